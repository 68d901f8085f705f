"""What the AWS CLI does beyond its pages: hidden options, defaults, options read in their own way."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from tests.cli.server import Answer, RecordingServer
from tests.cli.support import CommandLine, Ended

XML = Answer(b"<Response/>")
BINARY = base64.b64encode(b"\x01\x02").decode()
KEY = {"id": {"S": "a"}, "r": {"B": BINARY}}
LAST = Answer(json.dumps({"Items": [], "Count": 0, "ScannedCount": 0}).encode())
FIRST = Answer(
    json.dumps({"Items": [], "Count": 0, "ScannedCount": 0, "LastEvaluatedKey": KEY}).encode()
)


def asked(run: CommandLine, server: RecordingServer, *words: str) -> Ended:
    ended = run(*words, "--endpoint-url", server.url)
    assert ended.status == 0, ended.err
    return ended


def form(server: RecordingServer) -> dict[str, str]:
    return dict(parse_qsl(server.recorded[0].body.decode()))


def body(server: RecordingServer, place: int = 0) -> Any:
    return json.loads(server.recorded[place].body)


@pytest.mark.parametrize("flag", ["--max-results", "--max-r", "--max-results=7"])
def test_an_option_that_no_page_shows(run: CommandLine, server: RecordingServer, flag: str) -> None:
    server.expect(XML)
    words = [flag] if "=" in flag else [flag, "7"]
    asked(run, server, "ec2", "describe-instances", *words)
    assert form(server)["MaxResults"] == "7"


def test_an_older_name_of_an_option(run: CommandLine, server: RecordingServer) -> None:
    names = [f"s-{number:017}" for number in range(2)]
    asked(run, server, "mgn", "start-cutover", "--source-server-i-ds", *names)
    assert body(server) == {"sourceServerIDs": names}


def test_without_either_name_the_option_is_missing(run: CommandLine) -> None:
    ended = run("mgn", "start-cutover")
    assert ended.status == 252
    assert "--source-server-ids" in ended.err


def test_the_skeleton_has_what_is_demanded_and_not_shown(
    run: CommandLine, server: RecordingServer
) -> None:
    server.expect(XML)
    skeleton = run("ec2", "describe-byoip-cidrs", "--generate-cli-skeleton").out
    assert json.loads(skeleton)["MaxResults"] == 1
    asked(run, server, "ec2", "describe-byoip-cidrs", "--cli-input-json", skeleton)
    assert form(server)["MaxResults"] == "1"


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ("", "1000"),
        ("--dry-run", "1000"),
        ("--max-items 5", "1000"),
        ("--page-size 7", "7"),
        ("--max-results 8", "8"),
        ("--volume-ids v-1", None),
        ("--no-paginate", None),
    ],
)
def test_the_size_of_pages_that_is_asked_for(
    run: CommandLine, server: RecordingServer, words: str, size: str | None
) -> None:
    server.expect(XML)
    asked(run, server, "ec2", "describe-volumes", *words.split())
    assert form(server).get("MaxResults") == size


def test_members_that_are_filled_in(run: CommandLine, server: RecordingServer) -> None:
    server.expect(XML)
    asked(run, server, "ec2", "run-instances", "--image-id", "ami-1")
    assert (form(server)["MinCount"], form(server)["MaxCount"]) == ("1", "1")


@pytest.mark.parametrize("word", ["Zm9v", "YQ==", "Key="])
def test_words_that_are_items(run: CommandLine, server: RecordingServer, word: str) -> None:
    line = ("firehose", "put-record-batch", "--delivery-stream-name", "s", "--records")
    asked(run, server, *line, word, "YmFy")
    wanted = base64.b64encode(base64.b64decode(word)).decode()
    assert body(server)["Records"] == [{"Data": wanted}, {"Data": "YmFy"}]


def archive() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as file:
        file.writestr(zipfile.ZipInfo("a.py"), "")
    return stream.getvalue()


def test_an_archive_is_one(run: CommandLine, server: RecordingServer, tmp_path: Path) -> None:
    (tmp_path / "f.zip").write_bytes(archive())
    line = ("lambda", "update-function", "--function-name", "f", "--zip-file")
    asked(run, server, *line, "fileb://f.zip")
    assert base64.b64decode(body(server)["ZipFile"]) == archive()
    server.expect()
    for word in ("f.zip", "file://f.zip", "Zm9v"):
        ended = run(*line, word, "--endpoint-url", server.url)
        assert ended.status == 252
        assert "fileb://" in ended.err
    assert server.recorded == []


def test_an_archive_goes_into_its_structure(
    run: CommandLine, server: RecordingServer, tmp_path: Path
) -> None:
    (tmp_path / "f.zip").write_bytes(archive())
    line = ("lambda", "publish-layer-version", "--layer-name", "l")
    asked(run, server, *line, "--zip-file", "fileb://f.zip", "--content", "S3Bucket=b-1")
    content = body(server)["Content"]
    assert base64.b64decode(content.pop("ZipFile")) == archive()
    assert content == {"S3Bucket": "b-1"}
    for words in (("--zip-file", "f.zip"), ("--content", "ZipFile=Zm9v")):
        ended = run(*line, *words, "--endpoint-url", server.url)
        assert ended.status == 252
        assert "--zip-file" in ended.err


def test_bytes_are_no_text(run: CommandLine, server: RecordingServer, tmp_path: Path) -> None:
    (tmp_path / "text").write_bytes(b"hello")
    line = ("sqs", "send-message", "--queue-url", "q", "--message-body")
    for mode in ("default", "warn", "off"):
        words = (*line, "fileb://text", "--validation", mode, "--endpoint-url", server.url)
        assert run(*words).status == 252
    assert server.recorded == []


SCAN = ("dynamodb", "scan", "--table-name", "t")


@pytest.mark.parametrize("format", ["base64", "raw-in-base64-out"])
def test_bytes_in_a_page_token_go_into_the_next_request_as_they_came(
    run: CommandLine, server: RecordingServer, format: str
) -> None:
    server.expect(FIRST, LAST)
    asked(run, server, *SCAN, "--cli-binary-format", format)
    assert body(server, 1)["ExclusiveStartKey"] == KEY


def test_bytes_in_a_token_to_start_from(run: CommandLine, server: RecordingServer) -> None:
    server.expect(Answer(FIRST.body.replace(b"[]", b'[{"a":{"S":"b"}}]')), LAST)
    token = json.loads(asked(run, server, *SCAN, "--max-items", "1").out)["NextToken"]
    for each in (token, base64.b64encode(json.dumps({"ExclusiveStartKey": KEY}).encode()).decode()):
        server.expect(LAST)
        asked(run, server, *SCAN, "--starting-token", each)
        assert body(server)["ExclusiveStartKey"] == KEY


@pytest.mark.parametrize("word", [json.dumps(KEY), f"id={{S=a}},r={{B='{BINARY}'}}"])
def test_bytes_in_a_token_given_by_hand(
    run: CommandLine, server: RecordingServer, word: str
) -> None:
    server.expect(FIRST)
    asked(run, server, *SCAN, "--exclusive-start-key", word)
    assert [body(server)["ExclusiveStartKey"]] == [KEY]
    assert len(server.recorded) == 1


def test_base64_in_a_member_that_no_page_shows(run: CommandLine, server: RecordingServer) -> None:
    whole = json.dumps({"TableName": "t", "ExclusiveStartKey": KEY})
    asked(run, server, "dynamodb", "scan", "--cli-input-json", whole)
    assert body(server)["ExclusiveStartKey"] == KEY
