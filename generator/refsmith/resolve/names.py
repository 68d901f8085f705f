"""``names.json``: which API member an option gives, and which values are sensitive."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from refsmith.problems import RefsmithError

FILE = "names.json"


@dataclass(frozen=True, slots=True)
class PageNames:
    """What the renderer's table says of one page: flag to member, paths of sensitive values, and
    what the command takes beyond what the page shows (see ``refsmith.pull.names``)."""

    options: dict[str, str | None]
    sensitive: tuple[str, ...] = ()
    sensitive_output: tuple[str, ...] = ()
    undocumented: dict[str, str] = field(default_factory=dict[str, str])
    demanded: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()


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
            )
            for page, entry in data["pages"].items()
        }
        return Names(release=data.get("release"), pages=pages)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise RefsmithError(
            f"{path} is no table of names ({error}); pull the pages again, or remove the file"
        ) from error
