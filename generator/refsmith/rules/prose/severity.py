"""How hard each row of the tables is, as it was measured."""

import tomllib
from functools import cache
from typing import Any, cast

from refsmith.config import specs_file
from refsmith.model.rules import Severity
from refsmith.problems import RefsmithError

FILE = "prose.toml"
# What proves a wording: so many of a hundred agree, over so many members.
PROVEN_SHARE = 0.98
PROVEN_MEMBERS = 30


@cache
def measured() -> dict[str, dict[str, Any]]:
    """The table of the measurement, by row.

    Raises RefsmithError where it can't be read.
    """
    path = specs_file(FILE)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise RefsmithError(f"{path} can't be read: {error}") from error
    rows = cast("list[dict[str, Any]]", data.get("row", []))
    return {str(row["name"]): row for row in rows if "name" in row}


def severity_of(kind: str, agree: int, judged: int) -> Severity:
    """What a wording for rules of a kind deserves that agrees in ``agree`` of ``judged`` members.

    The members are those of services that it was not tuned on, after overlays. Values are added
    more often than anything else: where a list of them only warns, words refuse nothing either.
    """
    proven = judged >= PROVEN_MEMBERS and agree >= PROVEN_SHARE * judged
    proven = proven and kind != "enum"
    return "error" if proven else "warn"


def severity(row: str) -> Severity:
    """A row's severity: ``warn`` for one that was never measured."""
    found = measured().get(row, {}).get("severity", "warn")
    return "error" if found == "error" else "warn"
