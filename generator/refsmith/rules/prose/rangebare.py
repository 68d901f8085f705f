"""Wordings of a number's value: an interval alone, and what is refused outside of one."""

import re

from refsmith.model import Rule
from refsmith.rules.prose.bounds import denied, ended, lower_unit
from refsmith.rules.prose.intervals import any_of, num
from refsmith.rules.prose.ranges import OTHER, within_bounds
from refsmith.rules.prose.row import NUMBERS, Around, Row, Wording


def _refused(match: re.Match[str], around: Around) -> Rule | None:
    return None if OTHER.search(match.string, 0, match.end()) else denied(match, around)


ROWS = (
    Row(
        name="range-bare",
        cues=(
            " to ",
            "-",
            "–",
            "at least",
            "at most",
            "up to",
            "between",
            "through",
            "or more",
            "or ",
        ),
        types=NUMBERS,
        wording=Wording(rf"\A{any_of(ended, lower_unit)}(?=[^,;(•]{{0,20}}\Z)"),
        make=within_bounds,
        matches=(
            ("1 to 10.", "integer", (1, 10)),
            ("At least 2.", "integer", (2, None)),
            ("Between 0 and 1.", "float", (0, 1)),
        ),
        misses=(
            ("1 to 10 boats to a harbor.", "integer"),
            ("1 to 10, or 99.", "integer"),
        ),
    ),
    Row(
        name="range-refused",
        cues=("greater", "less", "more", "above", "below", "higher", "lower", "larger", "smaller"),
        types=NUMBERS,
        wording=Wording(
            r"\b(?:values?|numbers?|anything) (?:(?:that (?:is|are) )?(?:greater|more|higher"
            r"|larger) "
            rf"than|above) {num('above')} (?:are not|aren't|is not|isn't) (?:allowed|valid"
            r"|supported"
            r"|accepted|permitted)\b"
            r"|\b(?:values?|numbers?|anything) (?:(?:that (?:is|are) )?(?:less|lower|smaller"
            r"|fewer) "
            rf"than|below) {num('below')} (?:are not|aren't|is not|isn't) (?:allowed|valid"
            r"|supported"
            r"|accepted|permitted)\b"
        ),
        make=_refused,
        matches=(
            ("Values greater than 9 aren't allowed.", "integer", (None, 9)),
            ("Values below 2 are not supported.", "integer", (2, None)),
        ),
        misses=(("Values greater than 9 are allowed.", "integer"),),
    ),
    Row(
        name="range-least-most",
        cues=("min",),
        types=NUMBERS,
        wording=Wording(
            r"\b(?:min(?:imum)?|smallest)(?: (?:allowed|supported|allowable))?"
            r"(?: (?:value|number|setting)|(?: [a-z]+)(?=[^.]{1,25} the maximum is))?"
            rf"(?: is| of|:| ?=)? {num('low')}{lower_unit()}"
            r"[.,;]?(?: and)?(?: a| an| the| its)? (?:max(?:imum)?|largest)(?: (?:allowed|supported"
            rf"|allowable))?(?: value)?(?: is| of|:| ?=)? {num('high')}{ended()}"
        ),
        make=within_bounds,
        span=2,
        matches=(
            ("The minimum value is 1 and the maximum value is 1,000.", "integer", (1, 1000)),
            ("The minimum value is 2. The maximum value is 8.", "integer", (2, 8)),
        ),
        misses=(("Its minimum depth is 1 and the maximum depth is 9.", "integer"),),
    ),
)
