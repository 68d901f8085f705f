"""Commands of lambda."""

from .._runtime.declare import (
    Customisation,
    Enum,
    Member,
    Operation,
    Option,
    Scalar,
    Structure,
)


def invoke() -> Operation:
    return Operation(
        ("lambda", "invoke"),
        "Invoke",
        Option(("--function-name",), "FunctionName", Scalar("string"), required=True),
        Option(
            ("--invocation-type",),
            "InvocationType",
            Scalar("string", Enum("Event", "RequestResponse", "DryRun")),
        ),
        Option(("--payload",), "Payload", Scalar("blob")),
        own=("outfile",),
        own_required=("outfile",),
    )


def update_function_code() -> Operation:
    return Operation(
        ("lambda", "update-function-code"),
        "UpdateFunctionCode",
        Option(("--function-name",), "FunctionName", Scalar("string"), required=True),
        Option(("--s3-bucket",), "S3Bucket", Scalar("string")),
        own=("--zip-file", "--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        unsupported={"--image-config": "it is a matter of the AWS CLI"},
    )


def update_function() -> Operation:
    return Operation(
        ("lambda", "update-function"),
        "UpdateFunctionCode",
        Option(("--function-name",), "FunctionName", Scalar("string"), required=True),
        Option(("--zip-file",), "ZipFile", Scalar("blob")),
        own=("--cli-input-json",),
        customisation=Customisation(archives=("--zip-file",)),
    )


def publish_layer_version() -> Operation:
    return Operation(
        ("lambda", "publish-layer-version"),
        "PublishLayerVersion",
        Option(("--layer-name",), "LayerName", Scalar("string"), required=True),
        Option(("--content",), "Content", Structure(Member("S3Bucket", Scalar("string")))),
        own=("--zip-file", "--cli-input-json"),
        customisation=Customisation(
            archives=("--zip-file",),
            hoisted={"--zip-file": "Content.ZipFile"},
            handler="hoisted",
        ),
    )


COMMANDS = {
    "publish-layer-version": publish_layer_version,
    "invoke": invoke,
    "update-function": update_function,
    "update-function-code": update_function_code,
}
WAITERS = {}
CUSTOM = ()
