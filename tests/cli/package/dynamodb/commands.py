"""Commands of dynamodb."""

from .._runtime.declare import (
    Length,
    ListOf,
    MapOf,
    Member,
    Operation,
    Option,
    Recursive,
    Scalar,
    Structure,
)

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")
PAGED = ("--starting-token", "--page-size", "--max-items")
Text = Scalar("string")
TableName = Scalar("string", Length(1, 1024))
Attribute = Structure(
    Member("S", Text),
    Member("N", Text),
    Member("B", Scalar("blob")),
    Member("SS", ListOf(Text)),
    Member("NS", ListOf(Text)),
    Member("BS", ListOf(Scalar("blob"))),
    Member("M", MapOf(Text, Recursive(lambda: Attribute))),
    Member("L", ListOf(Recursive(lambda: Attribute))),
    Member("NULL", Scalar("boolean")),
    Member("BOOL", Scalar("boolean")),
    union=True,
)


def put_item() -> Operation:
    return Operation(
        ("dynamodb", "put-item"),
        "PutItem",
        Option(("--table-name",), "TableName", TableName, required=True),
        Option(("--item",), "Item", MapOf(Text, Attribute), required=True),
        Option(("--condition-expression",), "ConditionExpression", Text),
        own=OWN,
        output=lambda: Structure(Member("Attributes", MapOf(Text, Attribute))),
    )


def get_item() -> Operation:
    return Operation(
        ("dynamodb", "get-item"),
        "GetItem",
        Option(("--table-name",), "TableName", TableName, required=True),
        Option(("--key",), "Key", MapOf(Text, Attribute), required=True),
        Option(("--consistent-read", "--no-consistent-read"), "ConsistentRead", Scalar("boolean")),
        own=OWN,
    )


def list_tables() -> Operation:
    return Operation(
        ("dynamodb", "list-tables"),
        "ListTables",
        own=(*OWN, *PAGED),
        output=lambda: Structure(
            Member("TableNames", ListOf(TableName)), Member("LastEvaluatedTableName", TableName)
        ),
        paginated=True,
        result_keys=("TableNames",),
    )


def create_table() -> Operation:
    return Operation(
        ("dynamodb", "create-table"),
        "CreateTable",
        Option(
            ("--attribute-definitions",),
            "AttributeDefinitions",
            ListOf(Structure(Member("AttributeName", Text), Member("AttributeType", Text))),
        ),
        Option(("--table-name",), "TableName", TableName, required=True),
        Option(
            ("--global-secondary-indexes",),
            "GlobalSecondaryIndexes",
            ListOf(
                Structure(
                    Member("IndexName", Text),
                    Member(
                        "KeySchema",
                        ListOf(Structure(Member("AttributeName", Text), Member("KeyType", Text))),
                    ),
                    Member(
                        "Projection",
                        Structure(
                            Member("ProjectionType", Text),
                            Member("NonKeyAttributes", ListOf(Text)),
                        ),
                    ),
                    Member(
                        "ProvisionedThroughput",
                        Structure(
                            Member("ReadCapacityUnits", Scalar("long")),
                            Member("WriteCapacityUnits", Scalar("long")),
                        ),
                    ),
                )
            ),
        ),
        Option(
            ("--deletion-protection-enabled", "--no-deletion-protection-enabled"),
            "DeletionProtectionEnabled",
            Scalar("boolean"),
        ),
        own=OWN,
    )


def scan() -> Operation:
    return Operation(
        ("dynamodb", "scan"),
        "Scan",
        Option(("--table-name",), "TableName", TableName, required=True),
        own=(*OWN, *PAGED),
        paginated=True,
        result_keys=("Items", "Count", "ScannedCount", "ConsumedCapacity"),
        undocumented={"--exclusive-start-key": "ExclusiveStartKey", "--limit": "Limit"},
    )


COMMANDS = {
    "create-table": create_table,
    "get-item": get_item,
    "list-tables": list_tables,
    "put-item": put_item,
    "scan": scan,
}
WAITERS = {}
CUSTOM = ("wizard",)
