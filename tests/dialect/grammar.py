"""Random patterns of Java's dialect, traps included; some of them Java refuses."""

from __future__ import annotations

from hypothesis import strategies as st

_LITERALS = st.sampled_from([*"abcAZ019_-. :/é٣K\u0301 \n,", "\\.", "\\-", "\\\\", "\\/", "]", "}"])
_ESCAPES = st.sampled_from(
    [
        *("\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\h", "\\H", "\\v", "\\V"),
        *("\\t", "\\n", "\\r", "\\f", "\\a", "\\e", "\\x41", "\\x{1F600}", "\\u0041", "\\u00e9"),
        *("\\ud83d\\ude00", "\\0101", "\\00", "\\cA", "\\p{L}", "\\P{L}", "\\pN", "\\p{Lu}"),
        *("\\p{Alpha}", "\\p{Punct}", "\\P{Upper}", "\\p{IsAlphabetic}", "\\p{IsLatin}"),
        *("\\p{InGreek}", "\\p{sc=Cyrl}", "\\p{gc=Mn}", "\\p{IsLowercase}", "\\p{Cn}", "\\p{L1}"),
        *("\\Qa.\\E", "\\Q-1\\E", "\\_", "\\é", "\\y", "\\N{DIGIT ONE}"),
    ]
)
_CLASS_ITEMS = st.one_of(
    _LITERALS,
    _ESCAPES,
    st.sampled_from(["a-c", "0-9", "-", "^", "&", "&&", "[a-z]", "[^b]", "A-z", "+--", "|", "~"]),
    st.sampled_from(["\\d-", "-\\d", "[", "&&[^a]", "é-ü", "\\x00-\\x1f", "$", ".", "(", "#"]),
)
_CLASSES = st.builds(
    lambda negated, items: f"[{negated}{''.join(items)}]",
    st.sampled_from(["", "^"]),
    st.lists(_CLASS_ITEMS, min_size=1, max_size=5),
)
_PLACES = st.sampled_from(["^", "$", "\\A", "\\Z", "\\z", "\\b", "\\B", "\\G", "(?i)", "(?s)"])
_QUANTIFIERS = st.sampled_from(
    ["", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,3}", "{0,2}?", "{2,}", "++", "{2}{3}"]
)
_ATOMS = st.one_of(_LITERALS, _LITERALS, _ESCAPES, _CLASSES, _CLASSES, _PLACES, st.just("."))


def _grown(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    opening = st.sampled_from(
        ["(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?s:", "(?-i:", "(?m:", "(?<n>"]
    )
    return st.one_of(
        st.builds(lambda start, body: f"{start}{body})", opening, inner),
        st.builds(lambda one, other: f"{one}|{other}", inner, inner),
        st.builds(lambda body: f"({body})\\1", inner),
    )


PATTERNS = st.recursive(
    st.lists(st.builds(str.__add__, _ATOMS, _QUANTIFIERS), min_size=1, max_size=4).map("".join),
    lambda inner: st.lists(
        st.one_of(st.builds(str.__add__, _grown(inner), _QUANTIFIERS), inner),
        min_size=1,
        max_size=3,
    ).map("".join),
    max_leaves=5,
)
TEXTS = st.lists(
    st.one_of(
        st.sampled_from(
            [*"abcAZ019_-. :/é٣K\u0301 \n\r\t\v\x00,]&^\\", "\x85", "\u2028", "\u2029"]
        ),
        st.sampled_from(["\U0001f600", "\U00010400", "ſ", "İ", "α", "я", "\xa0", "\u3000", "a\n"]),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=6,
).map("".join)
