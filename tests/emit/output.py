"""Emits a service under settings of the tests' own, and imports what comes out."""

import importlib
import itertools
import sys
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from refsmith.distribution.output import ServiceOutput
from refsmith.distribution.settings import EmitSettings
from refsmith.distribution.tree import write_tree
from refsmith.emit import emit_package, emit_service
from tests.emit.models import Service

_numbers = itertools.count()


@dataclass(frozen=True, slots=True)
class Translated:
    """A translation as the dialect gives it."""

    documented: str
    verdict: str = "exact"
    reason: str | None = None
    regex: str | None = None
    linear: bool = False


def translate(pattern: str) -> Translated:
    """A dialect that has every outcome: exact, rewritten, linear, not enforced."""
    if len(pattern) % 5 == 1:
        return Translated(pattern, "not enforced", "too hard")
    if len(pattern) % 5 == 2:
        return Translated(pattern, "approximate", "rewritten", f"(?:{pattern})", linear=True)
    return Translated(pattern, regex=pattern)


def settings(**changes: object) -> EmitSettings:
    """Settings with that dialect."""
    return EmitSettings(**{"translate": translate, **changes})  # type: ignore[arg-type]


def emitted(service: Service, **changes: object) -> ServiceOutput:
    """The output of a service."""
    return emit_service(service.name, service.operations, settings(**changes))


def distribution(*outputs: ServiceOutput, **changes: object) -> dict[str, str]:
    """All files of a distribution, by path below it."""
    made = settings(**changes)
    files = emit_package(outputs, made, "9.9.9")
    for output in outputs:
        files.update({f"{made.package}/{path}": text for path, text in output.files.items()})
    return files


@contextmanager
def imported(files: Mapping[str, str], *names: str) -> Generator[list[ModuleType]]:
    """Modules of a distribution, imported from a folder that is then gone, like they are."""
    with tempfile.TemporaryDirectory() as folder:
        write_tree(Path(folder), files)
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
        try:
            yield [importlib.import_module(name) for name in names]
        finally:
            sys.path.remove(folder)
            package = names[0].partition(".")[0]
            for name in [each for each in sys.modules if each.partition(".")[0] == package]:
                del sys.modules[name]


def fresh_package() -> str:
    """A package name that no other test has imported."""
    return f"made{next(_numbers)}"
