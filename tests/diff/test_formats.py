"""What the formats say, and that nothing of the documentation's is taken for markup."""

from __future__ import annotations

import copy
import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from refsmith.diff.asjson import as_json
from refsmith.diff.html import as_html
from refsmith.diff.markdown import as_markdown, span
from refsmith.diff.text import as_text
from tests.diff.support import of_page, report
from tests.emit.rule_models import HOSTILE_TEXTS
from tests.read.writing import Node, Sheet

HOSTILE = (
    *HOSTILE_TEXTS,
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</code></li></ul>",
    "&lt;b&gt;",
    "`code` and ```fence```",
    "[a link](javascript:alert(1)) ![](x)",
    "| a | b |\n|---|---|",
    "# heading\n- item",
    "\x1b[31mred\x1b[0m",
)


def limited(high: int) -> Sheet:
    name = Node(flags=("--name",), text="The name.", constraints=(("max", str(high)),))
    return Sheet(options=(name, Node(flags=("--size",), type="integer")))


def hostile(text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A record in which nearly all that can be told is ``text``, before and after."""
    old = of_page(limited(9))
    rules = [
        {"kind": "enum", "values": [text], "line": 4},
        {"kind": "pattern", "value": text + "a", "line": 5},
    ]
    rules += [{"kind": "default", "value": text, "line": 6}]
    members = [{"name": text, "shape": {"type": "string"}}]
    old["options"][0] |= {"flags": ["--" + text], "shape": {"type": "string", "rules": rules}}
    old["output"] = {"type": "structure", "members": members}
    old["release"] = text
    new = copy.deepcopy(old)
    new["options"][0]["shape"]["rules"] = [
        {"kind": "enum", "values": [text + "x"], "line": 4},
        {"kind": "pattern", "value": text + "b", "line": 5},
        {"kind": "default", "value": text + "x", "line": 6},
    ]
    new["output"]["members"] = [{"name": text + "x", "shape": {"type": text or "other"}}]
    new["api"] = {"uid": text, "operation": text + "x"}
    new["rules"] = [{"kind": "requires", "member": text, "then": [text, "b"], "line": 3}]
    return old, new


class Seen(HTMLParser):
    """The elements of a page, with what is open."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


OURS = {
    *("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "nav", "a"),
    *("section", "span", "ul", "li", "strong", "code", "div", "details", "summary"),
}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_no_markup_of_the_html(text: str) -> None:
    page = Seen()
    page.feed("\n".join(as_html(report(*hostile(text)))))
    page.close()
    assert page.open == []
    assert set(page.tags) <= OURS
    assert page.attributes <= {"lang", "charset", "name", "content", "class", "id", "href"}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stands_in_code_spans_of_the_markdown(text: str) -> None:
    for line in as_markdown(report(*hostile(text))):
        outside = _without_spans(line)
        assert outside.isprintable()
        assert not set(outside) & set("<>[]`|&") or outside.startswith("> ")
        for piece in ("alert", "onerror", "fence", "import os"):
            assert piece not in outside


def _without_spans(line: str) -> str:
    """A line without its code spans, as CommonMark finds them: equal runs of backticks."""
    found = ""
    while match := re.search("`+", line):
        found += line[: match.start()]
        rest = line[match.end() :]
        end = re.search(f"(?<!`){match[0]}(?!`)", rest)
        assert end is not None, "a code span has no end"
        line = rest[end.end() :]
    return found + line


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_moves_no_terminal(text: str) -> None:
    for line in as_text(report(*hostile(text))):
        assert line.isprintable()


@pytest.mark.parametrize("text", HOSTILE)
def test_json_keeps_every_text_as_it_is(text: str) -> None:
    whole = "\n".join(as_json(report(*hostile(text))))
    whole.encode()
    told = json.loads(whole)
    (change,) = [each for each in told["changes"] if each["kind"] == "values-removed"]
    assert change["old"] == [text]


@pytest.mark.parametrize("text", ["a", "`", "``", "a`b``c", " a", "a ", "", "  "])
def test_a_code_span_gives_its_text_back(text: str) -> None:
    assert _without_spans(span(text)) == ""


def test_the_worst_comes_first_and_counts_stand_at_the_top() -> None:
    old, new = limited(9), limited(8)
    new.options += (Node(flags=("--age",), text="The age."),)
    new.options[1].text = "The size. Default: ``3``"
    lines = list(as_text(report(old, new)))
    assert lines[0] == "old → new (AWS CLI 2.38.5 → 2.38.5)"
    assert lines[1] == (
        "3 changes at 3 places (1 pages stand in both): 1 breaking, 1 compatible, 1 documentation"
    )
    heads = [line for line in lines if line and not line.startswith(" ")][2:]
    assert heads == ["breaking (1)", "compatible (1)", "documentation (1)"]
    assert "  garden/water-plants --name: length tightened: max 9 → 8" in lines


def test_nothing_to_tell() -> None:
    found = report(limited(9), limited(9))
    assert list(as_text(found))[1] == "nothing changed in meaning on 1 pages"
    assert json.loads("\n".join(as_json(found)))["changes"] == []


def test_json_has_its_documented_keys() -> None:
    told = json.loads("\n".join(as_json(report(limited(9), limited(8)))))
    assert set(told) == {"old", "new", "counts", "pages", "forms", "not_compared", "changes"}
    assert told["old"] == {"name": "old", "releases": ["2.38.5"]}
    assert told["counts"] == {"breaking": 1, "compatible": 0, "documentation": 0, "places": 1}
    (change,) = told["changes"]
    places = change.pop("places")
    assert change == {
        "kind": "rule-tightened",
        "effect": "breaking",
        "side": "input",
        "service": "garden",
        "rule": "length",
        "old": {"max": 9},
        "new": {"max": 8},
        "why": None,
        "example": None,
        "hint": None,
        "old_release": "2.38.5",
        "new_release": "2.38.5",
    }
    assert [sorted(place) for place in places] == [["new_line", "old_line", "page", "place"]]


def test_other_places_are_counted_and_all_in_the_json() -> None:
    old = [of_page(limited(9), f"garden/page-{n}") for n in range(4)]
    new = [of_page(limited(8), f"garden/page-{n}") for n in range(4)]
    found = report(old, new)
    assert any("and at 3 other places, 4 pages in all" in line for line in as_text(found))
    (change,) = json.loads("\n".join(as_json(found)))["changes"]
    assert len(change["places"]) == 4
