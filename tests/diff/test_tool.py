"""The real command: exit statuses, what can be compared with what, and what bad input costs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from refsmith.cli import main
from tests.diff.support import of_page
from tests.read.writing import Node, Sheet

Run = Callable[..., tuple[int, str, str]]
COMMAND = [sys.executable, "-m", "refsmith.cli", "diff"]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: object) -> tuple[int, str, str]:
        try:
            status = main(["diff", *(str(word) for word in words)])
        except SystemExit as left:
            status = int(left.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return status, said.out, said.err

    return call


def sheet(command: str, high: int, *more: Node) -> Sheet:
    plant = Node(flags=("--plant",), text="The plant.", constraints=(("max", str(high)),))
    return Sheet(command=("garden", command), options=(plant, *more))


def folder(path: Path, high: int, *more: Node) -> Path:
    for page in ("garden/dig", "garden-shed/open", "garden/sow"):
        file = path / f"{page}.rst"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(str(sheet(file.stem, high, *more)), encoding="utf-8")
    return path


def exported(pages: Path, to: Path) -> Path:
    assert main(["model", "--specs", str(pages), "--out", str(to)]) == 0
    return to


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return folder(tmp_path / "old", 9)


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return folder(tmp_path / "new", 8)


def test_folders_and_files_in_any_mix_say_the_same(
    run: Run, old: Path, new: Path, tmp_path: Path
) -> None:
    sides = [
        (old, exported(old, tmp_path / "old.jsonl")),
        (new, exported(new, tmp_path / "new.jsonl")),
    ]
    said = {
        json.dumps(json.loads(out)["changes"])
        for one in sides[0]
        for other in sides[1]
        for _, out, _ in [run(one, other, "--format", "json")]
    }
    assert len(said) == 1
    changes = json.loads(said.pop())
    assert [place["page"] for each in changes for place in each["places"]] == [
        "garden/dig",
        "garden/sow",
        "garden-shed/open",
    ]


def test_the_order_of_lines_is_free(run: Run, old: Path, tmp_path: Path) -> None:
    file = exported(old, tmp_path / "old.jsonl")
    turned = tmp_path / "turned.jsonl"
    turned.write_text("\n\n".join(reversed(file.read_text().splitlines())))
    assert run(file, turned, "--fail-on", "any")[0] == 0


@pytest.mark.parametrize(
    ("more", "fail_on", "status"),
    [
        # More of the output is compatible, less of what is accepted is breaking.
        ((9,), None, 0),
        ((9,), "breaking", 0),
        ((9,), "any", 0),
        ((12,), "breaking", 0),
        ((12,), "any", 1),
        ((8,), None, 0),
        ((8,), "breaking", 1),
        ((8,), "any", 1),
    ],
)
def test_exit_statuses(
    run: Run, old: Path, tmp_path: Path, more: tuple[int], fail_on: str | None, status: int
) -> None:
    words = ("--fail-on", fail_on) if fail_on else ()
    assert run(old, folder(tmp_path / "other", *more), *words)[0] == status


@pytest.mark.parametrize("format", ["text", "markdown", "json", "html"])
def test_every_format_of_the_command(run: Run, old: Path, new: Path, format: str) -> None:
    status, out, err = run(old, new, "--format", format)
    assert (status, err) == (0, "")
    assert "garden/dig" in out
    assert out.endswith("\n")


def test_one_service(run: Run, old: Path, new: Path) -> None:
    _, out, _ = run(old, new, "--service", "garden-shed")
    assert "garden-shed/open" in out
    assert "garden/dig" not in out


def test_a_service_of_one_side_alone(run: Run, old: Path, tmp_path: Path) -> None:
    other = folder(tmp_path / "other", 9)
    (other / "garden-shed" / "open.rst").unlink()
    status, out, _ = run(old, other, "--service", "garden-shed", "--fail-on", "breaking")
    assert status == 1
    assert "garden-shed: service removed" in out


def test_an_unknown_service_names_its_neighbour(run: Run, old: Path, new: Path) -> None:
    status, _, said = run(old, new, "--service", "gardne")
    assert status == 2
    assert "did you mean garden" in said


def test_what_is_not_there(run: Run, old: Path, tmp_path: Path) -> None:
    status, _, said = run(old, tmp_path / "nowhere")
    assert status == 2
    assert "nowhere does not exist" in said
    assert "refsmith pull" in said
    (tmp_path / "empty").mkdir()
    assert run(old, tmp_path / "empty")[0] == 2
    (tmp_path / "empty.jsonl").write_text("\n")
    status, _, said = run(tmp_path / "empty.jsonl", old)
    assert (status, "holds no record" in said) == (2, True)


GOOD = json.dumps(of_page(sheet("dig", 9), "garden/dig"))


def _with(path: str, value: object) -> str:
    record = json.loads(GOOD)
    *names, last = path.split(".")
    at = record
    for name in names:
        at = at[int(name)] if name.isdigit() else at[name]
    at[last] = value
    return json.dumps(record)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (GOOD[:-20], "no JSON"),
        ("{", "no JSON"),
        ("[" * 100_000, "no JSON"),
        ('{"page": "\\x"}', "no JSON"),
        ("[1, 2]", "not a record"),
        ("7", "not a record"),
        ("{}", "'page' is missing"),
        ('{"page": 7}', "'page'"),
        ('{"page": "garden/dig"}', "'kind' is missing"),
        (_with("options", {}), "'options'"),
        (_with("options.0.flags", []), "no flag"),
        (_with("options.0.flags", [1]), "'flags'"),
        (_with("options.0.shape", None), "'shape'"),
        (_with("options.0.shape", {"type": "list"}), "'item' is missing"),
        (
            _with("options.0.shape", {"type": "structure", "recursive": 1}),
            "recursive 1 stands inside 0",
        ),
        (_with("options.0.shape.rules", [{"kind": "length", "max": "9"}]), "'max' is no number"),
        (_with("options.0.shape.rules", [{"kind": "pattern"}]), "'value' is missing"),
        (_with("options.0.required", 1), "'required'"),
        (GOOD.replace('"max": 9', '"max": NaN'), "NaN"),
        (GOOD + "\n" + GOOD, "has stood on line 3"),
    ],
)
def test_a_broken_line_names_file_and_line(
    run: Run, old: Path, tmp_path: Path, line: str, message: str
) -> None:
    file = tmp_path / "model.jsonl"
    before = json.dumps(of_page(sheet("cut", 9), "garden/cut"))
    file.write_text(f"{before}\n\n{line}\n", encoding="utf-8")
    status, _, said = run(old, file)
    assert status == 2
    assert f"{file}:{4 if 'line 3' in message else 3}: " in said
    assert message in said


def test_bytes_that_are_no_text(run: Run, old: Path, tmp_path: Path) -> None:
    file = tmp_path / "model.jsonl"
    file.write_bytes(GOOD.encode().replace(b"WaterPlants", b"\xff"))
    status, _, said = run(old, file)
    assert (status, f"{file}:1: no JSON" in said) == (2, True)


def test_a_shape_nested_beyond_reason(run: Run, old: Path, tmp_path: Path) -> None:
    shape: dict[str, object] = {"type": "string"}
    for _ in range(300):
        shape = {"type": "list", "item": shape}
    (tmp_path / "deep.jsonl").write_text(_with("options.0.shape", shape))
    status, _, said = run(old, tmp_path / "deep.jsonl")
    assert (status, "nested too deeply" in said) == (2, True)


def test_usage() -> None:
    for words in (
        [],
        ["one"],
        ["one", "two", "--format", "yaml"],
        ["one", "two", "--fail-on", "x"],
    ):
        with pytest.raises(SystemExit) as left:
            main(["diff", *words])
        assert left.value.code == 2


def test_a_model_from_a_pipe(old: Path, new: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    file = exported(old, tmp_path / "old.jsonl")
    writer = threading.Thread(target=lambda: pipe.write_bytes(file.read_bytes()))
    writer.start()
    done = subprocess.run(
        [*COMMAND, str(pipe), str(new)], capture_output=True, text=True, check=False
    )
    writer.join()
    assert (done.returncode, done.stderr) == (0, "")
    assert "length tightened: max 9 → 8" in done.stdout


@pytest.mark.parametrize("format", ["text", "markdown", "json", "html"])
def test_a_closed_pipe_ends_it_cleanly(old: Path, new: Path, format: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    words = [*COMMAND, str(old), str(new), "--format", format]
    done = subprocess.run(words, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_full_disk_is_an_error(old: Path, new: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, str(old), str(new)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert "can't be written" in done.stderr
    assert "Traceback" not in done.stderr
