"""Validation as others use it: one call before a request, and one for people who only ask.

A request is checked by the quick way first, once an operation is used again; whatever it doesn't
pass is walked for the report.
"""

from __future__ import annotations

import warnings

from . import catalog, words
from .accept import acceptor
from .check import EXISTENCE, Checker
from .modes import DEFAULT, Mode, mode_from, parse_mode
from .names import nearest, parameter_name
from .violations import SWITCH, ValidationError, ValidationWarning, Violation, where

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from .declare import Operation, Option
    from .modelled import Modelled

__all__ = [
    "EXISTENCE",
    "Mode",
    "ValidationError",
    "ValidationWarning",
    "Violation",
    "check_operation",
    "check_options",
    "check_request",
    "enforce",
    "mode_from",
    "parse_mode",
    "validate",
]

# How like a documented name another must be to count as a slip of it, where nobody knows which
# parameters there are that no page shows.
_SLIP = 0.85
_named: dict[int, _Names] = {}


def validate(
    service: str,
    command: str,
    parameters: Mapping[str, object],
    *,
    notes: bool = False,
    validation: str | Mapping[str, str] | Mode = "default",
) -> list[Violation]:
    """What the documentation has against a request: errors and warnings, in the page's order.

    ``service`` and ``command`` are the pages' names (``"iam"``, ``"create-user"``; a waiter is
    ``"wait user-exists"``), ``parameters`` go by their Python names; None means not sent. With
    ``notes`` it also tells what is deprecated among what is given, and what the service takes, or
    botocore fills in, for what is left out. ``validation`` is as for a client; the environment
    variable rules calls and has no say here.

    A name that is no parameter is reported, with the nearest one that is. What no page shows (what
    pages, what the AWS CLI fills in) is known by the table of names that was pulled with the pages.
    A package that was made without one knows of nothing that pages: there, in a paginated
    operation, a name in snake case passes unless it is plainly a slip of a documented one.

    Raises ``UnknownCommand`` (a ``LookupError``) when there is no such service or command, and
    ``ValueError`` when ``validation`` has a word that isn't one.
    """
    mode = parse_mode(validation)
    operation = catalog.operation(service, command)
    names = _names(operation)
    if not notes and not mode.silent and _passes(operation, names.members, parameters):
        return []
    given = {name: value for name, value in parameters.items() if value is not None}
    hidden = operation.hidden or ()
    return _report(Checker(operation, mode, notes), operation, names.options, given, hidden)


def check_operation(
    operation: Operation,
    service: str,
    parameters: Mapping[str, object],
    *,
    mode: Mode = DEFAULT,
    notes: bool = False,
    compiled: bool = True,
) -> list[Violation]:
    """What the documentation has against a request whose parameters go by their API names.

    ``parameters`` at None are not sent. ``compiled`` uses what is made at first use to pass a
    request quickly; a command line, which makes one call, does without. Names that neither the
    page nor the table of names has are reported as in ``validate``.
    """
    if compiled and not notes and not mode.silent and acceptor(operation)(parameters):
        return []
    options = {option.member: option for option in reversed(operation.options)}
    given = {name: value for name, value in parameters.items() if value is not None}
    hidden = (operation.hidden or {}).values()
    return _report(Checker(operation, mode, notes), operation, options, given, hidden)


def check_request(
    modelled: Modelled, parameters: Mapping[str, object], mode: Mode, *, existence: bool = True
) -> list[Violation]:
    """What botocore's model and the documentation have against what botocore is about to send.

    ``existence`` is whether botocore itself is to check what exists, what is demanded and which
    type is due; without it nothing of that is said here either.
    """
    operation = modelled.operation
    checker = Checker(operation, mode, False, modelled.merger, existence)
    options = {option.member: option for option in reversed(operation.options)}
    if not existence:
        parameters = {name: value for name, value in parameters.items() if value is not None}
    return _report(checker, operation, options, parameters, (), modelled.newer)


def check_options(
    operation: Operation,
    given: Sequence[tuple[Option, object]],
    *,
    mode: Mode = DEFAULT,
    notes: bool = False,
) -> list[Violation]:
    """The same for values that are already matched with the options they were given under.

    This tells two options apart that give one API member, as a command line has to.
    """
    checker = Checker(operation, mode, notes)
    checker.options(given)
    return checker.violations


class _Names:
    """An operation's options by their Python names, and the API members that they give.

    Of two options for one member ``members`` has the first, which is the one that the quick way
    knows.
    """

    __slots__ = ("members", "operation", "options")

    def __init__(self, operation: Operation) -> None:
        # Kept so that its id stays its own.
        self.operation = operation
        self.options = {parameter_name(option.flags[0]): option for option in operation.options}
        first = {option.member: name for name, option in reversed(self.options.items())}
        self.members = {name: member for member, name in first.items()}


def _names(operation: Operation) -> _Names:
    known = _named.get(id(operation))
    if known is None:
        known = _named[id(operation)] = _Names(operation)
    return known


def _passes(
    operation: Operation, members: Mapping[str, str], parameters: Mapping[str, object]
) -> bool:
    """Whether the quick way finds parameters by their Python names in order."""
    try:
        named = {members[name]: value for name, value in parameters.items()}
    except KeyError:
        return False
    return acceptor(operation)(named)


def _report(
    checker: Checker,
    operation: Operation,
    options: Mapping[str, Option],
    parameters: Mapping[str, object],
    hidden: Collection[str],
    newer: Collection[str] = (),
) -> list[Violation]:
    """Everything that is wrong; ``options`` are known by the names that the parameters go by.

    ``hidden`` are names that exist though no page shows them, ``newer`` those that only the page
    has, and not the installed botocore.
    """
    checker.options(
        [(options[name], value) for name, value in parameters.items() if name in options]
    )
    for name in parameters:
        if name not in options and name not in hidden:
            says = words.newer() if name in newer else _stranger(operation, name, options)
            if says is not None:
                checker.unknown(name, says)
    return checker.violations


def _stranger(operation: Operation, name: str, options: Mapping[str, Option]) -> str | None:
    """What to say of a name that no page shows as a parameter; None when it may be one."""
    # An API name gets the Python name for an answer, and the other way round.
    for known, option in options.items():
        if name == option.member or name == parameter_name(option.flags[0]):
            return f"is not known; did you mean {known}?"
    if name in {parameter_name(flag) for flag in operation.own}:
        return "belongs to the command line alone"
    if operation.hidden is not None or not operation.paginated:
        return words.unknown(name, list(options))
    likely = nearest(name, options, _SLIP)
    return None if likely is None else f"is not known; did you mean {likely}?"


def enforce(violations: Sequence[Violation], switch: str = SWITCH) -> None:
    """Raise what refuses a request, and warn of what only warns.

    Raises ``ValidationError`` with all violations when one is an error; else each warning becomes
    a ``ValidationWarning`` at the line that made the call. ``switch`` is what the error names as
    the way to send the request all the same.
    """
    if any(found.severity == "error" for found in violations):
        raise ValidationError(violations, switch)
    for found in violations:
        if found.severity == "warn":
            warn(f"{found.message} ({found.rule}, {where(found)})")


def warn(text: str) -> None:
    """A ValidationWarning at the line that made the call."""
    warnings.warn(text, ValidationWarning, stacklevel=_callers_level())


def _callers_level() -> int:
    """How many frames above the asking one the code stands that isn't ours or botocore's."""
    import sys

    ours = (catalog.root() + ".", "botocore.", "boto3.")
    level = 1
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and (frame.f_globals.get("__name__", "") + ".").startswith(ours):
        frame = frame.f_back
        level += 1
    return level
