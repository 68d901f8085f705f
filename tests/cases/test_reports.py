"""Lines from reports and scripts of strangers: the same request, answer and status as ``aws``."""

from __future__ import annotations

import base64
import json
import os
import re
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from tests.cases.lines import lines
from tests.cases.scope import handled_by_the_aws_cli
from tests.cli.server import Answer, Recorded, RecordingServer, recording_server
from tests.cli.support import CommandLine

# For the ids alone: whether the cases are there the fixture says.
_FOLDER = Path(os.environ.get("REFSMITH_CASES", "nowhere"))
_FILE = "reports.jsonl"
_IDS = [each["id"] for each in lines(_FOLDER / _FILE)] if _FOLDER.is_dir() else ["all"]
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
# Of an answer no more was written down.
_NOTED = 300
# A service that knows nothing of the request: what counts is what was sent.
_UNKNOWN = Answer(b"{}", 400)


@pytest.fixture(scope="module")
def reports(cases: Path) -> dict[str, dict[str, Any]]:
    """The cases by their id."""
    return {each["id"]: each for each in lines(cases / _FILE)}


@pytest.mark.parametrize("case", _IDS)
def test_a_reported_line_does_what_is_right(
    on_the_line: ModuleType, reports: dict[str, dict[str, Any]], tmp_path: Path, case: str
) -> None:
    each = reports[case]
    if handled_by_the_aws_cli(on_the_line.__name__, each["argv"]):
        pytest.skip("an option that the AWS CLI adds")
    for name, content in each.get("files", {}).items():
        (tmp_path / name).write_bytes(base64.b64decode(content))
    run = CommandLine(Path(str(on_the_line.__file__)).parents[1], tmp_path, on_the_line.__name__)
    with recording_server() as server:
        server.expect(*_answers(each))
        ended = run(*each["argv"], "--endpoint-url", server.url)
        assert _sent(server) == [_expected(wanted) for wanted in each.get("requests", [])], ended
    assert ended.status == each.get("exit_status", ended.status), ended.err
    assert ended.out[:_NOTED] == each.get("stdout", ended.out[:_NOTED])
    # What the service itself has against the request comes last.
    said = ended.err.partition(f"{on_the_line.__name__}: [ERROR]:")[0].strip()
    assert said == each.get("stderr", said)


def _answers(case: dict[str, Any]) -> list[Answer]:
    return [
        Answer(json.dumps(reply["body"]).encode(), headers=reply["headers"])
        for reply in case.get("reply", [])
    ] or [_UNKNOWN]


def _expected(request: dict[str, Any]) -> tuple[str, object, object]:
    return request["path"], request["query"], request["body"]


def _sent(server: RecordingServer) -> list[tuple[str, object, object]]:
    return [_shown(request) for request in server.recorded]


def _shown(request: Recorded) -> tuple[str, object, object]:
    """A request in the form of the file of cases."""
    url = urlsplit(request.path)
    query = sorted([name, value] for name, value in parse_qsl(url.query, keep_blank_values=True))
    return unquote(url.path), query, _body(request)


def _body(request: Recorded) -> object:
    text = _UUID.sub("<uuid>", request.body.decode())
    if "form-urlencoded" in (request.content_type or ""):
        return sorted([name, value] for name, value in parse_qsl(text, keep_blank_values=True))
    if "json" in (request.content_type or "") or text.startswith("{"):
        return json.loads(text)
    return text
