"""The client."""

from .._runtime.client import ServiceClient


class Client(ServiceClient):
    """A client."""

    _service = "firehose"
    _uid = "firehose-2015-08-04"
