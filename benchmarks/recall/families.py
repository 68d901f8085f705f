"""The words by which sentences are drawn for the sample: what one seems to speak of, or to state.

These are no wordings of the tables that are measured; they are wider, and know nothing of what a
sentence means.
"""

from dataclasses import dataclass

_STRINGS = frozenset({"string"})
_NUMBERS = frozenset({"integer", "long", "float", "double"})
_ENTRIES = frozenset({"list", "map"})
_NUMBER = r"(?:\d[\d,]*|one|two|three|four|five|six|ten)"
_GIVEN = r"(?:specif\w+|provid\w+|includ\w+|set|us(?:e|ed|ing)|suppl\w+|pass\w*|present)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Sentences with ``words``, of members of ``types`` (None: any), drawn ``quota`` times.

    ``unlisted`` are the listed rules that the member must not have; ``names_another`` asks for the
    name of another member in reach.
    """

    name: str
    quota: int
    words: str
    types: frozenset[str] | None = None
    unlisted: frozenset[str] = frozenset()
    names_another: bool = False


SPEAKING = (
    Family(
        name="enum",
        quota=45,
        types=_STRINGS,
        words=r"(?:valid|possible|allowed|supported|accepted|available|permitted) (?:\w+ )?"
        r"(?:values?|options?|types?)|one of the following|must be (?:one of|either)|only (?:valid"
        r"|supported|allowed) value|currently|can be (?:one of|either)|values? (?:is|are)\b"
        r"|options are",
    ),
    Family(
        name="count",
        quota=35,
        types=_ENTRIES,
        words=rf"\bup to {_NUMBER}\b|(?:maximum|minimum|limit|total|most|least|than|many as"
        rf"|exactly|only|exceed) (?:of |number of |as )?(?:\w+ )?{_NUMBER}\b|{_NUMBER} (?:\w+ )?"
        r"(?:items?|entries|elements|tags|values|names|ids|maximum)\b",
    ),
    Family(
        name="together",
        quota=35,
        words=r"not both|mutually exclusive|(?:can't|cannot|not|don't) (?:\w+ )*(?:both|together"
        r"|same time|with|also|combin\w+)|\beither\b.+\bor\b|one or the other|conjunction"
        r"|instead of",
    ),
    Family(
        name="range",
        quota=35,
        types=_NUMBERS,
        words=r"between|from \d|minimum|maximum|\d ?[-–] ?\d|at least|at most|(?:greater|less"
        r"|more|larger|higher|fewer) than|positive|up to|range|multiple|exceed|negative"
        r"|valid values?",
    ),
    Family(
        name="characters",
        quota=35,
        types=_STRINGS,
        words=r"(?:contain|consist|include|use|allow|accept|valid|begin|start|end|prefix)\w*\b.*"
        r"(?:characters?|letters?|alphanumeric|hyphens?|digits?|numbers?|underscores?|spaces?"
        r"|lowercase|uppercase|`)|\bregex\b|regular expression|lowercase|case.insensitive",
    ),
    Family(
        name="length",
        quota=25,
        types=frozenset({"string", "blob"}),
        words=r"\d (?:\w+ )?(?:characters?|bytes|digits|letters|[KM]i?B|kilobytes)|length"
        r"|characters long|character limit",
    ),
    Family(
        name="required_if",
        quota=25,
        words=r"required (?:if|when|for|only|to|unless)|must (?:also )?(?:specify|provide|include"
        r"|set|be (?:specified|set|provided|included|present))|\bis required\b|mandatory"
        r"|conditional",
    ),
    Family(
        name="only_when",
        quota=20,
        words=r"only (?:valid|appl\w+|if|when|supported|used|for|be (?:used|specified|set))"
        r"|(?:valid|used|applies|applicable|supported|specified) only|not (?:valid|supported"
        r"|applicable) (?:for|if|when|with)|can only be",
    ),
    Family(
        name="requires",
        quota=20,
        words=r"\A(?:if|when) you (?:specify|use|set|provide|include|choose|don't)",
    ),
    Family(
        name="format",
        quota=15,
        types=_STRINGS,
        words=r"\bformats?\b|ISO.8601|\bCIDR\b|\bUUID\b|in the form\b|\bURL\b|e-?mail address"
        r"|\bcron\b|base64|\bJSON\b|\bRFC\b|\bARN\b.*\bmust\b|YYYY",
    ),
    Family(
        name="one_of",
        quota=10,
        words=r"exactly one|at least one of|(?:only )?one of (?:the|these|this|`)|one or more of"
        r" (?:the |these )(?:following )?(?:param|field|member|propert|option)",
    ),
)
STATING = (
    Family(
        name="states enum",
        quota=45,
        types=_STRINGS,
        unlisted=frozenset({"value", "pattern"}),
        words=r"(?:valid|possible|allowed|supported|accepted|acceptable|permitted) (?:\w+ )?"
        r"(?:values?|options?)\b|must be (?:one of|either|set to)|can be (?:one of|either)"
        r"|only (?:valid|supported|allowed|accepted|possible) (?:\w+ )?(?:values?|options?)"
        r"|currently,? (?:the )?only|one of the following",
    ),
    Family(
        name="states characters",
        quota=40,
        types=_STRINGS,
        unlisted=frozenset({"pattern", "value"}),
        words=r"\b(?:must|can|cannot|can't|may|only|should|allowed|valid)\b.*(?:characters?\b"
        r"|letters?\b|alphanumeric|hyphens?\b|digits?\b|underscores?\b|spaces?\b|lowercase"
        r"|uppercase|(?:begin|start|end|prefix)\w* )|regex",
    ),
    Family(
        name="states together",
        quota=40,
        names_another=True,
        words=r"\bboth\b|mutually exclusive|(?:can't|cannot|can not|must not|don't|not)"
        rf" (?:\w+ ){{0,3}}{_GIVEN}|same time|together|\beither\b|one of|instead",
    ),
    Family(
        name="states count",
        quota=35,
        types=_ENTRIES,
        unlisted=frozenset({"min", "max"}),
        words=rf"(?:up to|maximum|minimum|at least|at most|more than|fewer than|many as|exactly"
        rf"|limit|limited to|between|exceed|only|must)\b.{{0,30}}\b{_NUMBER}\b|{_NUMBER} or"
        rf" (?:more|fewer)|{_NUMBER} maximum",
    ),
    Family(
        name="states range",
        quota=35,
        types=_NUMBERS,
        unlisted=frozenset({"min", "max"}),
        words=r"\d.*\b(?:between|minimum|maximum|at least|at most|greater|less|more|up to|range"
        r"|multiple|valid|must|from|exceed|allowed|or)\b|\b(?:between|minimum|maximum|at least"
        r"|at most|greater|less|more|up to|range|multiple|valid|must|from|exceed|allowed)\b.*"
        r"(?:\d|zero)|positive|negative",
    ),
    Family(
        name="states required_if",
        quota=30,
        names_another=True,
        words=r"(?:required|must (?:also )?(?:be )?(?:specif|provid|includ|set|us|suppl)\w*|need to"
        r" (?:specify|provide)|mandatory)\b.*\b(?:if|when|unless|for|with)\b|\b(?:if|when|for|with)"
        r"\b.*(?:required|must\b)",
    ),
    Family(
        name="states length",
        quota=25,
        types=frozenset({"string", "blob"}),
        unlisted=frozenset({"min", "max"}),
        words=r"\d[\d,]* (?:\w+ ){0,2}(?:characters?|bytes|digits|letters|[KM]i?B|kilobytes)"
        r"|characters? (?:long|limit)|length",
    ),
    Family(
        name="states only_when",
        quota=20,
        names_another=True,
        words=r"\bonly\b.*\b(?:if|when|for|with)\b|not (?:valid|supported|applicable|allowed)"
        r"|(?:don't|do not) (?:specify|use|set)|can't be (?:set|specified)|\bignored\b",
    ),
    Family(
        name="states requires",
        quota=15,
        names_another=True,
        words=r"\b(?:if|when)\b.*\b(?:must|required?|need|have to)\b|together with|requires\b",
    ),
    Family(
        name="states format",
        quota=15,
        types=_STRINGS,
        unlisted=frozenset({"pattern", "value"}),
        words=r"\bformat\b|ISO.8601|\bCIDR\b|\bUUID\b|in the form\b|must be an? (?:valid|fully)"
        r"|e-?mail address|\bcron\b|base64|\bJSON\b|\bRFC\b|YYYY|\bURL\b",
    ),
)
