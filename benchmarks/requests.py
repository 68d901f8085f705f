"""Ten requests that botocore sends and the documentation forbids."""

from dataclasses import dataclass
from typing import Any

ROLE = "arn:aws:iam::123456789012:role/lambda"


@dataclass(frozen=True, slots=True)
class Request:
    """A request: what is wrong with it, the command, the API operation, and the parameters."""

    fault: str
    service: str
    command: str
    operation: str
    parameters: dict[str, Any]


REQUESTS = (
    Request(
        "a blank in a user's name",
        "iam",
        "create-service-specific-credential",
        "CreateServiceSpecificCredential",
        {"UserName": "not allowed", "ServiceName": "codecommit.amazonaws.com"},
    ),
    Request(
        "a tag's value of 257 characters",
        "iam",
        "create-user",
        "CreateUser",
        {"UserName": "jane", "Tags": [{"Key": "team", "Value": "x" * 257}]},
    ),
    Request(
        "sessions of 13 hours",
        "iam",
        "create-role",
        "CreateRole",
        {"RoleName": "r", "AssumeRolePolicyDocument": "{}", "MaxSessionDuration": 46_800},
    ),
    Request(
        "a session's name with a slash",
        "sts",
        "assume-role",
        "AssumeRole",
        {"RoleArn": ROLE, "RoleSessionName": "jane/laptop"},
    ),
    Request(
        "more memory than there is",
        "lambda",
        "create-function",
        "CreateFunction",
        {"FunctionName": "f", "Role": ROLE, "Code": {"S3Bucket": "code"}, "MemorySize": 99_999},
    ),
    Request(
        "a run time that there isn't",
        "lambda",
        "create-function",
        "CreateFunction",
        {"FunctionName": "f", "Role": ROLE, "Code": {"S3Bucket": "code"}, "Runtime": "python9"},
    ),
    Request(
        "101 keys where 100 are allowed",
        "dynamodb",
        "batch-get-item",
        "BatchGetItem",
        {"RequestItems": {"boats": {"Keys": [{"Id": {"N": str(n)}} for n in range(101)]}}},
    ),
    Request(
        "a queue's name of 81 characters",
        "sqs",
        "create-queue",
        "CreateQueue",
        {"QueueName": "q" * 81},
    ),
    Request(
        "an alias with a blank",
        "kms",
        "create-alias",
        "CreateAlias",
        {"AliasName": "alias/my key", "TargetKeyId": "1234abcd-12ab-34cd-56ef-1234567890ab"},
    ),
    Request(
        "two members of which one is allowed",
        "kms",
        "generate-data-key",
        "GenerateDataKey",
        {"KeyId": "alias/k", "KeySpec": "AES_256", "NumberOfBytes": 32},
    ),
)
