"""The report of a run's problems, and the counts of rules: through the command, judged apart."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from refsmith.problems import Problem
from refsmith.reporting import KINDS, as_file, as_json, ordered, summary
from tests.read.writing import Node, Sheet
from tests.running import Run


def problem(kind: str, line: int = 1, message: str = "wrong", page: str = "a/b") -> Problem:
    return Problem(page=page, line=line, kind=kind, message=message)


# --- problems -----------------------------------------------------------------------------------


def test_the_worst_comes_first() -> None:
    mixed = [problem("new-kind"), problem("stray-text"), problem("rule", 9), problem("rule", 2)]
    mixed += [problem("not-a-page")]
    kinds = [each.kind for each in ordered(mixed)]
    assert kinds == ["not-a-page", "rule", "rule", "stray-text", "new-kind"]
    assert [each.line for each in ordered(mixed)][1:3] == [2, 9]
    assert list(as_json(mixed)["kinds"]) == ["not-a-page", "rule", "stray-text", "new-kind"]


def test_problems_that_say_the_same_are_told_once() -> None:
    alike = [problem("type", line) for line in range(1, 1_500)]
    lines = list(summary([*alike, problem("type", 2, "other")]))
    assert lines == [
        "1,500 problems: 1,500 type",
        "  a/b.rst:1: type: wrong and at 1,498 other places",
        "  a/b.rst:2: type: other",
    ]
    many = [problem("type", line, f"wrong {line}") for line in range(9)]
    assert list(summary(many))[-1] == "  … and 4 more of type"
    assert list(summary([])) == []


def test_every_kind_is_said_in_words() -> None:
    """Each kind that the code makes stands in the table."""
    folder = Path(__file__).parents[2] / "generator" / "refsmith"
    made = {
        piece.partition('"')[0]
        for room in ("read", "resolve")
        for path in (folder / room).rglob("*.py")
        for piece in path.read_text(encoding="utf-8").split('kind="')[1:]
    }
    # Blocks of a fragment have kinds too.
    assert made - {"paragraph"} <= KINDS.keys()


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A good page, and one with a type that nobody knows."""
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "pages"
    (folder / "garden").mkdir(parents=True)
    for name, type in (("water-plants", "string"), ("cut-hedge", "colour")):
        plant = Node(flags=("--plant",), type=type, required=True)
        text = str(Sheet(command=("garden", name), operation=name.title(), options=(plant,)))
        (folder / "garden" / f"{name}.rst").write_text(text, encoding="utf-8")
    return folder


def test_problems_go_to_a_file_in_full(run: Run, specs: Path, tmp_path: Path) -> None:
    told, plain = tmp_path / "problems.json", tmp_path / "problems.txt"
    status, out, err = run("model", "--specs", specs, "--problems", told)
    assert status == 0
    assert len(out.splitlines()) == 2
    report = json.loads(told.read_text(encoding="utf-8"))
    assert report.keys() == {"problems", "kinds", "found"}
    assert report["problems"] == len(report["found"]) == 1
    (only,) = report["found"]
    assert only.keys() == {"page", "line", "kind", "message", "hint"}
    assert (only["kind"], only["page"]) == ("type", "garden/cut-hedge")
    assert report["kinds"] == {"type": {"problems": 1, "about": KINDS["type"]}}
    run("model", "--specs", specs, "--problems", plain)
    (line,) = plain.read_text(encoding="utf-8").splitlines()
    assert line.startswith(f"garden/cut-hedge.rst:{only['line']}: type: ")
    assert line in err


def test_statuses_stay_what_they_are(run: Run, specs: Path, tmp_path: Path) -> None:
    out, told = tmp_path / "made", tmp_path / "told.json"
    make = ("--specs", specs, "--out", out, "--jobs", 1, "--problems", told)
    assert run("generate", *make)[0] == 0
    assert json.loads(told.read_text(encoding="utf-8"))["problems"] == 1
    assert run("generate", *make, "--strict")[0] == 1
    assert run("check", *make)[0] == 0
    assert run("check", *make, "--strict")[0] == 1
    told.unlink()
    (out / "awsref" / "garden" / "__init__.py").write_text("", encoding="utf-8")
    status, said, _ = run("check", *make)
    assert (status, "files differ" in said) == (1, True)
    assert json.loads(told.read_text(encoding="utf-8"))["problems"] == 1
    missing = tmp_path / "nowhere" / "told.json"
    status, _, err = run("model", "--specs", specs, "--problems", missing)
    assert (status, "can't be written" in err) == (2, True)


def test_a_run_without_problems_leaves_an_empty_report(
    run: Run, specs: Path, tmp_path: Path
) -> None:
    (specs / "garden" / "cut-hedge.rst").unlink()
    told = tmp_path / "told.json"
    assert run("model", "--specs", specs, "--problems", told, "--strict")[0] == 0
    assert json.loads(told.read_text(encoding="utf-8")) == {"problems": 0, "kinds": {}, "found": []}
    assert list(as_file([], tmp_path / "told.txt")) == []


# --- counts -------------------------------------------------------------------------------------

PAGE = Sheet(
    options=(
        Node(flags=("--plant",), required=True, constraints=(("max", "9"), ("pattern", "[a-z]+"))),
        Node(flags=("--soil",), text="Valid values: ``clay`` | ``sand``"),
        Node(flags=("--label",), constraints=(("pattern", "[a-z]*${1,9}"),)),
        Node(flags=("--depth",), type="integer", text="The default is 3."),
        Node(
            flags=("--pots",),
            type="list",
            constraints=(("max", "5"),),
            parts=(
                Node(
                    type="structure",
                    parts=(
                        Node(name="Size", required=True, values=("big", "small")),
                        Node(name="Lid"),
                    ),
                ),
            ),
        ),
        Node(flags=("--page-size",), type="integer", constraints=(("max", "99"),)),
    ),
    output=(Node(name="Wet", constraints=(("min", "1"),)),),
)


@pytest.fixture
def counted(run: Run, tmp_path: Path) -> dict[str, Any]:
    (tmp_path / "garden").mkdir()
    (tmp_path / "garden" / "water-plants.rst").write_text(str(PAGE), encoding="utf-8")
    status, out, _ = run("model", "--specs", tmp_path, "--summary", "json")
    assert status == 0
    told: dict[str, Any] = json.loads(out)
    return told


def test_each_rule_is_counted_by_what_becomes_of_it(counted: dict[str, Any]) -> None:
    rows = {(row["kind"], row["origin"]): row for row in counted["rules"]}
    assert {key: (row["found"], row["refuses"]) for key, row in rows.items()} == {
        ("required", "listed"): (2, 2),
        ("length", "listed"): (2, 1),
        ("pattern", "listed"): (2, 1),
        ("enum", "prose"): (1, 0),
        ("enum", "listed"): (1, 0),
        ("default", "prose"): (1, 0),
        ("count", "listed"): (1, 1),
        ("range", "listed"): (1, 0),
    }
    assert rows["enum", "listed"]["warns"] == 1
    assert rows["default", "prose"]["tells"] == 1
    left = {reason.partition(":")[0]: n for reason, n in counted["total"]["left_out"].items()}
    assert left == {
        "in a result": 1,
        "a pattern that can't be enforced": 1,
        "the command line's own option": 1,
    }
    for row in (*counted["rules"], counted["total"]):
        parts = row["refuses"] + row["warns"] + row["tells"] + sum(row["left_out"].values())
        assert row["found"] == parts


def test_values_and_patterns(counted: dict[str, Any]) -> None:
    # --plant, --soil, --label, --depth, --pots, its item, Size and Lid; --page-size is the CLI's.
    assert counted["values"] == {"all": 8, "ruled": 5, "words_only": 1}
    verdicts = {"exact": 1, "widened": 0, "approximate": 0, "not enforced": 1}
    assert counted["patterns"] == {"distinct": 2, **verdicts}
    keys = {"specs", "releases", "services", "pages", "operations", "rules", "total", "values"}
    assert counted.keys() == keys | {"patterns"}
    assert (counted["pages"], counted["operations"], counted["releases"]) == (1, 1, ["2.38.5"])


def test_the_table_has_the_same_figures(run: Run, counted: dict[str, Any], tmp_path: Path) -> None:
    status, out, _ = run("model", "--specs", tmp_path, "--summary")
    assert status == 0
    cells = {tuple(line.split()[:3]) for line in out.splitlines()}
    for row in counted["rules"]:
        assert (row["kind"], row["origin"], str(row["found"])) in cells
    target = tmp_path / "table.txt"
    assert run("model", "--specs", tmp_path, "--summary", "--out", target)[:2] == (0, "")
    assert target.read_text(encoding="utf-8") == out


@pytest.mark.pulled
def test_the_counts_are_those_of_the_manifest(run: Run) -> None:
    """What refuses, warns and tells is what the package was generated with."""
    root = Path(__file__).parents[2]
    manifest = json.loads((root / "generated" / "manifest.json").read_text(encoding="utf-8"))
    services = manifest["services"]
    known: Counter[tuple[str, str, str]] = Counter()
    for entry in services.values():
        for key, number in entry["rules"].items():
            kind, origin, severity = key.split()
            known[kind, origin, severity] += number
    words = [word for service in services for word in ("--service", service)]
    pages = root / "specs" / "pages"
    told = json.loads(run("model", "--specs", pages, *words, "--summary", "json")[1])
    names = {"error": "refuses", "warn": "warns", "note": "tells"}
    counted = {
        (row["kind"], row["origin"], severity): row[name]
        for row in told["rules"]
        for severity, name in names.items()
        if row[name]
    }
    assert counted == dict(known)
