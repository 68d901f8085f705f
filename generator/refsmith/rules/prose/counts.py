"""Wordings of the number of entries of a list or a map."""

import re

from refsmith.model import Bounds, Rule
from refsmith.rules.prose.bounds import bounded
from refsmith.rules.prose.intervals import at_least, at_most, between, num, sides
from refsmith.rules.prose.row import ENTRIES, Around, Row, Wording

# Entries are none of these: what is said is about an item, or about the resource as a whole.
OTHER = (
    r"(?! ?(?:[a-z]+ )?"
    r"(?:char(?:acter)?s?|bytes?|[kmgt]i?b\b|seconds?|minutes?|hours?|days?|months?|years?|letters"
    r"|unicode|ascii|utf|alphanumeric|percent|levels|in length|times\b|of the|of your|megabytes?"
    r"|kilobytes?|gigabytes?|digits?)|%)"
)
_QUOTA = re.compile(
    r"\bon (?:an?|any|each|the|your|one) |\b(?:to|for|per|in|with|across|within) (?:any|each|your"
    r"|one) "
    r"(?!(?:[\w-]+ )?(?:request|list|call|array|operation|api call|api|single (?:request|call|api"
    r"|operation|batch)|batch|map)\b)"
    r"|\bper [\w-]+ type\b|\b(?:each|at any time|concurrent\w*|existing|one of|in total|across)\b",
    re.IGNORECASE,
)
_LISTS = (
    r"(?:configuration|list|array|set|map|mapping|sequence|series|collection|group|object"
    r"|structure|parameter|field|value"
    r"|request)"
)
_DO = (
    r"(?:specify|include|provide|contain|list|pass|have|enter|add|request|choose|supply|set|submit"
    r"|define|associate|attach|use|select|describe|delete|configure|assign|create|upload|retrieve"
    r"|get|update|remove|hold|filter by|query|give|grant|identify|modify|restore|reference|signal"
    r"|target|cover|process|support|take|combine|select|store|send|register|enable|reboot)"
    r"(?: (?:or|and) [a-z]+)?"
)
# Who must give so many: the caller, or the list itself.
_WHO = rf"(?:\A(?:constraints?: )?(?:(?:the|this) {_LISTS} |`[\w-]+` )?|\byou |\bit )"
COUNT = bounded("count")


def _entries() -> str:
    return rf"\b{OTHER}"


def nothing() -> str:
    """What may be followed by anything."""
    return ""


def named() -> str:
    """A number that a noun follows."""
    return rf"\b{OTHER}(?= (?:[a-z]|`[A-Za-z]))"


def closed() -> str:
    """A number that ends its clause, or has the entries' common name behind it."""
    return (
        r"(?= ?(?:\.?\Z|[,;)]|\. |items?\b|entries\b|elements?\b|values?\b|members?\b| •"
        r"|per (?:request|call|operation|api)\b|in (?:a|the|this) (?:single )?(?:list|request)\b))"
    )


# What a caller gives of one thing is in the request, however many such things there are.
_ASKED = re.compile(
    r"\b(?:you|request) (?:can|may|must)(?: only)? (?:specify|provide|list|pass)\b", re.I
)
_EACH_CALL = re.compile(r"\b(?:in|per|for|with) each (?:api )?(?:request|call|operation)\b", re.I)
_FOR_ONE = re.compile(
    r" (?:for|per) (?:each |an? )?(?!account\b|region\b)[\w-]+(?: [\w-]+)?(?=\.? ?\Z|[.,(])", re.I
)


def _is_quota(text: str) -> bool:
    """Whether a sentence bounds what a resource has in all, and not what one request gives it."""
    text = _EACH_CALL.sub("", text)
    if _ASKED.search(text) is not None:
        text = _FOR_ONE.sub("", text)
    return _QUOTA.search(text) is not None


def counted_of(match: re.Match[str], around: Around) -> Rule | None:
    """The bounds, unless the sentence is about a resource's quota."""
    return None if _is_quota(match.string) else COUNT(match, around)


def _least(match: re.Match[str], around: Around) -> Rule | None:
    """A lowest count; of a list that must not be empty it is one."""
    if match["empty"] is not None or match["none"] is not None:
        return Bounds(offset=0, kind="count", min=1)
    return counted_of(match, around)


def _of_noun(match: re.Match[str], around: Around) -> Rule | None:
    """The same, where what is counted is what the prose has spoken of, or the reader gives it."""
    noun = re.match(
        r" ?`?(?:[\w-]+ ){0,3}?([\w-]{3,}?)e?s?`?(?: |\.|,|\Z)", match.string[match.end() :]
    )
    counted = noun is None or re.search(rf"\b{noun[1].lower()}(?:e?s)?\b", around.before)
    owner = re.match(r"each ([\w -]+?) (?:can|may|supports|accepts)\b", match.string, re.IGNORECASE)
    if owner is not None:
        # ``Each boat can have up to 9 sails`` is of the sails, where no boats are listed.
        owners = rf"\b{re.escape(owner[1].split()[-1].lower())}e?s\b"
        listed = re.search(owners, around.prose) is not None
        return None if listed or not counted else COUNT(match, around)
    if match["subject"] is None and (" also " in match[0] or not counted):
        return None
    return counted_of(match, around)


def _one(match: re.Match[str], around: Around) -> Rule | None:
    return None if _QUOTA.search(match.string) else Bounds(offset=0, kind="count", max=1)


def _exactly(match: re.Match[str], around: Around) -> Rule | None:
    if _QUOTA.search(match.string):
        return None
    size = sides(match)["low"]
    return Bounds(offset=0, kind="count", min=size, max=size)


ROWS = (
    Row(
        name="count-array",
        cues=("number of",),
        types=ENTRIES,
        wording=Wording(
            rf"minimum number of {num('low')} (?:items?|[a-z]+s?)[.,;]?(?: and)?(?: a)? maximum "
            rf"number of {num('high')} (?:items?|[a-z]+s?)\b"
        ),
        make=COUNT,
        span=2,
        matches=(
            (
                "Array Members: Minimum number of 1 item. Maximum number of 50 items.",
                "list",
                (1, 50),
            ),
        ),
        misses=(("Minimum number of a sail. Maximum number of 5 sails.", "list"),),
    ),
    Row(
        name="count-array-most",
        cues=("array members", "map entries"),
        types=ENTRIES,
        wording=Wording(
            rf"(?:array members|map entries): maximum number of {num('high')} [a-z]+\b"
        ),
        make=COUNT,
        matches=(("Array Members: Maximum number of 50 actions.", "list", (None, 50)),),
        misses=(("Array Members: Maximum number of sails.", "list"),),
    ),
    Row(
        name="count-specify",
        cues=("can", "may", "must", "accepts", "supports"),
        types=ENTRIES,
        wording=Wording(
            r"(?P<subject>\b(?:you|it|this|they|list|array|map|collection|field|parameter|request"
            r"|object|structure|\A|\A`[\w-]+`|constraints?:) ?)?"
            rf"(?:(?:cannot|can't|can’t|can not|must not|may not) {_DO} more than {num('high')}"
            rf"{_entries()}|\b(?:(?:can|may|must)(?: also| currently| only| optionally)? {_DO}"
            r"|accepts|supports) "
            rf"(?:a list of |an array of |any |only )?(?:{between(_entries, nothing)}"
            rf"|(?:a maximum number of ){num('high')}{_entries()}|{at_most(_entries)}"
            rf"|{num('high')}{_entries()} [\w-]+(?: [\w-]+)? (?:at (?:the )?most|or (?:fewer"
            r"|less)\b"
            r"|(?:at )?max(?:imum)?\b)))"
        ),
        make=_of_noun,
        matches=(
            ("You can specify up to 50 sails.", "list", (None, 50)),
            ("You can specify as many as five sails.", "list", (None, 5)),
            ("You can't specify more than three sails.", "list", (None, 3)),
            ("The sails. Each boat can have up to 9 sails.", "list", (None, 9)),
            ("Supports up to 100 entries.", "list", (None, 100)),
            ("You can specify between 1 and 10 sails.", "list", (1, 10)),
            ("The list can contain a maximum of 1,000 boats.", "list", (None, 1000)),
            ("It must contain at least 1 and no more than 3 sails.", "list", (1, 3)),
        ),
        misses=(
            ("You can add up to 50 tags on a resource.", "list"),
            ("You can specify more than three sails.", "list"),
            ("You can specify up to 128 Unicode characters.", "list"),
            ("You can specify up to 10 sails in total across ``Sails`` and ``Flags`` .", "list"),
            ("You can specify up to 50 sails.", "string"),
        ),
    ),
    Row(
        name="count-least",
        cues=("at least", "minimum", "or more", "empty"),
        types=ENTRIES,
        wording=Wording(
            rf"{_WHO}"
            rf"(?:must|has to|have to) {_DO} (?:a list of )?{at_least(named)}"
            rf"|\Aat least {num('low')}{named()} (?!of )[\w` -]{{1,40}}?(?:is|are"
            r"|must be) (?:required"
            r"|specified|provided|included|given)\b"
            r"|\b(?P<none>(?:doesn't|doesn’t|does not|cannot|can't) (?:accept"
            r"|be) an empty (?:list|array"
            r"|map)\b|an empty (?:list|array|map) (?:is not|isn't|isn’t) (?:allowed|valid|supported"
            r"|accepted)\b|an empty (?:list|array|map) (?:results in|causes|returns|throws) an? "
            r"[`\w -]*(?:exception|error)\b)"
            r"|\b(?:it|this|list|array|map|value) (?P<empty>(?:cannot|can't|can’t|must not"
            r"|may not) be "
            r"(?:an )?empty|must be (?:a )?non-?empty)\b"
        ),
        make=_least,
        matches=(
            ("At least one sail is required.", "list", (1, None)),
            ("The list can't be empty.", "list", (1, None)),
            ("It doesn't accept an empty list.", "list", (1, None)),
            ("You must specify at least one sail.", "list", (1, None)),
            ("The list must contain at least two boats.", "list", (2, None)),
        ),
        misses=(
            ("You must specify at least one of ``Sail`` or ``Oar`` .", "list"),
            ("It must contain at least 3 characters.", "list"),
        ),
    ),
    Row(
        name="count-list-of",
        cues=("up to", "max", "at most", "between", "from", "no more than", "list of"),
        types=ENTRIES,
        wording=Wording(
            rf"\A(?:(?:an? |the )?(?:[\w-]+ )?{_LISTS} (?:of|containing|with) |specify |specifies "
            r"|contains |supports |accepts |provide )?"
            r"(?:an? (?:list|array) of )?"
            rf"(?:between {num('low')} and {num('high')}|(?:from )?{num('low')}(?: to "
            rf"|-){num('high')}"
            rf"|{at_most(nothing)}) {OTHER}[`a-z]"
        ),
        make=counted_of,
        matches=(
            ("A list of up to 20 boats to launch.", "list", (None, 20)),
            ("Maximum of 10 sails.", "list", (None, 10)),
            ("A list of 1 to 10 sails.", "list", (1, 10)),
        ),
        misses=(
            ("Up to 20 characters of its name.", "list"),
            ("Maximum 500 painted letters a boat.", "map"),
            ("A boat of up to 20 sails is needed.", "list"),
        ),
    ),
    Row(
        name="count-exactly",
        cues=("exactly",),
        types=ENTRIES,
        wording=Wording(
            rf"{_WHO}(?:must|has to|have to) {_DO} (?:a list of )?exactly {num('low')}(?:{named()}"
            r"|(?=\.?\Z|\. ))"
            rf"|\bexactly {num('low')}{named()} (?!of )[\w -]{{1,30}}? must be (?:specified"
            r"|provided|given)\b"
        ),
        make=_exactly,
        matches=(
            ("You must specify exactly two sails.", "list", (2, 2)),
            ("Exactly one sail must be specified.", "list", (1, 1)),
        ),
        misses=(
            ("You must specify exactly one of ``Sail`` or ``Oar`` .", "list"),
            ("The key must contain exactly one ``/`` in its name.", "map"),
        ),
    ),
    Row(
        name="count-only-one",
        cues=("only", "a single"),
        types=ENTRIES,
        wording=Wording(
            r"(?:(?:can|may|must|should|currently|supports?"
            rf"|accepts?)(?: currently)?(?: {_DO})? only (?:one|1|a single)"
            rf"|(?:must|should|has to) {_DO} (?:exactly )?a single)"
            r"(?! of\b)(?: [\w-]+){1,3}?(?: in (?:this|the) (?:list|array)| per request| at a time"
            r"| in the request"
            r"| for this (?:parameter|field))?(?=\.?\Z|\. )"
            r"|\bonly (?:one|1|a single) (?:[\w`-]+ ){1,4}?(?:is|can be"
            r"|may be) (?:currently )?(?:used"
            r"|supported|allowed|permitted|specified|provided|included|accepted)\b"
        ),
        make=_one,
        matches=(
            ("You can specify only one sail.", "list", (None, 1)),
            ("Currently, only one sail is supported.", "list", (None, 1)),
        ),
        misses=(("You can specify only one of the sails.", "list"),),
    ),
)
