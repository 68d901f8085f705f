"""Unpacks the archive of real pages, as far as a test needs it."""

from __future__ import annotations

import tarfile
from collections.abc import Collection
from pathlib import Path


def unpack(reference: Path, folder: Path, services: Collection[str] = ()) -> Path:
    """The pages of those services, or of all, below ``folder``."""
    (archive,) = reference.glob("awscli-*-pages.tar.xz")
    with tarfile.open(archive, "r|xz") as packed:
        for entry in packed:
            service, slash, _ = entry.name.removeprefix("./").partition("/")
            if slash and entry.isfile() and (not services or service in services):
                packed.extract(entry, folder, filter="data")
    return folder
