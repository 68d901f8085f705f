"""The table of wordings: how a sentence is worded, and what it demands.

A row's expression is searched in the prose with runs of white space as one. ``matches`` are
examples, and ``misses`` sentences that look alike and demand something else: both are tried by the
tests. Its severity is not set here: it is measured (``specs/prose.toml``).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from refsmith.model import Bounds, Default, Deprecated, Enum, IdempotencyToken, Pattern, Rule
from refsmith.rules.listed import number

STRINGS = frozenset({"string"})
NUMBERS = frozenset({"integer", "long", "float", "double"})
COLLECTIONS = frozenset({"list", "map"})
ANY = STRINGS | NUMBERS | COLLECTIONS | {"boolean", "timestamp", "blob", "structure"}

# A number with its thousands apart, and not the beginning of a longer one.
_N = r"(\d{1,3}(?:,\d{3})+|\d+)(?![\d,.]*\d)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One wording. ``make`` gives the rule for a match, None where it demands nothing after all."""

    name: str
    types: frozenset[str]
    words: re.Pattern[str]
    make: Callable[[re.Match[str]], Rule | None]
    matches: tuple[str, ...]
    misses: tuple[str, ...]


def _words(text: str) -> re.Pattern[str]:
    return re.compile(text.replace(" ?", r"\s*").replace(" ", r"\s+"))


def char_class(extra: str) -> str:
    """A class of letters, digits and the listed characters, in syntax that both dialects share."""
    special = dict.fromkeys(char for char in extra if not char.isspace() and char != "_")
    escaped = "".join("\\" + char if char in "\\]^-[&~|" else char for char in special)
    word = "\\w" if "_" in extra else "a-zA-Z0-9"
    return f"[{word}{escaped}]+"


def _pattern(value: str) -> Callable[[re.Match[str]], Rule]:
    return lambda match: Pattern(offset=0, origin="prose", value=value)


def _alphanumeric(match: re.Match[str]) -> Rule:
    return Pattern(offset=0, origin="prose", value=char_class(match[1]))


def _length(low: int | None, high: int | None) -> Callable[[re.Match[str]], Rule | None]:
    return _bounds("length", low, high)


def _bounds(kind: str, low: int | None, high: int | None) -> Callable[[re.Match[str]], Rule | None]:
    """Bounds from the groups of a match, by their numbers."""

    def make(match: re.Match[str]) -> Rule | None:
        least = number(match[low]) if low is not None else None
        most = number(match[high]) if high is not None else None
        if least is not None and most is not None and least > most:
            return None
        return Bounds(
            offset=0,
            origin="prose",
            kind=kind,  # type: ignore[arg-type]
            min=least,
            max=most,
        )

    return make


_LITERAL = re.compile(r"``([^`]+)``")


def _enum(match: re.Match[str]) -> Rule | None:
    values = tuple(dict.fromkeys(_LITERAL.findall(match[1])))
    return Enum(offset=0, origin="prose", values=values) if len(values) > 1 else None


def _barred(match: re.Match[str]) -> Rule | None:
    values = tuple(part.strip(" `").rstrip(".") for part in match[1].split("|"))
    if any(not value or " " in value for value in values):
        return None
    return Enum(offset=0, origin="prose", values=values)


def _default(match: re.Match[str]) -> Rule:
    text = match[1]
    value: str | bool | int = text
    if text.lower() in ("true", "false"):
        value = text.lower() == "true"
    elif text.isdecimal():
        value = int(text)
    return Default(offset=0, origin="prose", value=value)


ROWS: tuple[Row, ...] = (
    Row(
        name="alphanumeric and listed",
        types=STRINGS,
        words=_words(
            r"regex pattern[^)]{0,80}\) a string of characters (?:consisting|that consist) of upper"
            r" and lowercase alphanumeric characters with no spaces\. You can also include any of"
            r" the following characters: (\S+?)\.?(?=\s|\Z)"
        ),
        make=_alphanumeric,
        matches=(
            "This allows (as its regex pattern says) a string of characters consisting of upper "
            "and lowercase alphanumeric characters with no spaces. You can also include any of "
            "the following characters: _+=,.@-",
        ),
        misses=(
            "This allows a string of characters consisting of upper and lowercase alphanumeric "
            "characters with no spaces.",
        ),
    ),
    Row(
        name="letters or digits",
        types=STRINGS,
        words=_words(
            r"regex pattern[^)]{0,80}\) a string of characters that can consist of any"
            r" upper-? ?(?:or|and) lower-?case(?:d)? letters? or digits?\."
        ),
        make=_pattern("[a-zA-Z0-9]+"),
        matches=(
            "It allows (by its regex pattern) a string of characters that can consist of any "
            "upper or lowercased letter or digit.",
        ),
        misses=(
            "It allows (by its regex pattern) a string of characters that can consist of any "
            "upper or lowercased letter.",
        ),
    ),
    Row(
        name="path between slashes",
        types=STRINGS,
        words=_words(
            r"regex pattern[^)]{0,80}\) a string of characters consisting of either a forward slash"
            r" \(/\) by itself or a string that must begin and end with forward slashes\. In"
            r" addition, it can contain any ASCII character from the ! \(``\\u0021`` \) through"
            r" the DEL character \(``\\u007F`` \)"
        ),
        make=_pattern("/|/[!-\\u007F]*/"),
        matches=(
            "It allows (by its regex pattern) a string of characters consisting of either a "
            "forward slash (/) by itself or a string that must begin and end with forward "
            "slashes. In addition, it can contain any ASCII character from the ! (``\\u0021`` ) "
            "through the DEL character (``\\u007F`` ), whatever it is.",
        ),
        misses=("A path may begin and end with forward slashes (/).",),
    ),
    Row(
        name="printable and some controls",
        types=STRINGS,
        words=_words(
            r"regex pattern.{0,80}? used to validate this parameter is a string of characters"
            r" consisting of the following: \* Any printable ASCII character ranging from the"
            r" space character \(``\\u0020`` \) through the end of the ASCII character range"
            r" \* The printable characters in the Basic Latin and Latin-1 Supplement character set"
            r" \(through ``\\u00FF`` \) \* The special characters tab \(``\\u0009`` \), line feed"
            r" \(``\\u000A`` \), and carriage return \(``\\u000D`` \)"
        ),
        make=_pattern("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+"),
        matches=(
            "The regex pattern used to validate this parameter is a string of characters "
            "consisting of the following:\n\n* Any printable ASCII character ranging from the "
            "space character (``\\u0020`` ) through the end of the ASCII character range\n\n* The "
            "printable characters in the Basic Latin and Latin-1 Supplement character set "
            "(through ``\\u00FF`` )\n\n* The special characters tab (``\\u0009`` ), line feed "
            "(``\\u000A`` ), and carriage return (``\\u000D`` )",
        ),
        misses=("Any printable ASCII character will do, from the space character on.",),
    ),
    Row(
        name="digits of a code",
        types=STRINGS,
        words=_words(r"regex pattern.{0,80}?,? is a sequence of six numeric digits\."),
        make=_pattern("[0-9]{6}"),
        matches=("The format, as said by its regex pattern, is a sequence of six numeric digits.",),
        misses=("The code is a sequence of six numeric digits.",),
    ),
    Row(
        name="length in a range",
        types=STRINGS,
        words=_words(
            rf"(?:[Mm]ust (?:be|contain|have)|[Cc]an (?:be|contain|have)|[Ll]ength(?: is| of|:)?)"
            rf" (?:from |between )?{_N} (?:to|and|-) {_N} (?:[a-z]+ )?characters"
        ),
        make=_length(1, 2),
        matches=(
            "It must be between 3 and 63 characters long.",
            "It can contain from 1 to 1,024 alphanumeric characters.",
        ),
        misses=("It must have between 3 and 63 days.", "It is 3 to 63 letters or so."),
    ),
    Row(
        name="length at most",
        types=STRINGS,
        words=_words(
            rf"(?:[Mm]aximum (?:length|of)(?: is| of)?:?|[Uu]p to|[Nn]o (?:more|longer) than"
            rf"|[Cc]annot exceed|[Mm]ust not exceed|at most) {_N} (?:[a-z]+ )?characters"
            rf"(?! (?:for|per|each|in the))"
        ),
        make=_length(None, 1),
        matches=(
            "It can be up to 255 characters long.",
            "The maximum length is 51,200 characters.",
        ),
        misses=("It holds for up to 255 days.", "Up to 12 characters for each tag."),
    ),
    Row(
        name="number in a range",
        types=NUMBERS,
        words=_words(
            rf"(?:[Vv]alid (?:values|range)(?: is| are)?:?|[Mm]ust be(?: an integer)?"
            rf"|[Vv]alue must be) (?:from |between )?{_N} (?:to|and|-|through) {_N}"
            rf"(?: ?,?\s*inclusive)?[.)](?!\d)"
        ),
        make=_bounds("range", 1, 2),
        matches=("Valid values: 1 to 365.", "The number must be between 1 and 51,200."),
        misses=("Valid values are 12 and 36 months.", "It must be between 1 and 35 days."),
    ),
    Row(
        name="values with bars",
        types=STRINGS,
        words=_words(
            r"[Vv]alid [Vv]alues(?: are)?:? ((?:``)?[\w.-]+(?:``)?(?: \| (?:``)?[\w.-]+(?:``)?)+)"
            r" ?\.?(?=\s|\Z)"
        ),
        make=_barred,
        matches=("Valid values: ``can`` | ``hose``", "Valid Values: CAN | HOSE | RAIN."),
        misses=("Valid values: any that fits | none", "Valid values are listed below."),
    ),
    Row(
        name="values in backticks",
        types=STRINGS,
        words=_words(
            r"(?:[Vv]alid values(?: are| include)?:?|[Mm]ust be"
            r" (?:one of(?: the following)?:?|either))"
            r" (``[^`\n]+`` ?(?:,? ?(?:and|or)? ?``[^`\n]+`` ?)+)\."
        ),
        make=_enum,
        matches=("Valid values are ``can`` , ``hose`` , and ``rain`` .",),
        misses=("Valid values are those of ``can`` .", "Use ``can`` or ``hose`` ."),
    ),
    Row(
        name="default in backticks",
        types=ANY,
        words=_words(r"(?:[Tt]he default(?: value)?(?: is|:)|Default:) ``([^`]+)``"),
        make=_default,
        matches=("The default is ``can`` .", "Default: ``true``"),
        misses=("By default ``can`` is used with care.",),
    ),
    Row(
        name="idempotency token",
        types=STRINGS,
        words=_words(
            r"(?:unique,? )?(?:case-sensitive )?(?:identifier|token|string)"
            r"[^.]*? (?:to )?ensures? (?:the )?idempotency"
        ),
        make=lambda match: IdempotencyToken(offset=0, origin="prose"),
        matches=(
            "A unique, case-sensitive identifier that you give to ensure the idempotency of it.",
        ),
        misses=("The identifier of the token that was given.",),
    ),
    Row(
        name="deprecated for another",
        types=ANY,
        words=_words(
            r"(?:This (?:parameter|field|member|option) (?:is|has been) deprecated|[Dd]eprecated)"
            r"[.,;:]? (?:[Pp]lease )?[Uu]se (?:the )?``([\w-]+)``"
        ),
        make=lambda match: Deprecated(offset=0, origin="prose", use=match[1]),
        matches=("This parameter is deprecated. Use ``Hose`` instead.",),
        misses=("This parameter is used with ``Hose`` .",),
    ),
)
