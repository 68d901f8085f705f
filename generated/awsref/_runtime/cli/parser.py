"""From the words of the line to the value of each option, by argparse.

The line is read as ``aws`` reads it: first the global options, wherever they stand, then the
service, the command, and the command's own options. argparse brings prefixes, ``--opt=value`` and
the wording of errors; the tables are made from the declarations of the one command that is run.
"""

from __future__ import annotations

import argparse

from . import customised, globaloptions
from .errors import UsageError
from .shapes import flag_member
from .usage import usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Never

    from ..declare import Operation, Option

INPUT_JSON = "--cli-input-json"
INPUT_YAML = "--cli-input-yaml"
SKELETON = "--generate-cli-skeleton"
SKELETON_KINDS = ("input", "yaml-input", "output")
STARTING_TOKEN = "--starting-token"
PAGE_SIZE = "--page-size"
MAX_ITEMS = "--max-items"
OUTFILE = "outfile"
PAGING = (STARTING_TOKEN, PAGE_SIZE, MAX_ITEMS)
# What the command line itself knows how to honour; any other option of its own is refused.
OWN = frozenset((INPUT_JSON, INPUT_YAML, SKELETON, *PAGING, OUTFILE))


class Parser(argparse.ArgumentParser):
    """argparse, with errors raised as UsageError instead of ending the process."""

    def __init__(self, whole: Sequence[str] = ()) -> None:
        super().__init__(prog="", add_help=False, conflict_handler="resolve")
        self._whole = whole

    def error(self, message: str) -> Never:
        raise UsageError(f"{message}\n\n{usage()}")

    def _get_option_tuples(self, option_string: str) -> Any:
        """The options that a prefix may stand for: not those that must be written whole."""
        found: Any = super()._get_option_tuples(option_string)
        return [each for each in found if each[1] not in self._whole]


def parse_globals(
    words: Sequence[str], values: globaloptions.Globals, without: tuple[str, ...] = ()
) -> list[str]:
    """Puts the global options on the line into ``values``, and gives the words that are none.

    Raises UsageError.
    """
    parser = Parser(whole=(globaloptions.VALIDATION,))
    globaloptions.add_to(parser, without)
    # argparse would step over the mark that ends the options; here it ends them further down.
    return parser.parse_known_args(list(words), values)[1]


class Line:
    """A command's own options as given: each by its first flag, None where it wasn't."""

    def __init__(self, values: Mapping[str, Any], unknown: list[str]) -> None:
        self.values = values
        self.unknown = unknown
        self.wants_help = unknown == ["help"]

    def get(self, flag: str) -> Any:
        """The words behind an option, None where it wasn't given or the command hasn't got it."""
        return self.values.get(flag)


def parse_command(
    operation: Operation, words: Sequence[str], hidden: Sequence[Option] = ()
) -> Line:
    """The options of one command. ``hidden`` are options that no page shows: they count among what
    a prefix may mean.

    Raises UsageError, and leaves it to the caller to refuse ``unknown`` words.
    """
    parser = Parser()
    demanded = not _has_whole_input(words)
    renamed = {option.member for option in hidden}
    for option in (*hidden, *operation.options):
        # What goes by two names is looked for when both have been read.
        _add_option(parser, option, demanded and (option in hidden or option.member not in renamed))
    for flag in operation.unsupported:
        _add_unsupported(parser, flag, taken={f for o in operation.options for f in o.flags})
    _add_own(parser, operation, demanded)
    # A bare word at the end is an error of its own, as "help" would be if it weren't the last.
    parser.add_argument("help", nargs="?")
    namespace, unknown = parser.parse_known_args(list(words))
    values = {name: value for name, value in vars(namespace).items() if value is not None}
    # aws passes over an empty word there.
    stray = values.pop("help", "")
    return Line(values, [*unknown, *([stray] if stray else [])])


def _has_whole_input(words: Sequence[str]) -> bool:
    """Whether the line brings or asks for a whole input, so that required options may be left out.

    The skeleton of the output is no such case, because the input is checked for it.
    """
    whole = (INPUT_JSON, INPUT_YAML)
    for index, word in enumerate(words):
        flag, _, value = word.partition("=")
        if any(len(flag) > len("--cli-input-") and each.startswith(flag) for each in whole):
            return True
        if len(flag) > len("--g") and SKELETON.startswith(flag):
            kind = value or "".join(words[index + 1 : index + 2])
            if kind != "output":
                return True
    return False


def _add_option(parser: Parser, option: Option, demanded: bool) -> None:
    first, *others = option.flags
    if option.shape.type == "boolean":
        # Of the two the last holds.
        parser.add_argument(first, dest=first, action="store_true", default=None)
        for flag in others:
            parser.add_argument(flag, dest=first, action="store_false", default=None)
        return
    if not first.startswith("-"):
        parser.add_argument(first, nargs=None if option.required and demanded else "?")
        return
    if others and flag_member(option.shape) is not None:
        _add_flags(parser, option, demanded)
        return
    arguments: dict[str, Any] = {"nargs": "*"} if option.shape.type == "list" else {}
    parser.add_argument(
        *option.flags, dest=first, required=option.required and demanded, **arguments
    )


def _add_flags(parser: Parser, option: Option, demanded: bool) -> None:
    """A structure around one truth value, as a pair of flags: ``--x`` alone, ``--x`` with the
    structure behind it, or ``--no-x``."""
    first, *others = option.flags
    group = parser.add_mutually_exclusive_group(required=option.required and demanded)
    group.add_argument(first, dest=first, nargs="?", const=True)
    for flag in others:
        group.add_argument(flag, dest=first, action="store_false", default=None)


def _add_unsupported(parser: Parser, flag: str, taken: set[str]) -> None:
    """An option that is only known so that it can be refused by name, whatever follows it."""
    if flag.startswith("-") and flag not in taken:
        parser.add_argument(flag, dest=flag, nargs="*")


def _add_own(parser: Parser, operation: Operation, demanded: bool) -> None:
    whole = parser.add_mutually_exclusive_group()
    honoured = customised.arguments(operation)
    for flag in operation.own:
        required = flag in operation.own_required and demanded
        if flag in honoured:
            parser.add_argument(flag, dest=flag, required=required, **honoured[flag])
        elif flag in (INPUT_JSON, INPUT_YAML):
            whole.add_argument(flag, dest=flag)
        elif flag == SKELETON:
            parser.add_argument(flag, dest=flag, nargs="?", const="input", choices=SKELETON_KINDS)
        elif flag in (PAGE_SIZE, MAX_ITEMS):
            parser.add_argument(flag, dest=flag, type=int)
        elif flag == OUTFILE:
            parser.add_argument(OUTFILE)
        elif flag == STARTING_TOKEN:
            parser.add_argument(flag, dest=flag)
        elif flag.startswith("-") and flag not in operation.unsupported:
            parser.add_argument(flag, dest=flag, nargs="*", required=required)
