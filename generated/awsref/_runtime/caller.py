"""From parameters by Python name to a call that botocore makes: what every client does.

A call is checked while botocore makes it, before anything is sent: see ``requests``. The botocore
client is made at the first call, once, whichever thread comes first.

What a call goes through here is kept short: botocore's own work empties the processor's caches
between two calls, so that each function on the way costs three times what it does in a loop.
"""

from __future__ import annotations

from _thread import allocate_lock

from . import binding, catalog
from .checks import Check, checked, checking, current, listener
from .modelled import merger_of
from .names import nearest, parameter_name
from .requests import listen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .binding import Binding
    from .declare import Operation
    from .modes import Mode


class _Command:
    """A command as declared, with the API member of each Python name.

    ``binding`` and ``check`` are filled at the first call, when botocore is there to ask.
    """

    __slots__ = ("binding", "check", "members", "operation")

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.members = dict(operation.hidden or {})
        self.members |= {parameter_name(each.flags[0]): each.member for each in operation.options}
        self.binding: Binding | None = None
        self.check: Check | None = None


class Caller:
    """Makes the calls of one service, ``service`` being its name in the pages and ``uid`` its API.

    ``client`` is a botocore or boto3 client to call; without it one is made from ``session``
    (botocore's or boto3's; None for a new one) with ``settings``. ``mode`` is how to validate
    (None: as the environment says at each call). Parameters are given by Python name, and None is
    not sent.

    Every method raises ValidationError for parameters that break a documented rule, TypeError for
    one that the operation doesn't have, and BindingError for an operation that the installed
    botocore doesn't know, all before anything is sent; then botocore's own errors.
    """

    __slots__ = (
        "_botocore",
        "_commands",
        "_lock",
        "_mode",
        "_service",
        "_session",
        "_settings",
        "_uid",
    )

    def __init__(
        self,
        service: str,
        uid: str,
        *,
        client: Any = None,
        session: Any = None,
        settings: Mapping[str, object] | None = None,
        mode: Mode | None = None,
    ) -> None:
        self._service = service
        self._uid = uid
        self._botocore = client
        self._session = session
        self._settings = settings or {}
        self._mode = mode
        self._lock = allocate_lock()
        self._commands: dict[str, _Command] = {}

    def call(self, command: str, parameters: Mapping[str, object]) -> Any:
        """The result of a command, as botocore gives it."""
        declared = self._commands.get(command)
        if declared is None:
            declared = self._declared(command)
        bound, arguments = self._prepared(declared, parameters)
        method = getattr(self._botocore, bound.method)
        before = current.check
        current.check = declared.check
        try:
            return method(**arguments)
        finally:
            current.check = before

    def pages(
        self, command: str, parameters: Mapping[str, object], config: Mapping[str, object] | None
    ) -> Iterator[Any]:
        """The pages of a command's result; each request is checked when its page is asked for.

        ``config`` is botocore's PaginationConfig (``MaxItems``, ``PageSize``, ``StartingToken``).
        """
        declared = self._declared(command)
        pages = self._paginate(declared, parameters, config)
        return checked(declared.check, pages)

    def items(
        self, command: str, parameters: Mapping[str, object], config: Mapping[str, object] | None
    ) -> Iterator[Any]:
        """The items on the pages: a list's entries, a map's pairs, under the documented keys.

        Where there are several keys, a page gives the items of the first, then those of the next;
        what is neither list nor map (a count) is an item only where it is all there is.
        """
        declared = self._declared(command)
        pages = self._paginate(declared, parameters, config)
        keys = declared.operation.result_keys
        found = checked(declared.check, pages)
        return entries(found, keys, () if keys else pages.result_keys)

    def wait(
        self, state: str, parameters: Mapping[str, object], config: Mapping[str, object] | None
    ) -> None:
        """Polls until the state is reached; botocore's WaiterError where it isn't.

        ``config`` is botocore's WaiterConfig (``Delay`` in seconds, ``MaxAttempts``).
        """
        declared = self._declared(f"wait {state}")
        _, arguments = self._prepared(declared, parameters)
        if config is not None:
            arguments["WaiterConfig"] = dict(config)
        waiter = binding.waiter(self._botocore, declared.operation)
        with checking(declared.check):
            waiter.wait(**arguments)

    def _paginate(
        self,
        declared: _Command,
        parameters: Mapping[str, object],
        config: Mapping[str, object] | None,
    ) -> Any:
        _, arguments = self._prepared(declared, parameters)
        if config is not None:
            arguments["PaginationConfig"] = dict(config)
        return binding.paginator(self._botocore, declared.operation).paginate(**arguments)

    def _client(self) -> Any:
        if self._botocore is None:
            with self._lock:
                if self._botocore is None:
                    self._botocore = binding.create_client(
                        self._service, self._uid, self._session, self._settings
                    )
        return self._botocore

    def _declared(self, command: str) -> _Command:
        try:
            return self._commands[command]
        except KeyError:
            operation = catalog.operation(self._service, command)
            return self._commands.setdefault(command, _Command(operation))

    def _bound(self, declared: _Command) -> Binding:
        bound = declared.binding
        if bound is None:
            client = self._client()
            bound = binding.bind(client, declared.operation)
            service = client.meta.service_model
            modelled = merger_of(service).operation(
                declared.operation, service.operation_model(bound.api)
            )
            listen(client.meta.events, listener, f"{catalog.root()}.client")
            declared.check = Check(modelled, self._mode)
            declared.binding = bound
        return bound

    def _prepared(
        self, declared: _Command, parameters: Mapping[str, object]
    ) -> tuple[Binding, dict[str, object]]:
        """What to call, with its arguments; botocore's client is there afterwards."""
        bound = declared.binding
        if bound is None:
            bound = self._bound(declared)
        given: dict[str, object] = {}
        members = declared.members
        for name, value in parameters.items():
            if value is None:
                continue
            member = members.get(name)
            if member is None:
                member = bound.unlisted(name)
                if member is None:
                    raise TypeError(_no_such_parameter(declared, bound, name))
            given[member] = value
        return bound, given if bound.as_declared else bound.arguments(given)


def _no_such_parameter(declared: _Command, bound: Binding, name: str) -> str:
    """The message for a parameter that the operation doesn't have, with the name nearest to it."""
    likely = nearest(name, [*declared.members, *bound.unlisted_names()])
    hint = f"; did you mean {likely}?" if likely else ""
    return f"{' '.join(declared.operation.command)} has no parameter {name}{hint}"


def entries(
    pages: Any, documented: tuple[str, ...], otherwise: Sequence[Any] = ()
) -> Iterator[Any]:
    """The items of each page under the keys that ``documented`` names, else under ``otherwise``."""
    from jmespath import compile as compile_expression

    keys = [compile_expression(key) for key in documented] or otherwise
    for page in pages:
        for key in keys:
            found = key.search(page)
            if isinstance(found, list):
                yield from found
            elif isinstance(found, dict):
                yield from found.items()
            elif found is not None and len(keys) == 1:
                yield found
