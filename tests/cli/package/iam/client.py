"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "iam"
    _uid = "iam-2010-05-08"
