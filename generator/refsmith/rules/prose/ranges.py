"""Wordings of a number's value."""

from refsmith.rules.prose.bounds import END, HIGH, LOW, TO, bounded
from refsmith.rules.prose.multiples import ROW as MULTIPLES
from refsmith.rules.prose.row import NUMBERS, Row, Wording

_ANY = r"-?[\d,.]+"


def _span(lead: str) -> str:
    """An interval behind a lead: ``and`` joins two numbers only behind ``between``."""
    return f"{lead}(?:between (?={_ANY} and )|(?:from )?(?!{_ANY} and )){LOW}{TO}{HIGH}{END}"


ROWS = (
    Row(
        name="range-valid",
        cues=("valid", "allowed", "accept", "possible", "permitted", "supported", "range"),
        types=NUMBERS,
        wording=Wording(
            _span(
                r"(?:(?:valid|allowed|allowable|accepted|acceptable|possible|permitted|supported) "
                r"(?:values?|range|numbers?|integers?)|(?:value )?range(?= is|:| from)"
                r"|constraints?)"
                r"(?: for this (?:parameter|field|value|setting))?"
                r"(?: is| are|:| can be| must be| range| can range| is from)*"
                r"(?: (?:an |any )?(?:integers?|numbers?|values?|whole numbers?))?(?: in the "
                r"range)?(?: of)? "
            )
        ),
        make=bounded("range"),
        matches=(
            ("Valid values: 1 to 365.", "integer", (1, 365)),
            ("The valid range is between 1 and 51,200.", "long", (1, 51200)),
            ("Valid range: 0.5 - 2.5", "float", (0.5, 2.5)),
            ("The number of days. Valid values are 1-35 days.", "integer", (1, 35)),
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
        cues=("must be", "has to be"),
        types=NUMBERS,
        wording=Wording(
            _span(
                r"(?:must|has to) be (?:set to |specified as )?(?:an? |any )?"
                r"(?:positive |whole |valid )?(?:integer|number|value|decimal)?(?: value)?"
                r" ?(?:that is |in the range |within the range )?(?:of |that is )?"
            )
        ),
        make=bounded("range"),
        matches=(
            ("It must be a value from 1 to 35.", "integer", (1, 35)),
            ("This must be between 0 and 1,440.", "integer", (0, 1440)),
        ),
        misses=(
            ("It must be either 0 or an integer between 1 and 35.", "integer"),
            ("It must be 12 and 36.", "integer"),
            ("When it floats, it must be between 1 and 35.", "integer"),
            ("It must be between 1 and 35 or 99.", "integer"),
        ),
    ),
    Row(
        name="range-specify",
        cues=("specify", "enter", "choose", "can be", "value", "integer", "number"),
        types=NUMBERS,
        wording=Wording(
            _span(
                r"(?:specify|enter|choose|can be|should be|set (?:it|this) to|values?|integers?"
                r"|numbers?)"
                r"(?: (?:an? )?(?:integer|number|value|whole number))?(?: can be| that is| is| "
                r"range)? "
                r"(?:in the range )?(?=between|from)"
            )
        ),
        make=bounded("range"),
        matches=(
            ("Specify an integer from 1 to 16.", "integer", (1, 16)),
            ("A number between 0 and 1,000.", "integer", (0, 1000)),
        ),
        misses=(
            ("Specify 4 to 6 boats.", "integer"),
            ("For example, a number between 0 and 10.", "integer"),
        ),
    ),
    Row(
        name="range-least-most",
        cues=("minimum",),
        types=NUMBERS,
        wording=Wording(
            r"minimum(?: (?:allowed|supported|allowable))?(?: value)?(?: is| of|:)? "
            + LOW
            + r"[.,;]?(?: and)?(?: a| an| the| its)? maximum(?: (?:allowed|supported|allowable))?"
            r"(?: value)?(?: is| of|:)? " + HIGH + END
        ),
        make=bounded("range"),
        span=2,
        matches=(
            ("The minimum value is 1 and the maximum value is 1,000.", "integer", (1, 1000)),
            ("The minimum value is 2. The maximum value is 8.", "integer", (2, 8)),
        ),
        misses=(("Its minimum depth is 1 and the maximum depth is 9.", "integer"),),
    ),
    Row(
        name="range-most",
        cues=("maximum", "exceed", "greater", "more than", "at most", "up to"),
        types=NUMBERS,
        wording=Wording(
            r"(?:\bmaximum(?: (?:allowed|supported|allowable|possible|valid))?(?: value)(?: "
            r"allowed)?(?: is| of|:)"
            r"|(?:the |its )maximum is|(?:value|it|this) (?:must be|can be|should be) (?:at most"
            r"|no (?:more|greater|higher) than"
            r"|less than or equal to|up to)"
            r"|(?:value|it|this|number) (?:cannot|can't|must not|may not|can not) (?:exceed|be "
            r"(?:greater|more|higher|larger) than)) " + HIGH + END
        ),
        make=bounded("range"),
        matches=(
            ("The maximum value is 51,200.", "integer", (None, 51200)),
            ("This value cannot exceed 100.", "integer", (None, 100)),
        ),
        misses=(
            ("The time in seconds. The maximum value is 28 days.", "integer"),
            ("Tasks run for a maximum of 28 days.", "integer"),
            ("The maximum value is 64 MiB.", "integer"),
        ),
    ),
    Row(
        name="range-least",
        cues=("minimum", "at least", "equal to", "or greater", "less than"),
        types=NUMBERS,
        wording=Wording(
            r"(?:\bminimum(?: (?:allowed|supported|allowable|possible|valid))?(?: value)(?: "
            r"allowed)?(?: is| of|:)"
            r"|(?:value|it|this|number) (?:must|has to|should) be (?:at least|greater than or "
            r"equal to|no (?:less|lower|smaller) than"
            r"|equal to or greater than)"
            r"|(?:value|it|this|number) (?:cannot|can't|must not) be (?:less|lower|smaller) than) "
            + LOW
            + END
        ),
        make=bounded("range"),
        matches=(
            ("The minimum value is 60.", "integer", (60, None)),
            ("The value must be greater than or equal to 0.", "integer", (0, None)),
        ),
        misses=(
            ("It is kept for at least 60 days.", "integer"),
            ("The number of days. It must be at least 60 days after ``Launch`` .", "integer"),
            ("We recommend a minimum value of 3.", "integer"),
        ),
    ),
    Row(
        name="range-above",
        cues=("greater than", "larger than", "more than"),
        types=NUMBERS,
        wording=Wording(
            r"(?:must|has to) be (?:an? )?(?:integer |number |value )?(?:greater|larger|higher"
            r"|more) than " + LOW + END
        ),
        make=bounded("range", above=True),
        matches=(("The value must be greater than 0.", "integer", (1, None)),),
        misses=(
            ("The value must be greater than 0.", "float"),
            ("The value must be greater than 5 percent.", "integer"),
        ),
    ),
    MULTIPLES,
)
