"""``--debug``: what happens goes to standard error, but for values that are secrets.

botocore logs parameters, requests and answers as they are. Which values are sensitive is
documented, so their text is taken out of every line; where the answer holds secrets that nobody
can know before it is read, the line that shows it is withheld.
"""

from __future__ import annotations

import contextlib
import json

from ..declare import ListOf, MapOf, Structure
from .plain import is_dict, is_list
from .shapes import holds_secrets, resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    import logging
    from collections.abc import Generator, Iterator, Mapping
    from typing import IO, Any

    from ..declare import Operation, Shape

_LOGGERS = ("botocore", "urllib3")
_FORMAT = "%(asctime)s - %(threadName)s - %(name)s - %(levelname)s - %(message)s"
_HIDDEN = "*****"


@contextlib.contextmanager
def logging_to(
    stream: IO[str], wanted: bool, operation: Operation, parameters: Mapping[str, object]
) -> Generator[None]:
    """Logs to ``stream`` until the block ends, where ``wanted``."""
    if not wanted:
        yield
        return
    import logging

    handler = logging.StreamHandler(stream)
    handler.setFormatter(_formatter(operation, parameters))
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(level)


def without_secrets(text: str, operation: Operation, parameters: Mapping[str, object]) -> str:
    """The text with every sensitive value among the parameters made unreadable."""
    for secret in _longest_first(operation, parameters):
        text = text.replace(secret, _HIDDEN)
    return text


def _longest_first(operation: Operation, parameters: Mapping[str, object]) -> list[str]:
    return sorted(_written(operation, parameters), key=len, reverse=True)


def _formatter(operation: Operation, parameters: Mapping[str, object]) -> logging.Formatter:
    import logging

    secrets = _longest_first(operation, parameters)
    withhold = operation.output is not None and holds_secrets(operation.output())

    class Redacting(logging.Formatter):
        """Formats a record without the secrets that are known, and without answers that hold
        unknown ones."""

        def format(self, record: logging.LogRecord) -> str:
            if withhold and record.name.startswith(("botocore.parsers", "botocore.hooks")):
                return f"{record.name}: {_HIDDEN} (the answer holds sensitive values)"
            text = super().format(record)
            for secret in secrets:
                text = text.replace(secret, _HIDDEN)
            return text

    return Redacting(_FORMAT)


def _written(operation: Operation, parameters: Mapping[str, object]) -> set[str]:
    """Each sensitive value, in every spelling that a request gives it."""
    from base64 import b64encode
    from urllib.parse import quote, quote_plus

    found: set[str] = set()
    for option in operation.options:
        if option.member in parameters:
            for secret in _secrets(parameters[option.member], option.shape, False):
                raw = secret if isinstance(secret, bytes) else str(secret).encode()
                text = raw.decode(errors="replace")
                found.update((text, quote(text), quote(text, safe=""), quote_plus(text)))
                found.update((repr(raw)[2:-1], repr(text)[1:-1], json.dumps(text)[1:-1]))
                found.add(b64encode(raw).decode())
    found.discard("")
    return found


def _secrets(value: Any, shape: Shape, inside: bool) -> Iterator[object]:
    """The scalars that are sensitive, or stand in something that is."""
    shape = resolved(shape)
    inside = inside or shape.sensitive
    if is_dict(value):
        members = (
            {member.name: member.shape for member in shape.members}
            if isinstance(shape, Structure)
            else {}
        )
        for name, each in value.items():
            if isinstance(shape, MapOf):
                yield from _secrets(name, shape.key, inside)
            part = shape.value if isinstance(shape, MapOf) else members.get(name, shape)
            yield from _secrets(each, part, inside)
    elif is_list(value):
        for each in value:
            yield from _secrets(each, shape.item if isinstance(shape, ListOf) else shape, inside)
    elif inside and value is not None and not isinstance(value, bool):
        yield value
