"""What the package holds."""

RELEASE = "2.38.5"
BOTOCORE = None
PACKAGE = "awsref"
SERVICES = {
    "connect": "connect",
    "dynamodb": "dynamodb",
    "ec2": "ec2",
    "efs": "efs",
    "firehose": "firehose",
    "iam": "iam",
    "kms": "kms",
    "lambda": "lambda_",
    "mgn": "mgn",
    "s3api": "s3api",
    "sqs": "sqs",
}
CUSTOM = ("configure", "s3")
GLOBAL_OPTIONS = (
    "--debug",
    "--endpoint-url",
    "--no-verify-ssl",
    "--no-paginate",
    "--output",
    "--query",
    "--profile",
    "--region",
    "--version",
    "--color",
    "--no-sign-request",
    "--ca-bundle",
    "--cli-read-timeout",
    "--cli-connect-timeout",
    "--cli-binary-format",
    "--no-cli-pager",
    "--cli-auto-prompt",
    "--no-cli-auto-prompt",
    "--cli-error-format",
)
