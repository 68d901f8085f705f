"""A row of a table of wordings, and what its maker is told."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from refsmith.model import Rule
from refsmith.rules.prose.otherforms import other_forms

STRINGS = frozenset({"string"})
BLOBS = frozenset({"blob"})
NUMBERS = frozenset({"integer", "long", "float", "double"})
ENTRIES = frozenset({"list", "map"})

# What joins a sentence that ends with a colon and the items of the list below it.
BULLET = " • "

# What makes a sentence no rule on every value: a condition, an example, advice, a quota.
CONDITIONAL = re.compile(
    r"\b(?:if|when|whenever|unless|except|depending|for example|e\.g\.|recommend\w*|typically"
    r"|such as|each of (?:which|them|these|those)"
    r"|required for|per (?:account|region|resource|second|user|request rate)|otherwise|suggest\w*"
    r"|best practice"
    r"|in most cases|by default)\b|\bRDS for\b|\bAurora\b|\bengines?\b|\beditions?\b|\bFargate\b"
    r"|\bdeployment type\b"
    r"|starting with|\A(?:for|to|in an?|with|on) (?!this )|[:.•-] (?:\* )?for (?!this )",
    re.IGNORECASE,
)

# What says nothing of the kind, though it has such a word: whether the value is given at all,
# and within what it must be unique.
_HARMLESS = re.compile(
    r"\b(?:if|when) (?:you )?(?:(?:do )?(?:specif(?:y|ied)|provided?|set|present|included?|used?"
    r"|suppl(?:y|ied)|given|defined?|configured?)|it is (?:specified|provided|set)"
    r"|this (?:parameter"
    r"|value|field) is (?:specified|provided|set))(?: (?:this|a|an|the|it)(?: (?:value|parameter"
    r"|field|option|setting|name|property|list|description))?)?,"
    r"|\bif you (?:don't|do not|don’t) specify (?:otherwise|a value|one)\b"
    r"|\bin [\w/ -]{1,30} per second\b"
    r"|printable ascii characters?(?: \([^)]*\))?,? except\b|\b(?:db )?engine (?:mode|version"
    r"|type|name)\b|, otherwise\b[^.;]*|\bunique (?:per|within|in|for|across|among|to)\b[^,.;]*"
    r"|\Afor this (?:value|parameter|field|setting|property)\b",
    re.IGNORECASE,
)


def is_conditional(sentence: str) -> bool:
    """Whether a sentence says something of some values alone, or nothing that binds."""
    if CONDITIONAL.search(sentence) is None:
        return False
    return CONDITIONAL.search(_HARMLESS.sub("", sentence)) is not None


# ``the name or ARN of the boat``: what is said of the one need not hold of the other.
_OR_ARN = re.compile(
    r"\b(?:name|id|identifier|alias)\b[^.]{0,60}\bor\b[^.]{0,40}\b(?:arn|amazon resource name)\b"
    r"|\barn\b\)?[^.]{0,20}\bor\b[^.]{0,40}\b(?:name|id|identifier|alias)\b"
    r"|\b(?:if you )?specify (?:a|an|the) [\w ]{0,30}\barn\b",
)
_OF_ARN = re.compile(r"\barns?\b|\bamazon resource name")
_SUBJECT = re.compile(r"\b(?:it|this|value|arn|string)\b[^.]*\Z|\A\W*\Z", re.IGNORECASE)


def is_name_or_arn(around: "Around") -> bool:
    """Whether the prose may allow a name and an ARN, so that what bounds the one isn't the other's.

    Where it allows both outright, what is said of names is kept, and lets ARNs pass.
    """
    if _OF_ARN.search(around.prose) is None or other_forms(around.prose).arn:
        return False
    return _OR_ARN.search(around.prose) is not None


def may_be_arn(around: "Around", before: str) -> bool:
    """Whether a value may be an ARN while the words before a match are about a name in it."""
    if _OF_ARN.search(around.prose) is None or other_forms(around.prose).arn:
        return False
    return is_name_or_arn(around) or _SUBJECT.search(before) is None


# Who a sentence speaks of: ``the domain name can't``, ``passport numbers range``.
_SPOKEN_OF = re.compile(
    r"(?:\A|[.;:•] |\b(?:the|an?|its) )(?P<words>(?:[\w-]+ ){1,5}?)"
    r"(?:must|can(?:not|'t|’t)?|may|should|has|have|ranges?|consists?|is|are|begins?|starts?"
    r"|ends?)\b",
    re.IGNORECASE,
)
_COMMON = re.compile(
    r"(?:the|an?|its|this|that|it|you|and|of|valid|string|value|values|name|names|key|keys|length"
    r"|parameters?|fields?|property|ids?|identifiers?|options?|settings?|texts?|starts?|begins?"
    r"|only"
    r"|also|constraints?|specified|resulting|characters?|first|last|maximum|minimum|following"
    r"|these|each|which|must|tag)\Z"
)


def is_of_another(match: re.Match[str], around: "Around") -> bool:
    """Whether a sentence speaks of something that the prose doesn't open with."""
    found = _SPOKEN_OF.search(match.string, 0, match.end())
    if found is None or not around.before.strip():
        return False
    opening = around.prose[:160]
    words = [each for each in found["words"].lower().split() if _COMMON.match(each) is None]
    return bool(words) and not any(
        re.search(rf"\b{re.escape(each.removesuffix('s'))}", opening) for each in words
    )


class Wording:
    """A regular expression, for which upper and lower case are alike unless ``flags`` say else.

    It is compiled when something is first looked for: a page has the cues of few rows.
    """

    __slots__ = ("flags", "search", "text")

    def __init__(self, text: str, flags: re.RegexFlag = re.IGNORECASE) -> None:
        self.text = text
        self.flags = flags
        self.search: Callable[[str], re.Match[str] | None] = self._search

    def _search(self, text: str) -> re.Match[str] | None:
        self.search = re.compile(self.text, self.flags).search
        return self.search(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What a maker may look at beside its match.

    The value's type, its prose in lower case, and of that what stands before the sentence.
    """

    type: str
    prose: str
    before: str = ""


# What a row makes of a match: a rule without its place, or none where the words say too little.
Make = Callable[[re.Match[str], Around], Rule | None]
Example = tuple[str, str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One wording and what it means for a value.

    ``name`` is the row's in the table of severities; ``wording`` is looked for in a sentence as
    it reads (of ``span`` sentences in a row, joined by a blank, where it is more than one; with
    ``listed`` one that ends with a colon goes on with the items of the list below it). ``types``
    are those of the values that it speaks of, and ``make`` gets the match. ``cues`` are words in
    lower case one of which the wording needs. A sentence that states a condition is left alone
    unless ``always``. A ``partial`` pattern says something of every value, and not all (its first
    character, say). ``matches`` are examples, each a text, a type, and what the rule states;
    ``misses`` are texts with a type that the wording must leave alone.
    """

    name: str
    wording: Wording
    types: frozenset[str]
    make: Make
    cues: tuple[str, ...]
    span: int = 1
    always: bool = False
    partial: bool = False
    listed: bool = False
    matches: tuple[Example, ...] = field(default=(), compare=False)
    misses: tuple[tuple[str, str], ...] = field(default=(), compare=False)
