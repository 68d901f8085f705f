"""Words that a list overrules although nothing in them need be wrong: they say more than it does.

What words and list say of the same is held by the list alone. So what only the words would refuse
has to be told here, or it is told nowhere.
"""

from collections.abc import Iterator
from functools import lru_cache

from refsmith.emit.enforced import enforced, settled
from refsmith.emit.precedence import have_no_length, states_length
from refsmith.languages import Unknown, accepts, both, language, shortest, without
from refsmith.linting.characters import Length, length_of, sized, takes_arns
from refsmith.linting.contradictions import is_open, names
from refsmith.linting.finding import Remark
from refsmith.linting.saying import bounds, listing
from refsmith.model import Bounds, Enum, Pattern, Rule

_HINT = "the list holds; an overlay on it can say that the words are right"


def narrower(rules: tuple[Rule, ...], prose: str = "") -> Iterator[tuple[Rule, Remark]]:
    """The rules from prose that refuse what the listed ones take, and give way to those.

    Not those that leave open what there is besides, or that the text itself makes exceptions of.
    """
    listed = [rule for rule in rules if rule.origin != "prose"]
    if not listed or len(listed) == len(rules):
        return
    for words, holds in settled(rules):
        said = enforced(words) if words.origin == "prose" else None
        if said is None or said == holds or (isinstance(said, Enum) and is_open(words)):
            continue
        for rule in listed:
            true = enforced(rule)
            message = _more(said, true, listed) if true is not None else None
            if message is not None and not _excepts(said, true, prose):
                yield (
                    words,
                    Remark(
                        kind="words-narrower",
                        message=message,
                        hint=_HINT,
                        offset=words.offset,
                        other=rule.offset,
                        words=words.text,
                        corrected=words.overlay.file if words.overlay else None,
                    ),
                )
                break


def _more(words: Rule, listed: Rule, others: list[Rule]) -> str | None:
    """What the words refuse and the list takes, in words; None where it is nothing."""
    match words, listed:
        case Bounds(), Bounds() if words.kind == listed.kind and _tighter(words, listed):
            return f"the words say {bounds(words)}, the list takes {bounds(listed)}"
        case ((Pattern() | Bounds(kind="length") | Enum()), Enum()):
            refused = [value for value in listed.values if _refuses(words, value)]
            return (
                f"the words leave out {listing(refused)}, which the list has" if refused else None
            )
        case Bounds(kind="length"), Pattern() if states_length(listed.value):
            return f"the words say {bounds(words)}, the listed {listed.value} says how long"
        case Pattern(), Bounds(kind="length") if have_no_length(words.value, listed):
            return f"no value of the words has the listed {bounds(listed)}"
        case Pattern(), Pattern():
            length = next((r for r in others if isinstance(r, Bounds) and r.kind == "length"), None)
            value = _refused(words.value, listed.value, length_of(length))
            return None if value is None else _wider(value, listed.value)
        case _:
            return None


def _excepts(words: Rule, listed: Rule | None, prose: str) -> bool:
    """Whether a text names the list's own end beside the interval: 1 to 9, or -1 for any."""
    if not isinstance(words, Bounds) or not isinstance(listed, Bounds):
        return False
    ends = ((words.min, listed.min or None), (words.max, listed.max))
    return any(end is not None and end != said and names(end, prose) for said, end in ends)


def _wider(value: str, pattern: str) -> str:
    return f"{value!r} matches the listed {pattern}, and the words leave it out"


def _tighter(words: Bounds, listed: Bounds) -> bool:
    low = words.min is not None and listed.min is not None and words.min > listed.min
    high = words.max is not None and listed.max is not None and words.max < listed.max
    return low or high


def _refuses(words: Pattern | Bounds | Enum, value: str) -> bool:
    match words:
        case Enum():
            return value not in words.values
        case Bounds():
            low, high = words.min, words.max
            return (low is not None and len(value) < low) or (
                high is not None and len(value) > high
            )
        case Pattern():
            term = language(words.value)
            return term is not None and not accepts(term, value)


@lru_cache(maxsize=10_000)
def _refused(words: str, listed: str, length: Length) -> str | None:
    """The shortest value that a listed pattern takes and words refuse; None where none is found."""
    said, true = language(words), language(listed)
    if said is None or true is None:
        return None
    try:
        # Where an ARN may be given too, the words are about the name.
        return None if takes_arns(true) else shortest(both(sized(true, length), without(said)))
    except Unknown:
        return None
