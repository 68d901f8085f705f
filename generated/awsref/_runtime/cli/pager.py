"""The stream that results and help go to: standard output, or a pager where that is a terminal."""

from __future__ import annotations

import contextlib
import os
import sys

from .errors import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from subprocess import Popen
    from typing import IO, TextIO

    from .globaloptions import Globals
    from .settings import Settings

_DEFAULT = "more" if os.name == "nt" else "less"
# Leave at the end of a short text, keep colours, and leave the text on the screen.
_LESS_FLAGS = "FRX"


def command(settings: Settings) -> str:
    """The pager that is configured; empty where there is none."""
    for found in (
        settings.get("cli_pager", "AWS_PAGER"),
        os.environ.get("PAGER"),
    ):
        if found is not None:
            return found.strip()
    return _DEFAULT


@contextlib.contextmanager
def stream_for_output(options: Globals, settings: Settings) -> Generator[IO[str]]:
    """The stream to print on, until the block ends. Raises ConfigurationError for a pager that
    can't be started."""
    pager = "" if options.no_cli_pager else command(settings)
    if not pager or not sys.stdout.isatty():
        yield _encoded(sys.stdout)
        return
    import subprocess

    process = _started(pager)
    if process.stdin is None:
        raise ConfigurationError(f"The pager takes no input: {pager}", code="Pager")
    try:
        yield process.stdin
    finally:
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        # Ctrl-C is for the pager while it shows the text.
        while True:
            with contextlib.suppress(KeyboardInterrupt, subprocess.SubprocessError):
                process.wait()
                break


def _started(pager: str) -> Popen[str]:
    import shlex
    import subprocess

    environment = {"LESS": _LESS_FLAGS, **os.environ}
    try:
        return subprocess.Popen(
            pager if os.name == "nt" else shlex.split(pager),
            shell=os.name == "nt",
            stdin=subprocess.PIPE,
            env=environment,
            text=True,
            encoding=getattr(sys.stdout, "encoding", None),
        )
    except (OSError, ValueError) as error:
        raise ConfigurationError(
            "Unable to redirect output to pager. Received the following error when opening "
            f"pager:\n{error}",
            code="Pager",
        ) from error


def _encoded(stream: TextIO) -> TextIO:
    """The stream in the encoding that the user asked for."""
    wanted = os.environ.get("AWS_CLI_OUTPUT_ENCODING")
    reconfigure = getattr(stream, "reconfigure", None)
    if wanted and reconfigure is not None:
        try:
            reconfigure(encoding=wanted)
        except LookupError as error:
            raise ConfigurationError(
                f"Unknown codec `{wanted}` specified for AWS_CLI_OUTPUT_ENCODING.", code=""
            ) from error
    return stream


def closed_early(stream: IO[str]) -> None:
    """After a broken pipe: keeps Python from complaining about standard output when it exits."""
    if stream is sys.stdout:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
