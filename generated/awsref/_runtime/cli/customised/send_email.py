"""Who a message goes to and what it says, in plain options."""

from __future__ import annotations

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...declare import Operation

_ADDRESSES = {"--to": "ToAddresses", "--cc": "CcAddresses", "--bcc": "BccAddresses"}
_BODIES = {"--text": "Text", "--html": "Html"}
_SUBJECT = "--subject"


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The options: several addresses each, or one text."""
    texts: dict[str, dict[str, Any]] = {flag: {} for flag in (_SUBJECT, *_BODIES)}
    return {**{flag: {"nargs": "+"} for flag in _ADDRESSES}, **texts}


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Makes destination and message. Raises UsageError for options beside the whole of either."""
    _refuse(given, _ADDRESSES, "--destination", "Destination" in parameters)
    _refuse(given, _BODIES, "--message", "Message" in parameters)
    addresses = {_ADDRESSES[flag]: given[flag] for flag in _ADDRESSES if given.get(flag)}
    if addresses:
        parameters["Destination"] = addresses
    bodies = {_BODIES[flag]: {"Data": given[flag]} for flag in _BODIES if given.get(flag)}
    if bodies or given.get(_SUBJECT):
        message = dict(parameters.get("Message", {"Subject": {}, "Body": {}}))
        message["Body"] = {**message.get("Body", {}), **bodies}
        if given.get(_SUBJECT):
            message["Subject"] = {"Data": given[_SUBJECT]}
        parameters["Message"] = message


def _refuse(
    given: Mapping[str, Any], flags: Mapping[str, str], whole: str, whole_is_given: bool
) -> None:
    found = [flag for flag in flags if flag in given]
    if found and whole_is_given:
        raise UsageError(f"{found[0]} can't be used along with {whole}")
