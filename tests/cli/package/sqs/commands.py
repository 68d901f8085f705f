"""Commands of sqs."""

from .._runtime.declare import ListOf, MapOf, Member, Operation, Option, Scalar, Structure

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")
Text = Scalar("string")
Attribute = Structure(
    Member("StringValue", Text),
    Member("BinaryValue", Scalar("blob")),
    Member("StringListValues", ListOf(Text)),
    Member("BinaryListValues", ListOf(Scalar("blob"))),
    Member("DataType", Text, required=True),
)


def send_message() -> Operation:
    return Operation(
        ("sqs", "send-message"),
        "SendMessage",
        Option(("--queue-url",), "QueueUrl", Text, required=True),
        Option(("--message-body",), "MessageBody", Text, required=True),
        Option(("--delay-seconds",), "DelaySeconds", Scalar("integer")),
        Option(("--message-attributes",), "MessageAttributes", MapOf(Text, Attribute)),
        own=OWN,
    )


def receive_message() -> Operation:
    return Operation(
        ("sqs", "receive-message"),
        "ReceiveMessage",
        Option(("--queue-url",), "QueueUrl", Text, required=True),
        Option(("--attribute-names",), "AttributeNames", ListOf(Text)),
        Option(("--max-number-of-messages",), "MaxNumberOfMessages", Scalar("integer")),
        own=OWN,
    )


COMMANDS = {"receive-message": receive_message, "send-message": send_message}
WAITERS = {}
CUSTOM = ()
