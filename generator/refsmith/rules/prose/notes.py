"""Wordings that tell and refuse nothing: defaults, what is deprecated, tokens."""

import re

from refsmith.model import Default, Deprecated, IdempotencyToken, Rule
from refsmith.rules.listed import number
from refsmith.rules.prose.row import NUMBERS, STRINGS, Around, Row, Wording

_VALUED = NUMBERS | {"string", "boolean"}
_ANYTHING = _VALUED | {"timestamp", "blob", "structure", "list", "map"}
_VALUE = (
    r"(?:`\"?(?P<ticked>[^`\"]+)\"?`|[\"“'](?P<quoted>[^\"”']+)[\"”']"
    r"|(?P<number>-?\d[\d,]*(?:\.\d+)?(?![\d,]*\d))|(?P<word>true|false|[A-Z][A-Z0-9_]+))"
)
# Behind the value the statement ends; a unit of time or a list of cases would say more.
_END = r"(?= ?(?:\.? ?\Z|\. |[,;)](?! (?:and|or|if|which|but) )|\())"


def _default(match: re.Match[str], around: Around) -> Rule | None:
    """The value in the form of its type; None where it is none of that type."""
    text = next(each for each in match.groups() if each is not None).strip()
    value: str | bool | int | float = text
    if around.type == "boolean":
        if text.lower() not in ("true", "false"):
            return None
        value = text.lower() == "true"
    elif around.type in NUMBERS:
        try:
            value = number(text)
        except ValueError:
            return None
    elif text.lower() in ("null", "none") and match.groupdict().get("ticked") is None:
        return None
    return Default(offset=0, value=value)


def _deprecated(match: re.Match[str], around: Around) -> Rule | None:
    use = match.groupdict().get("use")
    return Deprecated(offset=0, use=use.strip("`") if use else None)


_USE = (
    r"(?:[.,;:]? ?(?:and )?(?:please )?(?:use|instead,? use|we recommend (?:that you )?us(?:e|ing)"
    r"|replaced by|in favor of|specify) "
    r"(?:the )?(?P<use>`[\w.-]+`|--[\w-]+)?)?"
)

# The word by itself at the beginning, or before what is deprecated; ``Deprecated boats are shown``
# tells of other things, and a literal in backticks is a value.
_OPENS = (
    r"\A[\s(\[*]*deprecated\b(?=\W*\Z|[)\]]|[.,:;]| ?[-–—]| (?:as of|since|in|by|for|property"
    r"|parameter|field|member|attribute|option|setting|value|element|argument)\b)"
)

ROWS = (
    Row(
        name="default-is",
        cues=("default",),
        types=_VALUED,
        always=True,
        wording=Wording(
            r"(?:\A|(?<=[.;,] )|\band )(?:the |its |this )?default(?: value)?(?: for this \w+)?"
            r"(?: is|:| is set to|=)(?: set to)? " + _VALUE + _END
        ),
        make=_default,
        matches=(
            ("The default is ``oar`` .", "string", "oar"),
            ("Default: 1,024", "integer", 1024),
            ("The default value is false.", "boolean", False),
        ),
        misses=(
            ("The default is ``oar`` .", "integer"),
            ("The default is 3 oars.", "integer"),
            ("The default is 3,600 seconds.", "integer"),
            ("The default is ``oar`` , or ``sail`` in the wind.", "string"),
            ("A boat's default is rest.", "string"),
        ),
    ),
    Row(
        name="default-to",
        cues=("defaults to",),
        types=_VALUED,
        always=True,
        wording=Wording(r"\bdefaults to " + _VALUE + _END),
        make=_default,
        matches=(("This value defaults to ``true`` .", "boolean", True),),
        misses=(("It defaults to the nearest boat.", "string"),),
    ),
    Row(
        name="default-of",
        cues=("default",),
        types=_VALUED,
        always=True,
        wording=Wording(
            r"(?:if (?:you )?(?:omit|(?:do not|don't) specify|not specified|omitted|no "
            r"value)[^.,]{0,60}, )(?:a|the) default(?: value)? of " + _VALUE + r"(?= is used)"
        ),
        make=_default,
        matches=(("If you omit it, a default of 100 is used.", "integer", 100),),
        misses=(("A default of 100 is used by many.", "integer"),),
    ),
    Row(
        name="deprecated-use",
        cues=("deprecated", "obsolete"),
        types=_ANYTHING,
        always=True,
        wording=Wording(
            r"(?:\bthis (?:parameter|field|member|property|option|attribute|setting|value|element"
            r"|argument|api|data type|configuration|structure)"
            r" (?:is|has been|was)(?: now)? (?:deprecated|obsolete)|" + _OPENS + r")"
            r"(?:[^.]{0,40}?)" + _USE
        ),
        make=_deprecated,
        span=2,
        matches=(
            ("This parameter is deprecated. Use ``Sail`` instead.", "string", "Sail"),
            ("This field is deprecated.", "string", None),
            ("(Deprecated) Names the oar.", "string", None),
            ("DEPRECATED. Use ``Sail`` instead.", "string", "Sail"),
            ("Deprecated property. It is kept for old boats.", "string", None),
            ("**(DEPRECATED)** The oars of the boat.", "structure", None),
            ("**Deprecated - don't use this name.** Use ``Sail`` instead.", "string", None),
        ),
        misses=(
            ("The boat is deprecated or sunk.", "string"),
            ("The name of the deprecated boat.", "string"),
            ("Deprecated boats of your own are always shown.", "boolean"),
            ("The state of the boat:\n\n* ``DEPRECATED`` : it is no longer built.", "string"),
        ),
    ),
    Row(
        name="idempotency-ensure",
        cues=("idempoten",),
        types=STRINGS,
        always=True,
        wording=Wording(
            r"\b(?:identifier|token|string|id|value|key|name)\b[^.]{0,120}\b(?:ensures? "
            r"|guarantees? )(?:the )?(?:idempotency|idempotent)"
            r"|\bidempotency\.?\Z(?<=ensure idempotency\.)"
        ),
        make=lambda match, around: IdempotencyToken(offset=0),
        matches=(
            (
                "A unique, case-sensitive identifier that you give to ensure the idempotency of "
                "it.",
                "string",
                "idempotency_token",
            ),
        ),
        misses=(("The boat that ensures the idempotency of the trip.", "string"),),
    ),
    Row(
        name="idempotency-token",
        cues=("idempoten",),
        types=STRINGS,
        always=True,
        wording=Wording(
            r"\b(?:idempotency|idempotent|idempotence) (?:token|key|id|identifier)\b"
            r"|\btoken\b[^.]{0,80}\bidempotent\b"
        ),
        make=lambda match, around: IdempotencyToken(offset=0),
        matches=(("The idempotency token of the request.", "string", "idempotency_token"),),
        misses=(("For more, see ensuring idempotency.", "string"),),
    ),
)
