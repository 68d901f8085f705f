"""Who checks a command's request: the pages before botocore is loaded, and its model as it is sent."""

from __future__ import annotations

import json

import pytest

from tests.cli.server import RecordingServer
from tests.cli.support import NAME, CommandLine

_CODE = f"""
import sys
from {NAME}._runtime.cli.main import main
status = main(sys.argv[1:])
print(status, "botocore" in sys.modules)
"""


@pytest.mark.parametrize(
    ("line", "loaded"),
    [
        ("--user-name a:b", False),
        # That a member is missing, or of another type, botocore's model confirms.
        ("--user-name jane --tags Key=a", True),
        ("--user-name a:b --tags Key=a", True),
    ],
)
def test_a_broken_rule_is_refused_without_botocore(
    run: CommandLine, line: str, loaded: bool
) -> None:
    ended = run.process("iam", "create-user", *line.split(), before=("-c", _CODE))
    assert ended.out.split() == ["252", str(loaded)], ended.err


def test_what_only_botocore_knows_is_sent(run: CommandLine, server: RecordingServer) -> None:
    given = json.dumps({"FunctionName": "f", "ZipFile": "UEs="})
    line = ["lambda", "update-function-code", "--cli-input-json", given]
    assert run(*line, "--endpoint-url", server.url).err == ""
    assert json.loads(server.recorded[0].body)["ZipFile"]


def test_what_neither_knows_is_refused_beside_the_rules(
    run: CommandLine, server: RecordingServer
) -> None:
    given = json.dumps({"Path": "x", "Colour": "red", "Tags": [{"Key": "a", "Hue": "b"}]})
    line = ["iam", "create-user", "--user-name", "jane", "--cli-input-json", given]
    ended = run(*line, "--endpoint-url", server.url)
    assert ended.status == 252
    for rule in ("unknown", "required", "pattern"):
        assert f"error[{rule}]" in ended.err
    assert server.recorded == []


@pytest.mark.parametrize("mode", ["off", "warn"])
def test_what_plain_botocore_refuses_is_refused_in_every_mode(
    run: CommandLine, server: RecordingServer, mode: str
) -> None:
    line = ["iam", "create-user", "--user-name", "a:b", "--tags", "Key=a", "--validation", mode]
    ended = run(*line, "--endpoint-url", server.url)
    assert ended.status == 252
    assert 'Missing required parameter in Tags[0]: "Value"' in ended.err
    assert ("[WARNING]" in ended.err) is (mode == "warn")
    assert server.recorded == []
