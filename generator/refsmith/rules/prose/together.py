"""Wordings of members of which one, or at most one, may be given."""

from refsmith.rules.prose.betweenrow import (
    NAME,
    NAMES,
    NOT_BOTH,
    SELF,
    SPECIFIED,
    SPECIFY,
    STOP,
    BetweenRow,
    Wording,
    holder_and_one,
    one_of,
)

_NOT = r"(?:cannot|can't|can not|must not|may not|should not|don't|do not)"
_TWO = rf"(?:(?P<self>{SELF}) (?:or|and) )?(?P<names>{NAMES})"

ROWS = (
    BetweenRow(
        name="exactly-one-must",
        cues=("not both", "both"),
        wording=Wording(rf"\b(?:must|need to|have to) {SPECIFY} (?:either )?{_TWO}{NOT_BOTH}"),
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
        wording=Wording(
            rf"\beither (?P<names>{NAMES}) (?:must be {SPECIFIED}|is required)(?: in (?:a|the) "
            rf"request)?{NOT_BOTH}"
        ),
        make=one_of("exactly_one"),
        matches=(("Either ``Oar`` or ``Sail`` must be specified, but not both.", ("Oar", "Sail")),),
        misses=("Either ``Oar`` or ``Sail`` must be repaired, but not both.",),
    ),
    BetweenRow(
        name="exactly-one-of",
        cues=("one of",),
        wording=Wording(
            rf"\bmust {SPECIFY} (?:exactly|only) one of(?: the following(?: (?:parameters|fields"
            rf"|members|properties|options))?:?)? ?(?P<names>{NAMES}){STOP}"
        ),
        make=one_of("exactly_one"),
        matches=(
            (
                "You must specify exactly one of ``Oar`` , ``Sail`` , or ``Motor`` .",
                ("Oar", "Sail", "Motor"),
            ),
        ),
        misses=("You must specify exactly one of the boats ``Oar`` and ``Sail`` .",),
    ),
    BetweenRow(
        name="at-most-one-not-both",
        cues=("not both", "both"),
        wording=Wording(rf"\b(?:can|may|could)(?: only)? {SPECIFY} (?:either )?{_TWO}{NOT_BOTH}"),
        make=one_of("at_most_one"),
        matches=(("You can specify ``Oar`` or ``Sail`` , but not both.", ("Oar", "Sail")),),
        misses=("You can carry ``Oar`` or ``Sail`` , but not both.",),
    ),
    BetweenRow(
        name="at-most-one-cannot-both",
        cues=("both",),
        wording=Wording(
            rf"\byou {_NOT} {SPECIFY} both (?P<names>{NAMES})(?: (?:together )?in the same "
            rf"request)?{STOP}"
        ),
        make=one_of("at_most_one"),
        matches=(("You cannot specify both ``Oar`` and ``Sail`` .", ("Oar", "Sail")),),
        misses=(
            "You cannot specify both ``Oar`` and ``Sail`` unless ``Fast`` is set.",
            "You cannot specify both ``Oar`` as true and ``Sail`` .",
        ),
    ),
    BetweenRow(
        name="at-most-one-exclusive",
        cues=("mutually exclusive",),
        wording=Wording(rf"(?P<names>{NAMES}) are mutually exclusive{STOP}"),
        make=one_of("at_most_one"),
        matches=(("``Oar`` and ``Sail`` are mutually exclusive.", ("Oar", "Sail")),),
        misses=("``Oar`` and ``Anchor`` are mutually exclusive.",),
    ),
    BetweenRow(
        name="at-most-one-exclusive-with",
        cues=("mutually exclusive",),
        wording=Wording(rf"mutually exclusive with (?P<names>{NAME}){STOP}"),
        make=holder_and_one,
        matches=(("This is mutually exclusive with ``Sail`` .", ("Oar", "Sail")),),
        misses=("This is mutually exclusive with sailing.",),
    ),
    BetweenRow(
        name="at-most-one-not-with",
        cues=("with",),
        wording=Wording(
            rf"\A{SELF} {_NOT} be {SPECIFIED}(?: together| in combination| in conjunction)?(?: in "
            rf"the same request)? (?:with|if you (?:also )?(?:specify|use)) (?P<names>{NAME}){STOP}"
        ),
        make=holder_and_one,
        matches=(("This parameter cannot be used together with ``Sail`` .", ("Oar", "Sail")),),
        misses=(
            "This parameter cannot be used with ``Sail`` set to ``red`` .",
            "This parameter cannot be used with care.",
        ),
    ),
    BetweenRow(
        name="at-least-one-must",
        cues=("must", "required"),
        wording=Wording(
            rf"\b(?:must|need to|have to) {SPECIFY} (?:either|at least one of(?: the following(?: "
            rf"parameters)?:?)?) {_TWO}(?= ?(?:\.? ?\Z|\. (?!you (?:cannot|can't))))"
            rf"(?!.*\bboth\b)"
        ),
        make=one_of("at_least_one"),
        matches=(
            ("You must specify either ``Oar`` or ``Sail`` .", ("Oar", "Sail")),
            ("You must specify at least one of ``Oar`` , ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=(
            "You must specify either ``Oar`` and ``Crew`` , or ``Sail`` .",
            "You must specify either ``Oar`` or ``Sail`` for ``Fast`` boats.",
            "You must specify either ``Oar`` or ``Sail`` . You cannot specify both.",
            "When you specify ``Fast`` , it is a race. In addition, it is noted. Also, you must "
            "specify either ``Oar`` or ``Sail`` .",
        ),
    ),
    BetweenRow(
        name="at-least-one-either",
        cues=("either",),
        wording=Wording(
            rf"(?:\A|: )either (?P<names>{NAMES}) (?:must be {SPECIFIED}|is required)(?: in (?:a"
            r"|the) request)?(?= ?(?:\.? ?\Z|\. ))"
        ),
        make=one_of("at_least_one"),
        matches=(("Either ``Oar`` or ``Sail`` is required.", ("Oar", "Sail")),),
        misses=("Either ``Oar`` or ``Sail`` is required for a trip.",),
    ),
)
