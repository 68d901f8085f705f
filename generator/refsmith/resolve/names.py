"""``names.json``: what options give, which values are sensitive, what no page shows."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from refsmith.problems import RefsmithError

FILE = "names.json"


@dataclass(frozen=True, slots=True)
class PageNames:
    """What the renderer's table says of one page: flag to member, paths of sensitive values, and
    what the command takes beyond what the page shows (see ``refsmith.pull.names``).

    ``hidden`` are the paths of the members that the page doesn't show; None in tables of an
    earlier form, which say nothing of them.
    """

    options: dict[str, str | None]
    sensitive: tuple[str, ...] = ()
    sensitive_output: tuple[str, ...] = ()
    undocumented: dict[str, str] = field(default_factory=dict[str, str])
    demanded: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    hidden: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """The tables of all pages, and the release that they are of."""

    release: str | None = None
    pages: dict[str, PageNames] = field(default_factory=dict[str, PageNames])


def read_names(specs: Path) -> Names:
    """Reads ``names.json`` in a specs folder; an empty table where there is none.

    Raises RefsmithError when the file is there and is no such table.
    """
    path = specs / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Names()
    except (OSError, UnicodeDecodeError) as error:
        raise RefsmithError(f"{path} can't be read: {error}") from error
    try:
        data: Any = json.loads(text)
        pages = {
            page: PageNames(
                options=cast("dict[str, str | None]", dict(entry.get("options", {}))),
                sensitive=tuple(entry.get("sensitive", ())),
                sensitive_output=tuple(entry.get("sensitive_output", ())),
                undocumented=cast("dict[str, str]", dict(entry.get("undocumented", {}))),
                demanded=tuple(entry.get("demanded", ())),
                several=tuple(entry.get("several", ())),
                bare=tuple(entry.get("bare", ())),
                hidden=tuple(entry["hidden"]) if "hidden" in entry else None,
            )
            for page, entry in data["pages"].items()
        }
        return Names(release=data.get("release"), pages=pages)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise RefsmithError(
            f"{path} is no table of names ({error}); pull the pages again, or remove the file"
        ) from error
