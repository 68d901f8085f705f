"""One value: everything that lint has to say of it."""

from collections.abc import Iterator

from refsmith.linting.contradictions import contradictions
from refsmith.linting.finding import Remark
from refsmith.linting.narrower import narrower
from refsmith.linting.own import own_rules
from refsmith.linting.patterns import of_pattern
from refsmith.model import Pattern, Recursive, Rule, Shape, Structure


def judge(shape: Shape, prose: str) -> tuple[Remark, ...]:
    """What is wrong with a value, its parts left aside."""
    if isinstance(shape, Recursive):
        return ()
    found = _judged(shape.rules, prose) if shape.rules else ()
    if isinstance(shape, Structure):
        found += tuple(_twice(shape))
    return found


def _judged(rules: tuple[Rule, ...], prose: str) -> tuple[Remark, ...]:
    patterns = (
        of_pattern(rule) for rule in rules if isinstance(rule, Pattern) and rule.origin == "listed"
    )
    against = tuple(contradictions(rules, prose))
    told = {(remark.offset, remark.words) for remark in against}
    more = (remark for _, remark in narrower(rules, prose))
    return (
        *against,
        *(remark for remark in more if (remark.offset, remark.words) not in told),
        *own_rules(rules, prose),
        *(remark for remark in patterns if remark is not None),
    )


def _twice(shape: Structure) -> Iterator[Remark]:
    seen: dict[str, int] = {}
    for member in shape.members:
        if member.name in seen and member.offset is not None:
            yield Remark(
                kind="duplicate-member",
                message=f"{member.name} is documented twice",
                offset=seen[member.name],
                other=member.offset,
            )
        seen.setdefault(member.name, member.offset or 0)
