"""Partitions, regions and suffixes: the file is botocore's, and a pattern that names some has all."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import botocore
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from awsref._runtime.patterns import compile_pattern
from refsmith.config import specs_file
from refsmith.rules.dialect import translate, translate_to_the_letter
from refsmith.rules.dialect.partitions import kinds
from refsmith.rules.dialect.reader import read
from refsmith.rules.dialect.words import any_of, takes, words_of
from refsmith.rules.dialect.writer import write
from tests.dialect.matching import matches

_DATA = Path(botocore.__file__).parent / "data"
ARN = "arn:{}:iam::123456789012:role/x"
NAMES = kinds().partitions.words
REGIONS = kinds().regions.words
SUFFIXES = kinds().suffixes.words


def _listed(name: str) -> dict[str, dict[str, Any]]:
    rows = json.loads((_DATA / name).read_text("utf-8"))["partitions"]
    return {row.get("id", row.get("partition")): row for row in rows}


def test_the_file_is_botocores() -> None:
    rules, endpoints = _listed("partitions.json"), _listed("endpoints.json")
    ours = {
        row["name"]: row
        for row in tomllib.loads(specs_file("partitions.toml").read_text())["partition"]
    }
    assert ours.keys() == rules.keys() == endpoints.keys()
    for name, row in ours.items():
        rule, endpoint = rules[name], endpoints[name]
        assert set(row["regions"]) == {*rule["regions"], *endpoint["regions"]}
        outputs = rule["outputs"]
        variants = endpoint["defaults"].get("variants", [])
        assert set(row["suffixes"]) == {
            *(outputs["dnsSuffix"], outputs["dualStackDnsSuffix"], endpoint["dnsSuffix"]),
            *(each["dnsSuffix"] for each in variants if "dnsSuffix" in each),
        }
        for form in (rule["regionRegex"], endpoint["regionRegex"]):
            assert f"^{row['region']}$" == form.replace("\\-", "-")


def test_what_takes_all_takes_no_more() -> None:
    for kind in (kinds().partitions, kinds().suffixes):
        assert words_of(kind.all) == set(kind.words)
    any_region = re.compile(write(kinds().regions.all).regex, re.ASCII)
    forms = [
        re.compile(row["regionRegex"], re.ASCII) for row in _listed("partitions.json").values()
    ]
    known = {region for row in _listed("partitions.json").values() for region in row["regions"]}
    for word in (
        *REGIONS,
        "us-west-2-a",
        "uk-west-1",
        "us-1",
        "cn-x-10",
        "eusc-fr-x-1",
        "us-isoe-x-1",
    ):
        wanted = word in known or any(form.fullmatch(word) for form in forms)
        assert bool(any_region.fullmatch(word)) is wanted, word


# A pattern, what it takes with each partition, region or suffix for {}, and what it refuses.
NAMED: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...] = (
    # However a partition is written.
    ("arn:aws:x:.*", ("arn:{}:x:y",), NAMES, ("arn:aws-x:x:y", "arn::x:y", "arn:aws:y:x", "aws:x:y")),
    ("arn\\:aws\\:x", ("arn:{}:x",), NAMES, ("arn:awscn:x",)),
    ("arn:(aws):x", ("arn:{}:x",), NAMES, ("arn:(aws):x",)),
    ("(arn:aws):x|y", ("arn:{}:x",), NAMES, ("arn:aws-cn:y",)),
    ("(arn):(?:aws:)x", ("arn:{}:x",), NAMES, ("arn:aws-:x",)),
    ("^[a]r[n]:[a]ws:x$", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("\\Qarn:aws:\\Ex", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("(?i)ARN:AWS:x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("\\x61rn:\\u0061ws:x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("(?=arn:aws:).*x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    (".*arn:aws:x.*", ("a arn:{}:x b",), NAMES, ("arn:aws-xy:x",)),
    ("$|^arn:aws:x", ("arn:{}:x", ""), NAMES, ("x",)),
    ("(arn:aws:x:)?[a-z]+", ("arn:{}:x:y", "y"), NAMES, ("arn:aws-xy:x:y",)),
    ("(arn:)?aws:x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("(arn:aws:[a-z]+,?)+", ("arn:{}:x,arn:{}:y",), NAMES, ("arn:aws-xy:x",)),
    ("arn:aws", ("arn:{}",), NAMES, ("arn:", "arn:aws-xy")),
    # Lists that lack some, and what is no list and lacks some.
    ("arn:(aws|aws-cn):x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("arn:((aws)|(aws-cn)|(aws-us-gov)):x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("arn:aws(-cn|-us-gov)?:x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("arn:aws(|-cn|-us-gov):x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("arn:(aws:|aws-cn:)x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("arn:\\b(aws|aws-cn)\\b:x", ("arn:{}:x",), NAMES, ("arn:aws-xy:x",)),
    ("arn:(aws|aws-iso-c):x", ("arn:{}:x", "arn:aws-iso-c:x"), NAMES, ("arn:aws-xy:x",)),
    ("arn:aws(-[a-z]+)?:x", ("arn:{}:x", "arn:aws-xy:x"), NAMES, ("arn:aws-x-y:x",)),
    ("arn:[a-z-]{3,8}:x", ("arn:{}:x", "arn:xyz:x"), NAMES, ("arn:xy:x",)),
    ("arn:(aws)?:x", ("arn:{}:x", "arn::x"), NAMES, ("arn:aws-xy:x",)),
    ("aws|aws-cn|aws-us-gov", ("{}",), NAMES, ("aws-xy",)),
    # Regions.
    ("arn:[^:]*:x:us-east-1:y", ("arn:aws:x:{}:y",), REGIONS, ("arn:aws:x:us-east:y", "arn:aws:x::y")),
    ("arn:[^:]*:x:[a-z]{2}-[a-z]+-\\d:y", ("arn:aws:x:{}:y", "arn:aws:x:xy-z-1:y"), REGIONS, ("arn:aws:x:xy-z-12:y",)),
    ("arn:[^:]*:x:(us-(?:east|west)-1)?:y", ("arn:aws:x:{}:y", "arn:aws:x::y"), REGIONS, ("arn:aws:x:u:y",)),
    ("arn:[^:]*:x:[a-z-]{4,9}[0-9]:y", ("arn:aws:x:{}:y", "arn:aws:x:abcd0:y"), REGIONS, ("arn:aws:x:abc1:y",)),
    ("us-east-1|us-west-2", ("{}",), REGIONS, ("us-east", "xy-z-1")),
    ("^(us(-gov)?|eu)-(north|(?:east|west))-\\d$", ("{}", "eu-north-1"), REGIONS, ("xy-west-1", "us-north")),
    ("(arn:aws:x:)?([a-z]{2}-[a-z]+-\\d:)?y", ("arn:aws:x:{}:y", "{}:y", "y"), REGIONS, ("xy-z-12:y",)),
    ("(us|eu)-[a-z]+-\\d[a-z]", ("{}a",), REGIONS, ("us-east-1", "xy-z-1a")),
    ("https://x\\.us-east-1\\.y", ("https://x.{}.y",), REGIONS, ("https://x.east.y",)),
    # Suffixes of hosts.
    ("x\\.amazonaws\\.com", ("x.{}",), SUFFIXES, ("x.amazonaws.org", "xamazonaws.com", "x.amazonawsxcom")),
    ("x.amazonaws.com", ("x.{}", "x.amazonawsxcom"), SUFFIXES, ("x.amazonaws.org",)),
    ("x[.]amazonaws[.]com(\\.cn)?/", ("x.{}/",), SUFFIXES, ("x.amazonaws.com", "x.amazonaws.com.cn.cn/")),
    ("x\\.amazonaws\\.com[/]?", ("x.{}/", "x.{}"), SUFFIXES, ("x.amazonaws.com//",)),
    ("x\\.(amazonaws|amazon)\\.com", ("x.{}", "x.amazon.com"), SUFFIXES, ("x.amazon.com.cn",)),
    ("x\\.(y|amazonaws\\.com)", ("x.{}", "x.y"), SUFFIXES, ("x.z",)),
    ("\\d\\.x\\.us-east-1\\.amazonaws\\.com", ("1.x.cn-north-1.{}",), SUFFIXES, ("1.x.us-east-1.amazon.com",)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "good", "names", "bad"), NAMED, ids=[each[0] for each in NAMED]
)
def test_what_names_some_stands_for_all(
    pattern: str, good: tuple[str, ...], names: tuple[str, ...], bad: tuple[str, ...]
) -> None:
    made = translate(pattern)
    assert made.verdict == "widened"
    assert " stands for any of AWS" in made.reason
    texts = [text.replace("{}", name) for text in good for name in names]
    assert [text for text in texts if not matches(pattern, text)] == []
    assert [text for text in bad if matches(pattern, text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        *("arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/x", "arn:aws[-a-z0-9]*:x", "arn:[^:]+:x"),
        *("arn:(aws[a-zA-Z-]*)?:x:[a-z0-9-]+:y", "aws:x", "(?!aws:)[a-z:]+", "/aws/[a-z]+"),
        # What may not stand there is no wider than what is said.
        *("(?!arn:aws:)[a-z:]+", "(?!us-east-1)[a-z0-9-]+", "(?<!arn:aws:)x"),
        *("aws\\.events", "public\\.ecr\\.aws", "[a-z]+\\.amazon\\.com", "us-[a-z0-9]{8}"),
        *("com\\.amazonaws\\.[a-z0-9-]+\\.x", "[0-9]{4}-[0-9]{2}-[0-9]{2}", "snap-[0-9a-f]{8}"),
        *("arn:x:y", "[a-z]+(-[a-z]+)*", "warn:x", "(aws)-(x)"),
    ],
)
def test_what_names_none_or_all_is_left_as_it_is(pattern: str) -> None:
    assert " stands for any of AWS" not in translate(pattern).reason


def test_references_still_refer_to_their_groups() -> None:
    for name in NAMES:
        assert matches("arn:(aws):([a-z])\\2", f"arn:{name}:bb")
        assert not matches("arn:(aws):([a-z])\\2", f"arn:{name}:bc")


_PIECES = st.sampled_from(
    [
        *("arn:", "aws", "(aws|aws-cn)", "aws(-cn)?", ":", ":x", ":us-east-1", "(us|eu)-west-\\d:"),
        *("[a-z]{2}-[a-z]+-\\d", "\\.amazonaws\\.com", ".", ".*", "[a-z:-]*", "(arn:aws:)?", "|"),
        *(
            "(?=arn:aws:)",
            "(?!aws)",
            "$",
            "^",
            "(a|arn:aws)",
            "(arn:aws:[a-z],?)*",
            "\\\\d",
            "x{2}",
        ),
    ]
)
_TEXTS = (
    *("arn:", "aws", "aws-cn", ":", "x", "us-east-1", "eu-west-2", "xy-z-1", ",", "\n", "d"),
    *(".amazonaws.com", "a", "\\", "aws-iso"),
)
_VALUES = st.lists(st.sampled_from(_TEXTS), max_size=7).map("".join)


@settings(max_examples=500, deadline=None)
@given(pattern=st.lists(_PIECES, max_size=6).map("".join), values=st.lists(_VALUES, max_size=12))
def test_nothing_is_refused_that_the_letter_takes(pattern: str, values: list[str]) -> None:
    letter = translate_to_the_letter(pattern)
    if letter.regex is None:
        return
    takes_it = compile_pattern(letter.regex, letter.linear)
    assert [each for each in values if takes_it(each) and not matches(pattern, each)] == []


_WORDS = st.text("ab-", max_size=4)
_PATTERNS = st.recursive(
    st.sampled_from(
        ["a", "b", "-", "[ab]", "[^a]", "a?", "b*", "(a|b-)", "a{2}", "(ab?){1,2}", ""]
    ),
    lambda inner: st.one_of(
        st.builds("{}{}".format, inner, inner),
        st.builds("({}|{})".format, inner, inner),
        st.builds("({}){}".format, inner, st.sampled_from(["*", "+", "?", "{2}", "{0,2}", "{2,}"])),
    ),
    max_leaves=5,
)


@given(pattern=_PATTERNS, word=_WORDS)
def test_words_that_a_pattern_takes(pattern: str, word: str) -> None:
    node = read(pattern).node
    taken = re.fullmatch(pattern, word) is not None
    assert takes(node, word) is taken
    every = words_of(node)
    if every is not None:
        assert (word in every) is taken


@given(st.sets(_WORDS))
def test_a_node_of_words_takes_just_them(words: set[str]) -> None:
    assert words_of(any_of(words)) == (words or {""})
