"""Wordings of members that are needed, or allowed, while another member has some value.

Each is a condition and a duty, in the one order or the other: ``if A is V, you must specify B``,
``B is required if A is V``. What the two are decides what the sentence means.
"""

from refsmith.model import ForbiddenIf, OnlyWhen, RequiredIf
from refsmith.rules.prose.betweenrow import BetweenRow, just_while, while_holds
from refsmith.rules.prose.clauses import (
    ACT,
    CANNOT,
    CASE,
    DONE,
    END,
    EXCLUDED,
    EXCLUDED_CUES,
    HAS,
    IF,
    NEEDED,
    NEEDED_CUES,
    ONLY,
    OWN,
    PRESENT,
    START,
    STOP,
    VALUES,
)
from refsmith.rules.prose.placeholders import MEMBER
from refsmith.rules.prose.row import Wording

_A = r"(?:(?:an?|the) )?"
# One condition, or two at once.
_HAVE = rf"{HAS}(?:,? and {HAS})?"
# A value with its member, without a verb.
_VALUE_OF = rf"(?:{VALUES} {MEMBER}|{MEMBER} (?:(?:of|set to|=) )?{VALUES})"

ROWS = (
    BetweenRow(
        name="required-if-and-only-if",
        cues=("otherwise", " other"),
        unless=True,
        wording=Wording(
            rf"{START}(?P<names>{NEEDED}) {IF} (?P<when>{HAS}),? and (?:you )?{CANNOT} "
            rf"(?:be {DONE}|{ACT} (?:it|{MEMBER})) (?:otherwise|for (?:any )?other)\b"
        ),
        make=just_while,
        matches=(
            (
                "Required if ``Sail`` is ``RED`` , and cannot be used otherwise.",
                [("Oar", (("Sail", "RED"),)), ("Oar", (("Sail", "RED"),))],
            ),
        ),
        misses=("Required if ``Sail`` is ``RED`` , and cannot be sold otherwise.",),
    ),
    BetweenRow(
        name="required-if",
        cues=NEEDED_CUES,
        wording=Wording(rf"{START}(?P<names>{NEEDED})(?: only)? {IF} (?P<when>{_HAVE}){END}"),
        make=while_holds(RequiredIf),
        matches=(
            ("Required when ``Sail`` is set to ``RED`` .", ("Oar", (("Sail", "RED"),))),
            ("This parameter is required if ``Fast`` is ``true`` .", ("Oar", (("Fast", True),))),
            (
                "This is only required if the value of ``Sail`` is ``RED`` .",
                ("Oar", (("Sail", "RED"),)),
            ),
            (
                "Required when ``Sail`` is ``RED`` and ``Fast`` is true.",
                ("Oar", (("Sail", "RED"), ("Fast", True))),
            ),
            (
                "You must specify this name when ``Kind`` is yacht.",
                ("Oar", (("Kind", "YACHT"),)),
            ),
            ("Required if you specify ``RAFT`` for ``Kind`` .", ("Oar", (("Kind", "RAFT"),))),
        ),
        misses=(
            "Required when ``Kind`` is ``YACHT`` or ``BARGE`` .",
            "Required when ``Anchor`` is ``RED`` .",
            "Required when ``Kind`` is ``BARGE`` .",
            "Required when ``Sail`` is ``RED`` , the wind is up, and ``Fast`` is true.",
            "This parameter is not required when ``Sail`` is ``RED`` .",
            "Required when ``Crew`` is ``RED`` .",
        ),
    ),
    BetweenRow(
        name="required-while",
        cues=NEEDED_CUES,
        wording=Wording(rf"{CASE}(?P<when>{_HAVE}),? (?:then )?(?P<names>{NEEDED}){STOP}"),
        make=while_holds(RequiredIf),
        matches=(
            ("If ``Sail`` is ``RED`` , you must specify ``Crew`` .", ("Crew", (("Sail", "RED"),))),
            (
                "When ``Fast`` is set to true, this parameter must be specified.",
                ("Oar", (("Fast", True),)),
            ),
        ),
        misses=(
            "If ``Sail`` is ``RED`` , you must specify a harbor.",
            "If ``Sail`` is ``RED`` , you must specify ``Crew`` or ``Fast`` .",
        ),
    ),
    BetweenRow(
        name="required-while-own",
        cues=NEEDED_CUES,
        wording=Wording(rf"{CASE}(?P<own>{OWN}),? (?:then )?(?P<names>{NEEDED}){STOP}"),
        make=while_holds(RequiredIf),
        matches=(
            (
                "If you specify ``RED`` , you must also specify ``Crew`` .",
                ("Crew", (("Oar", "RED"),)),
            ),
        ),
        misses=("If you specify ``RED`` , you must also specify a harbor.",),
    ),
    BetweenRow(
        name="only-when",
        cues=("only",),
        wording=Wording(
            rf"{START}(?P<names>{ONLY})(?: if and)?(?: only)? {IF} (?P<when>{_HAVE}){END}"
        ),
        make=while_holds(OnlyWhen),
        matches=(
            (
                "This parameter is only valid when ``Sail`` is ``RED`` .",
                ("Oar", (("Sail", "RED"),)),
            ),
            ("Only valid if ``Fast`` is true.", ("Oar", (("Fast", True),))),
            (
                "``Oar`` can be specified only if you set ``Sail`` to ``RED`` .",
                ("Oar", (("Sail", "RED"),)),
            ),
        ),
        misses=(
            "This parameter is only valid when the wind is ``RED`` .",
            "The harbor is only valid when ``Sail`` is ``RED`` .",
            "Only used if ``Sail`` is ``RED`` .",
            "``Oar`` is only valid when you set ``Sail`` to music.",
            "``Oar`` is only applicable when ``Sail`` is ``RED`` .",
        ),
    ),
    BetweenRow(
        name="required-for-with",
        cues=("required for",),
        wording=Wording(
            rf"{START}(?P<names>{NEEDED}) for [a-z][\w ]{{2,40}} with (?P<when>{MEMBER}(?: value)? "
            rf"(?:of|set to) {VALUES}){END}"
        ),
        make=while_holds(RequiredIf),
        matches=(
            (
                "This parameter is required for boats with a ``Kind`` of ``RAFT`` .",
                ("Oar", (("Kind", "RAFT"),)),
            ),
        ),
        misses=("This parameter is required for boats with a ``Kind`` of ``BARGE`` .",),
    ),
    BetweenRow(
        name="needs-value",
        cues=("must",),
        wording=Wording(
            rf"{CASE}(?P<names>{PRESENT}),? (?:then )?(?P<when>{MEMBER} (?:must|can only) be "
            rf"(?:set to )?{VALUES}|you must (?:also )?(?:set {MEMBER} to|specify) {VALUES}"
            rf"(?: for {MEMBER})?){END}"
        ),
        make=while_holds(OnlyWhen),
        matches=(
            (
                "If you specify this parameter, you must set ``Sail`` to ``RED`` .",
                ("Oar", (("Sail", "RED"),)),
            ),
            ("If you specify ``Oar`` , ``Fast`` must be true.", ("Oar", (("Fast", True),))),
        ),
        misses=(
            "If you specify this parameter, ``Sail`` must be long.",
            "If you specify this parameter, ``Crew`` must be 1 or more.",
        ),
    ),
    BetweenRow(
        name="never-when",
        cues=EXCLUDED_CUES,
        wording=Wording(rf"{START}(?P<names>{EXCLUDED}) {IF} (?P<when>{_HAVE}){END}"),
        make=while_holds(ForbiddenIf),
        matches=(
            ("You can't specify ``Oar`` when ``Fast`` is ``true`` .", ("Oar", (("Fast", True),))),
        ),
        misses=("You can't specify ``Oar`` when ``Kind`` is ``barge`` .",),
    ),
    BetweenRow(
        name="only-with-value",
        cues=("only",),
        wording=Wording(rf"{START}(?P<names>{ONLY}) (?:for|with) {_A}(?P<when>{_VALUE_OF}){END}"),
        make=while_holds(OnlyWhen),
        matches=(("Only valid for a ``RAFT`` ``Kind`` .", ("Oar", (("Kind", "RAFT"),))),),
        misses=(
            "Only valid for a ``BARGE`` ``Kind`` .",
            "Only used for a ``RAFT`` ``Kind`` .",
        ),
    ),
    BetweenRow(
        name="required-for-value",
        cues=("required for", "mandatory for"),
        wording=Wording(rf"{START}(?P<names>{NEEDED}) for {_A}(?P<when>{_VALUE_OF}){END}"),
        make=while_holds(RequiredIf),
        matches=(("Required for the ``RAFT`` ``Kind`` .", ("Oar", (("Kind", "RAFT"),))),),
        misses=("Required for the ``BARGE`` ``Kind`` .", "Required for the ``Kind`` ."),
    ),
    BetweenRow(
        name="never-unless",
        cues=("unless",),
        unless=True,
        wording=Wording(rf"{START}(?P<names>{EXCLUDED}),? unless (?P<when>{HAS}){END}"),
        make=while_holds(OnlyWhen),
        matches=(("Can't be specified unless ``Sail`` is ``RED`` .", ("Oar", (("Sail", "RED"),))),),
        misses=("Can't be specified unless the wind is ``RED`` .",),
    ),
    BetweenRow(
        name="never-while",
        cues=EXCLUDED_CUES,
        wording=Wording(rf"{CASE}(?P<when>{_HAVE}),? (?:then )?(?P<names>{EXCLUDED}){STOP}"),
        make=while_holds(ForbiddenIf),
        matches=(
            ("If ``Fast`` is ``true`` , do not specify ``Oar`` .", ("Oar", (("Fast", True),))),
        ),
        misses=("If ``Fast`` is ``true`` , do not move ``Oar`` .",),
    ),
    BetweenRow(
        name="never-while-own",
        cues=EXCLUDED_CUES,
        wording=Wording(rf"{CASE}(?P<own>{OWN}),? (?:then )?(?P<names>{EXCLUDED}){STOP}"),
        make=while_holds(ForbiddenIf),
        matches=(
            ("If you specify ``RED`` , do not specify ``Crew`` .", ("Crew", (("Oar", "RED"),))),
            (
                "* ``RED`` : A red one. If you use this value, you can't specify ``Crew`` .",
                ("Crew", (("Oar", "RED"),)),
            ),
        ),
        misses=("If you specify ``RED`` , do not specify a harbor.",),
    ),
)
