"""From parameters by Python name to a call that botocore makes: what every client does.

Checks first and botocore after: a call that breaks a documented rule is refused before botocore is
so much as imported. The botocore client is made at the first call that is let through, once,
whichever thread comes first.

What a call goes through here is kept short: botocore's own work empties the processor's caches
between two calls, so that each function on the way costs three times what it does in a loop.
"""

from __future__ import annotations

from _thread import allocate_lock
from os import environ

from . import binding, catalog
from .accept import acceptor
from .modes import mode_from
from .names import nearest, parameter_name
from .validation import check_operation, enforce

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from .binding import Binding
    from .declare import Operation
    from .modes import Mode


class _Command:
    """A command as declared, with the API member of each Python name.

    ``required`` are the members that no mode lets go. ``passes`` is the quick way of the checks,
    made when the first request is checked. ``binding`` is filled at the first call, when botocore
    is there to ask.
    """

    __slots__ = ("binding", "members", "operation", "passes", "required")

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.members = {parameter_name(each.flags[0]): each.member for each in operation.options}
        self.required = {each.member for each in operation.options if each.required}
        self.passes: Callable[[Mapping[str, object]], bool] = self._first
        self.binding: Binding | None = None

    def _first(self, given: Mapping[str, object]) -> bool:
        self.passes = acceptor(self.operation)
        return self.passes(given)


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
        bound, arguments = self._checked(declared, parameters)
        client = self._botocore
        return getattr(client if client is not None else self._client(), bound.method)(**arguments)

    def pages(
        self, command: str, parameters: Mapping[str, object], config: Mapping[str, object] | None
    ) -> Iterator[Any]:
        """The pages of a command's result; parameters are checked at once, pages come as asked for.

        ``config`` is botocore's PaginationConfig (``MaxItems``, ``PageSize``, ``StartingToken``).
        """
        return iter(self._paginate(self._declared(command), parameters, config))

    def items(
        self, command: str, parameters: Mapping[str, object], config: Mapping[str, object] | None
    ) -> Iterator[Any]:
        """The items on the pages: a list's entries, a map's pairs, under the documented keys.

        Where there are several keys, a page gives the items of the first, then those of the next;
        what is neither list nor map (a count) is an item only where it is all there is.
        """
        declared = self._declared(command)
        pages = self._paginate(declared, parameters, config)
        return entries(pages, declared.operation.result_keys)

    def wait(
        self, state: str, parameters: Mapping[str, object], config: Mapping[str, object] | None
    ) -> None:
        """Polls until the state is reached; botocore's WaiterError where it isn't.

        ``config`` is botocore's WaiterConfig (``Delay`` in seconds, ``MaxAttempts``).
        """
        declared = self._declared(f"wait {state}")
        _, arguments = self._checked(declared, parameters)
        if config is not None:
            arguments["WaiterConfig"] = dict(config)
        binding.waiter(self._client(), declared.operation).wait(**arguments)

    def _paginate(
        self,
        declared: _Command,
        parameters: Mapping[str, object],
        config: Mapping[str, object] | None,
    ) -> Any:
        _, arguments = self._checked(declared, parameters)
        if config is not None:
            arguments["PaginationConfig"] = dict(config)
        return binding.paginator(self._client(), declared.operation).paginate(**arguments)

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
        if declared.binding is None:
            declared.binding = binding.bind(self._client(), declared.operation)
        return declared.binding

    def _checked(
        self, declared: _Command, parameters: Mapping[str, object]
    ) -> tuple[Binding, dict[str, object]]:
        """What to call and its arguments, once they have kept every rule."""
        given: dict[str, object] = {}
        beyond: dict[str, object] = {}
        members = declared.members
        for name, value in parameters.items():
            if value is None:
                continue
            if name in members:
                given[members[name]] = value
            else:
                beyond[name] = value
        unlisted = self._unlisted(declared, beyond) if beyond else beyond
        mode = self._mode
        if mode is None:
            mode = mode_from(None, environ)
        if not (given.keys() >= declared.required if mode.silent else declared.passes(given)):
            operation = declared.operation
            enforce(check_operation(operation, self._service, given, mode=mode, compiled=False))
        bound = declared.binding
        if bound is None:
            bound = self._bound(declared)
        arguments = given if bound.as_declared else bound.arguments(given)
        if unlisted:
            arguments.update(unlisted)
        return bound, arguments

    def _unlisted(self, declared: _Command, beyond: Mapping[str, object]) -> dict[str, object]:
        """Parameters without an option on the page, by API member; TypeError for any other."""
        bound = self._bound(declared)
        found: dict[str, object] = {}
        for name, value in beyond.items():
            member = bound.unlisted(name)
            if member is None:
                raise TypeError(_no_such_parameter(declared, bound, name))
            found[member] = value
        return found


def _no_such_parameter(declared: _Command, bound: Binding, name: str) -> str:
    """The message for a parameter that the operation doesn't have, with the name nearest to it."""
    likely = nearest(name, [*declared.members, *bound.unlisted_names()])
    hint = f"; did you mean {likely}?" if likely else ""
    return f"{' '.join(declared.operation.command)} has no parameter {name}{hint}"


def entries(pages: Any, documented: tuple[str, ...]) -> Iterator[Any]:
    """The items of each page under the keys that ``documented`` (else the paginator) names."""
    from jmespath import compile as compile_expression

    keys = [compile_expression(key) for key in documented] or pages.result_keys
    for page in pages:
        for key in keys:
            found = key.search(page)
            if isinstance(found, list):
                yield from found
            elif isinstance(found, dict):
                yield from found.items()
            elif found is not None and len(keys) == 1:
                yield found
