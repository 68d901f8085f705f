"""Three operations as the reference declares them: what the validation benchmark runs on.

They stand here by hand, so that the benchmark needs no generated service; where the generated
package has them, it is the package's own that are measured.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def runtime(module: str) -> Any:
    """A module of the run time: the generated package's, or the templates' where there is none."""
    if find_spec("awsref") is None or find_spec("awsref._runtime") is None:
        templates = str(Path(__file__).parents[1] / "templates")
        if templates not in sys.path:
            sys.path.insert(0, templates)
        sys.modules.pop("awsref", None)
    return import_module(f"awsref._runtime.{module}")


d = runtime("declare")

LETTERS = r"\w\s_.:/=+\-@"
REGION = r"(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\d{1}"
ARN = r"(arn:(aws[a-zA-Z-]*)?:[a-z0-9\-.]+:.*)|()"


def text(low: int | None = None, high: int | None = None, pattern: str | None = None) -> Any:
    """A string with what the page says of it."""
    rules = [] if low is None and high is None else [d.Length(low, high)]
    return d.Scalar("string", *rules, *([] if pattern is None else [d.Pattern(pattern)]))


def one_of(*values: str) -> Any:
    """A string of an enum."""
    return d.Scalar("string", d.Enum(*values))


def number(low: int, high: int, type: str = "integer") -> Any:
    """A number with bounds."""
    return d.Scalar(type, d.Range(low, high))


def struct(**members: Any) -> Any:
    """A structure; a member in a tuple is required."""
    return d.Structure(
        *(
            d.Member(name, shape[0], True) if isinstance(shape, tuple) else d.Member(name, shape)
            for name, shape in members.items()
        )
    )


def operation(service: str, command: str, api: str, **options: Any) -> Any:
    """An operation by the API names of its options; one in a tuple is required."""
    return d.Operation(
        (service, command),
        api,
        *(
            d.Option((f"--{name}",), name, shape[0], True)
            if isinstance(shape, tuple)
            else d.Option((f"--{name}",), name, shape)
            for name, shape in options.items()
        ),
    )


def create_user() -> Any:
    """IAM CreateUser."""
    tag = struct(
        Key=(text(1, 128, f"[{LETTERS}]+"),),
        Value=(text(0, 256, f"[{LETTERS}]*"),),
    )
    return operation(
        "iam",
        "create-user",
        "CreateUser",
        Path=text(1, 512, r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"),
        UserName=(text(1, 64, r"[\w+=,.@-]+"),),
        PermissionsBoundary=text(20, 2048),
        Tags=d.ListOf(tag, d.Count(None, 50)),
    )


def create_function() -> Any:
    """Lambda CreateFunction."""
    runtimes = [f"nodejs{n}.x" for n in range(10, 26, 2)] + [f"python3.{n}" for n in range(6, 15)]
    provider = struct(
        CapacityProviderArn=(text(1, 140, rf"arn:aws[a-zA-Z-]*:lambda:{REGION}:\d{{12}}:.+"),),
        PerExecutionEnvironmentMaxConcurrency=number(1, 1600),
        ExecutionEnvironmentMemoryGiBPerVCpu=number(2, 8, "double"),
    )
    name = rf"(arn:(aws[a-zA-Z-]*)?:lambda:)?({REGION}:)?(\d{{12}}:)?(function:)?([a-zA-Z0-9\-_]+)"
    return operation(
        "lambda",
        "create-function",
        "CreateFunction",
        FunctionName=(text(1, 140, name + r"(:(\$LATEST|[a-zA-Z0-9\-_]+))?"),),
        Runtime=one_of(*runtimes, "provided", "provided.al2", "provided.al2023"),
        Role=(text(0, 10000, r"arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"),),
        Handler=text(0, 128, r"[^\s]+"),
        Code=(
            struct(
                ZipFile=d.Scalar("blob"),
                S3Bucket=text(3, 63, r"[0-9A-Za-z.\-_]*"),
                S3Key=text(1, 1024, ".*"),
                S3ObjectVersion=text(1, 1024, ".*"),
                ImageUri=text(),
                SourceKMSKeyArn=text(0, 10000, ARN),
            ),
        ),
        Description=text(0, 256),
        Timeout=number(1, 5400),
        MemorySize=number(128, 32768),
        Publish=d.Scalar("boolean"),
        PublishTo=one_of("LATEST_PUBLISHED"),
        VpcConfig=struct(
            SubnetIds=d.ListOf(text(0, 1024, "subnet-[0-9a-z]*"), d.Count(0, 16)),
            SecurityGroupIds=d.ListOf(text(0, 1024, "sg-[0-9a-zA-Z]*"), d.Count(0, 5)),
            Ipv6AllowedForDualStack=d.Scalar("boolean"),
        ),
        PackageType=one_of("Zip", "Image"),
        DeadLetterConfig=struct(TargetArn=text(0, 10000, ARN)),
        Environment=struct(Variables=d.MapOf(text(None, None, "[a-zA-Z]([a-zA-Z0-9_])+"), text())),
        KMSKeyArn=text(0, 10000, ARN),
        TracingConfig=struct(Mode=one_of("Active", "PassThrough")),
        Tags=d.MapOf(text(1, 128, f"([{LETTERS}]*)"), text(0, 256, f"([{LETTERS}]*)")),
        Layers=d.ListOf(text(1, 2048, rf"(arn:(aws[a-zA-Z-]*)?:lambda:{REGION}:\d{{12}}:.+)")),
        FileSystemConfigs=d.ListOf(
            struct(
                Arn=(text(0, 256, rf"arn:aws[a-zA-Z-]*:elasticfilesystem:{REGION}:.+"),),
                LocalMountPath=(text(0, 160, r"/mnt/[a-zA-Z0-9\-_.]+"),),
            ),
            d.Count(0, 1),
        ),
        ImageConfig=struct(
            EntryPoint=d.ListOf(text(), d.Count(0, 1500)),
            Command=d.ListOf(text(), d.Count(0, 1500)),
            WorkingDirectory=text(0, 1000),
        ),
        CodeSigningConfigArn=text(0, 200),
        Architectures=d.ListOf(one_of("x86_64", "arm64"), d.Count(1, 1)),
        EphemeralStorage=struct(Size=(number(512, 10240),)),
        SnapStart=struct(ApplyOn=one_of("PublishedVersions", "None")),
        LoggingConfig=struct(
            LogFormat=one_of("JSON", "Text"),
            ApplicationLogLevel=one_of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"),
            SystemLogLevel=one_of("DEBUG", "INFO", "WARN"),
            LogGroup=text(1, 512, r"[.\-_/#A-Za-z0-9]+"),
        ),
        TenancyConfig=struct(TenantIsolationMode=(one_of("PER_TENANT"),)),
        CapacityProviderConfig=struct(LambdaManagedInstancesCapacityProviderConfig=(provider,)),
        DurableConfig=struct(
            KMSKeyArn=text(0, 10000, ARN),
            RetentionPeriodInDays=number(1, 90),
            ExecutionTimeout=number(1, 31622400),
        ),
    )


ATTRIBUTE: Any = struct(
    S=text(),
    N=text(),
    B=d.Scalar("blob"),
    SS=d.ListOf(text()),
    NS=d.ListOf(text()),
    BS=d.ListOf(d.Scalar("blob")),
    M=d.MapOf(text(None, 65535), d.Recursive(lambda: ATTRIBUTE)),
    L=d.ListOf(d.Recursive(lambda: ATTRIBUTE)),
    NULL=d.Scalar("boolean"),
    BOOL=d.Scalar("boolean"),
)


def put_item() -> Any:
    """DynamoDB PutItem."""
    expected = struct(
        Value=ATTRIBUTE,
        Exists=d.Scalar("boolean"),
        ComparisonOperator=one_of("EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NULL"),
        AttributeValueList=d.ListOf(ATTRIBUTE),
    )
    return operation(
        "dynamodb",
        "put-item",
        "PutItem",
        TableName=(text(1, 1024),),
        Item=(d.MapOf(text(None, 65535), ATTRIBUTE),),
        Expected=d.MapOf(text(None, 65535), expected),
        ReturnValues=one_of("NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"),
        ReturnConsumedCapacity=one_of("INDEXES", "TOTAL", "NONE"),
        ReturnItemCollectionMetrics=one_of("SIZE", "NONE"),
        ConditionalOperator=one_of("AND", "OR"),
        ConditionExpression=text(),
        ExpressionAttributeNames=d.MapOf(text(), text(None, 65535)),
        ExpressionAttributeValues=d.MapOf(text(), ATTRIBUTE),
        ReturnValuesOnConditionCheckFailure=one_of("ALL_OLD", "NONE"),
    )


def declared(service: str, command: str, by_hand: Callable[[], Any]) -> Any:
    """The package's own declaration of an operation; where it has none, the one by hand."""
    try:
        catalog = runtime("catalog")
        if service in catalog.services():
            return catalog.operation(service, command)
    except ModuleNotFoundError:
        # The run time as it stands in the templates belongs to no package.
        pass
    return by_hand()


def requests() -> dict[str, tuple[Any, dict[str, Any]]]:
    """Each operation and a request that is in order."""
    user = {
        "UserName": "jane.doe",
        "Path": "/teams/blue/",
        "Tags": [{"Key": f"team-{n}", "Value": f"blue {n}"} for n in range(3)],
    }
    function = {
        "FunctionName": "resize-images",
        "Runtime": "python3.12",
        "Role": "arn:aws:iam::123456789012:role/lambda/resize",
        "Handler": "resize.main",
        "Code": {"S3Bucket": "a-bucket-of-code", "S3Key": "resize/1.zip"},
        "Timeout": 30,
        "MemorySize": 512,
        "Environment": {"Variables": {f"VARIABLE_{n}": f"value number {n}" for n in range(500)}},
    }
    row = {
        "Id": {"S": "7"},
        "Size": {"N": "12"},
        "Tags": {"SS": ["a", "b", "c"]},
        "Known": {"BOOL": True},
        "Places": {"L": [{"S": "x"}, {"N": "1"}, {"M": {"Deep": {"NULL": True}}}]},
    }
    item = {f"Row{n}": {"M": row} for n in range(66)}
    return {
        "CreateUser, 3 tags": (declared("iam", "create-user", create_user), user),
        "CreateFunction, 500 variables": (
            declared("lambda", "create-function", create_function),
            function,
        ),
        "PutItem, 1,000 nested values": (
            declared("dynamodb", "put-item", put_item),
            {"TableName": "boats", "Item": item},
        ),
    }
