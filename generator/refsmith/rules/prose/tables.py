"""All tables of wordings for values, by the type that they speak of."""

from refsmith.rules.prose import iam
from refsmith.rules.prose.row import Row

ROWS: tuple[Row, ...] = (*iam.ROWS,)

TABLE: dict[str, tuple[Row, ...]] = {
    type: tuple(row for row in ROWS if type in row.types)
    for type in sorted({type for row in ROWS for type in row.types})
}
