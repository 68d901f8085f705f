"""A service's part of the manifest: what it was made from, and the patterns kept otherwise."""

import json
from collections.abc import Iterable
from typing import Any

from refsmith.distribution.manifest import digest
from refsmith.emit.declarations import Declarer
from refsmith.model import ListOf, MapOf, Operation, Recursive, Shape, Structure

# Made once: for each of thousands of parts it would cost more than the writing.
_JSON = json.JSONEncoder(ensure_ascii=False)


def digest_of(parts: Iterable[object]) -> str:
    """The SHA-256 of values that JSON can write, in their order."""
    return digest("\n".join(map(_JSON.encode, parts)))


def sources(operations: Iterable[Operation]) -> dict[str, str | None]:
    """The digests of what a service is made from: pages, table of names, overlays.

    The names' and the overlays' are None where the pages came without any.
    """
    ordered = sorted(operations, key=lambda each: each.page)
    # A pulled table of names shows in members that were not made from flags.
    named = [
        [operation.page, option.flags[0], option.member, sorted(option.sensitive)]
        for operation in ordered
        for option in operation.options
        if not option.member_assumed
    ]
    known = any(member is not None for _, _, member, _ in named)
    hidden = [[each.page, list(each.hidden)] for each in ordered if each.hidden]
    overlays = list(_overlays(ordered))
    return {
        "pages": digest_of([each.page, each.sha256] for each in ordered),
        "names": digest_of([*named, *hidden]) if known else None,
        "overlays": digest_of(overlays) if overlays else None,
    }


def _overlays(operations: list[Operation]) -> Iterable[object]:
    seen: set[int] = set()
    found: set[str] = set()

    def walk(shape: Shape) -> None:
        if id(shape) in seen or isinstance(shape, Recursive):
            return
        seen.add(id(shape))
        note(shape.rules)
        match shape:
            case Structure():
                for member in shape.members:
                    walk(member.shape)
            case ListOf():
                walk(shape.item)
            case MapOf():
                walk(shape.key)
                walk(shape.value)
            case _:
                return

    def note(rules: Iterable[Any]) -> None:
        for rule in rules:
            overlay = rule.overlay
            if overlay is not None:
                content = [overlay.file, overlay.reason, repr(overlay.value), overlay.drop]
                found.add(json.dumps(content, ensure_ascii=False))

    for operation in operations:
        note(operation.rules)
        for option in operation.options:
            walk(option.shape)
        if operation.output is not None:
            walk(operation.output)
    return sorted(found)


def ledger(declarer: Declarer) -> list[dict[str, object]]:
    """The patterns that are not enforced just as documented, each with the reason."""
    return [
        {
            "pattern": pattern,
            "verdict": translation.verdict,
            "reason": translation.reason,
            "regex": translation.regex,
        }
        for pattern, translation in sorted(declarer.translations.items())
        if translation.verdict != "exact"
    ]
