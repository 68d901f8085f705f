"""``names.json``: what the renderer's own argument tables say of the pages, names only.

::

    {"format":2,"release":"2.38.5","pages":{
    "iam/create-login-profile":{"hidden":[],"options":{"--password":"Password",...},
    "sensitive":["--password"]},
    ...
    }}

A page a line (here it takes two), pages and keys sorted. ``options`` maps every documented flag
(each flag of a group, a positional argument without dashes) to the member of the operation's input
that takes its value, whatever the flag is called; null for the CLI's own: paging, whole input,
skeletons, output files, options of hand-written commands, and options that a customisation turns
into something else. ``into``, where there is one, says for the last kind where the value goes: a
path from a member (``--zip-file``: ``Code.ZipFile``). ``hidden`` lists the members of the
operation's input that the page doesn't show, at any depth, by path: those that page, those that the
AWS CLI fills in or replaces, those that it cuts out of a structure (``MinCount``,
``Code.ZipFile``); format 1 had none. ``undocumented`` maps the options that no page shows and the
command takes all the same (tokens and limits of paged operations, names of old) to their members,
``demanded`` lists those of them that the command can't do without, ``several`` the documented ones
that take several words though their page speaks of one value, and ``bare`` those whose words are
the only member of a list's items. ``sensitive`` lists the values that are not to be shown, by
path: the flag, then ``.Member``, ``[]`` for a list's item, ``{}`` for a map's value, ``{key}`` for
its key; the outermost one where they are nested. Paths go as far as a page goes: to the second turn
of a shape that re-enters itself. ``sensitive_output`` does the same for results, from a member's
name.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from refsmith.problems import RefsmithError
from refsmith.pull.store import Record, replace_text

NAMES = "names.json"
FORMAT = 2


def compact(entry: object) -> str:
    """One page's entry as it stands in the file."""
    return json.dumps(entry, sort_keys=True, separators=(",", ":"))


def names_text(release: str | None, entries: Mapping[str, str]) -> str:
    """The whole file, of entries that are compact already."""
    rows = ",\n".join(f"{json.dumps(page)}:{entries[page]}" for page in sorted(entries))
    return f'{{"format":{FORMAT},"release":{json.dumps(release)},"pages":{{\n{rows}\n}}}}\n'


def kept_names(out: Path, pages: Mapping[str, str]) -> dict[str, str] | None:
    """The entries of those ``pages`` in an earlier file, None where one of them has none."""
    if not pages:
        return {}
    try:
        data = cast("dict[str, Any]", json.loads((out / NAMES).read_text(encoding="utf-8")))
        return {page: compact(data["pages"][page]) for page in pages}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def check_foreign(out: Path, old: Record) -> None:
    """Raises RefsmithError where a table stands that no pull wrote."""
    if old.release is None and (out / NAMES).exists():
        raise RefsmithError(
            f"{out / NAMES} is there and no pull wrote it: it is left alone; move it away, "
            "or name another folder with --out"
        )


def write_names(out: Path, release: str | None, entries: Mapping[str, str]) -> None:
    """Writes ``names.json``; raises RefsmithError where it can't be."""
    replace_text(out / NAMES, names_text(release, entries))
