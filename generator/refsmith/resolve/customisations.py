"""``commandline.toml``: what the AWS CLI does of its own accord for single commands.

No page says it and no table of names shows it, so it is data with a reason each.
"""

import tomllib
from dataclasses import replace
from functools import cache
from typing import Any, cast

from refsmith.config import specs_file
from refsmith.model import Customisation
from refsmith.problems import RefsmithError
from refsmith.resolve.names import PageNames

FILE = "commandline.toml"


def own_options(page: str) -> frozenset[str]:
    """The flags of a page that give no member of the API.

    A table of names says so itself; pages without one have this alone.
    """
    found = read_customisations().get(page)
    return frozenset() if found is None else frozenset((*found.own, *dict(found.hoisted)))


def customisation(page: str, names: PageNames | None) -> Customisation | None:
    """What is customised about a page's command; None where nothing is.

    Raises RefsmithError for a file that can't be read.
    """
    found = read_customisations().get(page)
    if names is None or not names.bare:
        return found
    return replace(found or Customisation(), bare=names.bare)


@cache
def read_customisations() -> dict[str, Customisation]:
    """The customisations by the pages of their commands.

    Raises RefsmithError for a file that says what is no customisation.
    """
    path = specs_file(FILE)
    found: dict[str, Customisation] = {}
    with path.open("rb") as file:
        entries = cast("list[dict[str, Any]]", tomllib.load(file).get("customisation", []))
    for entry in entries:
        try:
            made = _customisation(entry)
            found |= dict.fromkeys(entry["pages"], made)
        except (KeyError, TypeError) as error:
            raise RefsmithError(
                f"{path}: {entry.get('pages')}: {error} is missing or odd"
            ) from error
    return found


def _customisation(entry: dict[str, Any]) -> Customisation:
    known = {
        *("pages", "reason", "defaults", "page_size", "beside", "archives"),
        *("hoisted", "handler", "own"),
    }
    strange = entry.keys() - known
    if strange or not entry["reason"]:
        raise TypeError(", ".join(sorted(strange)) or "reason")
    return Customisation(
        defaults=tuple(sorted(entry.get("defaults", {}).items())),
        page_size=entry.get("page_size"),
        beside=tuple(entry.get("beside", ())),
        archives=tuple(entry.get("archives", ())),
        hoisted=tuple(sorted(entry.get("hoisted", {}).items())),
        handler=entry.get("handler"),
        own=tuple(entry.get("own", ())),
    )
