"""Blocks of a fragment, their lines and their sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.read.fragment import blocks, parsed_blocks
from refsmith.remembering import forget
from refsmith.rules.sentences import passages, plain, sentences

PAGE = """Names the boat.

* First oar.

  Of wood.

* Second oar:

  * Spare.

.. note::

   Keep it dry.

An example::

  It can be up to 5 characters.

1. Push off.

2. Row.

  A quote of the captain."""


def test_blocks_keep_kind_text_and_line() -> None:
    assert [(each.kind, each.text, each.offset) for each in blocks(PAGE)] == [
        ("paragraph", "Names the boat.", 0),
        ("item", "First oar.", 2),
        ("item", "Of wood.", 4),
        ("item", "Second oar:", 6),
        ("item", "Spare.", 8),
        ("note", "Keep it dry.", 12),
        ("paragraph", "An example:", 14),
        ("literal", "It can be up to 5 characters.", 16),
        ("item", "Push off.", 18),
        ("item", "Row.", 20),
        ("quote", "A quote of the captain.", 22),
    ]


def test_items_of_one_list_share_its_number() -> None:
    numbers = [each.list for each in blocks(PAGE) if each.kind == "item"]
    assert numbers == [1, 1, 1, 2, 3, 3]


@pytest.mark.parametrize(
    ("text", "offsets"),
    [
        ("The oar.\n\n* Oar blade\n\n* Oar", [0, 2, 4]),
        ("It floats. See `a pier <x>`__ .\n\nSee `a pier <x>`__ .", [0, 2]),
        ("As such:\n\n* Big oar\n\n  An oar.\n\n* oar", [0, 2, 4, 6]),
        ("Row\n  Row\n\nRow", [0, 1, 3]),
    ],
)
def test_words_that_stood_before_are_not_the_block(text: str, offsets: list[int]) -> None:
    assert [each.offset for each in parsed_blocks(text)] == offsets


def test_a_broken_directive_costs_no_other_block() -> None:
    text = "Before.\n\n.. image::\n\nAfter ``this .\n\n* One"
    assert [each.text for each in blocks(text)] == ["Before.", "After ``this .", "One"]


def test_a_link_target_costs_no_block() -> None:
    text = "Before.\n\n.. _the pier: https://example.com/pier\n\nAfter."
    assert [each.text for each in blocks(text)] == ["Before.", "After."]


def test_the_machine_can_be_run_again_after_any_text() -> None:
    first = blocks("A title\n=======\n\nText that is new 1.")
    blocks("Unbalanced *emphasis and ``literal and |sub| [1]_ ref_")
    forget()
    assert blocks("A title\n=======\n\nText that is new 1.") == first


WORDS = st.sampled_from(
    ["boat", "``oar``", "`a sail <https://x.example/a.b>`__", "*mast*", "e.g.", "5.5"]
)
SENTENCE = st.lists(WORDS, min_size=1, max_size=6).map(
    lambda words: f"The {' '.join(words)} floats."
)


@given(st.lists(SENTENCE, min_size=1, max_size=5))
def test_sentences_are_found_as_they_stand(wanted: list[str]) -> None:
    found = sentences(" ".join(wanted))
    assert [each.source for each in found] == wanted


@given(st.lists(SENTENCE, min_size=1, max_size=4), st.integers(1, 3))
def test_the_short_way_reads_a_paragraph_as_docutils_does(parts: list[str], blanks: int) -> None:
    text = (" " * blanks).join(parts)
    (block,) = blocks(text)
    (passage,) = passages(text)
    assert passage.block == block


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("See `the boat <https://a.example/b>`__ , please.", "See the boat, please."),
        ("It is ``oar`` , or *sail* .", "It is `oar`, or sail."),
        ("The ``!`` (``\\u0021`` ) sign.", "The `!` (`\\u0021`) sign."),
        ("A \\*star\\* and a\n  new line.", "A *star* and a new line."),
        ("Any of _+=,.@- or the !, ( and ).", "Any of _+=,.@- or the !, ( and )."),
    ],
)
def test_plain_is_the_sentence_as_it_reads(source: str, expected: str) -> None:
    assert plain(source) == expected
