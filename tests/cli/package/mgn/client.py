"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "mgn"
    _uid = "mgn-2020-02-26"
