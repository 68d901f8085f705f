"""The explanation as HTML: whole, in place, escaped, and in need of nothing else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.cli import main
from refsmith.explaining_stated import stated_of, text
from refsmith.resolve import operation as resolving
from refsmith.resolve.overlays import read_overlays
from tests.read.writing import Node, Sheet

Run = Callable[..., tuple[int, str, str]]
VOID = {"meta"}
NASTY = '<script>alert("x")</script>&lt;\x1b[31m\u202e"\' onload=x </code>'


class Outline(HTMLParser):
    """What a browser sees: every element opened and closed, the source, the cards by their part."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.lines: dict[int, str] = {}
        self.marked: list[int] = []
        self.parts: list[tuple[list[int], list[str]]] = []
        self._line = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.elements.append((tag, found))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "section":
            self.parts.append(([], []))
        if tag == "div" and (found.get("id") or "").startswith("L"):
            self._line = int((found["id"] or "")[1:])
            self.lines[self._line] = ""
            self.parts[-1][0].append(self._line)
            if {"error", "warn", "note"} & set((found.get("class") or "").split()):
                self.marked.append(self._line)
        if tag == "article":
            self.parts[-1][1].append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "article" in self.open:
            self.parts[-1][1][-1] += data
        elif self.open[-1:] == ["code"] and "section" in self.open and "aside" not in self.open:
            self.lines[self._line] += data


def outline(html: str) -> Outline:
    parsed = Outline()
    parsed.feed(html)
    parsed.close()
    assert parsed.open == []
    return parsed


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*words: object) -> tuple[int, str, str]:
        try:
            status = main([str(word) for word in words])
        except SystemExit as left:
            status = int(left.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return status, said.out, said.err

    return call


PLANT = Node(
    flags=("--plant",),
    text="The plant. Valid values: ``oak`` | ``elm``",
    required=True,
    constraints=(("min", "1"), ("max", "2000"), ("pattern", "[a-z<&>]+")),
)
POTS = Node(
    flags=("--pots",),
    type="list",
    text="The pots.",
    parts=(
        Node(
            type="structure",
            parts=(Node(name="Size", type="integer", constraints=(("max", "9"),)),),
        ),
    ),
)
KIND = Node(name="Kind", values=("clay", "tin"))


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    (tmp_path / "garden").mkdir()
    sheet = Sheet(options=(PLANT, POTS), output=(KIND,))
    (tmp_path / "garden" / "water-plants.rst").write_text(str(sheet), encoding="utf-8")
    return tmp_path


def source(specs: Path) -> list[str]:
    page = specs / "garden" / "water-plants.rst"
    return page.read_text(encoding="utf-8").rstrip().split("\n")


def at(specs: Path, piece: str) -> int:
    return next(n for n, line in enumerate(source(specs), 1) if piece in line)


def test_the_whole_page_is_there_line_by_line(run: Run, specs: Path) -> None:
    status, html, _ = run("explain", "garden/water-plants", "--specs", specs, "--format", "html")
    assert status == 0
    seen = outline(html)
    lines = source(specs)
    assert list(seen.lines) == list(range(1, len(lines) + 1))
    assert [shown.rstrip() for shown in seen.lines.values()] == [line.rstrip() for line in lines]
    assert "2.38.5" in html
    assert "WaterPlants" in html


def test_rules_stand_beside_the_words_that_say_them(run: Run, specs: Path) -> None:
    _, html, _ = run("explain", "garden/water-plants", "--specs", specs, "--format", "html")
    seen = outline(html)
    cards = {lines[0]: said for lines, said in seen.parts if said}
    assert cards.keys() == {
        at(specs, "Valid values"),
        at(specs, "min: ``1``"),
        at(specs, "pattern:"),
        at(specs, "max: ``9``"),
        at(specs, "Possible values"),
    }
    (length,) = cards[at(specs, "min: ``1``")]
    assert "1 to 2,000 characters" in length
    assert "refuses" in length
    (enum,) = cards[at(specs, "Valid values")]
    assert "oak" in enum
    assert "in words" in enum
    assert set(seen.marked) == cards.keys() | {at(specs, "max: ``2000``")}


def test_one_option_alone(run: Run, specs: Path) -> None:
    words = ("explain", "garden/water-plants", "--plant", "--specs", specs, "--format", "html")
    status, html, _ = run(*words)
    assert status == 0
    seen = outline(html)
    assert min(seen.lines) == at(specs, "``--plant``")
    assert max(seen.lines) == at(specs, "``--pots``") - 1
    assert "between options" not in html
    _, last, _ = run(
        "explain", "garden/water-plants", "--pots", "--specs", specs, "--format", "html"
    )
    assert max(outline(last).lines) == at(specs, "Global Options") - 2
    status, out, err = run(
        "explain", "garden/water-plants", "--plnt", "--specs", specs, "--format", "html"
    )
    assert (status, out) == (2, "")
    assert "did you mean --plant" in err


def test_what_an_overlay_corrects(
    run: Run, specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "overlays").mkdir()
    (tmp_path / "overlays" / "garden.toml").write_text(
        '[[overlay]]\npages = ["garden/*"]\nkind = "length"\ndocumented = { min = 1, max = 2000 }\n'
        'value = { min = 2, max = 7 }\nreason = "<b>Too long</b> for a plant."\n',
        encoding="utf-8",
    )
    read_overlays.cache_clear()
    overlays = read_overlays(tmp_path / "overlays")
    monkeypatch.setattr(resolving, "read_overlays", lambda: overlays)
    _, html, _ = run("explain", "garden/water-plants", "--specs", specs, "--format", "html")
    seen = outline(html)
    (card,) = next(said for lines, said in seen.parts if lines[0] == at(specs, "min: ``1``"))
    assert "corrected: 2 to 7 characters" in card
    assert "<b>Too long</b> for a plant." in card
    assert "garden.toml" in card
    assert "1 to 2,000 characters" in card


def test_nothing_of_a_page_becomes_markup(run: Run, tmp_path: Path) -> None:
    (tmp_path / "garden").mkdir()
    nasty = Node(
        flags=("--plant",),
        text=f"{NASTY}. Default: ``{NASTY}``",
        values=(NASTY, "b"),
        constraints=(("pattern", NASTY),),
    )
    sheet = Sheet(description=NASTY, options=(nasty,), release="2.38.5")
    page = tmp_path / "garden" / "water-plants.rst"
    page.write_text(str(sheet), encoding="utf-8")
    status, html, _ = run("explain", "garden/water-plants", "--specs", tmp_path, "--format", "html")
    assert status == 0
    seen = outline(html)
    tags = {tag for tag, _ in seen.elements}
    assert not tags & {"script", "img", "iframe", "link", "object"}
    for tag, attributes in seen.elements:
        assert not any(name.startswith("on") or name in ("src", "style") for name in attributes)
        if tag == "a":
            assert (attributes["href"] or "").startswith("#L")
    assert "\x1b" not in html
    assert "\u202e" not in html
    assert "\\u001b[31m\\u202e" in html
    assert "default-src 'none'" in html


@given(st.text())
def test_any_text_comes_out_as_it_was_or_by_its_number(given_text: str) -> None:
    parsed = Outline()
    parsed.open = ["code"]
    seen: list[str] = []
    parsed.handle_data = seen.append  # type: ignore[method-assign]
    parsed.feed(f"<p>{text(given_text)}</p>")
    parsed.close()
    expected = given_text.expandtabs(8)
    shown = "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in expected)
    assert "".join(seen) == shown
    assert [tag for tag, _ in parsed.elements] == ["p"]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"kind": "range", "min": 3}, "at least 3"),
        ({"kind": "count", "max": 1000}, "at most 1,000 entries"),
        ({"kind": "at_most_one", "members": ["--a", "--b"]}, "at most one of"),
        ({"kind": "requires", "member": "A", "then": ["B"]}, "also <code>B</code>"),
        ({"kind": "only_when", "member": "A", "when": {"B": True}}, "<code>B</code> is <code>true"),
        ({"kind": "compare", "member": "A", "operator": "<", "other": "B"}, "<code>&lt;</code>"),
        ({"kind": "default", "value": False}, "<code>false</code>"),
        ({"kind": "enum", "values": [str(n) for n in range(20)]}, "and 8 more"),
    ],
)
def test_what_a_rule_states(rule: dict[str, object], said: str) -> None:
    assert said in stated_of(rule)


def test_a_group_has_a_page_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "garden").mkdir()
    index = str(Sheet(command=("garden",), operation="")).split("=======\nOptions")[0]
    title = "=" * 18
    index += f"{title}\nAvailable Commands\n{title}\n\n  water-plants\n"
    (tmp_path / "garden" / "index.rst").write_text(index, encoding="utf-8")
    status, html, _ = run("explain", "garden/index", "--specs", tmp_path, "--format", "html")
    assert status == 0
    assert "group" in html
    assert len(outline(html).lines) == len(index.rstrip().split("\n"))


def test_text_and_json_show_the_result_as_well(run: Run, specs: Path) -> None:
    _, told, _ = run("explain", "garden/water-plants", "--specs", specs)
    assert "output" in told.splitlines()
    assert f"Kind (string)    line {at(specs, 'Kind -> ')}" in told
    _, told, _ = run("explain", "garden/water-plants", "--specs", specs, "--format", "json")
    assert '"path": "Kind"' in told


def test_a_reader_that_leaves_is_no_error(specs: Path) -> None:
    words = ["explain", "garden/water-plants", "--specs", str(specs), "--format", "html"]
    command = [sys.executable, "-m", "refsmith.cli", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
        assert process.wait() == 0
