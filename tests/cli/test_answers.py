"""What is printed of an answer, in each format, and how service errors, pages and streams end."""

import base64
import json
import shlex
from pathlib import Path
from typing import Any

import jmespath
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.server import Answer, RecordingServer
from tests.cli.support import CommandLine

ITEM = ("dynamodb", "get-item", "--table-name", "t", "--key", "id={S=x}")
TEXT = st.text(st.characters(blacklist_categories=["Cs"]), max_size=12)
ATTRIBUTES = st.recursive(
    st.builds(lambda text: {"S": text}, TEXT)
    | st.builds(lambda number: {"N": str(number)}, st.integers())
    | st.builds(lambda raw: {"B": base64.b64encode(raw).decode()}, st.binary(max_size=4))
    | st.builds(lambda truth: {"BOOL": truth}, st.booleans())
    | st.builds(lambda words: {"SS": words}, st.lists(TEXT, max_size=3)),
    lambda inner: (
        st.builds(lambda each: {"L": each}, st.lists(inner, max_size=3))
        | st.builds(lambda each: {"M": each}, st.dictionaries(TEXT, inner, max_size=3))
    ),
    max_leaves=6,
)
ANSWERS = st.dictionaries(TEXT, ATTRIBUTES, min_size=1, max_size=3).map(lambda each: {"Item": each})
slow = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def answer(value: object, status: int = 200) -> Answer:
    return Answer(json.dumps(value).encode(), status)


class YamlOfTheDay(yaml.SafeLoader):
    """Reads YAML 1.2, where no word but true and false is a boolean."""


YamlOfTheDay.yaml_implicit_resolvers = {
    first: [entry for entry in entries if entry[0].endswith((":null", ":int", ":float"))]
    for first, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
YamlOfTheDay.add_implicit_resolver(
    "tag:yaml.org,2002:bool", __import__("re").compile("(?:true|false)$"), list("tf")
)


@slow
@given(value=ANSWERS)
def test_json_is_the_answer(run: CommandLine, server: RecordingServer, value: Any) -> None:
    server.expect(answer(value))
    ended = run(*ITEM, "--endpoint-url", server.url)
    assert ended.status == 0, ended.err
    assert json.loads(ended.out) == value
    assert ended.out == json.dumps(value, indent=4, ensure_ascii=False) + "\n"


@slow
@given(value=ANSWERS)
def test_yaml_is_the_answer(run: CommandLine, server: RecordingServer, value: Any) -> None:
    server.expect(answer(value))
    ended = run(*ITEM, "--output", "yaml", "--endpoint-url", server.url)
    assert yaml.load(ended.out, YamlOfTheDay) == value
    ended = run(*ITEM, "--output", "yaml-stream", "--endpoint-url", server.url)
    assert yaml.load(ended.out, YamlOfTheDay) == [value]


QUERIES = [
    "Item",
    "Item.*",
    "length(Item)",
    "Nothing",
    "keys(Item)",
    "Item.*.S",
    "`1.5`",
    "Item.*.L[]",
]


@slow
@given(value=ANSWERS, query=st.sampled_from(QUERIES))
def test_queries(run: CommandLine, server: RecordingServer, value: Any, query: str) -> None:
    server.expect(answer(value))
    ended = run(*ITEM, "--query", query, "--endpoint-url", server.url)
    found = jmespath.search(query, value)
    assert ended.out == (
        "" if found == {} else json.dumps(found, indent=4, ensure_ascii=False) + "\n"
    )


@pytest.mark.parametrize("format", ["json", "text", "table", "yaml", "yaml-stream", "off"])
def test_an_empty_answer_prints_nothing(
    run: CommandLine, server: RecordingServer, format: str
) -> None:
    ended = run(*ITEM, "--output", format, "--endpoint-url", server.url)
    assert ended == type(ended)(0, "", "")


USERS = b"""<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult>
<Users><member><UserName>%s</UserName><Path>/</Path><CreateDate>2024-01-02T03:04:05Z</CreateDate>
<Tags><member><Key>k</Key><Value>v</Value></member></Tags></member></Users>
<IsTruncated>%s</IsTruncated>%s</ListUsersResult></ListUsersResponse>"""
FIRST = Answer(USERS % (b"ann", b"true", b"<Marker>m1</Marker>"))
LAST = Answer(USERS % (b"b\xc3\xb6b", b"false", b""))
LIST = ("iam", "list-users")


def test_pages_are_merged(run: CommandLine, server: RecordingServer) -> None:
    server.expect(FIRST, LAST)
    ended = run(*LIST, "--endpoint-url", server.url)
    assert [user["UserName"] for user in json.loads(ended.out)["Users"]] == ["ann", "böb"]
    assert "NextToken" not in json.loads(ended.out)
    assert json.loads(ended.out)["Users"][0]["CreateDate"] == "2024-01-02T03:04:05+00:00"
    assert [b"Marker=m1" in request.body for request in server.recorded] == [False, True]


def test_text_has_a_line_for_each_dict_and_page(run: CommandLine, server: RecordingServer) -> None:
    server.expect(FIRST, LAST)
    ended = run(*LIST, "--output", "text", "--endpoint-url", server.url)
    user = "USERS\t2024-01-02T03:04:05+00:00\t/\t{}\nTAGS\tk\tv\n"
    assert ended.out == user.format("ann") + user.format("böb")
    server.expect(FIRST, LAST)
    query = ("--query", "Users[].[UserName,Path]")
    ended = run(*LIST, "--output", "text", *query, "--endpoint-url", server.url)
    assert ended.out == "ann\t/\nböb\t/\n"
    server.expect(FIRST, LAST)
    ended = run(*LIST, "--output", "text", "--query", "length(Users)", "--endpoint-url", server.url)
    assert ended.out == "1\n1\n"


def test_yaml_stream_has_an_item_for_each_page(run: CommandLine, server: RecordingServer) -> None:
    server.expect(FIRST, LAST)
    ended = run(*LIST, "--output", "yaml-stream", "--endpoint-url", server.url)
    names = [page["Users"][0]["UserName"] for page in yaml.safe_load(ended.out)]
    assert names == ["ann", "böb"]


def test_tables(run: CommandLine, server: RecordingServer) -> None:
    server.expect(LAST)
    ended = run(
        *LIST,
        "--output",
        "table",
        "--query",
        "Users[].{N:UserName,P:Path}",
        "--endpoint-url",
        server.url,
    )
    assert ended.out == (
        "--------------\n"
        "|  ListUsers |\n"
        "+------+-----+\n"
        "|   N  |  P  |\n"
        "+------+-----+\n"
        "|  böb |  /  |\n"
        "+------+-----+\n"
    )
    server.expect(LAST)
    ended = run(*LIST, "--output", "table", "--color", "on", "--endpoint-url", server.url)
    assert "\x1b[" in ended.out


def test_a_token_to_go_on_from(run: CommandLine, server: RecordingServer) -> None:
    server.expect(FIRST, LAST)
    ended = run(*LIST, "--max-items", "1", "--page-size", "7", "--endpoint-url", server.url)
    cut = json.loads(ended.out)
    assert [user["UserName"] for user in cut["Users"]] == ["ann"]
    assert b"MaxItems=7" in server.recorded[0].body
    server.expect(LAST)
    run(*LIST, "--starting-token", cut["NextToken"], "--endpoint-url", server.url)
    assert b"Marker=m1" in server.recorded[0].body


@pytest.mark.parametrize(
    ("words", "sent"),
    [
        ("--no-paginate", b"Action=ListUsers&Version=2010-05-08"),
        ("--marker x", b"Action=ListUsers&Version=2010-05-08&Marker=x"),
        ('--cli-input-json \'{"Marker": "x"}\'', b"Action=ListUsers&Version=2010-05-08&Marker=x"),
        ("--cli-input-json '{\"MaxItems\": 3}'", b"Action=ListUsers&Version=2010-05-08&MaxItems=3"),
        ("--no-paginate --max-items 3", b"Action=ListUsers&Version=2010-05-08&MaxItems=3"),
    ],
)
def test_one_page_by_hand(
    run: CommandLine, server: RecordingServer, words: str, sent: bytes
) -> None:
    server.expect(FIRST)
    ended = run(*LIST, *shlex.split(words), "--endpoint-url", server.url)
    assert [request.body for request in server.recorded] == [sent]
    assert json.loads(ended.out)["Marker"] == "m1"


def test_hidden_numbers_are_numbers(run: CommandLine, server: RecordingServer) -> None:
    server.expect(answer({"TableNames": ["a"]}))
    run("dynamodb", "list-tables", "--limit", "3", "--endpoint-url", server.url)
    assert json.loads(server.recorded[0].body) == {"Limit": 3}
    ended = run("dynamodb", "list-tables", "--limit", "x", "--endpoint-url", server.url)
    assert (ended.status, "--limit" in ended.err) == (252, True)


CHECK = {
    "__type": "x#ConditionalCheckFailedException",
    "message": "No.",
    "Item": {"a": {"S": "1"}},
    "Internal": "not to be shown",
}


def test_service_errors_are_254(run: CommandLine, server: RecordingServer) -> None:
    put = ("dynamodb", "put-item", "--table-name", "t", "--item", "a={S=1}")
    server.expect(answer(CHECK, 400))
    ended = run(*put, "--endpoint-url", server.url)
    assert ended.status == 254
    start = "\ncliref: [ERROR]: An error occurred (ConditionalCheckFailedException)"
    assert ended.err.startswith(start)
    assert "No." in ended.err
    assert "Additional error details:\nItem: <complex value>" in ended.err
    assert "not to be shown" not in ended.err
    for format, read in (("json", json.loads), ("yaml", yaml.safe_load)):
        told = read(run(*put, "--cli-error-format", format, "--endpoint-url", server.url).err)
        assert told["Code"] == "ConditionalCheckFailedException"
        assert told["Message"] == "No."
        assert told["Item"] == {"a": {"S": "1"}}
    ended = run(*put, "--cli-error-format", "text", "--endpoint-url", server.url)
    assert ended.err.startswith("ConditionalCheckFailedException\tNo.")
    ended = run(*put, "--endpoint-url", server.url, env={"AWS_CLI_ERROR_FORMAT": "legacy"})
    assert "Additional" not in ended.err


def test_waiters(run: CommandLine, server: RecordingServer) -> None:
    line = ("iam", "wait", "user-exists", "--user-name", "ann", "--endpoint-url", server.url)
    server.expect(Answer(b"<GetUserResponse><GetUserResult/></GetUserResponse>"))
    assert run(*line) == type(run(*line))(0, "", "")
    server.expect(Answer(b"<E><Error><Code>Odd</Code><Message>m</Message></Error></E>", 400))
    ended = run(*line)
    assert (ended.status, "UserExists" in ended.err) == (255, True)


GET = ("s3api", "get-object", "--bucket", "b", "--key", "k")


def test_a_streamed_body_goes_to_the_file(
    run: CommandLine, server: RecordingServer, tmp_path: Path
) -> None:
    body = bytes(range(256)) * 1000
    server.expect(Answer(body, headers={"ETag": '"e"'}))
    ended = run(*GET, "out.bin", "--endpoint-url", server.url)
    assert (tmp_path / "out.bin").read_bytes() == body
    printed = json.loads(ended.out)
    assert printed["ETag"] == '"e"'
    assert "Body" not in printed
    assert [path.name for path in tmp_path.iterdir()] == ["out.bin"]


def test_a_failed_call_leaves_the_file_alone(
    run: CommandLine, server: RecordingServer, tmp_path: Path
) -> None:
    (tmp_path / "out.bin").write_text("mine")
    server.expect(Answer(b"<Error><Code>NoSuchKey</Code></Error>", 404))
    assert run(*GET, "out.bin", "--endpoint-url", server.url).status == 254
    server.expect(Answer(b"half", headers={"x-amz-checksum-crc32": "AAAAAA=="}))
    assert run(*GET, "out.bin", "--endpoint-url", server.url).status == 255
    assert (tmp_path / "out.bin").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["out.bin"]


@pytest.mark.parametrize("target", ["missing/out.bin", "."])
def test_nothing_is_sent_for_a_file_that_cannot_be(
    run: CommandLine, server: RecordingServer, target: str
) -> None:
    ended = run(*GET, target, "--endpoint-url", server.url)
    assert (ended.status, target in ended.err, server.recorded) == (255, True, [])


def test_a_body_is_read_from_a_path(
    run: CommandLine, server: RecordingServer, tmp_path: Path
) -> None:
    (tmp_path / "in.bin").write_bytes(b"content")
    server.expect(Answer(b""))
    put = ("s3api", "put-object", "--bucket", "b", "--key", "k", "--body")
    ended = run(*put, "in.bin", "--endpoint-url", server.url)
    assert ended.status == 0, ended.err
    assert b"content" in server.recorded[0].body
    ended = run(*put, "missing", "--endpoint-url", server.url)
    assert (ended.status, "--body" in ended.err) == (252, True)


def test_wire_timestamps(run: CommandLine, server: RecordingServer, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.write_text("[default]\ncli_timestamp_format = wire\n")
    server.expect(LAST)
    ended = run(*LIST, "--endpoint-url", server.url, env={"AWS_CONFIG_FILE": str(config)})
    assert json.loads(ended.out)["Users"][0]["CreateDate"] == "2024-01-02T03:04:05Z"
    config.write_text("[default]\ncli_timestamp_format = other\n")
    ended = run(*LIST, "--endpoint-url", server.url, env={"AWS_CONFIG_FILE": str(config)})
    assert ended.status == 253
