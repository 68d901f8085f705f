"""The errors that end a command, each with the exit status that it is documented to have."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

USAGE_STATUS = 252
CONFIGURATION_STATUS = 253
SERVICE_STATUS = 254
GENERAL_STATUS = 255
INTERRUPT_STATUS = 130


class CommandError(Exception):
    """Ends the command with ``status``.

    ``code`` names the kind of error to people and programs (None: it has no name, and is printed
    as it stands), ``fields`` are further details, ``structured`` such as only formats for programs
    show, and ``usage`` is printed in front of the message where there is one.
    """

    status = GENERAL_STATUS
    code: str | None = None

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        fields: Mapping[str, object] | None = None,
        structured: Mapping[str, object] | None = None,
        usage: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.code
        self.fields: Mapping[str, object] = fields or {}
        self.structured: Mapping[str, object] = structured or {}
        self.usage = usage


class UsageError(CommandError):
    """The line, or a value on it, is wrong."""

    status = USAGE_STATUS
    code: str | None = "ParamValidation"


class ParameterError(UsageError):
    """The value of one option can't be read."""

    def __init__(self, option: str, message: str) -> None:
        super().__init__(f"Error parsing parameter '{option}': {message}")


class UnknownOptionsError(UsageError):
    """Words on the line that the command doesn't know; told without a code, behind the usage."""

    code = None


class ConfigurationError(CommandError):
    """What the call needs isn't configured."""

    status = CONFIGURATION_STATUS
    code: str | None = "Configuration"


class ServiceError(CommandError):
    """The service answered with an error; the message is botocore's own."""

    status = SERVICE_STATUS
