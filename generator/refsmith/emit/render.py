"""The only place that knows Jinja: a template and what it asks for in, text out.

The tree of templates mirrors the tree that comes out: ``awsref/`` is the package, whatever it is
called, and ``awsref/service/`` stands for each service.
"""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

import refsmith
from refsmith.emit.format import CUT

PACKAGE = "awsref"
SERVICE = f"{PACKAGE}/service"
RUNTIME = f"{PACKAGE}/_runtime"


@cache
def templates() -> Path:
    """The folder of templates: inside an installed refsmith, else beside its source."""
    installed = Path(refsmith.__file__).parent
    inside = installed / "_templates"
    return inside if inside.is_dir() else installed.parent.parent / "templates"


@cache
def _environment() -> Environment:
    # What is rendered is Python, not HTML: escaping is the literals' business.
    return Environment(
        loader=FileSystemLoader(templates()),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def render(template: str, **context: object) -> str:
    """The text of ``template`` (``awsref/service/client.py``) with what it asks for."""
    return _environment().get_template(template + ".jinja").render(cut=CUT, **context)


def runtime_files() -> dict[str, str]:
    """The hand-written run time, by path below the package."""
    root = templates() / PACKAGE
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((templates() / RUNTIME).rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
