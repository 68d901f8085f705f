"""YAML output, in block style with sorted keys."""

from __future__ import annotations

import json
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any

    from . import Printing

# What ends lines to YAML 1.1, beside the line feed.
_BREAKS = frozenset("\x85\u2028\u2029")
# What YAML 1.2 reads as no text, with the characters that such text may start with.
_KINDS = {
    "bool": (r"(?:true|True|TRUE|false|False|FALSE)\Z", "tTfF"),
    "int": (
        r"[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9_]+|0x[0-9a-fA-F_]+)\Z",
        "-+0123456789",
    ),
    "float": (
        r"(?:[-+]?[0-9][0-9_]*(?:\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)"
        r"|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z",
        "-+0123456789.",
    ),
}


def print_yaml(printing: Printing) -> None:
    """The whole answer as one document."""
    found = printing.whole(binary=True)
    if found != {}:
        dump(found, printing.stream)


def print_stream(printing: Printing) -> None:
    """A list of one item for each page, as it comes, so that all of them read as one list."""
    if printing.paginated:
        for page in printing.answer:
            dump([printing.queried(page, binary=True)], printing.stream)
        return
    found = printing.queried(printing.answer, binary=True)
    if found != {}:
        dump([found], printing.stream)


def dump(value: Any, stream: IO[str]) -> None:
    """Writes a value of JSON's types, with bytes in it or without. A lone scalar is written as
    JSON, which YAML includes."""
    if not isinstance(value, (dict, list)):
        stream.write(json.dumps(value, ensure_ascii=False) + "\n")
        return
    import yaml

    yaml.dump(value, stream, Dumper=_dumper(), default_flow_style=False, allow_unicode=True)


def _dumper() -> Any:
    """A dumper that quotes what YAML 1.2 would read as something else than text, and no more.

    PyYAML itself goes by 1.1, where ``on`` is a boolean.
    """
    import yaml

    # The one in C escapes every character beyond the basic plane.
    loaded: Any = yaml.SafeDumper

    class Dumper(loaded):  # type: ignore[misc]
        """Writes equal parts out again, where YAML would point back to the first."""

        yaml_implicit_resolvers = _resolvers(loaded.yaml_implicit_resolvers)
        stream: Any

        def ignore_aliases(self, data: object) -> bool:
            return True

        def analyze_scalar(self, scalar: str) -> Any:
            """What else than a line feed ends lines is folded to a blank but in double quotes."""
            found: Any = loaded.analyze_scalar(self, scalar)
            if not _BREAKS.isdisjoint(scalar):
                found.allow_flow_plain = found.allow_block_plain = False
                found.allow_single_quoted = found.allow_block = False
            return found

        def write_double_quoted(self, text: str, split: bool = True) -> None:
            """Writes characters beyond the basic plane as they are: others stand in for them on
            their way through."""
            beyond = sorted({each for each in text if each > "\uffff"})
            free = (chr(code) for code in range(0xE000, 0xF900) if chr(code) not in text)
            pairs = list(zip(beyond, free, strict=False))
            stream: Any = self.stream
            self.stream = _Restoring(stream, {ord(to): back for back, to in pairs})
            write: Any = loaded.write_double_quoted
            write(self, text.translate({ord(a): b for a, b in pairs}), split)
            self.stream = stream

    return Dumper


class _Restoring:
    """A stream that puts characters back in the place of those that stood in for them."""

    def __init__(self, stream: IO[str], table: dict[int, str]) -> None:
        self._stream = stream
        self._table = table

    def write(self, text: str) -> None:
        self._stream.write(text.translate(self._table))


def _resolvers(older: dict[str, Any]) -> dict[str, Any]:
    """PyYAML's table of what unquoted text means, by its first character, brought to YAML 1.2."""
    found: dict[str, list[Any]] = {}
    replaced = {f"tag:yaml.org,2002:{kind}" for kind in _KINDS}
    for first, entries in older.items():
        found[first] = [entry for entry in entries if entry[0] not in replaced]
    for kind, (expression, firsts) in _KINDS.items():
        for first in firsts:
            found.setdefault(first, []).append(
                (f"tag:yaml.org,2002:{kind}", re.compile(expression))
            )
    return found
