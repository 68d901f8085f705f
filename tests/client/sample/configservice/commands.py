from .._runtime.declare import Operation, Option, Pattern, Scalar

UID = "config-2014-11-12"

Name = Scalar("string", Pattern("[a-z]+"))


def delete_config_rule():
    return Operation(
        ("configservice", "delete-config-rule"),
        "DeleteConfigRule",
        Option(("--config-rule-name",), "ConfigRuleName", Name, required=True),
    )


COMMANDS = {"delete-config-rule": delete_config_rule}
WAITERS = {}
CUSTOM = ()
