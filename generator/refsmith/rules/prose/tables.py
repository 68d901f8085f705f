"""All tables of wordings for values, by the type that they speak of."""

from refsmith.rules.prose import (
    affixes,
    charsets,
    counts,
    enums,
    forbidden,
    forms,
    iam,
    identifiers,
    jsontext,
    keyed,
    lengths,
    notes,
    numerals,
    ranges,
    sizes,
    totals,
)
from refsmith.rules.prose.row import Row

ROWS: tuple[Row, ...] = (
    *iam.ROWS,
    *identifiers.ROWS,
    *affixes.ROWS,
    *charsets.ROWS,
    *sizes.ROWS,
    *lengths.ROWS,
    *ranges.ROWS,
    keyed.ROW,
    *counts.ROWS,
    *totals.ROWS,
    *enums.ROWS,
    *forbidden.ROWS,
    *forms.ROWS,
    *jsontext.ROWS,
    *numerals.ROWS,
    *notes.ROWS,
)

TABLE: dict[str, tuple[Row, ...]] = {
    type: tuple(row for row in ROWS if type in row.types)
    for type in sorted({type for row in ROWS for type in row.types})
}

# Rows whose pattern says something of every value, and not all: what they allow may be narrowed.
PARTIAL = frozenset(row.name for row in ROWS if row.partial)
