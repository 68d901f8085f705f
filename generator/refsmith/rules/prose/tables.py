"""All tables of wordings for values, by the type that they speak of."""

from refsmith.rules.prose import (
    affixes,
    charends,
    charleads,
    charsets,
    clocktimes,
    counts,
    counttold,
    enumitems,
    enumonly,
    enums,
    enumtold,
    exactlengths,
    forbidden,
    forms,
    iam,
    identifiers,
    jsontext,
    keyed,
    lengths,
    multiples,
    notes,
    numerals,
    rangebare,
    ranges,
    signs,
    sizes,
    totals,
)
from refsmith.rules.prose.row import Row

ROWS: tuple[Row, ...] = (
    *iam.ROWS,
    *identifiers.ROWS,
    *affixes.ROWS,
    *charsets.ROWS,
    *charends.ROWS,
    *charleads.ROWS,
    *sizes.ROWS,
    *lengths.ROWS,
    *exactlengths.ROWS,
    *rangebare.ROWS,
    *ranges.ROWS,
    keyed.ROW,
    *signs.ROWS,
    *multiples.ROWS,
    *counts.ROWS,
    *counttold.ROWS,
    *totals.ROWS,
    *enums.ROWS,
    *enumtold.ROWS,
    *forbidden.ROWS,
    *clocktimes.ROWS,
    *forms.ROWS,
    *jsontext.ROWS,
    *enumitems.ROWS,
    *enumonly.ROWS,
    *numerals.ROWS,
    *notes.ROWS,
)

TABLE: dict[str, tuple[Row, ...]] = {
    type: tuple(row for row in ROWS if type in row.types)
    for type in sorted({type for row in ROWS for type in row.types})
}

_CUES: dict[str, tuple[tuple[str, tuple[int, ...]], ...]] = {
    type: tuple(
        (cue, tuple(at for at, row in enumerate(rows) if cue in row.cues))
        for cue in sorted({cue for row in rows for cue in row.cues})
    )
    for type, rows in TABLE.items()
}


def cued(type: str, lower: str) -> tuple[Row, ...]:
    """The rows for values of a type that have a cue in the text, which is in lower case.

    Rows share cues, and most texts have none of most rows': each cue is looked for once.
    """
    wanted = {at for cue, places in _CUES.get(type, ()) if cue in lower for at in places}
    rows = TABLE.get(type, ())
    return tuple(rows[at] for at in sorted(wanted))


# Rows whose pattern says something of every value, and not all: what they allow may be narrowed.
PARTIAL = frozenset(row.name for row in ROWS if row.partial)

# Rows that find nothing in a text without a number, and those that find nothing without a literal.
NUMBERED = frozenset(
    row.name
    for row in ROWS
    if "(?P<low" in row.wording.text or "(?P<high" in row.wording.text
    if "(?P<empty>" not in row.wording.text
)
LITERAL = frozenset({"enum-one-of", "enum-set-to", "enum-either", "enum-paren", "enum-must-be"})
