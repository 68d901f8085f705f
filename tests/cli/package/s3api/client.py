"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "s3api"
    _uid = "s3-2006-03-01"
