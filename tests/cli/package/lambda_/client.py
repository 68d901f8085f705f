"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "lambda"
    _uid = "lambda-2015-03-31"
