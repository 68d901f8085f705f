"""What changed from some patterns to others, and whether what was accepted still is.

In general that can't be told by looking. Most documented patterns are regular expressions in the
strict sense, though, and for those it is decided (``languages``): *loosened* where the new one
accepts all that the old one did, *tightened* where it accepts less and nothing else, *changed*
with an example that is refused now, or a documentation change where both accept the same. What
stays undecided counts as breaking: it may refuse what was accepted.
"""

from collections.abc import Iterator
from dataclasses import replace

from refsmith.diff.changes import Outcome
from refsmith.diff.languages import within
from refsmith.diff.parts import Statement

SAME = "accepts the same"
Statements = tuple[Statement, ...]


def pattern_changes(old: Statements, new: Statements) -> Iterator[Outcome]:
    """One pattern for another is a change of that one; more at once come and go one by one."""
    olds = {each.said["value"] for each in old}
    news = {each.said["value"] for each in new}
    gone, came = sorted(olds - news), sorted(news - olds)
    if len(gone) == len(came) == 1:
        yield _from_one_to_another(gone[0], came[0])
        return
    for value in gone:
        yield Outcome("rule-removed", old=value)
    for value in came:
        every = within(None, value)
        told = Outcome("rule-added", new=value, example=every.example)
        harmless = replace(told, effect="documentation", why="accepts every value")
        yield harmless if every.within else told


def _from_one_to_another(old: str, new: str) -> Outcome:
    there, back = within(old, new), within(new, old)
    told = Outcome("rule-changed", old=old, new=new, example=there.example)
    match there.within, back.within:
        case True, True:
            return replace(told, effect="documentation", why=SAME)
        case True, _:
            return replace(told, kind="rule-loosened", why="accepts all that it did")
        case False, True:
            return replace(told, kind="rule-tightened", why="accepts less")
        case None, True:
            return replace(told, kind="rule-tightened", why="may accept less, and not more")
        case False, _:
            return replace(told, why="refuses some that it accepted")
        case _:
            return replace(told, why="may refuse what it accepted")
