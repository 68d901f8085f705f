from .._runtime.client import ServiceClient


class Client(ServiceClient):
    _service = "configservice"
    _uid = "config-2014-11-12"

    def delete_config_rule(self, *, config_rule_name):
        return self._call("delete-config-rule", {"config_rule_name": config_rule_name})
