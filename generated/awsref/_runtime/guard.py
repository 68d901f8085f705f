"""Adds the documented rules to boto3 and botocore clients that a program has already.

Nothing is wrapped or patched: botocore emits an event with the parameters of each request, paging
and waiting included, and the rules listen to it. They come last, after botocore's own adjustments
and boto3's (typed values of DynamoDB put into the API's form): what is checked is what will be
sent.
"""

from __future__ import annotations

from importlib import import_module
from os import environ

from . import binding, catalog
from .modelled import Modelled, merger_of
from .modes import Mode, mode_from, parse_mode
from .requests import breaches, listen
from .validation import enforce, warn
from .violations import ValidationError, Violation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeVar

    from .declare import Operation

    Guarded = TypeVar("Guarded")


def guard(
    client_or_session: Guarded,
    validation: str | Mapping[str, str] | Mode | None = None,
    *,
    strict: bool = False,
) -> Guarded:
    """Makes a client, or every client that a session makes from now on, keep the rules.

    Takes a boto3 or botocore client or session and gives back the same object. A request that
    breaks a documented rule then raises ValidationError before it is sent. What exists, what is
    demanded and which type is due botocore's own model says; of a client with
    ``Config(parameter_validation=False)`` nothing of that is said. A service or an operation that
    this package doesn't hold goes on as before, with one ValidationWarning that says so;
    ``strict`` refuses it. ``validation`` is as for a client of this package (without it
    ``AWSREF_VALIDATION`` decides, read at each call). Guarding again changes ``validation`` and
    ``strict`` and nothing else. Raises TypeError for anything but a client or session, and
    ValueError for an unknown ``validation``.
    """
    mode = None if validation is None else parse_mode(validation)
    listener = _Guard(mode, strict)
    listen(_events(client_or_session), listener, f"{catalog.root()}.guard")
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
    """Listens to requests; ``mode`` and ``strict`` as in ``guard``.

    Found operations are kept, and for those that the package doesn't hold what it lacks: guarded
    programs call the same few over and over. ``_known`` goes by service and API name, since one
    session's clients share a guard.
    """

    def __init__(self, mode: Mode | None, strict: bool) -> None:
        self._mode = mode
        self._strict = strict
        self._known: dict[tuple[str, str], Modelled | str] = {}
        self._told: set[str] = set()

    def __call__(self, params: Mapping[str, object], model: Any, **_: object) -> None:
        """Raises ValidationError where ``params`` break a rule of the operation ``model``."""
        mode = self._mode
        if mode is None:
            mode = mode_from(None, environ)
        key = (model.service_model.service_name, model.name)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = _documented(model)
        if isinstance(known, str):
            self._unchecked(known, mode)
            return
        violations = breaches(known, params, mode)
        if violations:
            enforce(violations)

    def _unchecked(self, lacking: str, mode: Mode) -> None:
        """Says once that nothing is known of an operation, or of its service; refuses if strict."""
        says = "has no page in this package: its calls go unchecked"
        if mode.silent:
            return
        if self._strict:
            raise ValidationError([Violation(rule="unknown", path=lacking, says=says)])
        if lacking not in self._told:
            self._told.add(lacking)
            warn(f"{lacking} {says}")


def _documented(model: Any) -> Modelled | str:
    """The package's operation of botocore's ``model``, with that in it; or what it lacks, named."""
    service = model.service_model
    page_name = _page_name(service)
    if page_name is None:
        return str(service.service_name)
    operation = _operation(page_name, model.name)
    if operation is None:
        return f"{service.service_name} {model.name}"
    return merger_of(service).operation(operation, model)


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
    named = binding.dashed(api)
    if named in commands:
        operation = catalog.operation(page_name, named)
        if operation.api == api:
            return operation
    made = [catalog.operation(page_name, command) for command in commands]
    found = [operation for operation in made if operation.api == api]
    return found[0] if len(found) == 1 else None
