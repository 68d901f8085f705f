"""Rendered pages from the stage into the folder of pages, and what is remembered of them.

``.pull.json`` in that folder says which pages a pull wrote, with their digests: only those are
ever replaced or removed. ``names.json`` is the table of names of all of them.
"""

import json
import os
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from refsmith.problems import RefsmithError

RECORD = ".pull.json"
NAMES = "names.json"
_FORMAT = 1


@dataclass(slots=True, kw_only=True)
class Record:
    """The release that was pulled, and of each service the pages with their digests.

    ``renderer`` is the digest of the script that rendered them.
    """

    release: str | None = None
    renderer: str = ""
    services: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])


def read_record(out: Path) -> Record:
    """What an earlier pull remembered; an empty record where there was none."""
    path = out / RECORD
    try:
        data = cast("dict[str, Any]", json.loads(path.read_text(encoding="utf-8")))
        if data["format"] != _FORMAT:
            return Record()
        return Record(release=data["release"], renderer=data["renderer"], services=data["services"])
    except FileNotFoundError:
        return Record()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RefsmithError(f"{path} can't be used ({error}); delete it, and pull again") from error


def intact(out: Path, record: Record, service: str) -> bool:
    """Whether every page of a service is there as it was written."""
    pages = record.services.get(service)
    if pages is None:
        return False
    for page, digest in pages.items():
        try:
            data = (out / f"{page}.rst").read_bytes()
        except OSError:
            return False
        if sha256(data).hexdigest() != digest:
            return False
    return True


def digests(stage: Path, service: str) -> dict[str, str]:
    """The pages that were rendered of a service (``""``: the top-level index), with digests."""
    files = [stage / "index.rst"] if not service else sorted((stage / service).rglob("*.rst"))
    return {
        file.relative_to(stage).as_posix().removesuffix(".rst"): sha256(
            file.read_bytes()
        ).hexdigest()
        for file in files
        if file.is_file()
    }


def place(stage: Path, out: Path, new: Record, old: Record) -> None:
    """Moves the staged pages of ``new`` into ``out``, and removes what ``old`` has and it hasn't.

    Pages are replaced one by one, each whole. Raises RefsmithError where one can't be.
    """
    try:
        for pages in new.services.values():
            for page in pages:
                source = stage / f"{page}.rst"
                if source.is_file():
                    target = out / f"{page}.rst"
                    target.parent.mkdir(parents=True, exist_ok=True)
                    os.replace(source, target)
        kept = {page for pages in new.services.values() for page in pages}
        gone = [page for pages in old.services.values() for page in pages if page not in kept]
        for page in gone:
            _remove(out, page)
    except OSError as error:
        raise RefsmithError(f"{out} can't be written: {error}; pull again to mend it") from error


def _remove(out: Path, page: str) -> None:
    path = out / f"{page}.rst"
    path.unlink(missing_ok=True)
    folder = path.parent
    while folder != out and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def write_record(out: Path, record: Record) -> None:
    """Remembers what was pulled."""
    content = {
        "format": _FORMAT,
        "release": record.release,
        "renderer": record.renderer,
        "services": record.services,
    }
    replace_text(out / RECORD, json.dumps(content, sort_keys=True) + "\n")


def write_names(stage: Path, out: Path, record: Record) -> None:
    """Writes ``names.json``: the staged tables, and those of pages that stay as they were."""
    tables = _old_tables(out)
    for file in stage.glob("*.names"):
        for line in file.read_text(encoding="utf-8").splitlines():
            page, table = json.loads(line)
            tables[page] = _compact(table)
    pages = {page for each in record.services.values() for page in each}
    rows = [f"{json.dumps(page)}:{tables[page]}" for page in sorted(tables) if page in pages]
    head = f'{{"format":{_FORMAT},"release":{json.dumps(record.release)},"pages":{{\n'
    replace_text(out / NAMES, head + ",\n".join(rows) + "\n}}\n")


def _compact(table: object) -> str:
    return json.dumps(table, sort_keys=True, separators=(",", ":"))


def _old_tables(out: Path) -> dict[str, str]:
    try:
        data = cast("dict[str, Any]", json.loads((out / NAMES).read_text(encoding="utf-8")))
        return {page: _compact(table) for page, table in data["pages"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise RefsmithError(
            f"{out / NAMES} can't be used ({error}); delete it, and pull again"
        ) from error


def replace_text(path: Path, text: str) -> None:
    """Writes a file so that it is there whole or not at all."""
    stage = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        stage.write_text(text, encoding="utf-8")
        os.replace(stage, path)
    except OSError as error:
        stage.unlink(missing_ok=True)
        raise RefsmithError(f"{path} can't be written: {error}") from error
