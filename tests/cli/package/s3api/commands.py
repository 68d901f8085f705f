"""Commands of s3api."""

from .._runtime.declare import MapOf, Operation, Option, Scalar

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")
PAGED = ("--starting-token", "--page-size", "--max-items")
Text = Scalar("string")
Bucket = Option(("--bucket",), "Bucket", Text, required=True)
Key = Option(("--key",), "Key", Text, required=True)


def put_object() -> Operation:
    return Operation(
        ("s3api", "put-object"),
        "PutObject",
        Option(("--body",), "Body", Scalar("blob", streaming=True)),
        Bucket,
        Option(("--content-length",), "ContentLength", Scalar("long")),
        Option(("--expires",), "Expires", Scalar("timestamp")),
        Key,
        Option(("--metadata",), "Metadata", MapOf(Text, Text)),
        own=OWN,
    )


def get_object() -> Operation:
    return Operation(
        ("s3api", "get-object"),
        "GetObject",
        Bucket,
        Key,
        Option(("--range",), "Range", Text),
        own=("outfile",),
        own_required=("outfile",),
    )


def list_objects_v2() -> Operation:
    return Operation(
        ("s3api", "list-objects-v2"),
        "ListObjectsV2",
        Bucket,
        Option(("--prefix",), "Prefix", Text),
        own=(*OWN, *PAGED),
        paginated=True,
        result_keys=("Contents", "CommonPrefixes"),
    )


COMMANDS = {
    "get-object": get_object,
    "list-objects-v2": list_objects_v2,
    "put-object": put_object,
}
WAITERS = {}
CUSTOM = ()
