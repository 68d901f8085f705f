"""Commands of mgn."""

from .._runtime.declare import ListOf, Operation, Option, Scalar


def start_cutover() -> Operation:
    return Operation(
        ("mgn", "start-cutover"),
        "StartCutover",
        Option(
            ("--source-server-ids",), "sourceServerIDs", ListOf(Scalar("string")), required=True
        ),
        undocumented={"--source-server-i-ds": "sourceServerIDs"},
    )


COMMANDS = {"start-cutover": start_cutover}
WAITERS = {}
CUSTOM = ()
