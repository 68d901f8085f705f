"""The way from an option to a value below it, kept cheaply on the walk and spelt for a report.

A trail is the trail to the holder, the kind of step, and its name or index.
"""

from __future__ import annotations

from .words import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # The last step is "." to a member, "[" to an item, "{" to an entry's value, "k" to its key,
    # "#" and "~" to the same by their number, where the key is not to be shown.
    Trail = tuple[Any, str, Any] | None

_PARTS = {"[": "[]", "{": "{}", "#": "{}", "k": "{key}", "~": "{key}"}


def path(root: str, trail: Trail) -> str:
    """The way as a person reads it: ``tags[0].Key``, ``variables["KEY"]``."""
    steps: list[str] = []
    while trail is not None:
        trail, kind, name = trail
        if kind == ".":
            steps.append(f".{name}")
        elif kind == "[":
            steps.append(f"[{name}]")
        elif kind in "#~":
            steps.append(f"[#{name}]")
        else:
            steps.append(f"[{quoted(name)}]")
    return root + "".join(reversed(steps))


def parts(trail: Trail) -> tuple[str, ...]:
    """The way through the documentation: ``("[]", "Key")``."""
    found: list[str] = []
    while trail is not None:
        trail, kind, name = trail
        found.append(name if kind == "." else _PARTS[kind])
    return tuple(reversed(found))
