"""Which rule an entry means: by page or command, by words, by place; and which entries are idle."""

from __future__ import annotations

from pathlib import Path

import pytest

from refsmith.model import Operation, Overlay, Rule
from refsmith.problems import RefsmithError
from refsmith.read.reader import read_page
from refsmith.resolve.operation import Resolver
from refsmith.resolve.overlays import applied, apply_overlays, idle, read_overlays
from tests.read.writing import Node, Sheet

WORDS = (
    "This parameter allows (per its `regex pattern <https://docs.example/regex>`_ ) a string of "
    "characters consisting of upper and lowercase alphanumeric characters with no spaces. You can "
    "also include any of the following characters: {}"
)


def operation(page: str = "garden/water-plants", signs: str = "~!,") -> Operation:
    """A page with the words at an option, and at a list's items with a part of their own."""
    part = Node(type="structure", parts=(Node(name="Key", text=WORDS.format(signs)),))
    sheet = Sheet(
        options=(
            Node(flags=("--plant",), text=WORDS.format(signs)),
            Node(flags=("--pots",), type="list", parts=(part,)),
        )
    )
    return Resolver().resolve(read_page(page, str(sheet).encode()), None)


def corrected(folder: Path, entry: str, told: Operation) -> Operation:
    (folder / "garden.toml").write_text(entry, encoding="utf-8")
    read_overlays.cache_clear()
    return apply_overlays(told, read_overlays(folder))


def entry(**fields: str) -> str:
    usual = {
        "pages": '["garden/water-plants"]',
        "kind": '"pattern"',
        "words": '"characters: ~!,"',
        "value": "'[a-z]+'",
        "reason": '"A test."',
    }
    return "[[overlay]]\n" + "".join(f"{key} = {text}\n" for key, text in (usual | fields).items())


def rules(told: Operation) -> tuple[Rule, Rule]:
    """That of the option, and that of the member below the list."""
    option, pots = (each.shape for each in told.options)
    (one,) = option.rules  # type: ignore[union-attr]
    (other,) = pots.item.members[0].shape.rules  # type: ignore[union-attr]
    return one, other


OVERLAY = Overlay(file="garden.toml", reason="A test.", value="[a-z]+")


def test_every_place_with_the_words_is_corrected(tmp_path: Path) -> None:
    told = corrected(tmp_path, entry(), operation())
    assert [rule.overlay for rule in rules(told)] == [OVERLAY, OVERLAY]
    assert [getattr(rule, "value", None) for rule in rules(told)] == ["[a-zA-Z0-9,!~]+"] * 2


def test_a_place_narrows_it(tmp_path: Path) -> None:
    told = corrected(tmp_path, entry(place='"--pots[].Key"'), operation())
    assert [rule.overlay for rule in rules(told)] == [None, OVERLAY]


def test_a_page_in_no_services_folder_is_known_by_its_command(tmp_path: Path) -> None:
    told = corrected(tmp_path, entry(), operation("water-plants"))
    assert rules(told)[0].overlay == OVERLAY


@pytest.mark.parametrize("signs", ["=~!,", "~!,-", "~!"])
def test_other_words_are_left_alone(tmp_path: Path, signs: str) -> None:
    told = corrected(tmp_path, entry(), operation(signs=signs))
    assert [rule.overlay for rule in rules(told)] == [None, None]


def test_the_first_entry_that_means_a_rule_holds(tmp_path: Path) -> None:
    second = entry(value="'[0-9]+'")
    told = corrected(tmp_path, entry(place='"--plant"') + second, operation())
    found = [rule.overlay and rule.overlay.value for rule in rules(told)]
    assert found == ["[a-z]+", "[0-9]+"]


def test_one_that_says_what_the_page_says_is_a_problem(tmp_path: Path) -> None:
    same = entry(value="'[a-zA-Z0-9,!~]+'", place='"--plant"')
    told = corrected(tmp_path, same, operation())
    assert rules(told)[0].overlay is None
    (problem,) = told.problems
    assert problem.kind == "idle-overlay"
    assert problem.line == told.options[0].line + rules(told)[0].offset


def test_idle_entries_are_told(tmp_path: Path) -> None:
    text = entry() + entry(pages='["garden/dig"]') + entry(words='"characters: !"')
    (tmp_path / "garden.toml").write_text(text, encoding="utf-8")
    read_overlays.cache_clear()
    overlays = read_overlays(tmp_path)
    met = applied(operation(), overlays)
    assert [str(each) for each in idle(overlays, met)] == [
        "garden.toml, entry 2",
        "garden.toml, entry 3",
    ]


def test_bounds_are_named_as_in_the_export(tmp_path: Path) -> None:
    node = Node(flags=("--plant",), constraints=(("min", "32"), ("max", "32")))
    told = Resolver().resolve(
        read_page("garden/water-plants", str(Sheet(options=(node,))).encode()), None
    )
    text = (
        '[[overlay]]\npages = ["garden/*"]\nkind = "length"\nreason = "A test."\n'
        "documented = { min = 32, max = 32 }\nvalue = { min = 36, max = 36 }\n"
    )
    (rule,) = corrected(tmp_path, text, told).options[0].shape.rules  # type: ignore[union-attr]
    assert rule.overlay is not None
    assert rule.overlay.value == {"min": 36, "max": 36}


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"kind": '"colour"'}, "entry 1: kind is one of"),
        ({"pages": '"garden/*"'}, "entry 1: pages is a list"),
        ({"reason": '" "'}, "entry 1: a reason is missing"),
        ({"colour": '"red"'}, "entry 1: unknown key 'colour'"),
        ({"place": "3"}, "entry 1: words, place and origin are strings"),
    ],
)
def test_a_wrong_entry_is_named(tmp_path: Path, fields: dict[str, str], message: str) -> None:
    with pytest.raises(RefsmithError, match=message):
        corrected(tmp_path, entry(**fields), operation())
