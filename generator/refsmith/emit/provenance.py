"""Where each rule stands: release, page and line, apart from the declarations.

Lines move with every release and mean nothing, so they stand in one file a service. Places that
look alike share a tree; see ``_runtime/provenance.py`` for how the file is read.
"""

import json
from dataclasses import dataclass, field

from refsmith.emit.declarations import Declarer
from refsmith.emit.graph import ITEM, KEY, VALUE
from refsmith.model import ListOf, MapOf, Operation, Option, Recursive, Scalar, Shape, Structure

# The offsets of the rules, then each part's name, offset and tree.
_Tree = tuple[tuple[int, ...], tuple[tuple[str, int | None, int | None], ...]]


@dataclass(slots=True)
class Trees:
    """Trees of offsets, each distinct one once."""

    declarer: Declarer
    _numbers: dict[_Tree, int] = field(default_factory=dict[_Tree, int])
    _known: dict[int, tuple[Shape, int | None]] = field(
        default_factory=dict[int, tuple[Shape, int | None]]
    )

    def number(self, shape: Shape) -> int | None:
        """The number of the shape's tree; None where the page cuts a recursive shape off."""
        known = self._known.get(id(shape))
        if known is None:
            known = self._known[id(shape)] = (shape, self._make(shape))
        return known[1]

    def _make(self, shape: Shape) -> int | None:
        if isinstance(shape, Recursive):
            return None
        offsets = tuple(rule.documented.offset for rule in self.declarer.rules(shape.rules))
        parts = tuple((name, offset, self.number(part)) for name, offset, part in _parts(shape))
        return self._numbers.setdefault((offsets, parts), len(self._numbers))

    def listed(self) -> list[list[object]]:
        """All trees by number, as they stand in the file."""
        return [
            [list(offsets), {name: [offset, tree] for name, offset, tree in parts}]
            for offsets, parts in self._numbers
        ]


def _parts(shape: Scalar | Structure | ListOf | MapOf) -> list[tuple[str, int | None, Shape]]:
    match shape:
        case Structure():
            return [(member.name, member.offset, member.shape) for member in shape.members]
        case ListOf():
            return [(ITEM, shape.offset, shape.item)]
        case MapOf():
            return [
                (KEY, shape.key_offset, shape.key),
                (VALUE, shape.value_offset, shape.value),
            ]
        case Scalar():
            return []


def provenance(operations: list[tuple[Operation, list[Option]]], declarer: Declarer) -> str:
    """The text of a service's ``provenance.json``.

    Each operation comes with the options that are declared, one for each flag that stands for
    itself.
    """
    trees = Trees(declarer)
    commands: dict[str, object] = {}
    releases = {operation.release for operation, _ in operations}
    for operation, options in sorted(operations, key=lambda each: each[0].command):
        commands[" ".join(operation.command[1:])] = {
            "page": operation.page,
            "rules": [rule.documented.offset for rule in declarer.rules(operation.rules)],
            "options": {
                option.flags[0]: [option.line, trees.number(option.shape)] for option in options
            },
        }
    release = max((each for each in releases if each is not None), default=None)
    lines = [f"{_json(name)}: {_json(entry)}" for name, entry in commands.items()]
    return (
        f'{{"release": {_json(release)},\n'
        f'"trees": [\n{_lines([_json(tree) for tree in trees.listed()])}],\n'
        f'"commands": {{\n{_lines(lines)}}}}}\n'
    )


_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _lines(lines: list[str]) -> str:
    """One entry a line, so that a change shows as itself."""
    return ",\n".join(lines) + ("\n" if lines else "")
