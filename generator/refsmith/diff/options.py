"""Which options of two pages are the same, and what may have been renamed.

Options are the same that share a flag. One that has gone and one that came are one renamed option
where both stand for the same API member; where that isn't known, likeness is only a hint.
"""

import difflib
from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from refsmith.diff.parts import Node, Option

_ALIKE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Matched:
    """Pairs that share a flag, pairs that share a member alone, and what has no counterpart."""

    pairs: tuple[tuple[Option, Option], ...]
    renamed: tuple[tuple[Option, Option], ...]
    removed: tuple[Option, ...]
    added: tuple[Option, ...]


def matched(old: tuple[Option, ...], new: tuple[Option, ...]) -> Matched:
    """The options of a page before and after, put side by side."""
    by_flag: dict[str, list[Option]] = {}
    for option in new:
        for flag in option.flags:
            by_flag.setdefault(flag, []).append(option)
    pairs: list[tuple[Option, Option]] = []
    for option in old:
        found = {id(each): each for flag in option.flags for each in by_flag.get(flag, ())}
        pairs += [(option, each) for each in found.values()]
    olds, news = {id(one) for one, _ in pairs}, {id(other) for _, other in pairs}
    removed = [each for each in old if id(each) not in olds]
    added = [each for each in new if id(each) not in news]
    renamed = list(_of_one_member(removed, added))
    left = {id(each) for pair in renamed for each in pair}
    return Matched(
        pairs=tuple(pairs),
        renamed=tuple(renamed),
        removed=tuple(each for each in removed if id(each) not in left),
        added=tuple(each for each in added if id(each) not in left),
    )


def _of_one_member(removed: list[Option], added: list[Option]) -> Iterator[tuple[Option, Option]]:
    known = {each.member: each for each in added if each.member and not each.assumed}
    for option in removed:
        if option.member and not option.assumed and option.member in known:
            yield option, known.pop(option.member)


def perhaps_renamed(removed: tuple[Option, ...], added: tuple[Option, ...]) -> dict[str, str]:
    """By first flag, the first flag of what an option may have become, or may have been.

    They have one shape, and their names are alike, or the shape is one of many parts.
    """
    return _likely(
        {each.flags[0]: each.part.node for each in removed},
        {each.flags[0]: each.part.node for each in added},
    )


def _likely(removed: dict[str, Node], added: dict[str, Node]) -> dict[str, str]:
    if not removed or not added:
        return {}
    shapes = {id(node): shape_key(node) for node in (*removed.values(), *added.values())}
    scored: list[tuple[float, str, str]] = []
    for name, node in removed.items():
        for other, its in added.items():
            if shapes[id(node)] != shapes[id(its)]:
                continue
            # The two in one order, so that it is the same the other way round.
            likeness = difflib.SequenceMatcher(None, min(name, other), max(name, other)).ratio()
            if likeness >= _ALIKE or len(node.parts) > 1:
                scored.append((-likeness, name, other))
    found: dict[str, str] = {}
    for _, name, other in sorted(scored, key=lambda each: (each[0], *sorted(each[1:]))):
        if name not in found and other not in found:
            found[name], found[other] = other, name
    return found


def shape_key(node: Node) -> Hashable:
    """A value that is equal for shapes that mean the same."""
    rules = frozenset(each.key for each in node.statements)
    parts = frozenset(
        (name, part.required, shape_key(part.node)) for name, part in node.parts.items()
    )
    return node.type, rules, parts, node.union, node.streaming, node.levels
