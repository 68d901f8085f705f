"""Values on the line: scalars, lists, JSON, shorthand, files and whole inputs."""

import base64
import json
from pathlib import Path

import pytest

from tests.cli.server import Answer, RecordingServer
from tests.cli.support import CommandLine

SEND = ("sqs", "send-message", "--queue-url", "q", "--message-body", "b")
TABLE = ("dynamodb", "create-table", "--table-name", "t")


def sent(run: CommandLine, server: RecordingServer, *line: str) -> dict[str, object]:
    ended = run(*line, "--endpoint-url", server.url)
    assert ended.status == 0, ended.err
    (request,) = server.recorded
    body: dict[str, object] = json.loads(request.body)
    return body


@pytest.mark.parametrize("text", ["5", " 5 ", "05", "+5", "file://five"])
def test_whole_numbers(
    run: CommandLine, server: RecordingServer, tmp_path: Path, text: str
) -> None:
    (tmp_path / "five").write_text("5\n")
    assert sent(run, server, *SEND, "--delay-seconds", text)["DelaySeconds"] == 5


@pytest.mark.parametrize("mode", ["default", "error", "warn", "off"])
@pytest.mark.parametrize("text", ["abc", "5.0", "", "1e3", "0x5"])
def test_what_is_no_number_is_never_sent(
    run: CommandLine, server: RecordingServer, text: str, mode: str
) -> None:
    line = (*SEND, "--delay-seconds", text, "--validation", mode, "--endpoint-url", server.url)
    ended = run(*line)
    assert ended.status == 252
    assert "--delay-seconds" in ended.err
    assert repr(text) in ended.err
    assert "--validation off" not in ended.err
    assert server.recorded == []


@pytest.mark.parametrize(
    "words", [("A", "B"), ('["A", "B"]',), (' [ "A","B" ]',), ("file://list",)]
)
def test_a_list_of_words(
    run: CommandLine, server: RecordingServer, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "list").write_text('["A", "B"]')
    line = ("sqs", "receive-message", "--queue-url", "q", "--attribute-names", *words)
    assert sent(run, server, *line)["AttributeNames"] == ["A", "B"]


INDEX = {
    "IndexName": "idx",
    "KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}],
    "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["x"]},
    "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 6},
}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(INDEX),
        json.dumps([INDEX]),
        "IndexName=idx,KeySchema=[{AttributeName=a,KeyType=HASH}],Projection={ProjectionType=INCLUDE,"
        "NonKeyAttributes=[x]},ProvisionedThroughput={ReadCapacityUnits=5,WriteCapacityUnits=6}",
        "IndexName='idx',KeySchema={AttributeName=a,KeyType=HASH},Projection={ProjectionType=INCLUDE,"
        'NonKeyAttributes="x"},ProvisionedThroughput={ReadCapacityUnits=5,WriteCapacityUnits="6"}',
        " IndexName = idx , KeySchema = [ { AttributeName=a , KeyType=HASH } ], Projection={"
        "ProjectionType=INCLUDE,NonKeyAttributes=x},ProvisionedThroughput={ReadCapacityUnits=5,"
        "WriteCapacityUnits=6}"[1:],
        "file://index",
    ],
)
def test_json_and_shorthand_say_the_same(
    run: CommandLine, server: RecordingServer, tmp_path: Path, text: str
) -> None:
    (tmp_path / "index").write_text(json.dumps([INDEX]))
    body = sent(run, server, *TABLE, "--global-secondary-indexes", text)
    assert body["GlobalSecondaryIndexes"] == [INDEX]


def test_shorthand_as_deep_as_one_likes(run: CommandLine, server: RecordingServer) -> None:
    deep = "id={L=[{S=x},{M={a={L=[{M={b={BOOL=TRUE}}}]}}}]}"
    body = sent(run, server, "dynamodb", "get-item", "--table-name", "t", "--key", deep)
    assert body["Key"] == {
        "id": {"L": [{"S": "x"}, {"M": {"a": {"L": [{"M": {"b": {"BOOL": True}}}]}}}]}
    }


@pytest.mark.parametrize("words", [("m1",), ("Value=m1",), ('{"Value": "m1"}',)])
def test_a_structure_with_one_value_may_be_bare(
    run: CommandLine, server: RecordingServer, words: tuple[str, ...]
) -> None:
    line = ("ec2", "modify-instance-attribute", "--instance-id", "i", "--instance-type", *words)
    run(*line, "--endpoint-url", server.url)
    assert b"InstanceType.Value=m1" in server.recorded[0].body


@pytest.mark.parametrize(
    ("option", "text", "told"),
    [
        ("--global-secondary-indexes", "IndexName", "\nIndexName\n         ^"),
        ("--global-secondary-indexes", "IndexName=a,IndexName=b", "Second instance of key"),
        ("--global-secondary-indexes", "Projection={A=b,A=c}", 'Second instance of key "A"'),
        ("--global-secondary-indexes", "IndexName='a", "\nIndexName='a\n          ^"),
        ("--global-secondary-indexes", "KeySchema=[a", "^"),
        ("--global-secondary-indexes", "{", "Invalid JSON"),
        ("--global-secondary-indexes", "file://missing", "missing"),
        ("--global-secondary-indexes", "IndexName@=file://missing", "missing"),
        ("--global-secondary-indexes", "IndexName=a,Nonsense=b", "Nonsense"),
        ("--attribute-definitions", "file://binary", "fileb://"),
    ],
)
def test_bad_values_are_told(
    run: CommandLine, tmp_path: Path, option: str, text: str, told: str
) -> None:
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    ended = run(*TABLE, option, text)
    assert ended.status == 252
    assert option in ended.err
    assert told in ended.err


@pytest.mark.parametrize(
    ("text", "more", "value"),
    [
        ("aGVsbG8=", [], b"hello"),
        ("hello", ["--cli-binary-format", "raw-in-base64-out"], b"hello"),
        ("fileb://raw", [], b"\xff\x00raw"),
        ("fileb://raw", ["--cli-binary-format", "raw-in-base64-out"], b"\xff\x00raw"),
        ("file://coded", [], b"hello"),
        ("fileb://~/raw", [], b"\xff\x00raw"),
        ("fileb://$FOLDER/raw", [], b"\xff\x00raw"),
    ],
)
def test_binary_values(
    run: CommandLine,
    server: RecordingServer,
    tmp_path: Path,
    text: str,
    more: list[str],
    value: bytes,
) -> None:
    (tmp_path / "raw").write_bytes(b"\xff\x00raw")
    (tmp_path / "coded").write_text("aGVsbG8=\n")
    line = ["kms", "encrypt", "--key-id", "k", "--plaintext", text, *more]
    ended = run(*line, "--endpoint-url", server.url, env={"FOLDER": str(tmp_path)})
    assert ended.status == 0, ended.err
    coded = json.loads(server.recorded[0].body)["Plaintext"]
    assert base64.b64decode(coded) == value


def test_what_is_no_base64_is_told_without_the_secret(run: CommandLine) -> None:
    ended = run("kms", "encrypt", "--key-id", "k", "--plaintext", "hunter2")
    assert ended.status == 252
    assert "base64" in ended.err
    assert "hunter2" not in ended.err


def test_files_inside_shorthand(run: CommandLine, server: RecordingServer, tmp_path: Path) -> None:
    (tmp_path / "raw").write_bytes(b"\xff")
    (tmp_path / "text").write_text("a,b=c")
    attributes = (
        "one={DataType=Binary,BinaryValue@=fileb://raw},"
        "two={DataType=String,StringValue@=file://text},"
        "three={DataType=String,StringValue=file://text}"
    )
    body = sent(run, server, *SEND, "--message-attributes", attributes)
    assert body["MessageAttributes"] == {
        "one": {"DataType": "Binary", "BinaryValue": "/w=="},
        "two": {"DataType": "String", "StringValue": "a,b=c"},
        "three": {"DataType": "String", "StringValue": "file://text"},
    }


@pytest.mark.parametrize("text", ["{json}", "file://input"])
def test_a_whole_input(
    run: CommandLine, server: RecordingServer, tmp_path: Path, text: str
) -> None:
    whole = {"QueueUrl": "q", "MessageBody": "from the input", "DelaySeconds": 3}
    (tmp_path / "input").write_text(json.dumps(whole))
    given = text.format(json=json.dumps(whole))
    for flag in ("--cli-input-json", "--cli-input-yaml"):
        server.expect()
        body = sent(run, server, "sqs", "send-message", flag, given, "--message-body", "line")
        assert body == {**whole, "MessageBody": "line"}


@pytest.mark.parametrize(
    ("flag", "text", "told"),
    [
        ("--cli-input-json", "{", "Invalid JSON"),
        ("--cli-input-json", "[]", "expecting map"),
        ("--cli-input-json", "5", "expecting map"),
        ("--cli-input-json", "file://missing", "missing"),
        ("--cli-input-json", '{"QueueUrl": "q", "MessageBody": "b", "Nonsense": 1}', "Nonsense"),
        ("--cli-input-json", '{"QueueUrl": "q"}', "--message-body"),
        ("--cli-input-yaml", "a: [", "Invalid YAML"),
        ("--cli-input-yaml", "5: 6", "names of parameters"),
    ],
)
def test_bad_whole_inputs(run: CommandLine, flag: str, text: str, told: str) -> None:
    ended = run("sqs", "send-message", flag, text)
    assert ended.status == 252
    assert told in ended.err


def test_only_one_whole_input(run: CommandLine) -> None:
    ended = run("sqs", "send-message", "--cli-input-json", "{}", "--cli-input-yaml", "{}")
    assert ended.status == 252


MODIFY = ("ec2", "modify-instance-attribute", "--instance-id", "i")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        (("--source-dest-check",), b"true"),
        (("--no-source-dest-check",), b"false"),
        (("--source-dest-check", "Value=true"), b"true"),
        (("--source-dest-check", '{"Value": false}'), b"false"),
        (("--source-dest-check", "--dry-run"), b"true"),
    ],
)
def test_a_structure_around_a_truth_value_is_a_pair_of_flags(
    run: CommandLine, server: RecordingServer, words: tuple[str, ...], value: bytes
) -> None:
    server.expect(Answer(b"<R/>"))
    ended = run(*MODIFY, *words, "--endpoint-url", server.url)
    assert ended.status == 0, ended.err
    assert b"SourceDestCheck.Value=" + value in server.recorded[0].body.split(b"&")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--source-dest-check", "--no-source-dest-check"), "not allowed with"),
        (("--no-source-dest-check", "Value=true"), "Unknown options: Value=true"),
        (("--source-dest-check", "Value=5"), "must be True or False"),
    ],
)
def test_a_pair_of_flags_is_one_or_the_other(
    run: CommandLine, words: tuple[str, ...], told: str
) -> None:
    ended = run(*MODIFY, *words)
    assert ended.status == 252
    assert told in ended.err


@pytest.mark.parametrize("name", ["EbsOptimized", "EBSOptimized"])
def test_a_name_made_from_a_flag_is_known_by_its_letters(
    run: CommandLine, server: RecordingServer, name: str
) -> None:
    server.expect(Answer(b"<R/>"))
    text = json.dumps({name: {"Value": True}, "InstanceId": "i"})
    ended = run(*MODIFY[:2], "--cli-input-json", text, "--endpoint-url", server.url)
    assert ended.status == 0, ended.err
    assert b"EbsOptimized.Value=true" in server.recorded[0].body.split(b"&")


def test_a_name_of_the_table_is_taken_to_the_letter(run: CommandLine) -> None:
    text = '{"sourceDestCheck": {"Value": true}}'
    ended = run(*MODIFY, "--cli-input-json", text)
    assert ended.status == 252
    assert "did you mean SourceDestCheck?" in ended.err


def test_an_empty_word_behind_the_options_is_passed_over(
    run: CommandLine, server: RecordingServer
) -> None:
    server.expect(Answer(b"<R/>"))
    assert run(*MODIFY, "", "--endpoint-url", server.url).status == 0
    assert "Unknown options: x" in run(*MODIFY, "x").err


def test_checks_come_in_their_order(run: CommandLine) -> None:
    """Required options, then files, then JSON, then rules: the first that fails is told."""
    base = ["iam", "create-user", "--path", "nowhere", "--tags", "[", "--permissions-boundary"]
    assert "--user-name" in run(*base, "file://missing").err
    assert "missing" in run(*base, "file://missing", "--user-name", "a").err
    assert "Invalid JSON" in run(*base, "p" * 20, "--user-name", "a").err
    base[5:6] = ["Key=a,Value=b"]
    assert "pattern" in run(*base, "p" * 20, "--user-name", "a").err


def test_all_violations_in_one_report(run: CommandLine) -> None:
    line = "iam create-user --user-name a:b --path x --permissions-boundary short"
    ended = run(*line.split())
    assert ended.status == 252
    for said in ("--user-name", "--path", "--permissions-boundary", "--validation off"):
        assert said in ended.err
    assert ended.err.count("--validation off") == 1


def test_warnings_are_told_and_the_request_is_sent(
    run: CommandLine, server: RecordingServer
) -> None:
    line = ["iam", "update-access-key", "--access-key-id", "A" * 16, "--status", "Asleep"]
    ended = run(*line, "--endpoint-url", server.url)
    assert "[WARNING]" in ended.err
    assert "--status" in ended.err
    assert len(server.recorded) == 1
    server.expect()
    assert run(*line, "--validation", "error", "--endpoint-url", server.url).status == 252
    assert server.recorded == []
    assert "[WARNING]" not in run(*line, "--validation", "off", "--endpoint-url", server.url).err


@pytest.mark.parametrize(
    ("mode", "requests"), [("default", 0), ("error", 0), ("warn", 1), ("off", 1)]
)
def test_the_environment_turns_rules_down(
    run: CommandLine, server: RecordingServer, mode: str, requests: int
) -> None:
    line = ["iam", "delete-user", "--user-name", "a b", "--endpoint-url", server.url]
    run(*line, env={"AWSREF_VALIDATION": mode})
    assert len(server.recorded) == requests


def test_secrets_stand_in_no_message(run: CommandLine, server: RecordingServer) -> None:
    secret = "s3cr3t/%+ é" + "x" * 200
    ended = run("iam", "create-login-profile", "--password", secret)
    assert ended.status == 252
    assert "s3cr3t" not in ended.err
    short = "s3cr3t/%+ é"
    line = ["iam", "create-login-profile", "--password", short, "--debug"]
    ended = run(*line, "--endpoint-url", server.url)
    assert "botocore" in ended.err
    assert len(server.recorded) == 1
    for spelling in ("s3cr3t", "%C3%A9"):
        assert spelling not in ended.err
