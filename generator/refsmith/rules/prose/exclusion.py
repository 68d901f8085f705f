"""Wordings of members that can't be given together."""

from refsmith.rules.prose.betweenrow import BetweenRow, excludes, one_of
from refsmith.rules.prose.clauses import (
    ACT,
    ACTING,
    CANNOT,
    DONE,
    IF,
    LIST,
    NOT,
    PAIR,
    SAME,
    STOP,
)
from refsmith.rules.prose.row import Wording

NOT_BOTH = (
    r"(?:,? (?:but |and )?not (?:(?:as |with )?both|(?:in )?(?:combination|together))"
    r"|,? \((?:but )?not both\)"
    rf"|[.,;]? (?:but )?(?:you )?(?:can't|cannot|do not|don't) {ACT} (?:them )?both"
    rf"|[.;]? (?:but )?you (?:cannot|can't|can not|must not|may not) {ACT} (?:them )?both)"
)
# What says that members stand in one request.
_SOME_SAME = (
    rf"(?=(?: |$)){SAME}(?<=together|aneously|me time|equest|al call|on|ommand|ement| call)"
)
_TOGETHER = (
    r"(?:together|in combination|in conjunction|along|alongside|simultaneously|in tandem"
    r"|at the same time|concurrently|in the same (?:request|call|operation))"
)
_WITH = rf"(?:{_TOGETHER} )?(?:with|as|alongside)"
_NOUNS = (
    r"(?:parameters?|fields?|members?|propert(?:y|ies)|options?|values?|arguments?|attributes?"
    r"|elements?|settings?|filters?|keys?|objects?|configurations?)"
)
# What may stand between "one of" and the names.
FOLLOWING = rf"(?:(?: the| these)?(?: (?:following|two|three|four))?(?: (?:[a-z]+ )?{_NOUNS})?:?)?"

_ERROR = r"(?:error|exception|fails?|invalid|rejected)`?"
# What follows where a rule is not kept.
FAILS = rf"[\w ,`]*{_ERROR}\b"

ROWS = (
    BetweenRow(
        name="at-most-one-not-both",
        cues=("both", "not in combination", "not together"),
        wording=Wording(
            rf"(?P<names>{PAIR})(?: (?:(?:can|may|should) be {DONE}|must have a value))?{SAME}"
            rf"(?: (?:when|while|to|for) [a-z][\w ]{{3,40}})?{NOT_BOTH}"
        ),
        make=one_of("at_most_one"),
        span=2,
        matches=(
            ("You can specify ``Oar`` or ``Sail`` , but not both.", ("Oar", "Sail")),
            ("Specify either ``Oar`` or ``Sail`` , not both.", ("Oar", "Sail")),
            ("Either ``Oar`` or ``Sail`` must have a value, but not both.", ("Oar", "Sail")),
        ),
        misses=("You can specify ``Oar`` or ``Anchor`` , but not both.",),
    ),
    BetweenRow(
        name="at-most-one-cannot-both",
        cues=("both",),
        wording=Wording(
            rf"(?:\b{NOT} {ACT} (?P<names>both {PAIR})"
            rf"|(?P<all>{PAIR}) {CANNOT} both be {DONE}"
            rf"|(?P<too>both {PAIR}) {CANNOT} be {DONE}){STOP}"
        ),
        make=one_of("at_most_one"),
        matches=(
            ("You cannot specify both ``Oar`` and ``Sail`` .", ("Oar", "Sail")),
            ("``Oar`` and ``Sail`` can't both be set.", ("Oar", "Sail")),
            ("Both ``Oar`` and ``Sail`` cannot be specified together.", ("Oar", "Sail")),
        ),
        misses=(
            "You cannot specify both ``Oar`` and ``Sail`` unless ``Fast`` is set.",
            "You cannot specify both ``Oar`` as true and ``Sail`` .",
        ),
    ),
    BetweenRow(
        name="at-most-one-cannot-together",
        cues=("together", "same", "simultaneous", "in combination", "in conjunction"),
        wording=Wording(
            rf"(?:\b{NOT} {ACT} (?P<names>{PAIR})|(?P<all>{PAIR}) {CANNOT} be (?:{DONE}"
            rf"|combined))"
            rf" (?:{_TOGETHER}|in (?:the|a) (?:same|single) [\w ]{{3,20}}){STOP}"
        ),
        make=one_of("at_most_one"),
        matches=(
            ("``Oar`` and ``Sail`` can't be used at the same time.", ("Oar", "Sail")),
            ("You can't specify ``Oar`` and ``Sail`` in the same request.", ("Oar", "Sail")),
        ),
        misses=(
            "``Oar`` and ``Sail`` can't be used.",
            "``Oar`` and ``Anchor`` can't be used at the same time.",
        ),
    ),
    BetweenRow(
        name="at-most-one-exclusive",
        cues=("mutually exclusive", "incompatible", "not compatible"),
        wording=Wording(
            rf"(?:mutually exclusive: (?P<all>{PAIR})"
            rf"|(?P<names>{PAIR}) are (?:mutually exclusive|incompatible|not compatible)"
            rf"(?: (?:parameters|options|fields|with each other))?){STOP}"
        ),
        make=one_of("at_most_one"),
        matches=(("``Oar`` and ``Sail`` are mutually exclusive.", ("Oar", "Sail")),),
        misses=("``Oar`` and ``Anchor`` are mutually exclusive.",),
    ),
    BetweenRow(
        name="at-most-one-exclusive-with",
        cues=("mutually exclusive", "compatible", "conflicts"),
        wording=Wording(
            rf"(?P<names>{LIST}) (?:(?:(?:is|are) )?(?:(?:an? )?mutually exclusive"
            r"(?: (?:option|parameter|field))?|incompatible|not compatible)|conflicts?) "
            rf"(?:with|to|of) (?P<others>{LIST}){STOP}"
        ),
        make=excludes,
        matches=(
            ("This is mutually exclusive with ``Sail`` .", ("Oar", "Sail")),
            ("Not compatible with ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=("This is mutually exclusive with sailing.",),
    ),
    BetweenRow(
        name="at-most-one-not-with",
        cues=("with", "as ", "alongside"),
        wording=Wording(
            rf"(?:(?:(?P<names>{LIST}) (?:{CANNOT} be (?:{DONE}|combined)|(?:(?:is|are) not|isn't"
            rf"|aren't) (?:allowed|permitted|supported|valid))"
            rf"|(?:\A|\byou ){NOT} (?:{ACT}|combine) (?P<all>{LIST}))"
            rf" {_WITH} (?P<others>{LIST}){STOP}"
            rf"|\A{ACTING} (?P<too>{LIST}) {_WITH} (?P<more>{LIST})"
            rf" (?:returns|causes|results in|will result in|raises) [\w `]*{_ERROR}\b)"
        ),
        make=excludes,
        matches=(
            ("This parameter cannot be used together with ``Sail`` .", ("Oar", "Sail")),
            ("You can't specify this parameter with ``Sail`` .", ("Oar", "Sail")),
            ("Can't be used in combination with ``Sail`` .", ("Oar", "Sail")),
            ("Specifying ``Oar`` with ``Sail`` returns an error.", ("Oar", "Sail")),
        ),
        misses=(
            "This parameter cannot be used with ``Sail`` set to ``red`` .",
            "This parameter cannot be used with care.",
        ),
    ),
    BetweenRow(
        name="at-most-one-of",
        cues=("one of",),
        wording=Wording(
            rf"(?:\b(?:(?<!and )only|at most|no more than) one of{FOLLOWING} (?P<names>{PAIR}) "
            rf"(?:(?:can|may|must|should) be {DONE}|is (?:allowed|permitted|supported))"
            rf"|\b(?:can|may) (?:only {ACT} one|{ACT} (?:only|at most|no more than|exactly) one)"
            rf" of{FOLLOWING} (?P<all>{PAIR})"
            rf"|(?:\A|: )(?:specify|provide|set|use|include) (?:only|at most) one of{FOLLOWING} "
            rf"(?P<too>{PAIR})){STOP}"
        ),
        make=one_of("at_most_one"),
        matches=(
            ("Only one of ``Oar`` or ``Sail`` can be specified.", ("Oar", "Sail")),
            ("You can specify only one of ``Oar`` and ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=("Only one of the boats ``Oar`` and ``Sail`` can be rowed.",),
    ),
    BetweenRow(
        name="at-most-one-error",
        cues=("error", "exception", "fail", "invalid", "reject"),
        wording=Wording(
            rf"(?:\A(?:{IF} you {ACT}|{IF} (?:you are )?{ACTING}|{ACTING}) (?P<names>both {PAIR})"
            rf"|\A{IF} (?P<all>both {PAIR}) are {DONE}){SAME},? (?:the|an?|this|will|results?"
            rf"|causes|returns|you|it) [\w ,`]*{_ERROR}\b|{_ERROR}\b[\w `]{{1,30}} {IF} you {ACT}"
            rf" (?P<too>both {PAIR}){STOP}"
        ),
        make=one_of("at_most_one"),
        matches=(
            (
                "If you specify both ``Oar`` and ``Sail`` , the request fails.",
                ("Oar", "Sail"),
            ),
        ),
        misses=("If you specify both ``Oar`` and ``Sail`` , the boat is fast.",),
    ),
    BetweenRow(
        name="at-most-one-either",
        cues=("either",),
        wording=Wording(
            r"(?:(?:\A|\byou (?:can|may) )"
            r"(?:(?:specify|provide|use|set|choose|pass|supply|include)"
            r"|(?:identify|specify) the [\w ]{3,30} (?:by )?(?:using|with))"
            r"|\A(?:an?|the|each) [\w ]{2,30} (?:can|may|must)"
            r" (?:use|contain|include|have|specify))"
            rf" (?P<names>either {PAIR}){STOP}"
        ),
        make=one_of("at_most_one"),
        matches=(
            ("Specify either ``Oar`` or ``Sail`` .", ("Oar", "Sail")),
            ("Identify the drive using either ``Oar`` or ``Sail`` .", ("Oar", "Sail")),
            ("A boat can have either ``Oar`` or ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=(
            "Specify either ``Oar`` or ``Anchor`` .",
            "A boat is moved using either ``Oar`` or ``Sail`` .",
            "A boat can sail with either ``Oar`` or ``Sail`` .",
        ),
    ),
)
