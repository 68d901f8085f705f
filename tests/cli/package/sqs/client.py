"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "sqs"
    _uid = "sqs-2012-11-05"
