"""Each kind of finding on a smallest page, and the nearest page that has nothing wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.lint.pages import found, option, page
from tests.read.writing import Node

LOWER = "It must contain only lowercase letters, digits, and hyphens (-)."
LETTERS = "It must contain only letters."
FIRST = "The first character must be a letter."
EIGHT_LONG = "Maximum length of 8 characters."
VALUES = "Valid values: ``clay`` | ``tin``"
EIGHT = "[0-9a-f]{8}-[0-9a-f]{4}"

Case = tuple[str, Node, str]

WRONG: list[Case] = [
    ("no-value", option(type="integer", listed={"min": 9, "max": 3}), "min 9 is above max 3"),
    ("no-value", option(listed={"min": 1, "max": 12, "pattern": EIGHT}), "it takes 13"),
    ("no-value", option(listed={"min": 5, "max": 9, "pattern": "[a-z]{1,4}"}), "at most 4"),
    ("no-value", option(listed={"min": 3, "max": 3, "pattern": "(?:ab)+"}), "(?:ab)+"),
    ("value-refused", option(values=("a1", "b"), listed={"pattern": "[a-z]+"}), "'a1' can be"),
    ("value-refused", option(values=("clay", "x"), listed={"min": 2, "max": 9}), "'x' can be"),
    ("default-refused", option(text="The default is ``Clay`` .", values=("CLAY", "TIN")), "'CLAY'"),
    ("default-refused", option(text="The default is ``wood`` .", values=("CLAY", "TIN")), "'wood'"),
    (
        "default-refused",
        option(type="integer", text="The default is 0.", listed={"min": 1, "max": 9}),
        "1 to 9",
    ),
    (
        "example-refused",
        option(text="A pot. For example: ``pot:TUE`` .", listed={"pattern": "pot:[A-Z][a-z]{2}"}),
        "'pot:TUE'",
    ),
    (
        "words-exclude-list",
        option(
            text="The first character must be a letter.", listed={"pattern": "[0-9]+-[a-z]{1,4}"}
        ),
        "no value that matches",
    ),
    (
        "values-differ",
        option(text="It can't be ``clay`` .", values=("clay", "tin")),
        "the words refuse 'clay', which the list has",
    ),
    ("bounds-differ", option(text="Maximum length of 8 characters.", listed={"max": 9}), "most 8"),
    (
        "bounds-differ",
        option(type="integer", text="Valid range is 5 to 9.", listed={"min": 1, "max": 9}),
        "5 to 9, the list says 1 to 9",
    ),
    (
        "bounds-differ",
        option(
            type="list",
            text="You can specify up to 5 pots.",
            listed={"min": 0, "max": 9},
            parts=(Node(),),
        ),
        "at most 5 entries",
    ),
    ("values-differ", option(text=VALUES, values=("clay", "wood")), "'tin', the list has 'wood'"),
    ("values-differ", option(text=VALUES, values=("clay", "tin", "wood")), "leave out 'wood'"),
    ("values-differ", option(text=VALUES, values=("clay",)), "'tin' as well"),
    (
        "values-differ",
        option(text="Valid values include ``clay`` and ``tin`` .", values=("clay",)),
        "'tin' as well",
    ),
    ("characters-differ", option(text=LETTERS, listed={"pattern": "[a-z_]+"}), "'A' to 'Z'"),
    ("characters-differ", option(text=LOWER, listed={"pattern": "[a-z0-9_-]+"}), "takes '_'"),
    # Nothing need be wrong, and the list holds: bounds that mean nothing, lists that take anything.
    ("words-narrower", option(text=EIGHT_LONG, listed={"max": 2**31 - 1}), "at most 8"),
    (
        "words-narrower",
        option(type="integer", text="Valid range is 5 to 9.", listed={"min": 0, "max": 9}),
        "5 to 9, the list takes 0 to 9",
    ),
    ("words-narrower", option(text=LOWER, listed={"pattern": r"[\s\S]*"}), "'' matches"),
    ("words-narrower", option(text=FIRST, listed={"pattern": "[A-Z0-9]+"}), "'0' matches"),
    ("words-narrower", option(text=EIGHT_LONG, listed={"pattern": "[a-z]{1,9}"}), "how long"),
    ("words-narrower", option(text=LETTERS, values=("a1", "b")), "'a1'"),
    ("pattern-mistake", option(listed={"pattern": "[a-z]*${1,9}"}), "the end of the text"),
    ("pattern-approximate", option(listed={"pattern": r"\\d+"}), "doubled backslashes are read"),
    ("pattern-not-enforced", option(listed={"pattern": "a{2"}), "Java refuses it"),
    ("pattern-approximate", option(listed={"pattern": r".*\bpot\b.*"}), "edge of a word"),
]

RIGHT: list[Node] = [
    option(type="integer", listed={"min": 3, "max": 3}),
    option(listed={"min": 1, "max": 13, "pattern": EIGHT}),
    option(listed={"min": 4, "max": 9, "pattern": "[a-z]{1,4}"}),
    option(listed={"min": 4, "max": 4, "pattern": "(?:ab)+"}),
    option(values=("a", "b"), listed={"pattern": "[a-z]+"}),
    option(text="The default is ``CLAY`` .", values=("CLAY", "TIN")),
    # Nothing at all is a way to say that there is no default.
    option(text="The default is ``null`` .", values=("CLAY", "TIN")),
    # A default of something else than this value.
    option(text="If not set, the name of the pot defaults to ``Pot`` .", values=("CLAY", "TIN")),
    option(type="integer", text="The default is 3,600 seconds.", listed={"min": 60}),
    # Examples of a part, and with what stands for something else.
    option(text="For example: ``TUE`` .", listed={"pattern": "pot:[A-Z][a-z]{2}"}),
    option(text="For example: ``pot:<day>`` .", listed={"pattern": "pot:[A-Z][a-z]{2}"}),
    option(text="The first character must be a letter.", listed={"pattern": "[A-Z][A-Z0-9]+"}),
    option(text="Maximum length of 8 characters.", listed={"max": 8}),
    option(text="Maximum length of 8 characters.", listed={"min": 1}),
    # The words name the list's own bound too.
    option(
        type="integer",
        text="Valid range is 5 to 9. To grow for ever, specify ``-1`` .",
        listed={"min": -1, "max": 9},
    ),
    option(text=VALUES, values=("tin", "clay")),
    # Words that leave open what else there is.
    option(text="Valid values include ``clay`` and ``tin`` .", values=("clay", "tin", "wood")),
    # Words about what an item names, not about the value.
    option(
        text="A field:\n\n* ``glaze`` – Its glaze. Valid values are ``matt`` and ``gloss`` .",
        values=("glaze", "size"),
    ),
    option(text=LETTERS, listed={"pattern": "[a-zA-Z]{1,9}"}),
    option(text=LOWER, listed={"pattern": r"[a-z][a-z0-9-]*|arn:[a-z0-9:/]+"}),
    option(listed={"pattern": r"\d+"}),
]


@pytest.mark.parametrize(("kind", "node", "said"), WRONG)
def test_it_is_found(tmp_path: Path, kind: str, node: Node, said: str) -> None:
    (only,) = found(tmp_path, page(node))
    assert only["kind"] == kind
    assert said in only["message"]
    assert only["place"] == "--pot"
    assert only["page"] == "garden/command-0"


@pytest.mark.parametrize("node", RIGHT)
def test_its_neighbour_is_not(tmp_path: Path, node: Node) -> None:
    assert found(tmp_path, page(node)) == []


def lines_of(text: str, *pieces: str) -> list[int]:
    lines = text.split("\n")
    return [next(n for n, line in enumerate(lines, 1) if piece in line) for piece in pieces]


def test_both_lines_are_told_at_every_depth(tmp_path: Path) -> None:
    inner = Node(name="Size", text="Maximum length of 8 characters.", constraints=(("max", "9"),))
    part = Node(type="structure", parts=(Node(name="Lid", type="structure", parts=(inner,)),))
    pots = Node(flags=("--pots",), type="list", parts=(part,))
    text = page(pots)
    (only,) = found(tmp_path, text)
    assert only["place"] == "--pots[].Lid.Size"
    assert [only["line"], only["other_line"]] == lines_of(text, "Maximum length", "max: ``9``")
    assert only["words"] == "Maximum length of 8 characters."


def test_results_are_looked_at_as_well(tmp_path: Path) -> None:
    text = page(output=(Node(name="Kind", text=VALUES, values=("clay",)),))
    (only,) = found(tmp_path, text)
    assert (only["kind"], only["place"]) == ("values-differ", "output.Kind")
    assert [only["line"], only["other_line"]] == lines_of(text, "Valid values:", "Possible values:")


def test_required_in_one_place_alone(tmp_path: Path) -> None:
    marked = option(required=True)
    (only,) = found(tmp_path, page(marked, change=lambda text: text.replace(" [required]", "")))
    assert only["kind"] == "required-differs"
    assert "--pot is required in the Synopsis and without the mark below" in only["message"]
    assert found(tmp_path, page(marked)) == []
    hidden = page(marked, change=lambda text: text.replace("  --pot <value>", "  [--pot <value>]"))
    (only,) = found(tmp_path, hidden)
    assert "optional in the Synopsis and [required] below" in only["message"]


def test_pages_without_marks_say_required_once(tmp_path: Path) -> None:
    for form, release in (("v1", "1.46.3"), ("2017", "1.11.130")):
        assert found(tmp_path, page(option(required=True), form=form, release=release)) == []


def test_an_option_in_one_place_alone(tmp_path: Path) -> None:
    def without_usage(text: str) -> str:
        return text.replace("  [--pot <value>]\n", "")

    (only,) = found(tmp_path, page(option(), change=without_usage))
    assert (only["kind"], only["place"]) == ("option-missing", "--pot")

    def without_option(text: str) -> str:
        start = text.index("``--pot``")
        return text[:start] + text[text.index("======", start) :]

    (only,) = found(tmp_path, page(option(), change=without_option))
    assert only["kind"] == "option-missing"
    assert "Synopsis and not among the Options" in only["message"]


def test_what_is_documented_twice(tmp_path: Path) -> None:
    (only,) = found(tmp_path, page(option(), option()))
    assert (only["kind"], only["message"]) == ("duplicate-option", "--pot is described twice")
    assert only["other_line"] > only["line"]
    lids = (Node(name="Lid"), Node(name="Rim"), Node(name="Lid"))
    pots = option(type="structure", parts=lids)
    (only,) = found(tmp_path, page(pots))
    assert (only["kind"], only["message"]) == ("duplicate-member", "Lid is documented twice")
    assert found(tmp_path, page(option(type="structure", parts=lids[:2]))) == []


def test_the_problems_of_reading(tmp_path: Path) -> None:
    text = page(option(), change=lambda text: text[: text.index("Options\n=======")])
    kinds = {each["kind"] for each in found(tmp_path, text)}
    assert "cut-off" in kinds


def test_the_index_of_everything_has_no_options(tmp_path: Path) -> None:
    def index(text: str) -> str:
        return text[: text.index("=======\nOptions")] + (
            "==================\nAvailable Services\n==================\n\n  garden/index\n"
        )

    (tmp_path / "index.rst").write_text(page(change=index), encoding="utf-8")
    assert found(tmp_path, page(option())) == []


def test_places_that_say_the_same_are_one_finding(tmp_path: Path) -> None:
    wrong: Any = option(type="integer", listed={"min": 9, "max": 3})
    (only,) = found(
        tmp_path, page(wrong), page(wrong), page(wrong, wrong.__class__(flags=("--x",)))
    )
    assert only["places"] == 3
    assert [link.partition(":")[0] for link in only["others"]] == [
        "garden/command-1.rst",
        "garden/command-2.rst",
    ]


def test_what_the_service_returns_and_does_not_take_back(tmp_path: Path) -> None:
    taken = option(listed={"pattern": "[a-z]+"})
    name: Any = Node(name="Pot", constraints=(("pattern", "[a-z0-9]+"),))
    (only,) = found(tmp_path, page(taken), page(output=(name,)))
    assert (only["kind"], only["page"], only["place"]) == (
        "output-refused",
        "garden/command-0",
        "--pot",
    )
    assert "refuses '0'" in only["message"]
    same: Any = Node(name="Pot", constraints=(("pattern", "[a-z]+"),))
    assert found(tmp_path, page(taken), page(output=(same,))) == []


def test_a_pattern_that_no_arn_matches(tmp_path: Path) -> None:
    pattern = "arn:aws:garden:[a-z0-9-]+:[0-9]{12}:pot/.+"
    assert found(tmp_path, page(option(listed={"pattern": pattern}))) == []
    slipped = pattern.replace("[0-9]", "/d")
    (only,) = found(tmp_path, page(option(listed={"pattern": slipped})))
    assert (only["kind"], only["place"]) == ("arn-refused", "--pot")
