"""``--validation`` turns documented rules down, and nothing that botocore asks for itself.

What botocore fills in nobody has to give, and what it demands is demanded, in every mode.
"""

from __future__ import annotations

import gzip
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import botocore
import pytest
from botocore.model import ServiceModel

from tests.cli.server import RecordingServer
from tests.cli.support import NAME, CommandLine

MODES = ("default", "error", "warn", "off")
DATA = Path(botocore.__file__).parent / "data"


@pytest.mark.parametrize("mode", MODES)
def test_a_token_that_botocore_fills_in_is_not_demanded(
    run: CommandLine, server: RecordingServer, mode: str
) -> None:
    line = ("efs", "create-file-system", "--validation", mode, "--endpoint-url", server.url)
    assert (ended := run(*line)).status == 0, ended.err
    assert len(json.loads(server.recorded[0].body)["CreationToken"]) == 36


@pytest.mark.parametrize("mode", MODES)
def test_what_botocore_alone_demands_is_demanded(
    run: CommandLine, server: RecordingServer, mode: str
) -> None:
    line = ("efs", "create-mount-target", "--file-system-id", "fs-12345678")
    ended = run(*line, "--validation", mode, "--endpoint-url", server.url)
    assert ended.status == 252
    assert "subnet-id" in ended.err or "SubnetId" in ended.err
    assert server.recorded == []


def test_off_is_what_botocore_does_without_rules(run: CommandLine, server: RecordingServer) -> None:
    line = ("kms", "encrypt", "--key-id", "", "--plaintext", "aGk=", "--validation", "off")
    ended = run(*line, "--endpoint-url", server.url)
    assert ended.status == 252
    assert "Invalid length for parameter KeyId, value: 0, valid min length: 1" in ended.err
    line = ("kms", "encrypt", "--key-id", "k" * 3000, "--plaintext", "aGk=")
    assert run(*line, "--endpoint-url", server.url).status == 252
    assert run(*line, "--validation", "off", "--endpoint-url", server.url).status == 0


def models() -> Iterator[dict[str, Any]]:
    """The latest model of each of botocore's services."""
    for folder in sorted(DATA.iterdir()):
        files = sorted(folder.glob("*/service-2.json*"))
        if files:
            opened = gzip.open if files[-1].suffix == ".gz" else open
            with opened(files[-1], "rt", encoding="utf-8") as file:
                yield json.load(file)


def tokens(model: dict[str, Any]) -> Iterator[tuple[str, set[str]]]:
    """The operations that require tokens which botocore fills in, with these."""
    shapes = model["shapes"]
    for name, operation in model["operations"].items():
        given = shapes[operation["input"]["shape"]] if "input" in operation else {}
        filled = {
            member
            for member, reference in given.get("members", {}).items()
            if reference.get("idempotencyToken")
            or shapes[reference["shape"]].get("idempotencyToken")
        }
        required = filled & set(given.get("required", ()))
        if required:
            yield name, required


def test_no_token_of_any_operation_is_demanded(package: Path) -> None:
    """All operations of botocore that require a token, in all modes."""
    runtime = f"{NAME}._runtime"
    modelled: Any = importlib.import_module(f"{runtime}.modelled")
    declare: Any = importlib.import_module(f"{runtime}.declare")
    validation: Any = importlib.import_module(f"{runtime}.validation")
    modes: Any = importlib.import_module(f"{runtime}.modes")
    seen = 0
    for model in models():
        found = list(tokens(model))
        service = ServiceModel(model, "a-service") if found else None
        for name, required in found:
            merged = modelled.Merger().operation(
                declare.Operation(("a-service", "a-command"), name), service.operation_model(name)
            )
            for word in MODES:
                said = validation.check_request(merged, {}, modes.Mode(word))
                flags = {modelled.binding.dashed(member) for member in required}
                assert not {(each.option or "").removeprefix("--") for each in said} & flags
            assert not required & merged.required
            seen += 1
    assert seen > 150
