"""The rooms of the tool on real pages: how fast each reads, emits and formats, and its memory.

Each service is measured in a process of its own, on one core and with nothing cached.
"""

import multiprocessing
import resource
import time
from pathlib import Path
from typing import Any

from refsmith.config import cache_dir
from refsmith.distribution.settings import EmitSettings
from refsmith.emit import emit_service
from refsmith.emit import format as formatting
from refsmith.emit import service as emitting
from refsmith.making import job, read_service
from refsmith.pull import pull
from refsmith.specs import open_specs

SERVICES = ("iam", "ec2")


def run() -> dict[str, Any]:
    """Pulls the two services into the cache, then measures each."""
    folder = cache_dir() / "benchmarks" / "pages"
    pull(None, SERVICES, folder)
    figures: dict[str, Any] = {}
    for service in SERVICES:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            figures[service] = pool.apply(_measure, (folder, service))
        shown = figures[service]
        print(f"  {service}: {shown}")
    return figures


def _measure(folder: Path, service: str) -> dict[str, Any]:
    specs = open_specs(folder)
    size = specs.size(service) / 1e6
    pages = len(specs.services[service])
    started = time.process_time()
    operations = list(read_service(job(specs, service)))
    read = time.process_time() - started

    spent = 0.0
    whole = formatting.format_module

    def timed(
        path: str, source: str, kept: formatting.FormatCache, *, laid_out: bool = False
    ) -> str:
        nonlocal spent
        begun = time.process_time()
        try:
            return whole(path, source, kept, laid_out=laid_out)
        finally:
            spent += time.process_time() - begun

    emitting.format_module = timed
    started = time.process_time()
    output = emit_service(service, operations, EmitSettings())
    emit = time.process_time() - started - spent
    source = sum(len(text) for text in output.files.values()) / 1e6
    return {
        "pages": pages,
        "mb": round(size, 2),
        "source_mb": round(source, 2),
        "read_s": round(read, 2),
        "read_pages_s": round(pages / read, 1),
        "read_mb_s": round(size / read, 2),
        "emit_s": round(emit, 2),
        "emit_mb_s": round(source / emit, 2),
        "format_s": round(spent, 2),
        "format_mb_s": round(source / spent, 2),
        "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }
