from .._runtime.client import ServiceClient


class Client(ServiceClient):
    _service = "gone"
    _uid = "gone-2001-01-01"

    def go(self):
        return self._call("go", {})
