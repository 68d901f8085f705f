"""One command from its options to its answer, in the documented order of checks.

Required options first, then files, then JSON and shorthand, then the documented rules, all
violations in one report; and only then is anything sent.
"""

from __future__ import annotations

import os
import sys

from ..modes import DEFAULT, mode_from
from . import (
    archives,
    blobs,
    customised,
    globaloptions,
    inputs,
    paging,
    parser,
    undocumented,
    values,
)
from .errors import UnknownOptionsError, UsageError
from .settings import Settings
from .usage import usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..declare import Operation
    from .globaloptions import Globals
    from .parser import Line
    from .registry import Service


def run(service: Service, operation: Operation, words: list[str], options: Globals) -> int:
    """Runs a command; ``words`` stand behind its name. Raises CommandError, and botocore's own."""
    line, hidden = _parse(service, operation, words)
    if line.wants_help:
        from .help import print_operation

        return print_operation(service, operation, options)
    settings = Settings(options.profile)
    command = Command(service, operation, line, options, settings)
    command.hidden = hidden
    kind = line.get(parser.SKELETON)
    if kind in ("input", "yaml-input"):
        from .skeleton import print_input

        return print_input(operation, kind, sys.stdout)
    parameters = command.parameters()
    if kind == "output":
        from .skeleton import print_output

        return print_output(operation, options, settings, sys.stdout)
    from .perform import perform

    return perform(command, parameters)


def _parse(service: Service, operation: Operation, words: list[str]) -> tuple[Line, dict[str, str]]:
    """The command's options, and those that no page shows, by API member.

    Raises UsageError for words that are no options, and for options that aren't supported.
    """
    options = undocumented.options(operation)
    line = parser.parse_command(operation, words, options)
    if line.unknown and operation.paginated and not options:
        # No table of names came with the pages.
        options = paging.hidden_options(service, operation)
        line = parser.parse_command(operation, words, options)
    if line.unknown and not line.wants_help:
        raise UnknownOptionsError(_unknown(operation, line.unknown), usage=usage())
    _refuse_unsupported(operation, line)
    return line, undocumented.given(line, options, operation)


def _unknown(operation: Operation, words: list[str]) -> str:
    """The message for words that are no options, with the options nearest to them."""
    from difflib import get_close_matches

    flags = {flag for option in operation.options for flag in option.flags}
    known = sorted({*flags, *operation.own, *globaloptions.offered()})
    near = [
        f"  * {match[0]} (instead of {word})"
        for word in words
        if word.startswith("--") and (match := get_close_matches(word, known, 1, 0.7))
    ]
    maybe = ["", "Maybe you meant:", *near] if near else []
    return "\n".join([f"Unknown options: {', '.join(words)}", *maybe])


def _refuse_unsupported(operation: Operation, line: Line) -> None:
    for flag, reason in operation.unsupported.items():
        if line.get(flag) is not None:
            raise UsageError(f"{flag} is not supported: {reason}")
    honoured = customised.arguments(operation)
    for flag in operation.own:
        if flag not in parser.OWN and flag not in honoured and line.get(flag) is not None:
            raise UsageError(
                f"{flag} is not supported: it is an option that the AWS CLI handles itself, and "
                f"gives no member of the API operation. Use: aws {' '.join(operation.command)}"
            )


class Command:
    """A command with its line read: what the later steps need to know."""

    def __init__(
        self,
        service: Service,
        operation: Operation,
        line: Line,
        options: Globals,
        settings: Settings,
    ) -> None:
        self.service = service
        self.operation = operation
        self.line = line
        self.options = options
        self.settings = settings
        self.hidden: dict[str, str] = {}
        self.mode = DEFAULT

    def parameters(self) -> dict[str, Any]:
        """The parameters by API member, once they have kept every rule. Raises UsageError."""
        options = (*self.operation.options, *undocumented.aliases(self.operation))
        given = [option for option in options if self._given(option.flags[0])]
        loaded = [values.load(option, self.line.get(option.flags[0])) for option in given]
        whole = inputs.load(self.line)
        mistyped: list[values.Mistyped] = []
        bare = self.operation.customisation.bare
        found = {
            each.option.member: values.Reader(each, mistyped, each.flag in bare).read()
            for each in loaded
        }
        customised.apply(self.operation, self.line, found)
        if whole is not None:
            for name, value in inputs.parse(*whole).items():
                found.setdefault(inputs.member(self.operation, name), value)
        found = self._with_bytes(found)
        archives.check(self.operation, given, found)
        self._check({**self.operation.customisation.defaults, **found}, mistyped)
        return found

    def _given(self, flag: str) -> bool:
        return self.line.get(flag) is not None

    def _with_bytes(self, found: dict[str, Any]) -> dict[str, Any]:
        format = blobs.format_of(self.options, self.settings)
        shapes = {option.member: option for option in self.operation.options}
        return {
            name: blobs.decoded(shapes[name].flags[0], value, shapes[name].shape, format)
            if name in shapes
            else value
            for name, value in found.items()
        }

    def _check(self, found: dict[str, Any], mistyped: list[values.Mistyped]) -> None:
        from .checking import refuse

        try:
            self.mode = mode_from(self.options.validation, os.environ)
        except ValueError as error:
            raise UsageError(str(error)) from error
        refuse(self.service, self.operation, found, self.mode, switchable=not mistyped)
        if mistyped:
            # Where the rules let it pass, text is still no number that could be sent.
            raise UsageError(mistyped[0].message)
