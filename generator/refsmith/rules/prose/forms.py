"""Wordings of a named form: a time, an address, an identifier, a schedule.

A form only warns, and is read only where the words say that the value has it: "the ARN of the
role" names what is meant, and "must be an ARN" says how it is written.
"""

import re

from refsmith.model import Format, Pattern, Rule
from refsmith.rules.prose.row import STRINGS, Around, Example, Make, Row, Wording

# Words that leave another form open, and those of which an "or" does not.
_OPEN = re.compile(
    r"\b(?:or|either|can also|may also|could be|optional(?:ly)?|wildcards?|unless|deprecated"
    r"|not just|combination|placeholder|variables?)\b",
    re.IGNORECASE,
)
_NO_CHOICE = re.compile(
    r"\b(?:ipv4 or ipv6|ipv6 or ipv4|allow or deny|url or uri|uri or url|cron or rate|rate or cron"
    r"|cron, rate,? or at|at or cron|url/uri|one or more|created or (?:last )?updated"
    r"|on or (?:after|before)|before or after|or equal to|http or https|https or http"
    r"|create or update|cron(?:\(\))?` or `rate(?:\(\))?|at\( ?\)` or `cron\( ?\))\b",
    re.IGNORECASE,
)


def _form(value: str, never: str = r"(?!)") -> Make:
    """A maker of the form ``value``, unless the sentence leaves another one open.

    ``never`` is looked for in all of the prose, in lower case.
    """
    elsewhere = re.compile(never)

    def make(match: re.Match[str], around: Around) -> Rule | None:
        sentence = _NO_CHOICE.sub("", match.string)
        if _OPEN.search(sentence) or elsewhere.search(around.prose):
            return None
        return Format(offset=0, value=value)

    return make


def _in_s3(match: re.Match[str], around: Around) -> Rule | None:
    if _OPEN.search(match.string) or re.search(r"https?://", around.prose.split("`<http")[0]):
        return None
    return Pattern(offset=0, value="[sS]3://[\\s\\S]+")


def _row(
    name: str,
    value: str,
    cues: tuple[str, ...],
    wording: str,
    matches: tuple[str, ...],
    misses: tuple[str, ...],
    never: str = r"(?!)",
    types: frozenset[str] = STRINGS,
) -> Row:
    examples: tuple[Example, ...] = tuple((text, "string", value) for text in matches)
    near = tuple((text, "string") for text in misses)
    return Row(
        name=name,
        cues=cues,
        types=types,
        wording=Wording(wording),
        make=_form(value, never),
        matches=examples,
        misses=near,
    )


_MUST = r"(?:must|should|has to|have to|needs to|need to)"
_CIDR = r"(?:CIDR|Classless Inter-?Domain Routing(?: \(CIDR\))?)"
_HEAD = r"\A(?:specifies |specify |contains |provide |enter |\(optional\) )?(?:an? |the |one )?"
# What goes on about the value itself behind its noun; any other noun would be another thing.
_GOES_ON = (
    r"(?=[.,;(]|\Z| \(| (?:of|for|to|that|from|in|on|at|where|whose|which|used|associated|assigned"
    r"|you|used|with|as|is|must)\b)"
)
_WHOSE = (
    r"(?:(?:public|private|primary|secondary|static|source|destination|target|elastic|new|updated"
    r"|specific|valid|customer-owned|outside|inside|internal|external|verified|contact|primary"
    r"|business|personal|customer|user|sender|recipient|member|notification|root|account) )*"
)

ROWS = (
    _row(
        "format-iso-time",
        "date-time",
        ("iso", "rfc 3339", "rfc3339"),
        r"\b(?:in|as|using|use|follows?|with|according to) (?:an? |the )?"
        r"(?:valid |standard |extended )*(?:ISO[ -]?8601|RFC[ -]?3339)\b(?!:? ?\d)",
        ("The time of the launch, in ISO 8601 format.", "Use the ISO-8601 standard."),
        ("The time of the launch, in ISO 8601 format or as a number of seconds.", "An ISO ship."),
        never=r"\b(?:epoch|unix|immediate|valid values|now)\b",
    ),
    _row(
        "format-date",
        "date",
        ("yyyy-mm-dd",),
        r"\b(?:in|as|format(?:ted)?(?: is| as|:)?|use|using|of the form)(?: the| a| an)?"
        r"(?: format)?(?: of)? \(?`?\"?(?-i:YYYY-MM-DD|yyyy-MM-dd|yyyy-mm-dd)\"?`?(?![\w'T:])"
        r"(?! ?HH)",
        ("The day of the launch, in YYYY-MM-DD format.", "Use the format ``YYYY-MM-DD`` ."),
        ("Use the format ``YYYY-MM-DDTHH:MM`` .", "In YYYY-MM-DD format, or in days."),
        never=r"\b(?:epoch|unix|versions?|thh)\b",
    ),
    _row(
        "format-cidr",
        "cidr",
        ("cidr",),
        rf"(?:\bin (?:standard |the )?{_CIDR} (?:notation|format|block format)"
        rf"|\b{_MUST} be (?:an? )?(?:valid )?(?:ipv[46] )?{_CIDR}(?: range| block| notation)?)"
        r"(?=[\s.,;)]|\Z)",
        ("The range of the harbor, in CIDR notation.", "Must be a valid CIDR block."),
        ("An IP address or a range in CIDR notation.", "The identifier of the CIDR block."),
    ),
    _row(
        "format-cidr-head",
        "cidr",
        ("cidr",),
        rf"{_HEAD}{_WHOSE}(?:ipv4 |ipv6 |ipv4 or ipv6 |ip )?(?:address )?{_CIDR}"
        rf"(?: range| block| address block)?{_GOES_ON}",
        ("The IPv4 CIDR block of the harbor.", "The CIDR to hand to the boat."),
        ("The CIDR collection of the harbor.", "The CIDR blocks of the harbor."),
        never=r"\b(?:auto_assigned|prefix list|name of the|locations?)\b",
    ),
    _row(
        "format-ip-head",
        "ip",
        ("address",),
        rf"{_HEAD}{_WHOSE}(?:IP|IPv4 or IPv6) address{_GOES_ON}",
        ("The IP address of the boat.", "The private IP address to give to the boat."),
        ("The IP address range of the harbor.", "The IP address or name of the boat."),
        never=r"\bcidr\b|\bdns\b|\bhost ?names?\b|\bdomain\b|\bdefault: ",
    ),
    _row(
        "format-ipv4-head",
        "ipv4",
        ("ipv4",),
        rf"{_HEAD}{_WHOSE}IPv4 address{_GOES_ON}",
        ("The private IPv4 address of the boat.",),
        ("The IPv4 address type of the boat.", "The IPv4 address, or its name."),
        never=r"\bcidr\b|\bdns\b",
    ),
    _row(
        "format-ipv6-head",
        "ipv6",
        ("ipv6",),
        rf"{_HEAD}{_WHOSE}IPv6 address{_GOES_ON}",
        ("An IPv6 address to give to the boat.",),
        ("The IPv6 addresses of the boat.", "The IPv6 address pool."),
        never=r"\bcidr\b|\bdns\b",
    ),
    _row(
        "format-email",
        "email",
        ("email address", "e-mail address"),
        rf"(?:{_HEAD}{_WHOSE}e-?mail address{_GOES_ON}|{_MUST} be (?:an? )?(?:valid )?e-?mail "
        rf"address\b)",
        ("The e-mail address of the captain.", "It must be a valid email address."),
        ("The email address ID.", "The email address or name of the captain."),
        never=r"\bdomain\b|\bname or\b",
    ),
    _row(
        "format-uuid",
        "uuid",
        ("uuid",),
        rf"(?:\bin (?:the )?UUID format\b|{_MUST} be (?:an? )?(?:valid |random )?UUID\b"
        r"|\(UUID format\)"
        rf"|{_HEAD}(?:universally unique identifier \(UUID\)|UUID)(?=\.|\Z| (?:of|for|that|to)\b))",
        ("The boat's identifier, in UUID format.", "The UUID of the boat."),
        ("The UUID or the name of the boat.", "The boat's UUID can be found on deck."),
        never=r"\bexternalid\b|\barn\b|\brecommend|\binstance id\b",
    ),
    _row(
        "format-arn",
        "arn",
        ("arn",),
        r"(?:\bin (?:the )?(?:full )?ARN format\b"
        r"|\b(?:specified|given|provided) (?:as|by) (?:an?|its|the) (?:full )?"
        r"(?:ARN|Amazon Resource Name \(ARN\))"
        rf"|{_MUST} be (?:specified (?:as|by|using) )?(?:an?|the) (?:valid |full |complete )?"
        r"(?:[\w-]+ ){0,3}?(?:ARN\b|Amazon Resource Name\b)|only full (?:\w+ ){0,3}ARN"
        rf"|{_MUST}\b[^.]{{0,60}} (?:in|have|use|follow) the (?:following )?(?:format|form):? "
        r"`?arn:)",
        ("It must be the ARN of the boat.", "The boat, in ARN format."),
        ("It must be the name or ARN of the boat.", "The ARN of the boat."),
        never=r"\balias\b|\bnames? or\b|\bor (?:the )?(?:full )?(?:arn|amazon resource)"
        r"|\bmanaged views\b",
    ),
    _row(
        "format-time-zone",
        "time-zone",
        ("iana", "internet assigned"),
        r"(?:\bin (?:the |an )?(?:IANA|Internet Assigned Numbers Authority \(IANA\))"
        r"(?: time ?zone)? format\b|\A(?:the|an) IANA time ?zone\b"
        r"|\bnames of the IANA time zones\b)",
        ("The zone of the harbor, in IANA format.", "The IANA time zone of the harbor."),
        ("The IANA keeps the time zones.", "In IANA format, or as an offset."),
        never=r"\boffset\b",
    ),
    _row(
        "format-schedule",
        "schedule",
        ("cron", "rate", "schedul"),
        rf"(?:{_HEAD}(?:new |modified |valid |quartz |eventbridge )*"
        r"(?:`?cron(?:\(\))?`?|`?rate(?:\(\))?`?|schedule|scheduling)"
        r"(?: or `?(?:cron|rate)(?:\(\))?`?)? expression\b"
        r"|\b(?:in the form of|as|by using|using) an? (?:cron|rate)(?: or (?:cron|rate))? "
        r"expression\b)",
        (
            "A cron expression of its trips.",
            "The trips, as a cron or rate expression.",
        ),
        ("The rate of the boat's travel.", "The time zone of the cron expression."),
        never=r"\bnow\b|\bpredefined\b|\bdeprecated\b",
    ),
    _row(
        "format-url",
        "uri",
        ("url", "uri"),
        rf"(?:\b{_MUST} be (?:an? |the )?"
        r"(?:valid |full |fully[- ]qualified |complete |well-formed |absolute )*"
        r"(?:https?(?:\(s\))? |amazon s3 |s3 )?(?:URL|URI)\b"
        rf"|{_HEAD}(?:valid )?fully[- ]qualified (?:URL|URI)\b)",
        ("It must be a valid HTTPS URL.", "The fully qualified URL of the boat."),
        ("It must be the URL path of the boat.", "The URL of the boat."),
        never=r"\bpath of the\b|\bfunction uri\b|\brelative\b|\bencoded\b",
    ),
    _row(
        "format-phone",
        "phone",
        ("e.164", "e164"),
        r"\b(?:in|follow(?:s|ing)?|use|using|as) (?:the |an? )?(?:valid |standard )?E\.?164\b",
        ("The captain's phone number, in E.164 format.",),
        ("The number in E.164 format, or a short code.", "E.164 is a standard."),
        never=r"\bshort code\b|\barn\b|\bpool\b|\bsender ?id\b",
    ),
    _row(
        "format-base64",
        "base64",
        ("base64", "base-64"),
        rf"(?:\b{_MUST} be (?:\w+ )?base-?64(?:[- ]encoded)?\b|\b(?:encoded )?in base-?64\b"
        r"|\A(?:an? |the )?base-?64[- ]encoded\b|\bas an? base-?64[- ]encoded string\b)",
        ("The chart must be base64-encoded.", "The base64-encoded chart."),
        ("The chart is encoded by base64 for you.", "A chart or a base64-encoded string."),
        never=r"\buser ?data\b|\bsdks?\b|\bautomatically\b|\bcli\b|\bfileb?\b",
        types=STRINGS,
    ),
    Row(
        name="format-s3",
        cues=("s3://",),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"\b(?:in|use|uses|have|has|follows?|of) the (?:following )?(?:format|form)(?: of)?:? "
            r"`?\"?s3://"
        ),
        make=_in_s3,
        matches=(
            (
                "The chart's place, in the format ``s3://harbor/chart`` .",
                "string",
                "[sS]3://[\\s\\S]+",
            ),
        ),
        misses=(
            ("Either an address in the format ``s3://harbor/chart`` or a name.", "string"),
            ("For example, in the format ``s3://harbor/chart`` .", "string"),
        ),
    ),
)
