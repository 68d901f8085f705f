"""The operation model in, the source of a package out; the only room that knows Jinja and black."""

from refsmith.emit.format import FormatCache, FormatError, MemoryCache
from refsmith.emit.lock import read_names, write_names
from refsmith.emit.manifest import Manifest, read_manifest
from refsmith.emit.package import emit_package
from refsmith.emit.service import ServiceOutput, emit_service
from refsmith.emit.settings import EmitSettings
from refsmith.emit.tree import Difference, WriteReport, compare_tree, write_tree

__all__ = [
    "Difference",
    "EmitSettings",
    "FormatCache",
    "FormatError",
    "Manifest",
    "MemoryCache",
    "ServiceOutput",
    "WriteReport",
    "compare_tree",
    "emit_package",
    "emit_service",
    "read_manifest",
    "read_names",
    "write_names",
    "write_tree",
]
