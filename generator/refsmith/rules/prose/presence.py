"""Wordings of members that are needed, or not allowed, where another one is given, or is left out.

Each is a condition and a duty, in the one order or the other, as in ``conditions``.
"""

from refsmith.rules.prose.betweenrow import (
    BetweenRow,
    excludes,
    holder_needs,
    need_each_other,
    needs,
    needs_if,
    without,
)
from refsmith.rules.prose.clauses import (
    ABSENT,
    ABSENT_CUES,
    ACT,
    CANNOT,
    CASE,
    DONE,
    END,
    EXCLUDED,
    EXCLUDED_CUES,
    IF,
    LIST,
    MUST,
    NEEDED,
    NEEDED_CUES,
    ONLY,
    PRESENT,
    START,
    STOP,
)
from refsmith.rules.prose.exclusion import NOT_BOTH
from refsmith.rules.prose.placeholders import MEMBER
from refsmith.rules.prose.row import Wording

ROWS = (
    BetweenRow(
        name="required-if-and-only-if-given",
        cues=("otherwise",),
        unless=True,
        wording=Wording(
            rf"{START}(?P<names>{NEEDED}) {IF} (?P<then>{PRESENT}),? and {CANNOT} be {DONE} "
            "otherwise"
        ),
        make=need_each_other,
        matches=(
            (
                "Required when ``Sail`` is specified and cannot be used otherwise.",
                [("Oar", ("Sail",), False), ("Sail", ("Oar",), False)],
            ),
        ),
        misses=("Required when ``Sail`` is specified and cannot be sold otherwise.",),
    ),
    BetweenRow(
        name="requires-also",
        cues=(*NEEDED_CUES, "also"),
        wording=Wording(
            rf"{CASE}(?P<names>{PRESENT}),? (?:then )?(?P<then>{NEEDED}|also {ACT} {LIST})"
            rf"(?P<both>{NOT_BOTH})?{STOP}"
        ),
        make=needs_if,
        matches=(
            (
                "If you specify ``Oar`` , you must also specify ``Crew`` .",
                ("Oar", ("Crew",), False),
            ),
            (
                "If you specify this parameter, you must also specify ``Crew`` and ``Fast`` .",
                ("Oar", ("Crew", "Fast"), False),
            ),
            (
                "If you specify ``Oar`` , then you must specify ``Crew`` or ``Fast`` , but not "
                "both.",
                ("Oar", ("Crew", "Fast"), True),
            ),
            (
                "When a value for ``Oar`` is provided, the ``Crew`` parameter is also required.",
                ("Oar", ("Crew",), False),
            ),
        ),
        misses=(
            "If you specify ``Oar`` , you must also specify ``Crew`` or ``Fast`` .",
            "If you specify ``red`` for ``Sail`` , you must also specify ``Crew`` .",
            "If you specify ``Oar`` , you must also specify a harbor.",
            "If you specify ``Oar`` , you must also specify ``Crew`` when ``Fast`` is true.",
        ),
    ),
    BetweenRow(
        name="required-if-given",
        cues=NEEDED_CUES,
        wording=Wording(rf"{START}(?P<then>{NEEDED})(?: only)? {IF} (?P<names>{PRESENT}){END}"),
        make=needs_if,
        matches=(
            ("This parameter is required if you specify ``Crew`` .", ("Crew", ("Oar",), False)),
            ("Must be specified when ``Sail`` is provided.", ("Sail", ("Oar",), False)),
            ("Required only if you use ``Sail`` .", ("Sail", ("Oar",), False)),
        ),
        misses=(
            "This parameter is required if you specify ``Anchor`` .",
            "This parameter is required if you specify ``Crew`` and ``Fast`` .",
            "This parameter is not required if you specify ``Crew`` .",
        ),
    ),
    BetweenRow(
        name="only-if-given",
        cues=("only",),
        wording=Wording(
            rf"{START}(?P<names>{ONLY})(?: if and)?(?: only)? {IF} (?P<then>{PRESENT}){END}"
        ),
        make=needs,
        matches=(
            (
                "You can use this parameter only if you specify ``Crew`` .",
                ("Oar", ("Crew",), False),
            ),
            ("Only valid if ``Crew`` is specified.", ("Oar", ("Crew",), False)),
            (
                "This name is allowed if and only if ``Crew`` is given.",
                ("Oar", ("Crew",), False),
            ),
        ),
        misses=(
            "Only valid if ``Crew`` or ``Sail`` is specified.",
            "Only used if ``Crew`` is specified.",
        ),
    ),
    BetweenRow(
        name="excluded-if-absent",
        cues=ABSENT_CUES,
        wording=Wording(rf"{CASE}(?P<gone>{ABSENT}),? (?:then )?(?P<names>{EXCLUDED}){STOP}"),
        make=needs,
        matches=(
            (
                "If this parameter is not specified, then ``Crew`` must not be specified.",
                ("Crew", ("Oar",), False),
            ),
        ),
        misses=("If this parameter is not specified, then you can't specify a harbor.",),
    ),
    BetweenRow(
        name="at-least-one-if-absent",
        cues=ABSENT_CUES,
        wording=Wording(
            rf"{START}(?:{IF} (?P<absent>{ABSENT}),? (?:then )?(?P<then>{NEEDED}){STOP})"
        ),
        make=without,
        matches=(
            ("If you don't specify ``Oar`` , you must specify ``Sail`` .", ("Sail", "Oar")),
            ("If ``Oar`` is not provided, ``Sail`` is required.", ("Sail", "Oar")),
        ),
        misses=("If you don't specify ``Oar`` , you must specify a harbor.",),
    ),
    BetweenRow(
        name="required-if-absent",
        cues=ABSENT_CUES,
        wording=Wording(
            rf"{START}(?P<then>{NEEDED}) {IF} (?:(?:the )?parent element \S+ is specified and )?"
            rf"(?:sibling )?(?P<absent>{ABSENT}){END}"
        ),
        make=without,
        matches=(
            ("Required if ``Sail`` is not specified.", ("Oar", "Sail")),
            ("Must be specified when you don't provide ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=("Required if ``Anchor`` is not specified.",),
    ),
    BetweenRow(
        name="required-unless-given",
        cues=("unless",),
        unless=True,
        wording=Wording(rf"{START}(?P<then>{NEEDED}),? unless (?P<absent>{PRESENT}){END}"),
        make=without,
        matches=(
            ("Required unless ``Sail`` is specified.", ("Oar", "Sail")),
            ("You must specify this parameter unless you provide ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=(
            "Required unless the wind is specified.",
            "Required unless ``Sail`` is specified and it is night.",
        ),
    ),
    BetweenRow(
        name="excluded-unless-given",
        cues=("unless",),
        unless=True,
        wording=Wording(rf"{START}(?P<names>{EXCLUDED}),? unless (?P<then>{PRESENT}){END}"),
        make=needs,
        matches=(
            ("Can't be specified unless you also specify ``Crew`` .", ("Oar", ("Crew",), False)),
        ),
        misses=("Can't be specified unless you also bring ``Crew`` .",),
    ),
    BetweenRow(
        name="required-if-own-given",
        cues=("also",),
        wording=Wording(
            rf"\A(?:(?:you )?{MUST} also {ACT} (?P<then>{LIST})"
            rf"|(?P<all>{LIST}) {MUST} also be {DONE}){STOP}"
        ),
        make=holder_needs,
        matches=(
            ("You must also specify ``Crew`` .", ("Oar", ("Crew",), False)),
            ("``Crew`` must also be set.", ("Oar", ("Crew",), False)),
        ),
        misses=(
            "You must also specify ``Crew`` for trips.",
            "If it is a race, it is noted. You must also specify ``Crew`` .",
        ),
    ),
    BetweenRow(
        name="specify-if-absent",
        cues=("specify", "provide"),
        wording=Wording(
            rf"\A(?:specify|provide) (?P<then>{MEMBER}) {IF} (?P<absent>{ABSENT}){END}"
        ),
        make=without,
        matches=(("Specify this parameter when ``Sail`` is not specified.", ("Oar", "Sail")),),
        misses=("Specify this parameter when the wind is not specified.",),
    ),
    BetweenRow(
        name="excluded-if-given",
        cues=EXCLUDED_CUES,
        wording=Wording(rf"{START}(?:(?P<names>{EXCLUDED}) {IF} (?P<others>{PRESENT}){END})"),
        make=excludes,
        matches=(
            ("Can't be specified if ``Sail`` is specified.", ("Oar", "Sail")),
            ("You cannot use this parameter when you specify ``Sail`` .", ("Oar", "Sail")),
        ),
        misses=(
            "Can't be specified if ``Anchor`` is specified.",
            "Can't be specified if ``Sail`` is specified and it is night.",
        ),
    ),
    BetweenRow(
        name="excludes-if-given",
        cues=EXCLUDED_CUES,
        wording=Wording(rf"{CASE}(?P<names>{PRESENT}),? (?:then )?(?P<others>{EXCLUDED}){STOP}"),
        make=excludes,
        matches=(
            ("If you specify ``Oar`` , you can't specify ``Sail`` .", ("Oar", "Sail")),
            ("If this parameter is set, ``Sail`` must be omitted.", ("Oar", "Sail")),
        ),
        misses=("If you specify ``Oar`` , you can't specify a harbor.",),
    ),
    BetweenRow(
        name="only-if-absent",
        cues=("only",),
        wording=Wording(rf"{START}(?P<names>{ONLY}) {IF} (?P<others>{ABSENT}){END}"),
        make=excludes,
        matches=(("Can be present only if ``Sail`` is not provided.", ("Oar", "Sail")),),
        misses=("Can be present only if ``Anchor`` is not provided.",),
    ),
)
