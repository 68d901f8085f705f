"""The same line given to the AWS CLI itself: the same request, the same output, the same status.

AWSREF_PEER names an ``aws`` of version 2. What differs on purpose is tested elsewhere.
"""

import base64
import json
import os
import shlex
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.server import Answer, Recorded, RecordingServer
from tests.cli.support import CommandLine, Ended

PEER = "AWSREF_PEER"
pytestmark = pytest.mark.skipif(
    PEER not in os.environ, reason=f"{PEER} names no aws to compare with"
)

XML = Answer(
    b'<CreateUserResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><CreateUserResult>'
    b"<User><Path>/</Path><UserName>J\xc3\xbcrgen</UserName><UserId>AIDA1234567890123456</UserId>"
    b"<CreateDate>2024-01-02T03:04:05Z</CreateDate></User></CreateUserResult></CreateUserResponse>"
)
TABLES = (
    Answer(json.dumps({"TableNames": ["a", "b"], "LastEvaluatedTableName": "b"}).encode()),
    Answer(json.dumps({"TableNames": ["c"]}).encode()),
)
WORDS = [
    "yes",
    "on",
    "12",
    "1e3",
    "~",
    "- a",
    "a: b",
    "#",
    "a\nb\n",
    " a ",
    "é😀",
    "2024-01-01",
    "",
]
ITEM = Answer(
    json.dumps({"Item": {"l": {"L": [{"S": word} for word in WORDS]}, "m": {"M": {}}}}).encode()
)
KEY = {"id": {"S": "a"}, "r": {"B": "AQI="}}
# Whether YAML escapes what lies beyond the basic plane hangs on the library that an aws was built
# with: there the same data without such a character is compared.
BEYOND = "😀"


def answered(format: str, answers: tuple[Answer, ...]) -> tuple[Answer, ...]:
    """The answers as they are compared in this format."""
    escaped = json.dumps(BEYOND)[1:-1].encode()
    if "yaml" not in format:
        return answers
    return tuple(replace(each, body=each.body.replace(escaped, b"")) for each in answers)


SCANNED = tuple(
    Answer(
        json.dumps(
            {"Items": [{"id": {"S": "é😀\0"}}], "Count": 1, "ScannedCount": 1} | more
        ).encode()
    )
    for more in ({"LastEvaluatedKey": KEY}, {})
)
SCAN = "dynamodb scan --table-name t"
TOKEN = base64.b64encode(json.dumps({"ExclusiveStartKey": KEY}).encode()).decode()
GET = "dynamodb get-item --table-name t --key id={S=1}"
TABLE = "dynamodb create-table --table-name t --attribute-definitions"
RUN = "ec2 run-instances --image-id i --client-token c"
RUN_WORDS = (
    "--count 3:5",
    "--associate-public-ip-address --subnet-id s --private-ip-address 10.0.0.1",
    "--no-associate-public-ip-address --secondary-private-ip-addresses a b --subnet s",
    "--secondary-private-ip-address-count 2",
    "--associate-public-ip-address --no-associate-public-ip-address",
    "--associate-public-ip-address --network-interfaces DeviceIndex=1",
    "--network-interfaces DeviceIndex=1 --subnet-id s",
)
RULE = "ec2 authorize-security-group-ingress --group-id sg-1"
RULES = (
    "--protocol tcp --port 22 --cidr 0.0.0.0/0",
    "--protocol all --port all --source-group sg-2 --group-owner 1",
    "--protocol -1 --port -1 --source-group a",
    "--protocol 300",
    "--protocol ftp",
    "--port 8--1",
    "--port some",
    "--port 1 --ip-permissions IpProtocol=tcp",
    "--cidr-ip 0.0.0.0/0 --from-port 5",
)
FORMATS = ("json", "text", "table", "yaml", "yaml-stream", "off")
MISSING = Answer(b"<Error><Code>NoSuchKey</Code></Error>", 404)
CASES: list[tuple[str, tuple[Answer, ...]]] = [
    ("iam create-user --user-name a", (XML,)),
    ("iam --output yaml create-user --user a", (XML,)),
    ("iam create-user --user-name a --output table", (XML,)),
    ("iam create-user --user-name a --output text --query User.[UserName,Path]", (XML,)),
    ("iam create-user --user-name a --tags Key=a,Value=b Key=c,Value=", (XML,)),
    ("iam create-user --user-name a --query Nothing", (XML,)),
    ("iam create-user --user-name a --foo", ()),
    ("iam create-user", ()),
    ("iam create-user --cli-input-json [", ()),
    ("iam create-user --cli-input-yaml 'UserName: a'", (XML,)),
    *((f"dynamodb list-tables --output {format}", TABLES) for format in FORMATS),
    *((f"{GET} --output {format}", answered(format, (ITEM,))) for format in FORMATS),
    ("dynamodb list-tables --max-items 1 --page-size 2", TABLES),
    ("dynamodb list-tables --limit 2", TABLES),
    ("dynamodb list-tables --no-paginate --max-items 1", TABLES),
    (f"{TABLE} AttributeName=a,AttributeType=S AttributeName=b,AttributeType=N", ()),
    (f"{TABLE} 'AttributeName= a b ,AttributeType=\"S\"'", ()),
    (f"{TABLE} AttributeName=a,AttributeName=b", ()),
    ("kms encrypt --key-id k --plaintext aGk=", ()),
    ("kms encrypt --key-id k --plaintext hi --cli-binary-format raw-in-base64-out", ()),
    ("ec2 modify-instance-attribute --instance-id i --instance-type m1", (Answer(b"<R/>"),)),
    ("ec2 modify-instance-attribute --instance-id i --no-source-dest-check", (Answer(b"<R/>"),)),
    ("ec2 modify-instance-attribute --instance-id i --ebs-optimized Value=1", ()),
    ("ec2 modify-instance-attribute --instance-id i --ebs-optimized --no-ebs-optimized", ()),
    ("sqs receive-message --queue-url q --attribute-names A B --attribute-names", ()),
    ("s3api get-object --bucket b --key k out.bin", (Answer(b"BODY", headers={"ETag": '"e"'}),)),
    ("s3api get-object --bucket b --key k out.bin", (MISSING,)),
    # Options that no page shows, and what aws does of its own accord.
    ("ec2 describe-instances --m 5", ()),
    ("ec2 describe-instances --max-r 5", (Answer(b"<R/>"),)),
    ("ec2 describe-instances --dry-run --no-dry-run", (Answer(b"<R/>"),)),
    ("ec2 describe-volumes", (Answer(b"<R/>"),)),
    ("ec2 describe-volumes --volume-ids v", (Answer(b"<R/>"),)),
    ("ec2 describe-volumes --max-items 1 --query Volumes", (Answer(b"<R/>"),)),
    ("ec2 describe-byoip-cidrs", ()),
    ("ec2 describe-byoip-cidrs --max-results 5 --page-size 5", ()),
    ("ec2 run-instances --image-id i --client-token c", (Answer(b"<R/>"),)),
    *((f"{RUN} {words}", (Answer(b"<R/>"),)) for words in RUN_WORDS),
    *((f"{RULE} {words}", (Answer(b"<R/>"),)) for words in RULES),
    ("firehose put-record-batch --delivery-stream-name s --records Zm9v YQ==", ()),
    ("firehose put-record-batch --delivery-stream-name s --records Data=Zm9v", ()),
    ("mgn start-cutover --source-server-i-ds s-00000000000000000", ()),
    ("mgn start-cutover", ()),
    *((f"{SCAN} --output {format}", answered(format, SCANNED)) for format in FORMATS),
    (f"{SCAN} --max-items 1", SCANNED),
    (f"{SCAN} --cli-binary-format raw-in-base64-out", SCANNED),
    (f"{SCAN} --starting-token {TOKEN}", SCANNED[1:]),
    (f"{SCAN} --exclusive-start-key '{json.dumps(KEY)}'", SCANNED),
    (f"{SCAN} --exclusive-start-key id={{S=a}}", SCANNED),
    (f"{SCAN} --limit 1", SCANNED),
]


@pytest.mark.parametrize(("line", "answers"), CASES, ids=[line for line, _ in CASES])
def test_the_peer_does_the_same(
    run: CommandLine,
    server: RecordingServer,
    tmp_path: Path,
    line: str,
    answers: tuple[Answer, ...],
) -> None:
    words = [*shlex.split(line), "--endpoint-url", server.url]
    server.expect(*answers)
    done = subprocess.run(
        [os.environ[PEER], *words],
        env=run.environment(),
        cwd=tmp_path,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    peer, asked = Ended(done.returncode, done.stdout, ""), server.recorded
    server.expect(*answers)
    ours = run(*words)
    assert Ended(ours.status, ours.out, "") == peer, (ours.err, done.stderr)
    assert in_any_order(server.recorded) == in_any_order(asked)


def in_any_order(requests: list[Recorded]) -> list[Recorded]:
    """The requests with the fields of forms sorted: their order says nothing."""
    return [
        replace(each, body=b"&".join(sorted(each.body.split(b"&"))))
        if "form-urlencoded" in (each.content_type or "")
        else each
        for each in requests
    ]
