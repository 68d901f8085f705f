"""Writes the package that the examples are tried on: of the pages that they need, and no others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from refsmith.distribution.output import ServiceOutput
from refsmith.distribution.settings import EmitSettings
from refsmith.emit import emit_package
from refsmith.making import job, make_service
from refsmith.specs import Specs, open_specs
from tests.examples.sections import blocks
from tests.examples.shell import commands

_HEADING = re.compile(r"^Examples\n={4,}$", re.MULTILINE)


def needed(folder: Path, services: Iterable[str]) -> dict[str, set[str]]:
    """By service, the pages that have examples, and those of the commands that the examples name.

    Pages of no command (indexes) are always among them: they say what is the CLI's own.
    """
    found: dict[str, set[str]] = {}
    for service in services:
        for path in (folder / service).rglob("*.rst"):
            page = path.relative_to(folder).with_suffix("").as_posix()
            text = path.read_text(encoding="utf-8")
            if _HEADING.search(text):
                found.setdefault(service, set()).add(page)
                for name in _named(text):
                    found.setdefault(name.partition("/")[0], set()).add(name)
            elif path.name == "index.rst":
                found.setdefault(service, set()).add(page)
    return found


def _named(text: str) -> Iterable[str]:
    """The pages of the commands in a page's examples, as far as their words tell."""
    for block in blocks(text):
        for command in commands(block.text):
            words = [word for word in command.words if re.fullmatch(r"[a-z0-9-]+", word)]
            yield from ("/".join(words[:depth]) for depth in (2, 3) if len(words) >= depth)


def write_package(
    specs: Specs, wanted: dict[str, set[str]], folder: Path, package: str
) -> tuple[str, ...]:
    """Writes ``package`` below ``folder``, of the pages ``wanted`` by service as far as they are
    there. Gives the services that it holds."""
    settings = EmitSettings(package=package, docstrings="facts")
    outputs: list[ServiceOutput] = []
    for service in sorted(wanted):
        pages = tuple(page for page in specs.services.get(service, ()) if page in wanted[service])
        if pages:
            output, _ = make_service(job(specs, service, pages), settings)
            outputs.append(output)
            _write(folder / package, output.files)
    release = next((each.release for each in outputs if each.release), None)
    _write(folder, emit_package(outputs, settings, release))
    return tuple(output.service for output in outputs)


def package_of_examples(
    folder: Path, out: Path, package: str, services: Iterable[str] | None = None
) -> tuple[str, ...]:
    """The package that the examples of the pages below ``folder`` need."""
    specs = open_specs(folder)
    return write_package(specs, needed(folder, services or specs.services), out, package)


def _write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
