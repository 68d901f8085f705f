"""The command line of the tool: arguments in, an exit status out.

0 done, 1 the answer is no, 2 wrong usage or nothing could be read or written, 130 interrupted.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from refsmith import __version__, commands
from refsmith.diff import command as diffing
from refsmith.problems import RefsmithError

SPECS = Path("specs/pages")
OUT = Path("generated")


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command; ``argv`` without the program's name, the process's own by default."""
    arguments = _parsed(argv)
    try:
        status: int = arguments.run(arguments)
    except RefsmithError as error:
        print(f"refsmith: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("refsmith: interrupted; what was there is as it was", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read our output has seen enough; nothing more can be said on that stream.
        sys.stderr.close()
        return 0
    return status


def _parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments; ``explain PAGE --option`` takes an option of the page for what it is."""
    parser = _parser()
    arguments, rest = parser.parse_known_args(argv)
    asked = arguments.run is commands.explain and arguments.option is None
    if asked and len(rest) == 1 and rest[0].startswith("--"):
        arguments.option = rest.pop()
    if rest:
        parser.error(f"unrecognized arguments: {' '.join(rest)}")
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="refsmith",
        description="Reads the AWS CLI reference; writes the Python package that keeps its rules.",
        epilog="Exit status: 0 done, 1 the answer is no, 2 wrong usage or nothing done, "
        "130 interrupted.",
    )
    parser.add_argument("--version", action="version", version=f"refsmith {__version__}")
    commands_of = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _pull(commands_of.add_parser("pull", help="render a release's reference as pages"))
    for name, text in (
        ("generate", "pages in, package out"),
        ("check", "say whether the package is what the pages give; writes nothing"),
    ):
        _generate(commands_of.add_parser(name, help=text), name)
    _model(commands_of.add_parser("model", help="the operation models, a JSON line a page"))
    _explain(commands_of.add_parser("explain", help="a page as understood, rule by rule"))
    _lint(commands_of.add_parser("lint", help="where the documentation contradicts itself"))
    diffing.add_arguments(commands_of.add_parser("diff", help="what changed in meaning"))
    return parser


def _specs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--specs",
        type=Path,
        default=SPECS,
        metavar="DIR",
        help="the folder of pages, <service>/<command>.rst (default: %(default)s)",
    )


def _service(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument(
        "--service",
        action="append",
        default=[],
        metavar="S",
        help=f"{what} (may be given again)",
    )


def _told(parser: argparse.ArgumentParser) -> None:
    """How problems are told."""
    parser.add_argument("--strict", action="store_true", help="problems make the exit status 1")
    parser.add_argument(
        "--problems",
        type=Path,
        metavar="FILE",
        help="write all problems there, worst first: as JSON where the name ends with .json, "
        "else a line each, page.rst:line: kind: message",
    )


def _pull(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--release",
        metavar="R",
        help="1.x.y, 2.x.y, 'installed' (the aws on the PATH), or the path of an aws-cli "
        "(default: the one pinned in specs/sources.toml)",
    )
    _service(parser, "only this service")
    parser.add_argument(
        "--out", type=Path, default=SPECS, metavar="DIR", help="default: %(default)s"
    )
    parser.add_argument(
        "--unpinned",
        action="store_true",
        help="take a release that sources.toml has no digest of; the index's own is remembered",
    )
    parser.add_argument("--jobs", type=_positive, metavar="N", help="processes to render with")
    parser.add_argument(
        "--update-lock",
        action="store_true",
        help="write the digests of the pages to specs/pages.lock",
    )
    parser.set_defaults(run=commands.pull)


def _generate(parser: argparse.ArgumentParser, name: str) -> None:
    _specs(parser)
    parser.add_argument(
        "--out",
        type=Path,
        default=OUT,
        metavar="DIR",
        help="the distribution (default: %(default)s)",
    )
    parser.add_argument("--package", metavar="NAME", help="the import name (default: awsref)")
    _service(parser, "only this service")
    parser.add_argument(
        "--all", action="store_true", help="every service of the pages, whatever was made before"
    )
    parser.add_argument("--jobs", type=_positive, metavar="N", help="processes (default: cores)")
    parser.add_argument(
        "--docstrings",
        choices=("full", "facts"),
        help="the pages' text, or types, rules and links alone",
    )
    parser.add_argument("--no-cache", action="store_true", help="make everything afresh")
    _told(parser)
    if name == "generate":
        parser.add_argument(
            "--update-names",
            action="store_true",
            help="write the names that were given to specs/names.lock",
        )
    parser.set_defaults(run=getattr(commands, name))


def _model(parser: argparse.ArgumentParser) -> None:
    _specs(parser)
    _service(parser, "only this service")
    parser.add_argument("--out", type=Path, metavar="FILE", help="default: standard output")
    parser.add_argument(
        "--summary",
        nargs="?",
        choices=("text", "json"),
        const="text",
        help="instead of the models: how many rules they hold, and what becomes of each",
    )
    _told(parser)
    parser.set_defaults(run=commands.model)


def _explain(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("page", metavar="PAGE", help="such as iam/create-user")
    parser.add_argument("option", metavar="OPTION", nargs="?", help="such as --user-name")
    _specs(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json", "html"),
        default="text",
        help="html: one page that needs nothing else, the rules beside the source",
    )
    parser.set_defaults(run=commands.explain)


def _lint(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Where the documentation contradicts itself: words against lists, rules that no value "
        "keeps, patterns that can't be enforced, parts of pages that disagree. Status 1 where "
        "anything is found. Several folders are looked at together, each a release's pages; an "
        "overlay is told idle only where every release of sources.toml was looked at."
    )
    parser.add_argument(
        "--specs",
        type=Path,
        action="append",
        metavar="DIR",
        help=f"a folder of pages (may be given again; default: {SPECS})",
    )
    _service(parser, "only this service")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.set_defaults(run=commands.lint, usual=SPECS)


def _positive(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return number


if __name__ == "__main__":
    sys.exit(main())
