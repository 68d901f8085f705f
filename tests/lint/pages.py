"""Pages of an invented service, and what lint says of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from refsmith.linting import Report, as_json, lint
from refsmith.specs import open_specs
from tests.read.writing import Node, Sheet


def option(**fields: Any) -> Node:
    """An option ``--pot``; ``listed`` are its constraints."""
    listed = fields.pop("listed", {})
    constraints = tuple((name, str(value)) for name, value in listed.items())
    return Node(**({"flags": ("--pot",), "constraints": constraints} | fields))


def page(*options: Node, change: Callable[[str], str] = str, **fields: Any) -> str:
    """A page's text; ``change`` makes it wrong."""
    return change(str(Sheet(options=options, **fields)))


def linted(folder: Path, *pages: str) -> Report:
    """The report on a folder that holds the pages, as commands of one service."""
    (folder / "garden").mkdir(parents=True, exist_ok=True)
    for number, text in enumerate(pages):
        (folder / "garden" / f"command-{number}.rst").write_text(text, encoding="utf-8")
    specs = open_specs(folder)
    return lint([(specs, specs.chosen(()))], lambda service: None)


def found(folder: Path, *pages: str) -> list[dict[str, Any]]:
    """The findings on the pages, as JSON tells them."""
    told: list[dict[str, Any]] = as_json(linted(folder, *pages))["found"]
    return told
