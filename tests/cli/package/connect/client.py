"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "connect"
    _uid = "connect-2017-08-08"
