"""The operation model in, the source of a package out; the only room that knows Jinja and black."""

from refsmith.emit.format import FormatCache, FormatError, MemoryCache
from refsmith.emit.package import emit_package
from refsmith.emit.service import emit_service

__all__ = [
    "FormatCache",
    "FormatError",
    "MemoryCache",
    "emit_package",
    "emit_service",
]
