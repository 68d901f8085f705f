"""How many rules a service holds, for the manifest."""

from collections import Counter

from refsmith.emit.declarations import Declarer
from refsmith.emit.planned import Planned
from refsmith.model import ListOf, MapOf, Recursive, Rule, Shape, Structure


def count_rules(planned: list[Planned], declarer: Declarer) -> dict[str, int]:
    """How many rules hold, by kind, origin and severity, at every place of the parameters."""
    counts: Counter[str] = Counter()
    known: dict[int, tuple[Shape, Counter[str]]] = {}

    def count(shape: Shape) -> Counter[str]:
        found = known.get(id(shape))
        if found is None:
            found = known[id(shape)] = (shape, below(shape))
        return found[1]

    def below(shape: Shape) -> Counter[str]:
        total: Counter[str] = Counter()
        if isinstance(shape, Recursive):
            return total
        total.update(map(_key, (rule.holds for rule in declarer.rules(shape.rules))))
        parts: list[Shape] = []
        match shape:
            case Structure():
                parts = [member.shape for member in shape.members]
                total["required listed error"] += sum(m.required for m in shape.members)
            case ListOf():
                parts = [shape.item]
            case MapOf():
                parts = [shape.key, shape.value]
            case _:
                pass
        for part in parts:
            total.update(count(part))
        return total

    for each in planned:
        counts.update(_key(rule.holds) for rule in declarer.rules(each.operation.rules))
        for option in each.options:
            counts["required listed error"] += option.required
            counts.update(count(option.shape))
    return {key: number for key, number in sorted(counts.items()) if number}


def _key(rule: Rule) -> str:
    return f"{rule.kind} {rule.origin} {rule.severity}"
