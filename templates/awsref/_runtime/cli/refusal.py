"""What becomes of broken rules on the command line: a refusal, or warnings and a request."""

from __future__ import annotations

from . import globaloptions, registry
from .errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TextIO

    from ..violations import Violation

_SWITCH = f"{globaloptions.VALIDATION} off"


def enforce(violations: Sequence[Violation], stream: TextIO) -> None:
    """Raises UsageError with all of ``violations`` where one of them refuses; else the warnings
    are written to ``stream``."""
    from .. import violations as words

    told = [each for each in violations if each.severity != "note"]
    if any(each.severity == "error" for each in told):
        message = str(words.ValidationError(told, _SWITCH))
        raise UsageError(message, fields={"Violations": [_fields(each) for each in told]})
    for each in told:
        report = words.render(each, switch=_SWITCH)
        stream.write(f"\n{registry.package_name()}: [WARNING]: {report}\n")


def _fields(violation: Violation) -> dict[str, object]:
    """A violation as structured error formats print it."""
    found: dict[str, object] = {
        "Severity": violation.severity,
        "Rule": violation.rule,
        "Option": violation.option,
        "Path": violation.path,
        "Message": violation.message,
        "Page": violation.page,
        "Line": violation.line,
        "Release": violation.release,
    }
    return {name: value for name, value in found.items() if value is not None}
