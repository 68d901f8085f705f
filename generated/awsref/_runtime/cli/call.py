"""Makes the call through botocore: the one step of the command line that imports it.

botocore signs, sends, retries, pages and polls; here it is only told what the global options say,
and its errors are given their exit status.
"""

from __future__ import annotations

from .. import binding
from ..modes import DEFAULT
from . import blobs, checking, customised, paging, undocumented
from .errors import CommandError, ConfigurationError, ServiceError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..binding import Binding
    from ..declare import Operation
    from ..modes import Mode
    from .globaloptions import Globals
    from .registry import Service
    from .settings import Settings


# Of the two variables botocore prefers the other one; the AWS CLI's version 2 goes by this order.
_PROFILE = (None, ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"], None, None)


def _botocore(module: str = "") -> Any:
    """botocore, or a module of it: imported when it is used, and without types, as it has none."""
    from importlib import import_module

    return import_module(f"botocore.{module}" if module else "botocore")


class Connection:
    """A botocore client for one service, made as the global options ask.

    ``settings`` are the profile's, and ``mode`` is how requests are checked by the pages; botocore
    checks them as it does for everybody. Raises CommandError for what stands in the way.
    """

    def __init__(
        self, service: Service, values: Globals, settings: Settings, mode: Mode = DEFAULT
    ) -> None:
        self.mode = mode
        self._service = service
        self._values = values
        self._settings = settings
        self.session = self._open_session()
        self.client = self._create_client()

    def _open_session(self) -> Any:
        session = _botocore("session").get_session({"profile": _PROFILE})
        if self._values.profile is not None:
            # Only one named on the line: it goes before credentials in the environment.
            session.set_config_variable("profile", self._values.profile)
        factory = session.get_component("response_parser_factory")
        # Blobs are printed in the base64 that they travel in, so there is no need to decode them.
        factory.set_parser_defaults(
            blob_parser=_as_it_came, timestamp_parser=_timestamp_parser(self._settings)
        )
        return session

    def _create_client(self) -> Any:
        values = self._values
        verify: object = values.ca_bundle if values.verify_ssl else False
        wanted = {
            "region_name": values.region or self._settings.region(),
            "endpoint_url": values.endpoint_url,
            "verify": verify,
            "config": self._config(),
        }
        given = {name: value for name, value in wanted.items() if value is not None}
        name, uid = self._service.name, self._service.uid()
        client = binding.create_client(name, uid, self.session, given)
        if blobs.format_of(values, self._settings) != blobs.RAW:
            client.meta.events.register("provide-client-params", _decode_blobs)
        return client

    def _config(self) -> object:
        unsigned = {"signature_version": _botocore().UNSIGNED}
        return _botocore("config").Config(
            read_timeout=self._values.read_timeout,
            connect_timeout=self._values.connect_timeout,
            **({} if self._values.sign_request else unsigned),
        )


def _as_it_came(value: object) -> object:
    return value


def _iso_8601(value: object) -> str:
    return str(_botocore("utils").parse_timestamp(value).isoformat())


def _timestamp_parser(settings: Settings) -> object:
    """How times in an answer are read: into ISO 8601, or left as the service writes them."""
    wanted = settings.get("cli_timestamp_format") or "iso8601"
    if wanted == "wire":
        return _as_it_came
    if wanted == "iso8601":
        return _iso_8601
    raise ConfigurationError(
        f'Unknown cli_timestamp_format value: {wanted}, valid values are "wire" or "iso8601"'
    )


class Request:
    """One call: ``parameters`` by declared API member, ``hidden`` text by API member for options
    that no page shows, ``paging`` in botocore's PaginationConfig."""

    def __init__(
        self,
        operation: Operation,
        parameters: Mapping[str, object],
        hidden: Mapping[str, str],
        paging: Mapping[str, object],
    ) -> None:
        self.operation = operation
        self.parameters = parameters
        self.hidden = hidden
        self.paging = paging


def send(connection: Connection, request: Request, paginate: bool) -> Any:
    """The answer: a dict, botocore's page iterator where ``paginate``, None behind a waiter.

    Raises UsageError for a hidden option whose value is no number, and what botocore raises.
    """
    client, operation = connection.client, request.operation
    _fill_in(client, operation)
    bound = binding.bind(client, operation)
    arguments = {**_arguments(bound, request), **_typed(client, request)}
    checking.listen(client, operation, connection.mode)
    if operation.waiter:
        binding.waiter(client, operation).wait(**arguments)
        return None
    if paginate and client.can_paginate(bound.method):
        paginator = binding.paginator(client, operation)
        _decode_tokens(client, operation)
        return paginator.paginate(**arguments, PaginationConfig=dict(request.paging))
    if request.paging:
        binding.paginator(client, operation)  # Tells that there is none.
    return getattr(client, bound.method)(**arguments)


def _decode_blobs(params: dict[str, Any], model: Any, **_: object) -> dict[str, Any]:
    """Base64 made bytes in every parameter, wherever it comes from."""
    shape = model.input_shape
    found: dict[str, Any] = params if shape is None else blobs.decoded_by_model(params, shape)
    return found


def _decode_tokens(client: Any, operation: Operation) -> None:
    """Makes bytes of the blobs in an answer's page tokens, which are base64 as they came: they go
    into the next request, and into the token that is printed."""
    tokens = paging.output_tokens(client, operation)

    def decode(parsed: dict[str, Any], model: Any, **_: object) -> None:
        shape = model.output_shape
        for name in tokens:
            if shape is not None and name in shape.members and parsed.get(name) is not None:
                parsed[name] = blobs.decoded_by_model(parsed[name], shape.members[name])

    client.meta.events.register("after-call", decode)


def _fill_in(client: Any, operation: Operation) -> None:
    """Has members filled in and moved as the command line does of its own accord."""
    defaults = operation.customisation.defaults
    change = customised.before_sending(operation)

    def fill(params: dict[str, Any], **_: object) -> None:
        for name, value in defaults.items():
            params.setdefault(name, value)
        if change is not None:
            change(params)

    if defaults or change is not None:
        client.meta.events.register_first("before-parameter-build", fill)


def _arguments(bound: Binding, request: Request) -> dict[str, object]:
    """The parameters under botocore's names; what no page shows is left to botocore to judge."""
    listed = {option.member for option in request.operation.options}
    known = {name: value for name, value in request.parameters.items() if name in listed}
    beyond = {name: value for name, value in request.parameters.items() if name not in listed}
    return {**beyond, **bound.arguments(known)}


def _typed(client: Any, request: Request) -> dict[str, object]:
    """The hidden options' values in the types of botocore's model."""
    if not request.hidden:
        return {}
    shape = client.meta.service_model.operation_model(request.operation.api).input_shape
    return undocumented.typed(request.hidden, shape.members)


def classified(error: Exception, client: Any = None) -> CommandError:
    """Any exception as the error that ends the command, with the status that it is due.

    ``client`` is the one that made the call: its model says which details of an error are told.
    """
    if isinstance(error, CommandError):
        return error
    if isinstance(error, binding.BindingError):
        return CommandError(str(error))
    exceptions = _botocore("exceptions")
    message = str(error) or type(error).__name__
    if isinstance(error, exceptions.ClientError):
        return _service_error(error, client)
    if isinstance(error, exceptions.ParamValidationError):
        return UsageError(message)
    if isinstance(error, exceptions.NoRegionError):
        return ConfigurationError(
            f'{message} Give one by --region, AWS_REGION, or "aws configure".', code="NoRegion"
        )
    if isinstance(error, exceptions.NoCredentialsError):
        return ConfigurationError(
            f'{message}. Give them in the environment, or by "aws configure" or "aws login".',
            code="NoCredentials",
        )
    return CommandError(message)


def _service_error(error: Any, client: Any) -> ServiceError:
    """The service's error with the fields that its model has: others may hold what isn't meant to
    be shown."""
    from .output import plainly

    answered: dict[str, Any] = error.response
    inner = dict(answered.get("Error", {}))
    code = str(inner.pop("Code", "Unknown"))
    shape = client.meta.service_model.shape_for_error_code(code) if client is not None else None
    modelled = {name.lower() for name in shape.members} if shape is not None else set[str]()
    found = {**answered, **inner}
    for name in ("Error", "ResponseMetadata", "Code", "message"):
        found.pop(name, None)
    fields = {
        name: plainly(value)
        for name, value in found.items()
        if name == "Message" or name.lower() in modelled
    }
    fields["Message"] = inner.get("Message", "")
    return ServiceError(str(error), code=code, fields=fields)
