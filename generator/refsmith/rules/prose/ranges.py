"""Wordings of a number's value: leads, and the phrases of intervals behind them."""

import re

from refsmith.model import Rule
from refsmith.rules.prose.bounds import bounded, denied, ended, lower_unit
from refsmith.rules.prose.intervals import any_of, between, num, span
from refsmith.rules.prose.row import NUMBERS, Around, Row, Wording
from refsmith.rules.prose.units import UNIT

# What is allowed of these is no bound of the value itself.
OTHER = re.compile(
    r"\b(?:sum|total|combined|combination|difference|ratio|product|average|each|both|account|quota"
    r"|quotas|percent (?:greater|more|less)|one of|tier)\b",
    re.IGNORECASE,
)
_VALID = (
    r"(?:valid|allowed|allowable|accepted|acceptable|possible|permitted|supported|available|legal)"
)
# ``an integer in the range of``
_KIND = (
    r"(?:(?:an? |any |the )?(?:(?:positive|non-negative|whole|valid|signed|single|numeric|decimal"
    r"|even|odd|unique|floating[- ]point) )*"
    r"(?:(?:integers?|numbers?|values?|decimals?|floats?|percentages?|constants?"
    r"|ports?(?: numbers?)?)(?: values?)? ?)?"
    r"(?:(?:that (?:is|are|falls?|ranges?)|ranges?|ranging|is|are|can be) )?"
    r"(?:(?:(?:in|within|from) the |of )?(?:inclusive )?range (?:of )?|of )?)"
)
_BOUNDS = bounded("range")


# ``You can't specify a number above 9``: what follows is what is refused.
_NEGATED = re.compile(
    r"(?:\b(?:cannot|can not|must not|may not|do not|does not|should not|never|is not|are not)"
    r"|n[’']t)\b[^.;:,•]*\Z",
    re.IGNORECASE,
)


def within_bounds(match: re.Match[str], around: Around) -> Rule | None:
    """The bounds, unless the sentence is about more than the value."""
    if OTHER.search(match.string, 0, match.end()) is not None:
        return None
    if _NEGATED.search(match.string, 0, match.start()) is not None:
        return denied(match, around)
    noun = match.groupdict().get("noun")
    if noun and noun.split()[0].lower() not in around.before:
        return None
    rule = _BOUNDS(match, around)
    # Two intervals in one sentence are those of two cases.
    again = match.re.search(match.string, match.end())
    return rule if again is None or _BOUNDS(again, around) in (None, rule) else None


_BOTH = between(ended, lower_unit)

ROWS = (
    Row(
        name="range-valid",
        cues=("valid", "allow", "accept", "possible", "permitted", "supported", "legal", "range"),
        types=NUMBERS,
        wording=Wording(
            rf"(?:{_VALID} (?:values?|ranges?|numbers?|integers?|settings?|inputs?)|value range"
            r"|\brange(?= is|:| from| for)|constraints?)"
            r"(?: (?:for|of) (?:(?:this|the) [\w-]+|`[\w.-]+`)| (?:that )?you can (?:specify|use"
            r"|set))?"
            r"(?: is| are|:| includes?| can be| must be| ranges?| can range)* ?"
            + _KIND
            + any_of(ended, lower_unit)
        ),
        make=within_bounds,
        matches=(
            ("Valid values: 1 to 365.", "integer", (1, 365)),
            ("The valid range is between 1 and 51,200.", "long", (1, 51200)),
            ("Valid range: 0.5 - 2.5", "float", (0.5, 2.5)),
            ("The number of days. Valid values are 1-35 days.", "integer", (1, 35)),
            ("Accepted values are whole numbers between `0` and `100` .", "integer", (0, 100)),
            ("Valid values: integers greater than ``0`` .", "integer", (1, None)),
        ),
        misses=(
            ("Valid values are 12 and 36.", "integer"),
            ("Valid values: -1, or between 1 and 3,653.", "integer"),
            ("The time in seconds. Valid values are 1-35 days.", "integer"),
            ("Valid values are 1 to 64 MiB.", "integer"),
            ("Valid values: 1 to 365.", "list"),
        ),
    ),
    Row(
        name="range-must",
        cues=("must", "has to", "have to"),
        types=NUMBERS,
        wording=Wording(
            r"(?:must|has to|have to)(?: be| have| fall| lie|(?= range)|(?= greater"
            r"| less))(?: set to| specified as| set| an?)? " + _KIND + any_of(ended, lower_unit)
        ),
        make=within_bounds,
        matches=(
            ("It must be a value from 1 to 35.", "integer", (1, 35)),
            ("This must be between 0 and 1,440.", "integer", (0, 1440)),
            ("The value must be greater than 0.", "integer", (1, None)),
            ("The value must be greater than 0.", "float", (0, None)),
            ("Value must be at least 1 and no more than 100.", "integer", (1, 100)),
            ("The value must be `1150-65535` .", "integer", (1150, 65535)),
            ("Must be 3 or greater.", "integer", (3, None)),
        ),
        misses=(
            ("It must be either 0 or an integer between 1 and 35.", "integer"),
            ("It must be 12 and 36.", "integer"),
            ("When it floats, it must be between 1 and 35.", "integer"),
            ("It must be between 1 and 35 or 99.", "integer"),
            ("The value must be greater than 5 percent.", "integer"),
            ("The sum of the weights must be between 1 and 9.", "integer"),
        ),
    ),
    Row(
        name="range-can",
        cues=("can be", "should be", "may be"),
        types=NUMBERS,
        wording=Wording(
            r"\b(?:can|should|may) be (?:set to |specified as |set |any )?"
            + _KIND
            + any_of(ended, lower_unit)
        ),
        make=within_bounds,
        matches=(
            ("It can be between 1 and 75.", "integer", (1, 75)),
            ("The value can be any integer from 0 to 9.", "integer", (0, 9)),
        ),
        misses=(
            ("It can be 12 and 36.", "integer"),
            ("The weights of the sails can be any number.", "integer"),
        ),
    ),
    Row(
        name="range-specify",
        cues=(
            "specify",
            "enter",
            "choose",
            "set",
            "use",
            "provide",
            "take",
            "accept",
            "range",
            "assign",
            "allocate",
            "configure",
            "request",
        ),
        types=NUMBERS,
        wording=Wording(
            r"(?:\A|(?<=[.;:,•] )|\b(?:you (?:can|may|must) |it |this |parameter |and |then |to ))"
            r"(?:specif(?:y|ies)|enter|choose|allocate|configure|assign|request|set(?: (?:it|this"
            r"|the \w+|`?[\w-]+`?))?(?: to)?|use"
            r"|provide|takes?|accepts?|ranges?) (?:any )?" + _KIND + any_of(ended, lower_unit)
        ),
        make=within_bounds,
        matches=(
            ("Specify an integer from 1 to 16.", "integer", (1, 16)),
            ("You can specify between 1 and 10.", "integer", (1, 10)),
            ("Set `Oars` to 3 or greater.", "integer", (3, None)),
            ("It ranges from 0 to 15.", "integer", (0, 15)),
            ("Specify a value of up to 10,000.", "integer", (None, 10000)),
        ),
        misses=(
            ("Specify 4 to 6 boats.", "integer"),
            ("For example, enter a number between 0 and 10.", "integer"),
        ),
    ),
    Row(
        name="range-number",
        cues=("value", "integer", "number", "decimal", "percentage"),
        types=NUMBERS,
        wording=Wording(
            r"\b(?:values?|integers?|numbers?|decimals?|percentages?)(?: values?)?,?"
            r"(?: (?:can be|that is|is|in|ranges?|ranging|within))*(?: the)?(?: range)?(?: of)? "
            rf"\(?(?:(?=between|from|in the|`?-?\d|\[){_BOTH}"
            rf"|(?=greater|less|no (?:more|less)|at (?:least|most)){any_of(ended, lower_unit)})"
        ),
        make=within_bounds,
        matches=(
            ("A number between 0 and 1,000.", "integer", (0, 1000)),
            ("A number from 0 to 259,200 .", "integer", (0, 259200)),
            ("An integer greater than or equal to 3.", "integer", (3, None)),
            ("You cannot specify a number greater than 1000.", "integer", (None, 1000)),
        ),
        misses=(
            ("For example, a number between 0 and 10.", "integer"),
            ("A number of boats between 0 and 10.", "integer"),
        ),
    ),
    Row(
        name="range-within",
        cues=("from", "between", "(", "range", ", "),
        types=NUMBERS,
        wording=Wording(
            r"\A[^.;:•]{3,160}?(?:(?:(?<!are \d)(?<!is \d)(?<!or \d), (?:in [a-z]+, )?"
            r"|\()(?:an? )?(?:(?:integer|value|number) )?"
            rf"{span(ended, lower_unit)}"
            rf"| from {num('low')} \([^()]+\) (?:up )?to {num('high')} \([^()]+\)(?=\.? ?\Z"
            r"|[.,;] ?)|(?<!\d), (?:up to|at most"
            rf"|no more than)(?: a maximum of)? {num('high')}(?=\.? ?\Z"
            rf"|[,;] )|\b(?:number|amount) of {UNIT} (?:from|between) {num('low')} (?:to|and) "
            rf"{num('high')}\b(?! ?%))"
        ),
        make=within_bounds,
        matches=(
            ("The month (1-12) of the launch.", "integer", (1, 12)),
            ("The number of the mast, 1 to 4.", "integer", (1, 4)),
            ("The number of boats to launch, up to 255, at a time.", "integer", (None, 255)),
            ("The number of days from 7 to 30 that it waits.", "integer", (7, 30)),
        ),
        misses=(("The month of the launch, from 1-12 boats.", "integer"),),
    ),
    Row(
        name="range-most",
        cues=(
            "max",
            "exceed",
            "greater",
            "more than",
            "largest",
            "up to",
            "highest",
            "limit",
            "er than",
        ),
        types=NUMBERS,
        wording=Wording(
            r"(?:\b(?:max(?:imum)?|largest|highest)(?: (?:allowed|supported|allowable|possible"
            r"|valid|permitted|acceptable))?(?: values?| setting| number)(?: (?:allowed|supported"
            r"|permitted|possible|(?:that )?you can \w+|that can be \w+|(?:for|of) (?:the "
            r"|this )?`?[\w-]+`?)){0,2}(?: is| are| of|:| ?=)?"
            r"|(?:\A|(?<=[.;:,•] )|\b(?:the|its) )max(?:imum)?(?: is| of|:| ?=)|\Amax(?:imum)?"
            r"|\bwith a max(?:imum)?(?: value)? of|\(max(?:imum)?(?: value)?(?: of| is|:)?"
            r"|(?<!default )\bmax(?:imum)? number of (?P<noun>(?![\w ]*returned)[\w ]{3,40}?)(?: "
            r"is|:)"
            r"|\b(?:upper|maximum) limit(?: is| of|:)|\bmax(?:imum)? (?:allowed|supported"
            r"|permitted)(?: is|:)"
            r"|\b(?:value|it|this|parameter|number) has an? (?:upper limit"
            r"|max(?:imum)?(?: value)?) of"
            r"|(?:\A(?:constraints?: )?(?:the |this |its )?(?:[\w`-]+ ){0,4}|(?:value|it|this"
            r"|number) )"
            r"(?:cannot|can't|can’t|must not|may not|can not) (?:exceed|be "
            rf"(?:greater|more|higher|larger) than)) {num('high')}{ended()}"
        ),
        make=within_bounds,
        matches=(
            ("The maximum value is 51,200.", "integer", (None, 51200)),
            ("This value cannot exceed 100.", "integer", (None, 100)),
            ("The largest value that you can specify is 9.", "integer", (None, 9)),
            ("Maximum: 60", "integer", (None, 60)),
        ),
        misses=(
            ("The time in seconds. The maximum value is 28 days.", "integer"),
            ("Tasks run for a maximum of 28 days.", "integer"),
            ("The maximum value is 64 MiB.", "integer"),
        ),
    ),
    Row(
        name="range-least",
        cues=("min", "at least", "less than", "smallest", "lowest", "er than", "limit"),
        types=NUMBERS,
        wording=Wording(
            r"(?:\b(?:min(?:imum)?|smallest|lowest)(?: (?:allowed|supported|allowable|possible"
            r"|valid|permitted|acceptable))?(?: values?| setting| number)(?: (?:allowed|supported"
            r"|permitted|possible|(?:that )?you can \w+|that can be \w+|(?:for|of) (?:the "
            r"|this )?`?[\w-]+`?)){0,2}(?: is| are| of|:| ?=)?"
            r"|(?:\A|(?<=[.;:,•] )|\b(?:the|its) )min(?:imum)?(?: is| of|:| ?=)|\Amin(?:imum)?"
            r"|\bwith a min(?:imum)?(?: value)? of|\(min(?:imum)?(?: value)?(?: of| is|:)?"
            r"|\b(?:lower|minimum) limit(?: is| of|:)|\bmin(?:imum)? (?:allowed|supported"
            r"|permitted)(?: is|:)"
            r"|\b(?:value|it|this|parameter|number) has an? (?:lower limit"
            r"|min(?:imum)?(?: value)?) of"
            r"|(?:\A(?:constraints?: )?(?:the |this |its )?(?:[\w`-]+ ){0,4}|(?:value|it|this"
            r"|number) )"
            r"(?:cannot|can't|can’t|must not|may not) be (?:less|lower|smaller) than) "
            + num("low")
            + ended()
        ),
        make=within_bounds,
        matches=(
            ("The minimum value is 60.", "integer", (60, None)),
            ("Minimum: 60", "integer", (60, None)),
            (
                "The number of minutes. The minimum value is 5 minutes and it is a multiple of 5.",
                "integer",
                (5, None),
            ),
        ),
        misses=(
            ("It is kept for at least 60 days.", "integer"),
            ("The number of days. It must be at least 60 days after ``Launch`` .", "integer"),
            ("We recommend a minimum value of 3.", "integer"),
        ),
    ),
)
