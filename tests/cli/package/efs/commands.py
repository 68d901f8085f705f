"""Commands of efs."""

from .._runtime.declare import IdempotencyToken, Length, Operation, Option, Scalar


def create_file_system() -> Operation:
    return Operation(
        ("efs", "create-file-system"),
        "CreateFileSystem",
        Option(("--creation-token",), "CreationToken", Scalar("string", IdempotencyToken())),
        Option(("--kms-key-id",), "KmsKeyId", Scalar("string", Length(3, 2048))),
    )


def create_mount_target() -> Operation:
    return Operation(
        ("efs", "create-mount-target"),
        "CreateMountTarget",
        Option(("--file-system-id",), "FileSystemId", Scalar("string", Length(3, 128))),
        Option(("--subnet-id",), "SubnetId", Scalar("string", Length(15, 47))),
    )


COMMANDS = {
    "create-file-system": create_file_system,
    "create-mount-target": create_mount_target,
}
WAITERS = {}
CUSTOM = ()
