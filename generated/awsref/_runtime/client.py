"""The bases of a service's generated classes: ``Client``, ``Pages``, ``Items``, ``Waiters``.

A client is cheap to make and imports nothing; what it does stands in ``caller.py``.
"""

from __future__ import annotations

from . import binding
from .caller import Caller
from .modes import parse_mode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    from .modes import Mode


class ServiceClient:
    """A service's client: the generated subclass has a method a page.

    ``region_name``, ``endpoint_url`` and ``config`` (a ``botocore.config.Config``) are botocore's;
    ``session`` is a botocore or boto3 session to take everything else from (a new botocore session
    by default). ``client`` is a botocore or boto3 client to call instead of making one, and stands
    alone. ``validation`` is ``"error"``, ``"warn"``, ``"off"``, ``"default"`` or a mapping by kind
    of rule; without it ``AWSREF_VALIDATION`` decides, read at each call.

    Making one raises TypeError for a ``client`` that isn't one of this service, and ValueError for
    an unknown ``validation``. Its methods raise ValidationError for parameters that break a
    documented rule, TypeError for one that the operation doesn't have, and BindingError for an
    operation that the installed botocore doesn't know, all before anything is sent; errors from
    the service are botocore's ClientError. Results are botocore's too.
    """

    _service: str
    _uid: str
    # The result of a command; parameters by Python name, None for what is not sent.
    _call: Callable[[str, Mapping[str, object]], Any]

    def __init__(
        self,
        region_name: str | None = None,
        *,
        session: Any = None,
        endpoint_url: str | None = None,
        config: Any = None,
        validation: str | Mapping[str, str] | Mode | None = None,
        client: Any = None,
    ) -> None:
        given = {
            "region_name": region_name,
            "endpoint_url": endpoint_url,
            "config": config,
            "session": session,
        }
        settings = {name: value for name, value in given.items() if value is not None}
        if client is not None:
            self._refuse_unfit(client, settings)
        settings.pop("session", None)
        self._caller = Caller(
            self._service,
            self._uid,
            client=client,
            session=session,
            settings=settings,
            mode=None if validation is None else parse_mode(validation),
        )
        self._call = self._caller.call

    def _refuse_unfit(self, client: Any, beside: Mapping[str, object]) -> None:
        """TypeError for a ``client=`` that isn't one of the service, or that isn't alone."""
        if beside:
            raise TypeError(f"client= brings its own settings: leave out {', '.join(beside)}")
        model = getattr(getattr(client, "meta", None), "service_model", None)
        if model is None:
            raise TypeError(
                f"client= takes a botocore or boto3 client, not {type(client).__name__}"
            )
        if not binding.matches(self._service, self._uid, model):
            raise TypeError(f"client= is a client of {model.service_name}, not of {self._service}")


class Pages:
    """The paginated operations of a service, page by page.

    Each request is checked and each page fetched when it is asked for.
    ``pagination_config`` is botocore's: ``MaxItems``, ``PageSize``, ``StartingToken``.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _pages(
        self,
        command: str,
        parameters: Mapping[str, object],
        pagination_config: Mapping[str, object] | None = None,
    ) -> Iterator[Any]:
        """The pages of a command's result."""
        return self._caller.pages(command, parameters, pagination_config)


class Items:
    """The paginated operations of a service, item by item; otherwise as Pages."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _items(
        self,
        command: str,
        parameters: Mapping[str, object],
        pagination_config: Mapping[str, object] | None = None,
    ) -> Iterator[Any]:
        """The items on the pages of a command's result."""
        return self._caller.items(command, parameters, pagination_config)


class Waiters:
    """The waiters of a service: each polls until its state is reached.

    ``waiter_config`` is botocore's: ``Delay`` in seconds, ``MaxAttempts``. Raises botocore's
    WaiterError where the state is not reached.
    """

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _wait(
        self,
        state: str,
        parameters: Mapping[str, object],
        waiter_config: Mapping[str, object] | None = None,
    ) -> None:
        """Waits for a state, by its name in the pages (``user-exists``)."""
        self._caller.wait(state, parameters, waiter_config)
