"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "efs"
    _uid = "elasticfilesystem-2015-02-01"
