"""Commands of firehose."""

from .._runtime.declare import (
    Customisation,
    ListOf,
    Member,
    Operation,
    Option,
    Scalar,
    Structure,
)


def put_record_batch() -> Operation:
    return Operation(
        ("firehose", "put-record-batch"),
        "PutRecordBatch",
        Option(("--delivery-stream-name",), "DeliveryStreamName", Scalar("string"), required=True),
        Option(
            ("--records",),
            "Records",
            ListOf(Structure(Member("Data", Scalar("blob"), required=True))),
            required=True,
        ),
        customisation=Customisation(bare=("--records",)),
    )


COMMANDS = {"put-record-batch": put_record_batch}
WAITERS = {}
CUSTOM = ()
