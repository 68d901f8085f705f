"""Commands of connect."""

from .._runtime.declare import Member, Operation, Option, Scalar, Structure

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")
Text = Scalar("string")


def create_data_table_attribute() -> Operation:
    return Operation(
        ("connect", "create-data-table-attribute"),
        "CreateDataTableAttribute",
        Option(("--instance-id",), "InstanceId", Text, required=True),
        Option(("--data-table-id",), "DataTableId", Text, required=True),
        Option(("--name",), "Name", Text, required=True),
        Option(("--value-type",), "ValueType", Text, required=True),
        Option(
            ("--validation",),
            "Validation",
            Structure(
                Member("MinLength", Scalar("integer")), Member("IgnoreCase", Scalar("boolean"))
            ),
        ),
        own=OWN,
    )


COMMANDS = {"create-data-table-attribute": create_data_table_attribute}
WAITERS = {}
CUSTOM = ()
