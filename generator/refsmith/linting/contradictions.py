"""Where the words about a value and the rules listed for it say different things.

The words are a reading: so only what both sides state outright is held against each other. Words
that are silent where the list speaks, or say more than it does, contradict nothing.
"""

import re
from collections.abc import Iterator

from refsmith.emit.enforced import enforced
from refsmith.linting.characters import length_of, patterns_differ
from refsmith.linting.finding import Remark
from refsmith.linting.saying import bounds, listing
from refsmith.model import Bounds, Enum, NoneOf, Pattern, Rule

# What a table writes where it means that there is no bound.
_UNBOUNDED = (2**31 - 1, 2**63 - 1)
# Words that don't claim to name every value, or speak of a part of the value.
_OPEN = re.compile(r"\binclud(?:e|es|ing)\b", re.IGNORECASE)
_PARTS = re.compile(r"\beach of\b", re.IGNORECASE)
_HINT = "one of them is wrong; an overlay can say which"
Differ = tuple[str, str] | None


def contradictions(rules: tuple[Rule, ...], prose: str) -> Iterator[Remark]:
    """What the words of a value say against its listed rules."""
    listed = [rule for rule in rules if rule.origin != "prose"]
    length = next((rule for rule in listed if rule.kind == "length"), None)
    for words in rules:
        if words.key is not None:
            continue
        if words.origin != "prose" or not listed or _of_something_else(words.text or "", prose):
            continue
        for rule in listed:
            found = _differ(words, rule, length, prose)
            if found is not None:
                yield _remark(found, words, rule, length, prose)


def _remark(
    found: tuple[str, str], words: Rule, listed: Rule, length: Rule | None, prose: str
) -> Remark:
    overlay = words.overlay or listed.overlay
    one, other = enforced(words), enforced(listed)
    settled = one is None or other is None or _differ(one, other, length, prose) is None
    return Remark(
        kind=found[0],
        message=found[1],
        hint=_HINT,
        offset=words.offset,
        other=listed.offset,
        words=words.text,
        corrected=overlay.file if overlay is not None and settled else None,
    )


def _of_something_else(text: str, prose: str) -> bool:
    """Whether a sentence stands inside an item, which has a subject of its own before it."""
    at = prose.find(text)
    line = prose[prose.rfind("\n", 0, at) + 1 : at] if at >= 0 else ""
    return re.match(r"\s*[*-] +\S", line) is not None or _PARTS.search(text) is not None


def _differ(words: Rule, listed: Rule, length: Rule | None, prose: str) -> Differ:
    """The kind and the message, where they can't both be meant."""
    match words, listed:
        case Bounds(), Bounds() if words.kind == listed.kind:
            return _bounds_differ(words, listed, prose)
        case Enum(), Enum():
            return _values_differ(words, listed)
        case NoneOf(), Enum():
            both = [each for each in words.values if each in listed.values]
            message = f"the words refuse {listing(both)}, which the list has"
            return ("values-differ", message) if both else None
        case Pattern(), Pattern():
            bound = length if isinstance(length, Bounds) else None
            return patterns_differ(words.value, listed.value, length_of(bound), open=is_open(words))
        case _:
            return None


def is_open(words: Rule) -> bool:
    """Whether words don't claim to name every value."""
    return _OPEN.search(words.text or "") is not None


def _bounds_differ(words: Bounds, listed: Bounds, prose: str) -> Differ:
    # A minimum of nothing is none, whatever words call for.
    sides = ((words.min, listed.min or None), (words.max, listed.max))
    differ = [
        true
        for said, true in sides
        if said is not None and true is not None and said != true and true not in _UNBOUNDED
    ]
    # "1 to 9, or -1 for any": the words name both.
    if not differ or any(names(true, prose) for true in differ):
        return None
    return "bounds-differ", f"the words say {bounds(words)}, the list says {bounds(listed)}"


def names(number: float, prose: str) -> bool:
    """Whether a text has the number somewhere."""
    forms = {f"{number}", f"{number:,}"}
    return any(re.search(rf"(?<![\d,.-]){form}(?![\d,]*\d|\.\d)", prose) for form in forms)


def _values_differ(words: Enum, listed: Enum) -> Differ:
    said, true = dict.fromkeys(words.values), dict.fromkeys(listed.values)
    more = [each for each in said if each not in true]
    fewer = [each for each in true if each not in said]
    if not more and (not fewer or is_open(words)):
        return None
    if not fewer:
        message = f"the words name {listing(more)} as well, which the list doesn't have"
    elif not more:
        message = f"the words leave out {listing(fewer)}, which the list has"
    else:
        message = f"the words name {listing(more)}, the list has {listing(fewer)}"
    return "values-differ", message
