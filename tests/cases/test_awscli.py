"""What the AWS CLI's own functional tests give it: the same operations with the same parameters."""

from __future__ import annotations

import base64
import copy
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, cast
from unittest import mock

import pytest
from botocore import auth, client, endpoint, exceptions, regions

from tests.cases.lines import lines, plain
from tests.cases.scope import handled_by_the_aws_cli
from tests.cli.support import CommandLine

# For the ids alone: whether the cases are there the fixture says.
_FOLDER = Path(os.environ.get("REFSMITH_CASES", "nowhere"))
_FILE = "awscli.jsonl"
_IDS = [each["id"] for each in lines(_FOLDER / _FILE)] if _FOLDER.is_dir() else ["all"]


@pytest.fixture(scope="module")
def recorded(cases: Path) -> dict[str, dict[str, Any]]:
    """The cases by their id."""
    return {each["id"]: each for each in lines(cases / _FILE)}


@dataclass
class Called:
    """The operations that were asked for and sent, and the answers still to come."""

    answers: list[dict[str, Any]]
    waiting: tuple[str, str, Any] | None = None
    operations: list[tuple[str, str, Any]] = field(default_factory=list)

    def answer(self, *_: object) -> tuple[Any, dict[str, Any]]:
        """What stands in for the service: the answer that is next, as botocore has parsed it."""
        assert self.waiting is not None
        self.operations.append(self.waiting)
        answer = self.answers.pop(0) if self.answers else {}
        status = 400 if "Error" in answer else 200
        metadata = {"HTTPStatusCode": status, "HTTPHeaders": {}, "RetryAttempts": 0}
        return SimpleNamespace(status_code=status, headers={}), {
            **answer,
            "ResponseMetadata": metadata,
        }


@contextmanager
def calls(answers: list[dict[str, Any]]) -> Iterator[Called]:
    """botocore with the network cut off behind its serialisers."""
    called = Called(copy.deepcopy(answers))
    make = client.BaseClient._make_api_call  # pyright: ignore[reportPrivateUsage]

    def asked(self: Any, operation: str, parameters: Any) -> Any:
        service = self.meta.service_model.service_name
        called.waiting = (service, operation, copy.deepcopy(_read(parameters)))
        raised = called.answers[0].get("__raised__") if called.answers else None
        if raised is not None:
            raise exceptions.ParamValidationError(report=called.answers[0]["msg"])
        return make(self, operation, parameters)

    with (
        mock.patch.object(client.BaseClient, "_make_api_call", asked),
        mock.patch.object(endpoint.Endpoint, "make_request", called.answer),
        # Nothing is signed, so that the library which signs for several regions isn't missed.
        mock.patch.object(regions, "HAS_CRT", True),
        mock.patch.dict(auth.AUTH_TYPE_MAPS, {"v4a": auth.SigV4Auth}),
    ):
        yield called


def _read(value: Any) -> Any:
    """A value with open files read, and put back at their beginning."""
    if hasattr(value, "read"):
        content = value.read()
        value.seek(0)
        return content
    if isinstance(value, dict):
        return {name: _read(each) for name, each in cast("dict[str, Any]", value).items()}
    return [_read(each) for each in cast("list[Any]", value)] if isinstance(value, list) else value


@pytest.mark.parametrize("case", _IDS)
def test_a_recorded_line_calls_the_same_operations(
    on_the_line: ModuleType, recorded: dict[str, dict[str, Any]], tmp_path: Path, case: str
) -> None:
    each = recorded[case]
    if handled_by_the_aws_cli(on_the_line.__name__, each["argv"]):
        pytest.skip("an option that the AWS CLI adds")
    folders = {"{dir}": tmp_path / "dir", "{dir1}": tmp_path / "dir1"}
    for folder in folders.values():
        folder.mkdir()
    for name, content in each.get("files", {}).items():
        Path(_placed(name, folders)).write_bytes(base64.b64decode(content))
    run = CommandLine(Path(str(on_the_line.__file__)).parents[1], tmp_path, on_the_line.__name__)
    modes = ["--validation", each["validation"]] if "validation" in each else []
    with calls(each.get("responses", [])) as called:
        ended = run(*modes, *(_placed(word, folders) for word in each["argv"]))
    assert (ended.status == 0) == (each["status"] == "ok"), ended.err
    wanted = [tuple(operation) for operation in plain(each["operations"])]
    assert _alike(called.operations) == _alike(wanted)


def _placed(word: str, folders: dict[str, Path]) -> str:
    for mark, folder in folders.items():
        word = word.replace(mark, str(folder))
    return word


def _alike(value: Any) -> Any:
    """A value in which bytes and their base64 are the same."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {name: _alike(each) for name, each in cast("dict[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_alike(each) for each in cast("list[Any]", value)]
    return value
