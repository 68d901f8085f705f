"""Whole pages read by plain docutils and by the fast way; and a comparison that can fail."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.read.writing import Node, Sheet
from tests.whole import formed, fragments
from tests.whole.compare import Difference, judge, known
from tests.whole.fast import read_fast
from tests.whole.plain import read_plain
from tests.whole.prove import main, prove
from tests.whole.reading import facts

ROOT = Path(__file__).parents[2] / "specs" / "pages"
ARCHIVE = "awscli-2.36.7-pages.tar.xz"

BED = Node(
    name="Bed",
    type="structure",
    text="The bed.",
    parts=(
        Node(name="Width", type="integer", text="In steps.", constraints=(("min", "1"),)),
        Node(name="Beds", type="list", parts=(Node(type="structure", parts=(Node(mark=True),)),)),
    ),
)
BED_OPTION = Node(flags=("--bed",), type="structure", text="A bed.", parts=(BED,))
TEXT = """Waters it.

* By hand:

  * With a can.

.. note::

  Not at noon.

can
  A thing with a spout.

As such::

  water it

Possible values:

* ``can`` when it is dry"""
SHEET = Sheet(
    options=(
        Node(
            flags=("--plant", "--no-plant"),
            type="structure",
            required=True,
            text=TEXT,
            values=("rose", "fern"),
            constraints=(("min", "1"), ("pattern", r"[\w+=,.@-]+")),
            parts=(BED, Node(name="Tool", values=("can", "hose"), required=True)),
            syntax='JSON Syntax::\n\n  {\n    "Tool": "can"\n  }',
        ),
        Node(flags=("--names",), type="list", parts=(Node(text="A name."),), text="Names."),
    ),
    output=(BED, Node(name="Wet", type="boolean", text="Whether it is.")),
)


def test_a_page_of_all_features_is_read_alike() -> None:
    page = str(SHEET).encode()
    assert prove("garden/water-plants", page) == []
    told = {fact for _, fact, value in facts(read_plain(page)) if value}
    assert told >= {"text", "values", "constraints", "syntax", "parts", "required", "usages"}


@pytest.mark.parametrize("form", ["v1", "2017"])
def test_older_forms_are_read_alike(form: str) -> None:
    page = Sheet(form=form, release="1.46.3", options=SHEET.options, output=SHEET.output)  # type: ignore[arg-type]
    assert prove("garden/water-plants", str(page).encode()) == []


# What a reader would have got wrong if the left text had been on the page instead of the right.
SLIPS = [
    ("Not at noon.", "Not at all.", "text"),
    ("    * With a can.", "  With a can.", "text"),
    (".. note::", ".. seen::", "text"),
    ("Width -> (integer)", "Width -> (long)", "type"),
    ("Tool -> (string) [required]", "Tool -> (string)", "required"),
    ("    Beds -> (list)", "  Beds -> (list)", "parts"),
    ("      (structure)", "      Item -> (structure)", "parts"),
    ("( ... recursive ... )", "Mark -> (string)", "parts"),
    ("  *   ``rose``", "  *   ``roses``", "values"),
    ("min: ``1``", "max: ``1``", "constraints"),
    ("*     ``hose``", "*     ``hose`` too", "values"),
    ("``--names`` (list)", "``--name`` (list)", "options"),
    ("  [--names <value>]", "  --names <value>", "usages"),
    ("garden-2020-01-01/WaterPlants", "garden-2020-01-01/Water", "api"),
    ('"Tool": "can"', '"Tool": "hose"', "syntax"),
    ("Wet -> (boolean)", "Wet (boolean)", "output"),
]


@pytest.mark.parametrize(("right", "wrong", "fact"), SLIPS)
def test_each_slip_of_a_reader_shows(
    right: str, wrong: str, fact: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = str(SHEET)
    slipped = page.replace(right, wrong)
    assert slipped != page
    monkeypatch.setattr(
        "tests.whole.prove.read_fast", lambda path, _: read_fast(path, slipped.encode())
    )
    found = prove("garden/water-plants", page.encode())
    assert fact in {each.fact for each in found}
    assert judge(found, known())[0]


@pytest.mark.parametrize("pattern", ["[a-z] ", "([ -~\x85]+)"])
def test_what_docutils_does_to_a_pattern_has_a_reason(pattern: str) -> None:
    tool = Node(name="Tool", constraints=(("max", "9"), ("pattern", pattern)))
    sheet = Sheet(options=(Node(flags=("--plant",), type="structure", parts=(tool,)), BED_OPTION))
    found = prove("garden/water-plants", str(sheet).encode())
    left, cases = judge(found, known())
    assert left == []
    assert sum(map(bool, cases.values())) == 2


def test_a_reason_covers_nothing_else() -> None:
    reasons = {each.reason for each in known()}
    assert len(reasons) == len(known())
    for fact in ("parts", "type", "required", "line", "values", "options", "usages", "api"):
        one = Difference("garden/water-plants", "/--plant", fact, "[]", "['Tool']")
        assert judge([one], known())[0] == [one]


def test_the_command_says_what_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "garden").mkdir()
    (tmp_path / "garden" / "water-plants.rst").write_text(str(SHEET))
    done = tmp_path / "done"
    assert main([str(tmp_path), "--done", str(done)]) == 0
    assert done.read_text() == "garden/water-plants\n"
    assert main([str(tmp_path), "--done", str(done)]) == 0
    assert capsys.readouterr().out.split("\n")[1].startswith("0 pages")
    monkeypatch.setattr("tests.whole.prove.read_fast", lambda path, _: read_fast(path, b""))
    assert main([str(tmp_path)]) == 1


def test_black_judges_what_the_emitter_laid_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "garden").mkdir()
    (tmp_path / "garden" / "water-plants.rst").write_text(str(SHEET))
    assert formed.main([str(tmp_path)]) == 0
    assert "6 modules" in capsys.readouterr().out
    monkeypatch.setattr("refsmith.emit.source.WIDTH", 60)
    assert formed.main([str(tmp_path)]) == 1
    assert "as black has it" in capsys.readouterr().out


def test_fragments_that_are_told_otherwise_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "garden").mkdir()
    name = Node(flags=("--name",), text="A name of up to 5 characters.")
    sheet = Sheet(options=(name, BED_OPTION))
    (tmp_path / "garden" / "water-plants.rst").write_text(str(sheet))
    assert fragments.main([str(tmp_path)]) == 0
    assert "1 of them plain: 0 differ" in capsys.readouterr().out
    monkeypatch.setattr(
        "refsmith.read.fragment.plain_blocks", lambda text: [("paragraph", text, 1, None)]
    )
    assert fragments.main([str(tmp_path)]) == 1
    assert "docutils has" in capsys.readouterr().out


def _unexplained(pages: Iterator[tuple[str, bytes]]) -> tuple[list[str], int]:
    wrong: list[str] = []
    count = 0
    for page, data in pages:
        count += 1
        wrong += [str(each) for each in judge(prove(page, data), known())[0]]
    return wrong, count


@pytest.mark.pulled
def test_pulled_pages_are_read_alike() -> None:
    wrong, count = _unexplained(
        (path.relative_to(ROOT).with_suffix("").as_posix(), path.read_bytes())
        for path in sorted(ROOT.rglob("*.rst"))
    )
    assert wrong == []
    assert count >= 100, "no pages are pulled: run `make generate`"


@pytest.mark.reference
def test_a_sample_of_a_reference_with_examples_is_read_alike(reference: Path) -> None:
    """Each 75th page that is no larger than most: with Examples, of many services."""

    def sample() -> Iterator[tuple[str, bytes]]:
        with tarfile.open(reference / ARCHIVE) as archive:
            pages = (each for each in archive if each.name.endswith(".rst") and each.isreg())
            for number, each in enumerate(pages):
                file = archive.extractfile(each) if number % 75 == 0 else None
                if file is not None and each.size < 100_000:
                    yield each.name.removesuffix(".rst"), file.read()

    wrong, count = _unexplained(sample())
    assert wrong == []
    assert count > 100
