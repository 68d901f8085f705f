"""Wordings of the number of entries that name what is counted, or stand behind it."""

import re

from refsmith.model import Rule
from refsmith.rules.prose.counts import COUNT, OTHER, closed, counted_of, named, nothing
from refsmith.rules.prose.intervals import at_least, at_most, between, least_most, num
from refsmith.rules.prose.row import ENTRIES, Around, Row, Wording


def _ending() -> str:
    """A number that ends its clause."""
    return r"(?= ?(?:\.?\Z|[,;)]|\. ))"


def _told(match: re.Match[str], around: Around) -> Rule | None:
    """The same, where what is counted is what the prose opens with."""
    noun = match.groupdict().get("noun") or re.match(
        r" ?`?((?:[\w-]+ ){0,2}?[\w-]+)`?(?: (?:per|in|can|are|is|for|that)\b|[.,]|\Z)",
        match.string[match.end() :],
    )
    text = noun if isinstance(noun, str) or noun is None else noun[1]
    if text is None:
        return None
    stem = text.split()[-1].lower().removesuffix("s").removesuffix("e")
    common = stem in ("item", "entri", "element", "member", "valu")
    return counted_of(match, around) if common or stem in around.before else None


ROWS = (
    Row(
        name="count-told",
        cues=("there ", "number of", "has ", "limit", "at least", "between"),
        types=ENTRIES,
        wording=Wording(
            r"(?:\bthere (?:is|are|can be|may be|must be) (?:an? "
            rf"|only )?(?:{between(named, nothing)}"
            rf"|{at_most(named)}|{at_least(named)}|(?:upper )?limit of {num('high')}{named()})"
            rf"|\b(?:list|array|map|it|this) has (?:an? )?(?:{between(named, nothing)}"
            rf"|{at_most(named)})"
            rf"|\A(?:the )?(?:upper )?limit is {num('high')}{named()}"
            rf"|\A{least_most(named, nothing)}"
            r"|\b(?:total )?(?:number|count) of (?P<noun>[\w -]{3,40}?) (?:(?:can|must|should"
            r"|may) be "
            rf"(?:{between(_ending, nothing)}|{at_most(_ending)}|{at_least(_ending)})"
            rf"|(?:is|are) limited to {num('high')}{_ending()}"
            rf"|{at_most(_ending)}))"
        ),
        make=_told,
        matches=(
            ("The sails. There can be no more than 5 sails.", "list", (None, 5)),
            ("The sails. The number of sails must not exceed 5.", "list", (None, 5)),
            ("The sails. At least 1 and at most 5 sails.", "list", (1, 5)),
            ("The list has a maximum of 5 items.", "list", (None, 5)),
        ),
        misses=(
            ("There can be no more than 5 sails.", "list"),
            ("The number of boats must not exceed 5.", "list"),
            ("The sails. There can be no more than 5 sails on any boat.", "list"),
        ),
    ),
    Row(
        name="count-behind",
        cues=("up to", "at most", "no more than", "maximum of"),
        types=ENTRIES,
        wording=Wording(
            rf"(?:\((?:up to|at most|no more than|(?:a )?maximum of) {num('high')}\)"
            rf"|\A[^.;:•(]{{3,90}}, (?:up to|at most|no more than)(?: a (?:maximum|total) of)? "
            rf"{num('high')}(?=\.? ?\Z|, ))"
        ),
        make=counted_of,
        matches=(
            ("The sails (up to 5) of the boat.", "list", (None, 5)),
            ("The sails to set, up to a maximum of 5.", "list", (None, 5)),
        ),
        misses=(("The sails (up to 5 each).", "list"),),
    ),
    Row(
        name="count-limit",
        cues=("max", "limit", "exceed", "up to"),
        types=ENTRIES,
        wording=Wording(
            r"(?:(?:\A|\bthe )max(?:imum)? (?:(?:number|size|length"
            r"|count) )?(?:of [\w `-]{1,40}? )?(?:(?:that )?"
            r"(?:you )?can (?:be )?\w+ |allowed |permitted |supported )?(?:(?:in|per) (?:a|one"
            r"|each) "
            r"(?:single )?(?:request|call|list|operation) )?(?:is|:)"
            r"|(?:limited to|there(?:'s| is) a limit of|limit of|limit:|max(?:imum)?(?: (?:values"
            r"|items"
            r"|entries))?:|\((?:the )?max(?:imum)?(?: is|:)?|with a max(?:imum)? (?:size|number"
            r"|count"
            r"|length) of)(?: a maximum of)?) "
            rf"{num('high')}(?: maximum)?(?:{closed()}"
            rf"|{OTHER}(?<=\d) [a-z]+(?: [a-z]+)?(?= per request"
            r"| that (?:can be|you can)| in (?:a|the) list|\.?\Z))"
        ),
        make=counted_of,
        matches=(
            ("The maximum number allowed is 5.", "list", (None, 5)),
            ("The maximum number of sails that you can specify is 25.", "list", (None, 25)),
            ("There's a limit of 16 sails that can be specified.", "list", (None, 16)),
            ("The sails of the boat (maximum 3).", "list", (None, 3)),
            ("Sails of the boat (the maximum is 3) to set.", "list", (None, 3)),
            ("An array of sails with a maximum size of one.", "list", (None, 1)),
        ),
        misses=(("The maximum number allowed is 5 to each harbor.", "list"),),
    ),
    Row(
        name="count-maximum",
        cues=("maximum)", "max)"),
        types=ENTRIES,
        wording=Wording(rf"\({num('high')} max(?:imum)?\)"),
        make=COUNT,
        matches=(("The sails of the boat (5 maximum).", "list", (None, 5)),),
        misses=(("The sails (5 feet maximum).", "list"),),
    ),
)
