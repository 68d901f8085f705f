"""What a run over the examples comes to: the counts, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence

from tests.examples.account import FINE, UNTRYABLE, Tried
from tests.examples.exceptions import Excused


def summary(tried: Sequence[Tried], excused: Mapping[str, Excused]) -> Iterator[str]:
    """The counts, a line each."""
    kinds = Counter(each.outcome.kind for each in tried)
    plain = sum(each.outcome.kind == "accepted" and not each.repairs for each in tried)
    repairs = Counter(" and ".join(each.repairs) for each in tried if each.repairs)
    refused = [each for each in tried if each.outcome.kind not in FINE]
    yield f"{len({each.page for each in tried})} pages with {len(tried)} commands"
    yield f"{plain} accepted as printed"
    for names, many in repairs.most_common():
        yield f"{many} accepted once a shared slip is put right: {names}"
    yield f"{kinds['custom']} of commands that stand for no API operation"
    yield f"{kinds['absent']} of services that the folder lacks"
    for kind, many in Counter(each.outcome.kind for each in refused).most_common():
        listed = sum(each.outcome.kind == kind and each.name in excused for each in refused)
        proven = sum(each.outcome.kind == kind and each.fault is not None for each in refused)
        yield f"{many} refused by {kind}, {proven} with a fault that is proven, {listed} listed"
    can_be_tried = sum(each.outcome.kind not in UNTRYABLE for each in tried)
    listed = sum(each.name in excused for each in refused)
    yield f"{listed} listed of {can_be_tried} that can be tried, {listed / max(can_be_tried, 1):.2%}"
    made_up = sum(bool(each.outcome.made_up) for each in tried)
    yield f"{made_up} with a file or a value that no page shows, a sample in its place"
    yield f"{sum(bool(each.outcome.warned) for each in tried)} of the accepted with a warning"


def faults(
    tried: Sequence[Tried], excused: Mapping[str, Excused], services: Collection[str] = ()
) -> list[str]:
    """Commands that are refused and not listed, or in other words than listed, and listed ones
    that need not be; of these services alone, where some are named.

    One with a fault that is proven is nobody's here, and need not be listed.
    """
    refused = {
        each.name: each for each in tried if each.outcome.kind not in FINE and each.fault is None
    }
    found: list[str] = []
    for name, each in refused.items():
        details = "; ".join(each.outcome.details)
        if name not in excused:
            found.append(f"{name} (line {each.line}) is refused by {each.outcome.kind}: {details}")
        elif excused[name].says not in details:
            found.append(f"{name} is listed as {excused[name].says!r}, but: {details}")
    for name in excused:
        if name not in refused and (not services or name.partition("/")[0] in services):
            found.append(f"{name} is listed, and is not refused, or with a fault that is proven")
    return found
