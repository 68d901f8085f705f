"""Where the pages' names meet botocore's: services, methods, members.

The pages name the service's uid and the API operation; members come from the table of names that
was pulled with them. What is still open at a call (the botocore service behind a uid, members
that were only made from a flag, members that no page shows) is settled here, by botocore's own
model. botocore is imported inside the functions that need it.
"""

from __future__ import annotations

from importlib import import_module

from .names import parameter_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from .declare import Operation


_scanned: dict[tuple[str, tuple[str, ...]], str | None] = {}


class BindingError(Exception):
    """The installed botocore cannot make this call; the message says what it lacks."""


class Binding:
    """How one command is called through one botocore client.

    ``api`` is the operation's name, ``method`` the client's method for it. ``as_declared`` says
    that botocore knows every declared member under its declared name.
    """

    __slots__ = ("_corrected", "_unlisted", "api", "as_declared", "method")

    def __init__(
        self,
        api: str,
        method: str,
        corrected: Mapping[str, str],
        unlisted: Mapping[str, str],
        *,
        as_declared: bool,
    ) -> None:
        self.api = api
        self.method = method
        self.as_declared = as_declared
        self._corrected = corrected
        self._unlisted = unlisted

    def arguments(self, members: Mapping[str, object]) -> dict[str, object]:
        """``members`` (declared member to value) under the names that botocore knows.

        One that the installed botocore doesn't have stays as it is: the check will say so.
        """
        corrected = self._corrected
        return {corrected.get(name, name): value for name, value in members.items()}

    def unlisted(self, name: str) -> str | None:
        """The member behind a Python name that no option of the page has; None: there is none."""
        return self._unlisted.get(name)

    def unlisted_names(self) -> tuple[str, ...]:
        """The Python names of the members that the page shows no option for."""
        return tuple(self._unlisted)


def bind(client: Any, operation: Operation) -> Binding:
    """Settles how ``operation`` is called through ``client`` (botocore's or boto3's).

    Raises BindingError for an operation that the installed botocore doesn't know.
    """
    xform_name = _botocore().xform_name
    service = client.meta.service_model
    if operation.api not in service.operation_names:
        raise BindingError(
            f"{' '.join(operation.command)}: the installed botocore ({version()}) knows no "
            f"operation {operation.api} of {service.service_name}; a newer botocore may "
            "(pip install --upgrade botocore)"
        )
    members = members_of(service.operation_model(operation.api))
    corrected = corrections(operation, members)
    taken = set(corrected.values())
    unlisted = {
        parameter_name("--" + xform_name(name, "-")): name for name in members if name not in taken
    }
    known = {name: member for name, member in corrected.items() if member in members}
    same = all(name == member and member in members for name, member in corrected.items())
    return Binding(operation.api, xform_name(operation.api), known, unlisted, as_declared=same)


def members_of(model: Any) -> tuple[str, ...]:
    """The names of the members that botocore's model of an operation takes."""
    shape = model.input_shape
    return tuple(shape.members) if shape is not None else ()


def dashed(name: str) -> str:
    """The command that an operation's name makes, or the option a member's: ``create-user``."""
    return str(_botocore().xform_name(name, "-"))


def corrections(operation: Operation, members: Iterable[str]) -> dict[str, str]:
    """Declared member to API member, ``members`` being those that there are.

    Only an assumed one can be another: the one that the option's flag is made from.
    """
    xform_name = _botocore().xform_name
    by_flag = {xform_name(name, "-"): name for name in members}
    found: dict[str, str] = {}
    for option in operation.options:
        member = option.member
        if option.assumed:
            # A pair may be named for either of its flags: --reboot | --no-reboot for Reboot.
            named = (by_flag.get(flag.removeprefix("--")) for flag in option.flags)
            member = next((name for name in named if name is not None), member)
        found[option.member] = member
    return found


def paginator(client: Any, operation: Operation) -> Any:
    """botocore's paginator of an operation; BindingError where it has none."""
    xform_name = _botocore().xform_name
    method = xform_name(operation.api)
    if not client.can_paginate(method):
        raise BindingError(
            f"{' '.join(operation.command)}: the installed botocore ({version()}) doesn't paginate "
            f"{operation.api}"
        )
    return client.get_paginator(method)


def waiter(client: Any, operation: Operation) -> Any:
    """botocore's waiter for a command such as ``iam wait user-exists``; BindingError without."""
    name = operation.command[-1].replace("-", "_")
    if name not in client.waiter_names:
        raise BindingError(
            f"{' '.join(operation.command)}: no such waiter in the installed botocore ({version()})"
        )
    return client.get_waiter(name)


def create_client(
    page_name: str, uid: str, session: Any = None, settings: Mapping[str, object] | None = None
) -> Any:
    """A botocore client of the service that the pages call ``page_name``.

    ``uid`` is the one in the pages' links (``config-2014-11-12``). ``session`` is a botocore or
    boto3 session (None: a new one, which reads environment and configuration afresh), ``settings``
    what its method for making clients takes. Raises BindingError for a service that the installed
    botocore doesn't have, TypeError for another kind of session, and botocore's own errors.
    """
    if session is None:
        session = _botocore("botocore.session").get_session()
    # boto3's session holds a botocore one, and makes clients of it.
    inner = getattr(session, "_session", session)
    create = getattr(session, "create_client", None) or getattr(session, "client", None)
    if create is None or not hasattr(inner, "get_component"):
        raise TypeError(f"session= takes a botocore or boto3 session, not {type(session).__name__}")
    name = service_name(page_name, uid, inner.get_component("data_loader"))
    return create(name, **(settings or {}))


def service_model(page_name: str, uid: str) -> Any:
    """botocore's model of a service, without a client; None where the installed one has none."""
    session = _botocore("botocore.session").get_session()
    try:
        name = service_name(page_name, uid, session.get_component("data_loader"))
    except BindingError:
        return None
    return session.get_service_model(name)


def version() -> str:
    """The installed botocore's version."""
    return str(_botocore().__version__)


def service_name(page_name: str, uid: str, loader: Any) -> str:
    """botocore's name of the service that the pages call ``page_name``.

    ``loader`` is botocore's loader of service models. The names agree but for a few
    (``configservice`` is ``config``, ``deploy`` is ``codedeploy``), and so the likely ones are
    looked at before all of them are. Raises BindingError where the installed botocore has none.
    """
    available = set(loader.list_available_services("service-2"))
    likely = [name for name in dict.fromkeys((page_name, _undated(uid))) if name in available]
    found = {name: _uid(loader, name) for name in likely}
    for name in likely:
        if found[name] == uid:
            return name
    # The same API in another edition than the pages were written for.
    for name in likely:
        if _undated(found[name]) == _undated(uid):
            return name
    scanned = _scan(uid, loader, sorted(available.difference(likely)))
    if scanned is not None:
        return scanned
    raise BindingError(
        f"{page_name}: the installed botocore ({version()}) has no service {uid}; a newer "
        "botocore may (pip install --upgrade botocore)"
    )


def matches(page_name: str, uid: str, service: Any) -> bool:
    """Whether botocore's model ``service`` is of the service that the pages call ``page_name``.

    The uid says so, or, where the API has moved on to another edition, its stem and the name: elb
    and elbv2 differ in nothing but the edition.
    """
    found = str(service.metadata.get("uid", ""))
    named = service.service_name in (page_name, _undated(uid))
    return found == uid or (named and _undated(found) == _undated(uid))


def likely_names(service: Any) -> tuple[str, ...]:
    """What the pages probably call the service of botocore's model ``service``."""
    return service.service_name, _undated(str(service.metadata.get("uid", "")))


def _undated(uid: str) -> str:
    """``codedeploy`` of ``codedeploy-2014-10-06``."""
    stem, *date = uid.rsplit("-", 3)
    return stem if len(date) == 3 and all(part.isdigit() for part in date) else uid


def _uid(loader: Any, name: str) -> str:
    """The uid of a service of botocore's; empty where its model states none."""
    # Called as botocore itself does, so that the loader's cache serves both.
    model = loader.load_service_model(name, "service-2", api_version=None)
    return str(model["metadata"].get("uid", ""))


def _scan(uid: str, loader: Any, names: Iterable[str]) -> str | None:
    """The one of botocore's services that has this uid, by reading all (seconds; done once)."""
    folders = tuple(loader.search_paths)
    key = (uid, folders)
    if key not in _scanned:
        _scanned[key] = next((name for name in names if _read_uid(loader, name) == uid), None)
    return _scanned[key]


def _read_uid(loader: Any, name: str) -> str | None:
    """As ``_uid``, keeping nothing: a loader holds on to all it reads, so one is thrown away."""
    edition = loader.determine_latest_version(name, "service-2")
    passing = _botocore("botocore.loaders").Loader(extra_search_paths=list(loader.search_paths))
    found: str | None = passing.load_data(f"{name}/{edition}/service-2")["metadata"].get("uid")
    return found


def _botocore(module: str = "botocore") -> Any:
    """A module of botocore, which carries no types; imported when a call is made, not before."""
    return import_module(module)
