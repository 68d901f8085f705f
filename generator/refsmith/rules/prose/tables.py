"""All tables of wordings for values, by the type that they speak of."""

from refsmith.rules.prose import (
    affixes,
    charends,
    charsets,
    counts,
    enumitems,
    enumonly,
    enums,
    iam,
    identifiers,
    lengths,
    multiples,
    notes,
    numerals,
    ranges,
    signs,
    sizes,
)
from refsmith.rules.prose.row import Row

ROWS: tuple[Row, ...] = (
    *iam.ROWS,
    *identifiers.ROWS,
    *affixes.ROWS,
    *charsets.ROWS,
    *charends.ROWS,
    *lengths.ROWS,
    *sizes.ROWS,
    *ranges.ROWS,
    *signs.ROWS,
    *multiples.ROWS,
    *counts.ROWS,
    *enums.ROWS,
    *enumitems.ROWS,
    *enumonly.ROWS,
    *numerals.ROWS,
    *notes.ROWS,
)

TABLE: dict[str, tuple[Row, ...]] = {
    type: tuple(row for row in ROWS if type in row.types)
    for type in sorted({type for row in ROWS for type in row.types})
}

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
