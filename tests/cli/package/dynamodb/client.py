"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "dynamodb"
    _uid = "dynamodb-2012-08-10"
