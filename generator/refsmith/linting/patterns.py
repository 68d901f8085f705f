"""Patterns that are enforced nearly or not at all, and those that cannot have been meant."""

from refsmith.linting.finding import Remark
from refsmith.model import Pattern
from refsmith.rules.dialect import reason, translate

_MISTAKE = "a mistake: "


def of_pattern(rule: Pattern) -> Remark | None:
    """What the book of patterns says of one, unless it is enforced as documented."""
    line = translate(rule.value)
    if line.verdict in ("exact", "widened"):
        return None
    why = reason(line)
    kind = f"pattern-{line.verdict.replace(' ', '-')}"
    hint = ""
    if why.startswith(_MISTAKE):
        kind, why = "pattern-mistake", why.removeprefix(_MISTAKE)
        hint = "an overlay can say what was meant"
    return Remark(
        kind=kind,
        message=f"{rule.value}: {why}",
        hint=hint,
        offset=rule.offset,
        corrected=rule.overlay.file if rule.overlay is not None else None,
    )
