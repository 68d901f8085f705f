"""Wordings of members that go together: one that needs another, and some that need each other.

The condition is no clause of its own, as it is in ``presence``: the sentence names them at once.
"""

from refsmith.rules.prose.betweenrow import BetweenRow, each_needs_others, needs
from refsmith.rules.prose.clauses import (
    ACT,
    ACTING,
    CANNOT,
    DONE,
    IF,
    LIST,
    MUST,
    NEEDED,
    NOT,
    PAIR,
    START,
    STOP,
)
from refsmith.rules.prose.exclusion import FAILS
from refsmith.rules.prose.placeholders import MEMBER
from refsmith.rules.prose.row import Wording

_WITH = r"(?:(?:together|along|in combination|in conjunction) with|alongside|with)"
_MAY = r"(?:valid|allowed|permitted|supported)"

ROWS = (
    BetweenRow(
        name="requires-with",
        cues=("with", "require", "to use", "accompanied"),
        wording=Wording(
            rf"{START}(?:(?P<names>{LIST}|you (?:must|(?:can|may) only) {ACT} {LIST}"
            rf"|you (?:can|may) {ACT} {LIST} only|(?:use|specify|set|provide|include) {LIST} only)"
            rf" (?:{_WITH}|(?:{MUST}|can only) be (?:{DONE}|updated|changed) {_WITH}"
            rf"|(?:can|may) be {DONE} only {_WITH}|{MUST} be accompanied by"
            rf"|(?:is |are )?(?:only {_MAY}|{_MAY} only) {_WITH}"
            rf"|requires?(?: that)?|requires? (?:that )?you (?:also )?{ACT}) "
            rf"(?P<then>(?P<one>either )?{LIST})"
            rf"(?: (?:is|are|be|to(?: also)? be) (?:also )?{DONE})?{STOP})"
        ),
        make=needs,
        matches=(
            ("Must be used with either ``Crew`` or ``Sail`` .", ("Oar", ("Crew", "Sail"), True)),
            ("Must be used together with ``Crew`` .", ("Oar", ("Crew",), False)),
            ("Must be accompanied by ``Crew`` .", ("Oar", ("Crew",), False)),
            ("Only valid with ``Crew`` .", ("Oar", ("Crew",), False)),
            ("Requires ``Crew`` to be set.", ("Oar", ("Crew",), False)),
            ("Requires ``Crew`` and ``Sail`` .", ("Oar", ("Crew", "Sail"), False)),
        ),
        misses=(
            "Requires ``Crew`` to be strong.",
            "Only used with ``Crew`` .",
            "Must be used together with ``Anchor`` .",
            "Must be used with ``Crew`` or ``Sail`` .",
        ),
    ),
    BetweenRow(
        name="requires-to-use",
        cues=("to ",),
        wording=Wording(
            rf"{START}(?:in order )?to {ACT} (?P<names>{LIST}), "
            rf"(?P<then>{NEEDED}){STOP}"
        ),
        make=needs,
        matches=(
            ("To use this parameter, you must also specify ``Crew`` .", ("Oar", ("Crew",), False)),
        ),
        misses=("To use the harbor, you must also specify ``Crew`` .",),
    ),
    BetweenRow(
        name="required-to-use",
        cues=("to ",),
        wording=Wording(
            rf"{START}(?P<then>{NEEDED}) (?:(?:in order )?to {ACT} (?P<names>{LIST})"
            rf"|(?:in order )?for (?P<all>{LIST}) to be valid)"
            rf"{STOP}"
        ),
        make=needs,
        matches=(
            ("You must specify this parameter to use ``Crew`` .", ("Crew", ("Oar",), False)),
            ("Must be set for ``Crew`` to be valid.", ("Crew", ("Oar",), False)),
        ),
        misses=(
            "You must specify this parameter to use the harbor.",
            "You must specify this parameter to use ``Crew`` on a lake.",
            "Must be set for ``Crew`` to be used.",
        ),
    ),
    BetweenRow(
        name="require-each-other",
        cues=("together", "pair", "both", "the other", "only"),
        wording=Wording(
            rf"{START}(?:(?:(?P<names>{PAIR}) {MUST} (?:both |always |all )?be (?:{DONE}|updated)"
            rf" (?:together|in pairs|as a pair)"
            rf"|{IF} (?:you {ACT} )?(?:one of )?(?P<all>{PAIR})(?: (?:is|are) {DONE})?, (?:then )?"
            rf"(?:you must (?:also )?{ACT} (?:the other|both)"
            rf"|the other (?:one )?(?:must (?:also )?be {DONE}|is (?:also )?required))){STOP}"
            rf"|{IF} (?P<too>only"
            rf" (?:one of {PAIR}|{MEMBER}(?: is {DONE})? or (?:if )?only {MEMBER})"
            rf" is {DONE}), (?:the|an?|this|you|it) {FAILS})"
        ),
        make=each_needs_others,
        matches=(
            (
                "``Oar`` and ``Crew`` must be specified together.",
                [("Oar", ("Crew",), False), ("Crew", ("Oar",), False)],
            ),
            (
                "If you specify either ``Oar`` or ``Crew`` , you must specify both.",
                [("Oar", ("Crew",), False), ("Crew", ("Oar",), False)],
            ),
            (
                "If only one of ``Oar`` and ``Crew`` is set, an error is returned.",
                [("Oar", ("Crew",), False), ("Crew", ("Oar",), False)],
            ),
        ),
        misses=(
            "``Oar`` and ``Crew`` can be specified together.",
            "If only one of ``Oar`` and ``Crew`` is set, the other one is guessed.",
            "``Oar`` and ``Crew`` must be stored together.",
            "``Oar`` and the harbor must be specified together.",
        ),
    ),
    BetweenRow(
        name="never-without",
        cues=("without",),
        wording=Wording(
            rf"(?:{START}(?P<names>{LIST}) {CANNOT} be {DONE}"
            rf"|(?:\A|\byou ){NOT} {ACT} (?P<all>{LIST}))"
            rf" without (?:also )?(?:{ACTING} )?(?P<then>{LIST}){STOP}"
        ),
        make=needs,
        matches=(
            ("Can't be specified without ``Crew`` .", ("Oar", ("Crew",), False)),
            (
                "You can't use this parameter without also specifying ``Crew`` .",
                ("Oar", ("Crew",), False),
            ),
        ),
        misses=(
            "Can't be specified without care.",
            "Can't be specified without ``Crew`` on a lake.",
        ),
    ),
)
