"""A source tree of version 2, run by the Python of a binary of version 2.

The tree needs compiled packages that the binary carries (``awscrt`` and others), and is found
before the binary's own modules of the same names.
"""

from __future__ import annotations

import importlib
import sys

OURS = ("awscli", "botocore", "s3transfer")


def take(root: str) -> None:
    """Forgets the binary's own modules, and looks for them in ``root`` from here on."""
    for name in list(sys.modules):
        if name.partition(".")[0] in OURS:
            del sys.modules[name]
    # The tree's own package puts such a finder in anew, around the ones that are there.
    sys.meta_path[:] = [
        finder for finder in sys.meta_path if type(finder).__module__.partition(".")[0] not in OURS
    ]
    # Before 2023 the binary's modules came from a finder ahead of the path's own.
    sys.meta_path.sort(key=lambda finder: getattr(finder, "__name__", "") != "PathFinder")
    sys.path.insert(0, root)
    importlib.invalidate_caches()
