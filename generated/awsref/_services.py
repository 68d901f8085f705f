"""What the package holds."""

from __future__ import annotations

PACKAGE = "awsref"

SERVICES: dict[str, str] = {"iam": "iam", "sts": "sts"}
CUSTOM: tuple[str, ...] = ()
GLOBAL_OPTIONS: tuple[str, ...] = (
    "--debug",
    "--endpoint-url",
    "--no-verify-ssl",
    "--no-paginate",
    "--output",
    "--query",
    "--profile",
    "--region",
    "--version",
    "--color",
    "--no-sign-request",
    "--ca-bundle",
    "--cli-read-timeout",
    "--cli-connect-timeout",
    "--cli-binary-format",
    "--no-cli-pager",
    "--cli-auto-prompt",
    "--no-cli-auto-prompt",
    "--cli-error-format",
)
TYPE_CHECKING = False
if TYPE_CHECKING:
    RELEASE: str | None
    BOTOCORE: str | None


def __getattr__(name: str) -> object:
    """Reads ``RELEASE``, the release of the pages, and ``BOTOCORE``, the least version that knows
    all that they show, from beside: they change where no module does."""
    if name not in ("RELEASE", "BOTOCORE"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from json import loads
    from pkgutil import get_data

    package = __name__.rpartition(".")[0]
    recorded: dict[str, str | None] = loads(
        get_data(package, "provenance.json") or "{}"
    )
    return globals().setdefault(name, recorded.get(name.lower()))
