"""What a text says of one form of a value lets the others pass that it allows outright."""

from __future__ import annotations

import re

import pytest

from refsmith.model import Bounds, Pattern
from refsmith.rules.prose import value_rules
from refsmith.rules.prose.otherforms import other_forms

LETTERS = "It must contain only letters."
ARN = "arn:aws:boats:eu-west-1:123456789012:boat/oar-1"

WITH_ARNS = [
    "The name or ARN of the boat.",
    "The name, or the Amazon Resource Name (ARN), of the boat.",
    "The ARN or the name of the boat.",
    "The name of the boat. You can also specify its ARN.",
    "The name of the boat. If you specify a boat ARN, it must be of this Region.",
    "Either the name or the full ARN of the boat.",
]
WITHOUT = [
    "The name of the boat.",
    "The name of the boat with that ARN.",
    "The name of the boat. It is a part of the ARN that the harbour gives out.",
]


@pytest.mark.parametrize("text", WITH_ARNS)
def test_where_an_arn_may_be_given_words_on_the_name_let_it_pass(text: str) -> None:
    (rule,) = value_rules(f"{text} {LETTERS}", 0, "string")
    assert isinstance(rule, Pattern)
    assert re.fullmatch(rule.value, ARN)
    assert re.fullmatch(rule.value, "oar")
    assert not re.fullmatch(rule.value, "oar-1")


@pytest.mark.parametrize("text", WITHOUT)
def test_where_none_may_be_given_the_words_hold_for_every_value(text: str) -> None:
    (rule,) = value_rules(f"{text} {LETTERS}", 0, "string")
    assert isinstance(rule, Pattern)
    assert not re.fullmatch(rule.value, ARN)


def test_the_length_of_a_name_is_not_that_of_an_arn() -> None:
    said = "The name or ARN of the boat. The name can have up to 300 characters."
    assert value_rules(said, 0, "string") == ()
    (rule,) = value_rules(said.replace("or ARN ", ""), 0, "string")
    assert isinstance(rule, Bounds)
    assert rule.max == 300
    # Shorter than an ARN is that ends in such a name.
    short = "The name or ARN of the boat. Maximum length of 64 characters."
    assert value_rules(short, 0, "string") == ()
    assert len(value_rules(short.replace("64", "2048"), 0, "string")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "To remove the name, specify an empty string.",
        "For a boat without a name, include an empty ``Name`` element.",
        "You can set this to an empty value.",
    ],
)
def test_where_nothing_may_be_given_the_words_let_it_pass(text: str) -> None:
    (rule,) = value_rules(f"{LETTERS} {text}", 0, "string")
    assert isinstance(rule, Pattern)
    assert re.fullmatch(rule.value, "")
    assert re.fullmatch(rule.value, "oar")
    assert not re.fullmatch(rule.value, "oar-1")


@pytest.mark.parametrize(
    "text",
    [
        "The name can't be empty.",
        "Don't specify an empty string.",
        "It can't be set to an empty string.",
        "The harbour gives out an empty string.",
    ],
)
def test_where_nothing_may_not_be_given_it_is_no_other_form(text: str) -> None:
    assert not other_forms(text).empty


def test_a_shortest_length_is_lifted_where_nothing_may_be_given() -> None:
    said = "Must contain from 3 to 9 characters. To remove it, specify an empty string."
    (rule,) = value_rules(said, 0, "string")
    assert isinstance(rule, Bounds)
    assert (rule.min, rule.max) == (None, 9)
