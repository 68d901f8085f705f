"""Adds the documented rules to boto3 and botocore clients that a program has already.

Nothing is wrapped or patched: botocore emits an event with the parameters of each request, paging
and waiting included, and the rules listen to it. They come last, after botocore's own adjustments
(a zone's id cut out of its path, an account filled in, boto3's typed values of DynamoDB put into
the API's form): what is checked is what will be sent.
"""

from __future__ import annotations

from importlib import import_module
from os import environ

from . import binding, catalog
from .modes import Mode, mode_from, parse_mode
from .validation import check_operation, enforce

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeVar

    from .declare import Operation

    Guarded = TypeVar("Guarded")

_EVENT = "before-parameter-build"


def guard(
    client_or_session: Guarded, validation: str | Mapping[str, str] | Mode | None = None
) -> Guarded:
    """Makes a client, or every client that a session makes from now on, keep the rules.

    Takes a boto3 or botocore client or session and gives back the same object. A request that
    breaks a documented rule then raises ValidationError before it is sent; services and operations
    that this package doesn't hold go on as before. ``validation`` is as for a client of this
    package (without it ``AWSREF_VALIDATION`` decides, read at each call). Guarding again changes
    ``validation`` and nothing else. Raises TypeError for anything but a client or session, and
    ValueError for an unknown ``validation``.
    """
    mode = None if validation is None else parse_mode(validation)
    events = _events(client_or_session)
    name = f"{catalog.root()}.guard"
    events.unregister(_EVENT, unique_id=name)
    events.register_last(_EVENT, _Guard(mode), unique_id=name)
    return client_or_session


def _events(guarded: Any) -> Any:
    """botocore's event system of a client or a session."""
    # A client has it in its meta, boto3's session as its own, botocore's as a component.
    events = getattr(getattr(guarded, "meta", guarded), "events", None)
    if events is None and hasattr(guarded, "get_component"):
        events = guarded.get_component("event_emitter")
    if not hasattr(events, "register_last"):
        raise TypeError(
            f"guard takes a boto3 or botocore client or session, not {type(guarded).__name__}"
        )
    return events


class _Guard:
    """Listens to the event; ``mode`` as in ``guard``.

    Found operations are kept, None for those that the package doesn't hold: guarded programs call
    the same few over and over. ``_known`` goes by service and API name, since one session's
    clients share a guard.
    """

    def __init__(self, mode: Mode | None) -> None:
        self._mode = mode
        self._known: dict[tuple[str, str], _Documented | None] = {}

    def __call__(self, params: Mapping[str, object], model: Any, **_: object) -> None:
        """Raises ValidationError where ``params`` break a rule of the operation ``model``."""
        key = (model.service_model.service_name, model.name)
        if key not in self._known:
            self._known[key] = _documented(model)
        documented = self._known[key]
        if documented is None:
            return
        declared = documented.declared
        given = {declared.get(name, name): value for name, value in params.items()}
        violations = check_operation(
            documented.operation,
            documented.page_name,
            given,
            mode=mode_from(self._mode, environ),
            undocumented=documented.undocumented,
        )
        if violations:
            enforce(violations)


class _Documented:
    """What the package knows of an operation of botocore's.

    ``declared`` maps API members to declared ones, and ``undocumented`` are those that no page
    shows.
    """

    __slots__ = ("declared", "operation", "page_name", "undocumented")

    def __init__(self, page_name: str, operation: Operation, members: tuple[str, ...]) -> None:
        self.page_name = page_name
        self.operation = operation
        corrected = binding.corrections(operation, members)
        self.declared = {member: name for name, member in corrected.items()}
        self.undocumented = frozenset(name for name in members if name not in self.declared)


def _documented(model: Any) -> _Documented | None:
    """The package's side of botocore's operation ``model``; None where it has none."""
    page_name = _page_name(model.service_model)
    operation = None if page_name is None else _operation(page_name, model.name)
    if page_name is None or operation is None:
        return None
    return _Documented(page_name, operation, binding.members_of(model))


def _page_name(service: Any) -> str | None:
    """The pages' name of the service that botocore's model ``service`` describes."""
    likely = binding.likely_names(service)
    # A service's declarations have to be loaded to be asked, so those that may be it come first.
    for name in sorted(catalog.services(), key=lambda name: _unlike(name, likely)):
        if binding.matches(name, _uid(name), service):
            return name
    return None


def _unlike(name: str, likely: tuple[str, ...]) -> int:
    """0 for a likely name, 1 for one that holds a likely one or is held by it, 2 for the rest."""
    if name in likely:
        return 0
    return 1 if any(name in other or other in name for other in likely) else 2


def _uid(page_name: str) -> str:
    module = catalog.find(page_name).__name__
    return str(import_module(f"{module}.commands").UID)


def _operation(page_name: str, api: str) -> Operation | None:
    """The operation that documents ``api``.

    Nearly always its command has its name. Where commands were named otherwise there must be just
    one: two commands that each do a part of an operation say nothing of the whole.
    """
    commands = catalog.commands(page_name)
    named = binding.command_name(api)
    if named in commands:
        operation = catalog.operation(page_name, named)
        if operation.api == api:
            return operation
    made = [catalog.operation(page_name, command) for command in commands]
    found = [operation for operation in made if operation.api == api]
    return found[0] if len(found) == 1 else None
