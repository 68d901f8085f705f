"""Shorthand as a language: whatever can be written in it reads back, and slips are pointed at."""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st


@pytest.fixture(scope="module")
def shorthand(package: Path) -> ModuleType:
    import importlib

    return importlib.import_module("cliref._runtime.cli.shorthand")


KEYS = st.text("abcXYZ019-_.#/:", min_size=1, max_size=6)
WORDS = st.text(
    st.characters(
        blacklist_categories=["Cs", "Cc", "Zs", "Zl", "Zp"], blacklist_characters="\"',=[]{}\\@"
    ),
    min_size=1,
    max_size=8,
)
# Backslashes before quotes are ambiguous in this language; the examples below have them.
ANY_TEXT = st.text(
    st.characters(blacklist_categories=["Cs"], blacklist_characters="\\"), max_size=8
)
VALUES = st.recursive(
    ANY_TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)


def quoted(text: str, quote: str) -> str:
    return quote + text.replace(quote, "\\" + quote) + quote


def written(value: Any, quote: str, space: str) -> str:
    comma = f"{space},{space}"
    if isinstance(value, str):
        return quoted(value, quote)
    if isinstance(value, list):
        return f"[{space}{comma.join(written(each, quote, space) for each in value)}{space}]"
    pairs = (f"{key}{space}={space}{written(each, quote, space)}" for key, each in value.items())
    return f"{{{space}{comma.join(pairs)}{space}}}"


@given(
    st.dictionaries(KEYS, VALUES, min_size=1, max_size=4),
    st.sampled_from("'\""),
    st.sampled_from(["", " ", "\n\t"]),
)
def test_any_value_can_be_written(
    shorthand: ModuleType, value: dict[str, Any], quote: str, space: str
) -> None:
    text = written(value, quote, space)[1:-1].strip()
    assert shorthand.parse(text) == value


@given(st.dictionaries(KEYS, st.lists(WORDS, min_size=1, max_size=4), min_size=1, max_size=4))
def test_words_and_comma_lists(shorthand: ModuleType, value: dict[str, list[str]]) -> None:
    text = ",".join(f"{key}={','.join(words)}" for key, words in value.items())
    expected = {key: words if len(words) > 1 else words[0] for key, words in value.items()}
    assert shorthand.parse(text) == expected


@given(st.text("ab=,[]{}'\"\\ @", max_size=12))
def test_no_text_does_worse_than_be_refused(shorthand: ModuleType, text: str) -> None:
    refused: Any = None
    found: Any = None
    try:
        found = shorthand.parse(text)
    except shorthand.ShorthandError as error:
        refused = error
    if refused is None:
        assert isinstance(found, dict)
        assert found
    else:
        assert refused.reason
        assert refused.where.split("\n")[0] == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a=b", {"a": "b"}),
        ("a=b,c=d", {"a": "b", "c": "d"}),
        ("a=b,c", {"a": ["b", "c"]}),
        ("a=b,c,d=e", {"a": ["b", "c"], "d": "e"}),
        ("a=", {"a": ""}),
        ("a=,b=", {"a": "", "b": ""}),
        ("a=b\\,c", {"a": "b,c"}),
        ("a=[]", {"a": []}),
        ("a={}", {"a": {}}),
        ("a=[b,c]", {"a": ["b", "c"]}),
        ("a=[[b],[c,d]]", {"a": [["b"], ["c", "d"]]}),
        ("a={b=c,d=[e,{f=g}]}", {"a": {"b": "c", "d": ["e", {"f": "g"}]}}),
        ("a={b=c=d}", {"a": {"b": "c=d"}}),
        ("a=b=c", {"a": "b=c"}),
        ("a='b,c'", {"a": "b,c"}),
        ('a="it\'s"', {"a": "it's"}),
        ("a='C:\\'", {"a": "C:\\"}),
        ("a='x\\'y'", {"a": "x'y"}),
        ("a= b c ,d=e", {"a": "b c", "d": "e"}),
        ("a-1_.#/:=x", {"a-1_.#/:": "x"}),
        ("a=é,b=日本 語", {"a": "é", "b": "日本 語"}),
        ("a=😀", {"a": "😀"}),
        ("=x", {"": "x"}),
        ("a=b,,c=d", {"a": "b", "c": "d"}),
        ("a=b\nc,d=e", {"a": "b\nc", "d": "e"}),
        ("a@=b", {"a": "b"}),
    ],
)
def test_examples(shorthand: ModuleType, text: str, value: dict[str, Any]) -> None:
    assert shorthand.parse(text) == value


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a", "a\n ^"),
        ("a b=c", "a b=c\n  ^"),
        ("a=b,\nc=[", "a=b,\nc=[\n   ^"),
        ("a\n=b", None),
        ("a=[b", "a=[b\n    ^"),
        ("a=[b c}", "a=[b c}\n      ^"),
        ("a={b}", "a={b}\n    ^"),
        ("a='b", "a='b\n  ^"),
        ("a=b,", "a=b,\n    ^"),
        ("a=b,a=c", "a=b,a=c\n    ^"),
        ("a={b=1,b=2}", "a={b=1,b=2}\n       ^"),
        ("a=é!]x", "a=é!]x\n    ^"),
    ],
)
def test_slips_are_pointed_at(shorthand: ModuleType, text: str, where: str | None) -> None:
    if where is None:
        assert shorthand.parse(text) == {"a": "b"}
        return
    with pytest.raises(shorthand.ShorthandError) as caught:
        shorthand.parse(text)
    assert caught.value.where == where
