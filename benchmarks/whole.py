"""The whole reference: what reading, resolving, emitting and formatting all services costs.

Cold, with an empty cache, through the command that a user types; then with nothing changed, and
with one page changed; beside the renderer that wrote the pages and plain docutils; and how it grows
with the number of services. Takes some ten minutes of two cores.
"""

import multiprocessing
import os
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docutils.core import publish_doctree

from benchmarks.growth import plot, residuals
from benchmarks.processes import cost, wall
from refsmith.making import job, read_service
from refsmith.pull import binary, pull
from refsmith.pull.sources import read_sources
from refsmith.specs import Specs, open_specs

RUNS = 5
# One that is small, the one with most commands, the one with the largest pages.
CHANGED = ("iam/create-user", "ec2/run-instances", "quicksight/create-dashboard")
IMPORTED = ("iam", "ec2", "quicksight")
SAMPLE_MB = 5
_WORD = re.compile(rb"\b(?:Creates|Launches|Adds|Starts)\b")


def run() -> dict[str, Any]:
    """Renders the pinned release, and measures everything on its pages."""
    release = read_sources().default
    # Downloaded and unpacked, so that rendering alone is measured.
    binary(release)
    with tempfile.TemporaryDirectory(prefix="refsmith-benchmark-") as place:
        folder = Path(place) / "pages"
        before = _children()
        pull(None, (), folder)
        rendering = _children() - before
        specs = open_specs(folder)
        figures: dict[str, Any] = {
            "release": release,
            "pages": specs.pages,
            "mb": round(sum(map(specs.size, specs.services)) / 1e6, 1),
            "renderer_processor_s": round(rendering, 1),
            "docutils": _beside_docutils(folder),
        }
        print(f"  {figures}")
        return figures | _runs(specs, Path(place), rendering)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _runs(specs: Specs, place: Path, rendering: float) -> dict[str, Any]:
    environment = {**os.environ, "REFSMITH_CACHE": str(place / "cache")}
    # As where a tool is installed: its own modules are compiled once.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    out = place / "out"
    whole = [sys.executable, "-m", "refsmith", "generate", "--specs", str(specs.folder), "--all"]
    whole += ["--out", str(out)]
    cold = cost(whole, environment)
    figures: dict[str, Any] = {
        "cold": {
            "processor_s": round(cold.processor_s, 1),
            "wall_s": round(cold.wall_s, 1),
            "memory_mb": round(cold.memory_mb),
            "ratio_to_renderer": round(cold.processor_s / rendering, 2),
        }
    }
    print(f"  cold: {figures['cold']}")
    same = [wall(whole, environment) for _ in range(RUNS)]
    figures["nothing_changed_s"] = round(statistics.median(same), 2)
    print(f"  nothing changed: {figures['nothing_changed_s']} s")
    figures["one_page_changed_s"] = {
        page: round(_changed(specs.folder / f"{page}.rst", whole, environment), 2)
        for page in CHANGED
    }
    print(f"  one page changed: {figures['one_page_changed_s']}")
    figures["package"] = _package(out)
    print(f"  package: {figures['package']}")
    figures["growth"] = _growth(specs, place, environment)
    return figures


def _changed(page: Path, words: Sequence[str], environment: dict[str, str]) -> float:
    """The time of a run behind a change of a page's text, by median; the page is put back."""
    before = page.read_bytes()
    walls: list[float] = []
    try:
        for number in range(RUNS):
            changed, count = _WORD.subn(f"Edit{number}".encode(), before)
            assert count, f"{page} has no word to change"
            page.write_bytes(changed)
            walls.append(wall(words, environment))
    finally:
        page.write_bytes(before)
    return statistics.median(walls)


def _beside_docutils(folder: Path) -> dict[str, Any]:
    """Reading and resolving against plain docutils, on every 97th page and so on to 5 MB."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_both, (folder,))


def _both(folder: Path) -> dict[str, Any]:
    specs = open_specs(folder)
    of = {page: service for service, pages in specs.services.items() for page in pages}
    sample: list[str] = []
    size = 0
    for start in range(97):
        taken = sorted(of)[start::97]
        sample += taken
        size += sum((folder / f"{page}.rst").stat().st_size for page in taken)
        if size >= SAMPLE_MB * 1e6:
            break
    chosen: dict[str, list[str]] = {}
    for page in sorted(sample):
        chosen.setdefault(of[page], []).append(page)
    # The table of names is read once a run, whatever is made.
    jobs = [job(specs, service, tuple(pages)) for service, pages in chosen.items()]
    overrides = {"report_level": 5, "halt_level": 5, "warning_stream": False}
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(3):
        started = time.process_time()
        for each in jobs:
            for _operation in read_service(each):
                pass
        ours.append(time.process_time() - started)
        started = time.process_time()
        for page in sample:
            text = (folder / f"{page}.rst").read_text(encoding="utf-8")
            publish_doctree(text, settings_overrides=overrides)
        theirs.append(time.process_time() - started)
    return {
        "pages": len(sample),
        "mb": round(size / 1e6, 2),
        "ours_s": round(statistics.median(ours), 2),
        "docutils_s": round(statistics.median(theirs), 2),
        "times_faster": round(
            statistics.median(b / a for a, b in zip(ours, theirs, strict=True)), 1
        ),
    }


def _package(out: Path) -> dict[str, Any]:
    """The sizes of modules, and what importing the client of a service takes."""
    sizes = {
        path.relative_to(out).as_posix(): path.stat().st_size
        for path in (out / "awsref").rglob("*.py")
    }
    largest = sorted(sizes, key=lambda path: -sizes[path])[:6]
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", "-j", "2", str(out / "awsref")], check=True
    )
    bare = _imported(out, "pass")
    return {
        "modules": len(sizes),
        "mb": round(sum(sizes.values()) / 1e6, 1),
        "largest_mb": {path: round(sizes[path] / 1e6, 2) for path in largest},
        "import_ms": {
            service: round((_imported(out, f"import awsref.{service}.client") - bare) * 1e3, 1)
            for service in IMPORTED
        },
    }


def _imported(out: Path, program: str) -> float:
    environment = {**os.environ, "PYTHONPATH": str(out)}
    times: list[float] = []
    for _ in range(9):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", program], env=environment, check=True)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


def _growth(specs: Specs, place: Path, environment: dict[str, str]) -> dict[str, Any]:
    """Cold runs over 1, 10, 100 and all services, each choice spread evenly over their sizes."""
    services = sorted((each for each in specs.services if each), key=specs.size)
    distinct = {service: _distinct(specs, service) for service in services}
    points: list[tuple[float, float]] = []
    kept: dict[str, Any] = {}
    for wanted in (1, 10, 100, len(services)):
        step = len(services) / wanted
        chosen = [services[int(step * (number + 0.5))] for number in range(wanted)]
        words = [sys.executable, "-m", "refsmith", "generate", "--specs", str(specs.folder)]
        words += ["--no-cache", "--out", str(place / f"of-{wanted}")]
        words += [word for service in chosen for word in ("--service", service)]
        spent = cost(words, environment)
        megabytes = sum(distinct[service] for service in chosen) / 1e6
        points.append((megabytes, spent.processor_s))
        kept[str(wanted)] = {
            "distinct_mb": round(megabytes, 2),
            "processor_s": round(spent.processor_s, 2),
            "wall_s": round(spent.wall_s, 2),
            "memory_mb": round(spent.memory_mb),
        }
        print(f"  {wanted} services: {kept[str(wanted)]}")
    for figures, rest in zip(kept.values(), residuals(points), strict=True):
        figures["off_the_line"] = round(rest, 3)
    drawing = plot(points, [f"{number} services" for number in kept])
    (Path(__file__).parent / "growth.svg").write_text(drawing, encoding="utf-8")
    print(f"  off the line: {[each['off_the_line'] for each in kept.values()]}")
    return kept


def _distinct(specs: Specs, service: str) -> int:
    """The bytes of a service's lines, each distinct one counted once, whatever its indentation."""
    lines: set[bytes] = set()
    for page in specs.services[service]:
        lines.update(map(bytes.strip, (specs.folder / f"{page}.rst").read_bytes().split(b"\n")))
    return sum(map(len, lines))
