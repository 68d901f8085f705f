"""Finds a service's declarations by the names of the pages, and loads nothing else.

A package holds hundreds of services; each is imported when it is first asked for, relative to
wherever this package stands (it may have been generated under another name than ``awsref``).
"""

from __future__ import annotations

from importlib import import_module

from .names import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import ModuleType

    from .declare import Operation

_WAIT = "wait "
_operations: dict[tuple[str, str], Operation] = {}


class UnknownCommand(LookupError):
    """No such service or command; the message names the nearest one there is."""


def root() -> str:
    """The name of the package that this run time is a part of."""
    return __name__.rpartition("._runtime")[0]


def services() -> Mapping[str, str]:
    """Page name to module name, for each service of the package."""
    listed: Mapping[str, str] = import_module(root() + "._services").SERVICES
    return listed


def release() -> str | None:
    """The release of the AWS CLI whose pages the package was made from, where they say it."""
    named: str | None = import_module(root() + "._services").RELEASE
    return named


def least_botocore() -> str | None:
    """The least version of botocore that knows all that the pages show, where that is recorded."""
    named: str | None = import_module(root() + "._services").BOTOCORE
    return named


def find(service: str) -> ModuleType:
    """The package of the service that the pages call ``service`` (``cognito-idp``).

    Raises ``UnknownCommand`` when there is none.
    """
    module = services().get(service)
    if module is None:
        raise UnknownCommand(_unknown("service", service, services()))
    return import_module(f"{root()}.{module}")


def commands(service: str) -> Mapping[str, Callable[[], Operation]]:
    """What makes each operation of a service, by command; waiters stand in ``waiters``.

    Raises ``UnknownCommand`` when there is no such service.
    """
    listed: Mapping[str, Callable[[], Operation]] = _declared(service).COMMANDS
    return listed


def waiters(service: str) -> Mapping[str, Callable[[], Operation]]:
    """What makes each waiter's operation, by state (``user-exists``)."""
    listed: Mapping[str, Callable[[], Operation]] = _declared(service).WAITERS
    return listed


def operation(service: str, command: str) -> Operation:
    """The declaration of a command, made once; a waiter is called ``wait user-exists``.

    Raises ``UnknownCommand`` when there is no such service or command.
    """
    known = _operations.get((service, command))
    if known is not None:
        return known
    if command.startswith(_WAIT):
        make = waiters(service).get(command[len(_WAIT) :])
    else:
        make = commands(service).get(command)
    if make is None:
        raise UnknownCommand(_no_command(service, command))
    made = make()
    # Two threads may both come here; the first one's stays, so that identity can be relied on.
    return _operations.setdefault((service, command), made)


def _declared(service: str) -> ModuleType:
    return import_module(find(service).__name__ + ".commands")


def _no_command(service: str, command: str) -> str:
    if command in getattr(_declared(service), "CUSTOM", ()):
        return (
            f"'{service} {command}' stands for no API operation, so it is not in this package;"
            f" use the AWS CLI itself: aws {service} {command}"
        )
    known = [*commands(service), *(_WAIT + state for state in waiters(service))]
    return _unknown(f"command of {service}", command, known)


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    likely = nearest(name, known)
    hint = f"; did you mean '{likely}'?" if likely else ""
    return f"there is no {what} called '{name}'{hint}"
