"""Is the package of all services in black's form?

``python -m tests.whole.formed PAGES [--service S]...``

What the emitter lays out itself is not given to black when the package is made; here black judges
each module. It reads a third of a megabyte a second, so all services take some minutes. Exit
status 1 where it would change a module.
"""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterator
from pathlib import Path

import black

from refsmith.distribution.settings import EmitSettings
from refsmith.making import job, make_service
from refsmith.specs import open_specs

_MODE = black.Mode(target_versions={black.TargetVersion.PY311})


def changed(path: str, text: str) -> Iterator[str]:
    """What black would change in a module, as lines of a diff; none where it is content."""
    formed = black.format_str(text, mode=_MODE)
    if formed != text:
        lines = text.splitlines(), formed.splitlines()
        yield from difflib.unified_diff(*lines, path, "as black has it", n=1, lineterm="")


def main(argv: list[str] | None = None) -> int:
    """Make each service and let black judge its modules."""
    parser = argparse.ArgumentParser(prog="python -m tests.whole.formed")
    parser.add_argument("pages", type=Path)
    parser.add_argument("--service", action="append", default=[])
    args = parser.parse_args(argv)
    specs = open_specs(args.pages)
    modules = size = wrong = 0
    for service in args.service or [each for each in specs.services if each]:
        output, _ = make_service(job(specs, service), EmitSettings())
        for path, text in output.files.items():
            if path.endswith(".py"):
                found = list(changed(path, text))
                modules, size, wrong = modules + 1, size + len(text), wrong + bool(found)
                for line in found[:20]:
                    print(line, flush=True)
    print(f"{modules} modules, {size / 1e6:.1f} MB: black would change {wrong}")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
