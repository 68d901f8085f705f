"""``refsmith diff``: its arguments, and what it does with them."""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from refsmith.problems import RefsmithError
from refsmith.progress import bar
from refsmith.showing import as_utf8

if TYPE_CHECKING:
    from refsmith.diff.report import Report

_FORMATS = ("text", "markdown", "json", "html")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of ``refsmith diff``."""
    parser.description = (
        "Says what changed in meaning. OLD and NEW are folders of pages or files that refsmith "
        "model wrote, in any mix."
    )
    parser.epilog = "Exit status: 0, or 1 where --fail-on says so; 2 for errors."
    for name in ("old", "new"):
        parser.add_argument(name, type=Path, metavar=name.upper())
    parser.add_argument("--format", choices=_FORMATS, default="text")
    parser.add_argument(
        "--fail-on",
        choices=("breaking", "any"),
        help="exit with 1 where there is a breaking change, or any change at all",
    )
    parser.add_argument(
        "--service",
        action="append",
        default=[],
        metavar="S",
        help="only this service (may be given again)",
    )
    parser.add_argument("--text", action="store_true", help="tell of changed prose too")
    parser.set_defaults(run=diff)


def diff(arguments: argparse.Namespace) -> int:
    """``refsmith diff``: 1 where there is a change of the kind to fail on."""
    # Loaded for this command alone.
    from refsmith.diff.comparing import compare
    from refsmith.diff.sources import open_models

    old, new = open_models(arguments.old, arguments.new, arguments.service)
    with bar("comparing", len(old.pages.keys() | new.pages.keys())) as done:
        report = compare(old, new, texts=arguments.text, progress=done)
    if arguments.format == "html":
        as_utf8(sys.stdout)
    _write(_written(report, arguments.format))
    if arguments.fail_on == "breaking":
        return 1 if report.count("breaking") else 0
    return 1 if arguments.fail_on == "any" and report.places else 0


def _written(report: "Report", form: str) -> Iterator[str]:
    from refsmith.diff.asjson import as_json
    from refsmith.diff.html import as_html
    from refsmith.diff.markdown import as_markdown
    from refsmith.diff.text import as_text

    forms: dict[str, Callable[[Report], Iterator[str]]]
    forms = {"text": as_text, "markdown": as_markdown, "json": as_json, "html": as_html}
    return forms[form](report)


def _write(lines: Iterator[str]) -> None:
    """Prints the lines; what a full disk or a closed pipe refuses is met here, not at the end."""
    try:
        for line in lines:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise RefsmithError(f"the output can't be written: {error}") from error
