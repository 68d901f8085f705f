"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "ec2"
    _uid = "ec2-2016-11-15"
