"""The options that every command takes.

Which of them are offered is what the pages document; what each does is written here. One of them
is the package's own: ``--validation``.
"""

from __future__ import annotations

from . import registry
from .errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from typing import Any

OUTPUT_FORMATS = ("json", "text", "table", "yaml", "yaml-stream", "off")
ERROR_FORMATS = ("legacy", "json", "yaml", "text", "table", "enhanced")
BINARY_FORMATS = ("base64", "raw-in-base64-out")
VALIDATION_MODES = ("default", "error", "warn", "off")
COLORS = ("on", "off", "auto")
DEFAULT_TIMEOUT = 60

VALIDATION = "--validation"
VERSION = "--version"


class Globals:
    """The values of the global options, in the types that the call needs."""

    debug: bool = False
    endpoint_url: str | None = None
    verify_ssl: bool = True
    paginate: bool = True
    output: str | None = None
    query: str | None = None
    version: bool = False
    profile: str | None = None
    region: str | None = None
    color: str = "auto"
    sign_request: bool = True
    ca_bundle: str | None = None
    read_timeout: str | int | None = None
    connect_timeout: str | int | None = None
    cli_binary_format: str | None = None
    no_cli_pager: bool = False
    cli_auto_prompt: bool = False
    no_cli_auto_prompt: bool = False
    cli_error_format: str | None = None
    validation: str | None = None
    # What --query is once it has been read: jmespath's own object.
    expression: Any = None


class GlobalOption:
    """One global option: how argparse takes it, and what help says of it."""

    def __init__(self, help: str, *, values: tuple[str, ...] = (), **arguments: Any) -> None:
        self.help = help
        self.values = values
        self.arguments: dict[str, Any] = arguments

    @property
    def takes_value(self) -> bool:
        """Whether a value follows the flag."""
        return not str(self.arguments.get("action", "store")).startswith("store_")


OPTIONS: dict[str, GlobalOption] = {
    "--debug": GlobalOption("Log what happens to standard error.", action="store_true"),
    "--endpoint-url": GlobalOption("Send the request to this address."),
    "--no-verify-ssl": GlobalOption(
        "Don't verify the server's certificate.", action="store_false", dest="verify_ssl"
    ),
    "--no-paginate": GlobalOption(
        "Make one call only, for the first page of the result.",
        action="store_false",
        dest="paginate",
    ),
    "--output": GlobalOption("How the result is printed.", values=OUTPUT_FORMATS),
    "--query": GlobalOption("A JMESPath expression that picks from the result."),
    "--profile": GlobalOption("The profile of the configuration to use."),
    "--region": GlobalOption("The region to send the request to."),
    VERSION: GlobalOption("Print the version.", action="store_true"),
    "--color": GlobalOption("Whether tables are coloured.", values=COLORS),
    "--no-sign-request": GlobalOption(
        "Don't sign the request, and load no credentials.",
        action="store_false",
        dest="sign_request",
    ),
    "--ca-bundle": GlobalOption("The certificates to verify the server's with."),
    "--cli-read-timeout": GlobalOption(
        "Whole seconds to wait for the answer; 0 for ever.", dest="read_timeout"
    ),
    "--cli-connect-timeout": GlobalOption(
        "Whole seconds to wait for the connection; 0 for ever.", dest="connect_timeout"
    ),
    "--cli-binary-format": GlobalOption("How binary values are given.", values=BINARY_FORMATS),
    "--no-cli-pager": GlobalOption("Print without a pager.", action="store_true"),
    "--cli-auto-prompt": GlobalOption("Not supported.", action="store_true"),
    "--no-cli-auto-prompt": GlobalOption("Don't prompt.", action="store_true"),
    "--cli-error-format": GlobalOption("How errors are printed.", values=ERROR_FORMATS),
    VALIDATION: GlobalOption(
        "What becomes of values that break a documented rule: by default each rule decides, "
        "error refuses for all of them, warn warns and sends, off sends.",
        values=VALIDATION_MODES,
    ),
}


def offered() -> dict[str, GlobalOption]:
    """The options that the pages document, with the package's own; all where they document none."""
    documented = registry.global_options()
    if not documented:
        return OPTIONS
    names = {*documented, VALIDATION, VERSION}
    return {flag: option for flag, option in OPTIONS.items() if flag in names}


def unsupported() -> tuple[str, ...]:
    """Documented global options that the command line doesn't know what to do with."""
    return tuple(flag for flag in registry.global_options() if flag not in OPTIONS)


def add_to(parser: ArgumentParser, without: tuple[str, ...] = ()) -> None:
    """Teaches ``parser`` the options that are offered, but for ``without``."""
    for flag, option in offered().items():
        if flag not in without:
            checked = bool(option.values) and flag != VALIDATION
            # The package's own has its values checked later: a command may have one of that name.
            choices: dict[str, Any] = {"choices": option.values} if checked else {}
            parser.add_argument(flag, **option.arguments, **choices)


def resolve(values: Globals) -> None:
    """Reads the values that argparse left as text. Raises UsageError."""
    if values.cli_auto_prompt and values.no_cli_auto_prompt:
        raise UsageError(
            "Both --cli-auto-prompt and --no-cli-auto-prompt cannot be specified at the same time."
        )
    if values.cli_auto_prompt:
        raise UsageError("--cli-auto-prompt is not supported")
    if values.validation is not None and values.validation not in VALIDATION_MODES:
        raise UsageError(
            f"argument {VALIDATION}: Found invalid choice '{values.validation}': it is one of "
            f"{', '.join(VALIDATION_MODES)}"
        )
    if values.query is not None:
        values.expression = _compiled(values.query)
    if values.endpoint_url is not None:
        _check_endpoint(values.endpoint_url)
    values.read_timeout = _seconds("--cli-read-timeout", values.read_timeout)
    values.connect_timeout = _seconds("--cli-connect-timeout", values.connect_timeout)


def _check_endpoint(url: str) -> None:
    from urllib.parse import urlsplit

    try:
        scheme = urlsplit(url).scheme
    except ValueError as error:
        raise UsageError(f'Bad value for --endpoint-url "{url}": {error}') from error
    if not scheme:
        raise UsageError(
            f'Bad value for --endpoint-url "{url}": scheme is missing.  Must be of the form '
            "http://<hostname>/ or https://<hostname>/"
        )


def _compiled(query: str) -> object:
    import jmespath
    from jmespath.exceptions import JMESPathError

    try:
        return jmespath.compile(query)
    except (JMESPathError, RecursionError) as error:
        raise UsageError(f"Bad value for --query {query}: {error}") from error


def _seconds(flag: str, text: str | int | None) -> int | None:
    """The timeout in seconds, None for no limit."""
    if text is None:
        return DEFAULT_TIMEOUT
    try:
        seconds = int(text)
    except ValueError as error:
        raise UsageError(f"argument {flag}: invalid int value: '{text}'") from error
    if seconds < 0:
        raise UsageError(f"argument {flag}: a timeout is not negative: {seconds}")
    return seconds or None
