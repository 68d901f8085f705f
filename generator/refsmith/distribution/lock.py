"""Names once given: ``specs/names.lock``, read by every run and written only when asked to.

For each service and module a line a name, with the places at which the name stood, so that a name
stays with the larger group when one of its places grows.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from refsmith.distribution.settings import Names
from refsmith.problems import RefsmithError

_HEAD = "# Names once given, with the places at which they stand: generate --update-names."


def read_names(path: Path) -> Names:
    """The names in a lock; none where there is no such file.

    Raises RefsmithError for a file that cannot be read, or a name that Python would not take.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise RefsmithError(f"{path}: cannot be read: {error}") from error
    found: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        try:
            service, module, name, places = _parsed(line)
        except (ValueError, TypeError) as error:
            raise RefsmithError(
                f"{path}:{number}: not a line of names ({error}); mend it or delete the file"
            ) from error
        found.setdefault(service, {}).setdefault(module, {})[name] = places
    return found


def _parsed(line: str) -> tuple[str, str, str, tuple[str, ...]]:
    fields: Any = json.loads(line)
    service, module, name, *places = fields
    if not all(isinstance(each, str) for each in fields):
        raise TypeError("a line is a list of strings")
    if module not in ("shapes", "outputs", "types"):
        raise ValueError(f"no module {module}")
    if not (name.isascii() and name.isidentifier()):
        raise ValueError(f"{name!r} is no name")
    return service, module, name, tuple(places)


def write_names(names: Mapping[str, Mapping[str, Mapping[str, list[str]]]]) -> str:
    """The text of a lock that holds ``names`` (those of each ``ServiceOutput``), sorted."""
    lines = [
        json.dumps([service, module, name, *places], ensure_ascii=False, separators=(",", ":"))
        for service, modules in sorted(names.items())
        for module, listed in sorted(modules.items())
        for name, places in sorted(listed.items())
    ]
    return "\n".join([_HEAD, *lines]) + "\n"
