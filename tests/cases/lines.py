"""The lines of a file of cases, with their bytes put back."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, cast


def lines(path: Path) -> list[dict[str, Any]]:
    """The cases of a file of JSON lines, in their order."""
    rows = path.read_text(encoding="utf-8").splitlines()
    return [cast("dict[str, Any]", json.loads(row)) for row in rows if row]


def plain(value: Any) -> Any:
    """A value of a case as Python has it: ``{"__bytes__": base64}`` is bytes."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        if fields.keys() == {"__bytes__"}:
            return base64.b64decode(fields["__bytes__"])
        return {name: plain(each) for name, each in fields.items()}
    if isinstance(value, list):
        return [plain(each) for each in cast("list[Any]", value)]
    return value
