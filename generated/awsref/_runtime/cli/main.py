"""``main``: one run of the command line, from the words to the exit status."""

from __future__ import annotations

import sys

from . import dispatch, globaloptions, parser, registry
from .errors import GENERAL_STATUS, INTERRUPT_STATUS, CommandError, UsageError
from .settings import Settings
from .usage import usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .globaloptions import Globals


def main(argv: list[str]) -> int:
    """Runs one command line (without the program's name) and gives its exit status.

    Prints the result on standard output and errors on standard error; raises nothing. It may be
    called many times in one process: nothing is kept from one run to the next.
    """
    values = globaloptions.Globals()
    try:
        return _run(argv, values)
    except KeyboardInterrupt:
        sys.stdout.write("\n")
        return INTERRUPT_STATUS
    except Exception as error:
        return _failed(error, values)


def _failed(error: Exception, values: Globals) -> int:
    """Tells the error and gives its exit status."""
    from .report import report

    if isinstance(error, CommandError):
        ending = error
    else:
        from .call import classified

        ending = classified(error)
    try:
        report(ending, values, Settings(values.profile), sys.stderr)
    except OSError:
        # Nobody reads standard error any more; the status is all that is left to tell.
        return ending.status or GENERAL_STATUS
    return ending.status


def _run(argv: list[str], values: Globals) -> int:
    if argv[:1] == ["completion"]:
        # Before options are read: the words to complete are full of them.
        from .completion import print_completion

        return print_completion(argv[1:])
    words = parser.parse_globals(argv, values)
    if values.version:
        return _print_version()
    name, rest = dispatch.first_word(words)
    if name is None:
        globaloptions.resolve(values)
        raise UsageError(f"the following arguments are required: command\n\n{usage()}")
    if name in dispatch.HELP_WORDS:
        from .help import print_overview

        globaloptions.resolve(values)
        return print_overview(values)
    service = dispatch.find_service(name)
    if rest and rest[0] in dispatch.HELP_WORDS:
        from .help import print_service

        return print_service(service, values)
    operation, options = dispatch.find_operation(service, rest)
    if any(globaloptions.VALIDATION in option.flags for option in operation.options):
        options = _own_validation(argv, name, len(rest) - len(options), values)
    globaloptions.resolve(values)
    if dispatch.is_help(options):
        from .help import print_operation

        return print_operation(service, operation, values)
    from .run import run

    return run(service, operation, options, values)


def _own_validation(argv: list[str], service: str, depth: int, values: Globals) -> list[str]:
    """The words behind a command that has an option of its own called as the package's is: there
    the command's is meant, and the package's stands before the service."""
    places = (place for place, word in enumerate(argv) if word == service)
    start = next(p for p in places if not parser.parse_globals(argv[:p], globaloptions.Globals()))
    before = globaloptions.Globals()
    parser.parse_globals(argv[:start], before)
    values.validation = before.validation
    words = parser.parse_globals(
        argv[start + 1 :], globaloptions.Globals(), without=(globaloptions.VALIDATION,)
    )
    for _ in range(depth):
        words = dispatch.first_word(words)[1]
    return words


def _print_version() -> int:
    import platform

    release = registry.release()
    reference = f" AWS-CLI-reference/{release}" if release else ""
    sys.stdout.write(
        f"{registry.package_name()}{reference} Python/{platform.python_version()} "
        f"{platform.system()}/{platform.release()}\n"
    )
    return 0
