"""Wordings of members of which one, or at least one, has to be given."""

from refsmith.rules.prose.betweenrow import BetweenRow, one_of
from refsmith.rules.prose.clauses import ABSENT, ACT, ACTING, DONE, IF, MUST, PAIR, SAME, STOP
from refsmith.rules.prose.exclusion import FAILS, FOLLOWING, NOT_BOTH
from refsmith.rules.prose.row import Wording

_ONE = (
    rf"(?:(?:exactly|only|one and only|just) one(?: of)?{FOLLOWING}"
    r"|one,? \(?(?:but not both|and only one)\)?,? of)"
)
_ONE_FOLLOWING = r"(?:exactly|one and only) one of (?:the following|these)(?: [a-z]+){0,3}"
_SOME_FOLLOWING = r"(?:at least one|one or more|one) of (?:the following|these)(?: [a-z]+){0,3}"
_SOME = rf"(?:at least one|one or more|one or both|one|any)(?: of{FOLLOWING})"
# What a request, or who sends it, does with its members.
_GIVE = rf"{MUST} (?:{ACT}|contain|be (?:provided|called|made) with)"
_IS_DUE = rf"(?:{MUST} be {DONE}|(?:is|are) required(?: to have a value)?)"
# The sentence, or the one after it, takes "both" back.
_NOT_FOLLOWED = r"(?!.*(?:n['’]t|cannot|not|only)[\w ]*\b(?:both|one)\b)"

ROWS = (
    BetweenRow(
        name="exactly-one-must",
        cues=("not both", "both", "combination", "not together"),
        wording=Wording(
            rf"\b{_GIVE} (?P<names>(?:one of )?{PAIR})"
            rf"{SAME}{NOT_BOTH}"
        ),
        make=one_of("exactly_one"),
        span=2,
        matches=(
            ("You must specify either ``Oar`` or ``Sail`` , but not both.", ("Oar", "Sail")),
            ("You must provide either this member or ``Sail`` (but not both).", ("Oar", "Sail")),
            ("You must specify ``Oar`` or ``Sail`` . You cannot specify both.", ("Oar", "Sail")),
        ),
        misses=(
            "You must specify either ``Oar`` or ``Anchor`` , but not both.",
            "You must bring either oars or sails, but not both.",
        ),
    ),
    BetweenRow(
        name="exactly-one-either",
        cues=("not both",),
        wording=Wording(rf"(?P<names>{PAIR}) {_IS_DUE}(?: in (?:a|the) request)?{NOT_BOTH}"),
        make=one_of("exactly_one"),
        matches=(("Either ``Oar`` or ``Sail`` must be specified, but not both.", ("Oar", "Sail")),),
        misses=("Either ``Oar`` or ``Sail`` must be repaired, but not both.",),
    ),
    BetweenRow(
        name="exactly-one-of",
        cues=("one of", "exactly one", "not both, of", "only one, of", "only one) of"),
        wording=Wording(
            rf"(?:(?:\b{_GIVE} (?:{_ONE}|exactly one [a-z][\w ]{{2,30}}[,:])"
            rf"|\A(?:specify|provide|include|set) exactly one(?: of)?{FOLLOWING}):?"
            rf" (?P<names>{PAIR})(?: specified)?{STOP}"
            rf"|\b(?:exactly|one and only) one of{FOLLOWING} (?P<due>{PAIR}) "
            rf"(?:{_IS_DUE}|should be {DONE}|(?:is|are) {DONE}){STOP}"
            rf"|(?:\A|[:—–-] ){_ONE_FOLLOWING} {_IS_DUE}: (?P<all>{PAIR}){STOP}"
            rf"|(?:\A|[—–] |\b{ACTING} )exactly one of{FOLLOWING} (?P<too>{PAIR}){STOP})"
        ),
        make=one_of("exactly_one"),
        matches=(
            (
                "You must specify exactly one of ``Oar`` , ``Sail`` , or ``Motor`` .",
                ("Oar", "Sail", "Motor"),
            ),
            ("Exactly one of ``Oar`` and ``Sail`` must be provided.", ("Oar", "Sail")),
            ("Exactly one of these fields must be set: ``Oar`` or ``Sail`` .", ("Oar", "Sail")),
            ("You must specify exactly one drive, either ``Oar`` or ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=("You must specify exactly one of the boats ``Oar`` and ``Sail`` .",),
    ),
    BetweenRow(
        name="at-least-one-must",
        cues=("must", "need", "have to", "has to", "required to", "requires", "at least one of"),
        wording=Wording(
            rf"(?:\b{_GIVE} (?:(?:a value for )?{_SOME} )?"
            rf"|\b(?:operation|request|action|call) requires (?:{_SOME} "
            rf"|(?=(?:a value for )?either ))"
            rf"|\A(?:specify|provide|include) at least one of{FOLLOWING} )"
            rf"(?P<names>{PAIR})(?:,? or both)?{STOP}{_NOT_FOLLOWED}"
        ),
        make=one_of("at_least_one", loose=True),
        span=2,
        matches=(
            ("You must specify at least one of ``Oar`` , ``Sail`` .", ("Oar", "Sail")),
            ("You must specify one or both of ``Oar`` and ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=(
            "You must specify either ``Oar`` and ``Crew`` , or ``Sail`` .",
            "You must specify either ``Oar`` or ``Sail`` for ``Fast`` boats.",
            "You must specify either ``Oar`` or ``Sail`` . You cannot specify both.",
            "You must specify ``Oar`` and ``Sail`` .",
            "When you specify ``Fast`` , it is a race. In addition, it is noted. Also, you must "
            "specify either ``Oar`` or ``Sail`` .",
        ),
    ),
    BetweenRow(
        name="at-least-one-error",
        cues=("error", "exception", "fail", "invalid", "reject"),
        wording=Wording(rf"\A{IF} (?P<names>{ABSENT}), (?:the|an?|this|you|it) {FAILS}"),
        make=one_of("at_least_one"),
        matches=(("If neither ``Oar`` nor ``Sail`` is set, the request fails.", ("Oar", "Sail")),),
        misses=(
            "If neither ``Oar`` nor ``Anchor`` is set, the request fails.",
            "If neither ``Oar`` nor ``Sail`` is set, the boat drifts.",
        ),
    ),
    BetweenRow(
        name="at-least-one-either",
        cues=("must", "required", "has to", "have to", "needs to"),
        wording=Wording(
            rf"(?:\A|: )(?:(?:{_SOME} )?(?P<names>{PAIR})(?:,? or both)? {_IS_DUE}"
            rf"|{_SOME_FOLLOWING} {_IS_DUE}: (?P<all>{PAIR}))"
            rf"{STOP}{_NOT_FOLLOWED}"
        ),
        make=one_of("at_least_one"),
        span=2,
        matches=(
            ("Either ``Oar`` or ``Sail`` is required.", ("Oar", "Sail")),
            ("At least one of ``Oar`` or ``Sail`` is required.", ("Oar", "Sail")),
            (
                "At least one of the following values is required: ``Oar`` , ``Sail`` .",
                ("Oar", "Sail"),
            ),
            ("One of ``Oar`` or ``Sail`` has to be provided.", ("Oar", "Sail")),
        ),
        misses=(
            "Either ``Oar`` or ``Sail`` is required for a trip.",
            "``Oar`` and ``Sail`` are required.",
        ),
    ),
)
