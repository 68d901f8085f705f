"""What the README says that awsref says to bad requests is what it says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks import bad_requests
from benchmarks.bad_requests import PACKAGE, SENDS, awsref, make_package, table, written
from benchmarks.requests import REQUESTS, Request


def test_the_readmes_column_is_awsrefs_answer(tmp_path: Path) -> None:
    make_package(tmp_path)
    sys.path.insert(0, str(tmp_path))
    try:
        answers = [awsref(PACKAGE, request) for request in REQUESTS]
        fine = Request("", "sqs", "create-queue", "CreateQueue", {"QueueName": "boats"})
        assert awsref(PACKAGE, fine) == SENDS
    finally:
        sys.path.remove(str(tmp_path))
    _, _, *rows = written().splitlines()
    assert [row.split(" | ")[-1].removesuffix(" |") for row in rows] == answers
    for row, request in zip(rows, REQUESTS, strict=True):
        assert f"`{request.service} {request.command}`: {request.fault}" in row
    assert SENDS not in answers


def test_a_table_has_a_column_for_each_who_is_asked() -> None:
    requests = REQUESTS[:2]
    found = table({"one": lambda request: request.operation, "two": lambda _: "2"}, requests)
    head, rule, first, second = found.splitlines()
    assert head == "| request | one | two |"
    assert rule == "| --- | --- | --- |"
    assert first.endswith("| CreateServiceSpecificCredential | 2 |")
    assert second.endswith("| CreateUser | 2 |")


def test_the_table_is_found_by_its_marks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"a\n\n{bad_requests.START}\n\n| x |\n\n{bad_requests.END}\n\nb\n")
    monkeypatch.setattr(bad_requests, "README", readme)
    assert written() == "| x |"
