"""Whether one pattern accepts all that another does."""

from dataclasses import dataclass
from functools import lru_cache

from refsmith.languages.search import Unknown, shortest
from refsmith.languages.terms import ANYTHING, Term, both, without
from refsmith.languages.translation import language
from refsmith.rules.dialect import translate

# More decides no pair of patterns that one release has for those of another.
_STEPS = 8_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """``within``: whether all is accepted (None: undecided); ``example``: a shortest text that
    isn't."""

    within: bool | None
    example: str | None = None


@lru_cache(maxsize=4_000)
def within(narrow: str | None, wide: str | None) -> Verdict:
    """Whether ``wide`` accepts every text that ``narrow`` does; None stands for any text.

    Undecided for patterns that no term says, that the dialect doesn't enforce, or that are too
    large.
    """
    one, other = _accepted(narrow), _accepted(wide)
    if one is None or other is None:
        return Verdict(None)
    try:
        example = shortest(both(one, without(other)), steps=_STEPS)
    except Unknown:
        return Verdict(None)
    return Verdict(example is None, example)


def _accepted(pattern: str | None) -> Term | None:
    if pattern is None:
        return ANYTHING
    return None if translate(pattern).verdict == "not enforced" else language(pattern)
