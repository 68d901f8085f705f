"""Tells an error on standard error, in the format that is configured for errors."""

from __future__ import annotations

from . import globaloptions, registry
from .plain import is_dict, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any

    from .errors import CommandError
    from .globaloptions import Globals
    from .settings import Settings

_MOST_INLINE = 5


def report(error: CommandError, values: Globals, settings: Settings, stream: IO[str]) -> None:
    """Writes the error. One without a code has no structure, and is a line in every format."""
    if error.usage:
        stream.write(f"\n{error.usage}\n")
    wanted = values.cli_error_format or settings.get("cli_error_format", "AWS_CLI_ERROR_FORMAT")
    chosen = (wanted or "enhanced").lower()
    if error.code is None or chosen == "legacy":
        _line(error.message, stream)
        return
    if chosen not in globaloptions.ERROR_FORMATS:
        stream.write(f"Invalid cli_error_format: '{chosen}'. Using 'enhanced' format.\n")
        chosen = "enhanced"
    if chosen == "enhanced":
        _line(_headed(error), stream)
        _details(error, stream)
        return
    from .output import Printing, render

    answer = {"Code": error.code, "Message": error.message, **error.fields, **error.structured}
    render(chosen, Printing("error", answer, None, stream, values.color))


def _headed(error: CommandError) -> str:
    """The message behind its code; botocore's own messages name it themselves."""
    start = f"An error occurred ({error.code})"
    return error.message if error.message.startswith(start) else f"{start}: {error.message}"


def _line(message: str, stream: IO[str]) -> None:
    stream.write(f"\n{registry.package_name()}: [ERROR]: {message.strip()}\n")


def _details(error: CommandError, stream: IO[str]) -> None:
    """The fields beside code and message, each on a line where it is short enough for one."""
    fields = {name: each for name, each in error.fields.items() if name.lower() != "message"}
    if not fields:
        return
    stream.write("\nAdditional error details:\n")
    shown = {name: _inline(each) for name, each in fields.items()}
    for name, text in shown.items():
        stream.write(f"{name}: {'<complex value>' if text is None else text}\n")
    if None in shown.values():
        stream.write(
            'Use "--cli-error-format json" or another error format to see the full details.\n'
        )


def _inline(value: Any) -> str | None:
    """A scalar, or a small flat list or dict, on one line; None for anything larger."""
    if is_list(value):
        texts = [_scalar(each) for each in value]
        if len(texts) < _MOST_INLINE and None not in texts:
            return f"[{', '.join(map(str, texts))}]"
        return None
    if is_dict(value):
        pairs = {name: _scalar(each) for name, each in value.items()}
        if len(pairs) < _MOST_INLINE and None not in pairs.values():
            return "{" + ", ".join(f"{name}: {text}" for name, text in pairs.items()) + "}"
        return None
    return _scalar(value)


def _scalar(value: object) -> str | None:
    return None if isinstance(value, (list, dict)) else str(value)
