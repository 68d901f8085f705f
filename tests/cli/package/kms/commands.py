"""Commands of kms."""

from .._runtime.declare import Length, MapOf, Operation, Option, Scalar

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")


def encrypt() -> Operation:
    return Operation(
        ("kms", "encrypt"),
        "Encrypt",
        Option(("--key-id",), "KeyId", Scalar("string", Length(1, 2048)), required=True),
        Option(
            ("--plaintext",),
            "Plaintext",
            Scalar("blob", Length(1, 4096), sensitive=True),
            required=True,
        ),
        Option(
            ("--encryption-context",),
            "EncryptionContext",
            MapOf(Scalar("string"), Scalar("string")),
        ),
        own=OWN,
    )


COMMANDS = {"encrypt": encrypt}
WAITERS = {}
CUSTOM = ()
