"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "kms"
    _uid = "kms-2014-11-01"
