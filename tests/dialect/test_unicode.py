"""The tables of Unicode 13.0: Java 17's, and in step with Python's own on what never changes."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

import pytest

from awsref._runtime.unicode_classes import complement, ranges_of
from refsmith.rules.dialect.properties import NAMED, lookup
from tests.dialect.java import Java

OTHERS = (
    *("IsLatin", "IsCyrillic", "IsHan", "IsZyyy", "sc=Grek", "script=hiragana", "InGreek"),
    *("blk=BasicLatin", "InLatin-1Supplement", "InHighSurrogates", "InCJKUnifiedIdeographs"),
    *("IsUppercase", "IsLowercase", "IsIdeographic", "IsHexDigit", "IsNoncharacter_Code_Point"),
    *("IsAlnum", "IsAssigned", "IsBlank", "IsGraph", "IsPrint", "IsWord", "IsJoin_Control"),
    *("IsLetter", "IsDigit", "IsPunct", "IsCntrl", "IsSpace", "IsTitlecase", "IsLu", "gc=Nd"),
    *("Alpha", "Digit", "Alnum", "Upper", "Lower", "Punct", "Graph", "Print", "Blank", "Cntrl"),
    *("XDigit", "Space", "ASCII", "L1", "all", "LC", "LD"),
)


def test_the_tables_are_javas(java: Java) -> None:
    for name in sorted(NAMED):
        assert ranges_of(name) == java.ranges(f"\\p{{{name}}}"), name


def test_what_else_has_a_name_is_javas(java: Java) -> None:
    for name in OTHERS:
        for folded in (False, True):
            known = lookup(name, folded=folded)
            flag = "(?i)" if folded else ""
            assert known is not None, name
            assert list(known[0]) == java.ranges(f"{flag}\\p{{{name}}}"), (name, folded)


@pytest.mark.parametrize("name", ["lu", "isL", "Letter", "Isl", "InNowhere", "sc=Nope", "x=y", ""])
def test_other_names_are_unknown(name: str) -> None:
    assert lookup(name) is None


def test_old_characters_have_their_categories() -> None:
    """Unicode 3.2 is older than any of them, and travels with Python."""
    old = unicodedata.ucd_3_2_0
    categories = sorted(name for name in NAMED if len(name) == 2 and name not in ("LC", "LD", "Cn"))
    of: dict[int, str] = {}
    for name in categories:
        for low, high in ranges_of(name):
            of.update(dict.fromkeys(range(low, high + 1), name))
    now = {code: of.get(code, "Cn") for code in range(0x110000)}
    moved = [
        code
        for code in range(0x110000)
        if old.category(chr(code)) not in ("Cn", now[code])
        and unicodedata.category(chr(code)) != now[code]
    ]
    assert moved == []


def test_categories_share_nothing_and_leave_nothing_out() -> None:
    names = [name for name in NAMED if len(name) == 2 and name not in ("LC", "LD")]
    pairs = sorted(pair for name in names for pair in ranges_of(name))
    assert pairs[0][0] == 0
    assert pairs[-1][1] == 0x10FFFF
    assert all(one[1] + 1 == other[0] for one, other in pairwise(pairs))
    assert complement(ranges_of("Cn"))[0] == (0, 0x377)
