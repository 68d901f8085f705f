"""Names that releases of 2017 look for where today's Python no longer has them."""

from __future__ import annotations

import collections
import collections.abc
import importlib
import inspect
import shlex
import sys
import types
from typing import Any, cast


def put_back() -> None:
    """Gives ``collections`` the names that moved to ``collections.abc``, and a few more.

    To be called before the release is imported; what today's Python has is left alone.
    """
    moved: Any = collections.abc
    for name in cast("list[str]", moved.__all__):
        if not hasattr(collections, name):
            setattr(collections, name, getattr(moved, name))
    if not hasattr(inspect, "getargspec"):
        setattr(inspect, "getargspec", inspect.getfullargspec)  # noqa: B010
    for name, module in (("imp", _imp()), ("pipes", _pipes())):
        if not _there(name):
            sys.modules[name] = module


def _there(name: str) -> bool:
    try:
        __import__(name)
    except ImportError:
        return False
    return True


def _imp() -> types.ModuleType:
    module: Any = types.ModuleType("imp")
    module.reload = importlib.reload
    return cast("types.ModuleType", module)


def _pipes() -> types.ModuleType:
    module: Any = types.ModuleType("pipes")
    module.quote = shlex.quote
    return cast("types.ModuleType", module)
