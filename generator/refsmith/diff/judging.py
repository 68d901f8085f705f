"""How hard a change is for the caller, by its kind and side.

Of what is sent, the service may come to accept more and not less; of what is answered, there may
be more and not less. Rules on answers are never breaking: no response is validated, a service adds
values to its enums all the time, and the generated types leave them open. A new default refuses
nothing. A changed pattern is breaking unless it is shown to accept all that the old one did.
"""

from refsmith.diff.changes import Effect, Kind, Side
from refsmith.diff.parts import NOTES

_BREAKING: dict[Side, frozenset[Kind]] = {
    "page": frozenset(
        {
            "service-removed",
            "page-removed",
            "page-kind-changed",
            "api-changed",
            "global-option-removed",
        }
    ),
    "input": frozenset(
        {
            "option-removed",
            "option-renamed",
            "flag-removed",
            "api-member-changed",
            "member-removed",
            "type-changed",
            "required-added",
            "union-added",
            "streaming-added",
            "streaming-dropped",
            "recursion-changed",
            "rule-added",
            "rule-tightened",
            "rule-changed",
            "values-removed",
        }
    ),
    "output": frozenset(
        {
            "member-removed",
            "type-changed",
            "required-dropped",
            "streaming-added",
            "streaming-dropped",
            "recursion-changed",
        }
    ),
}
# A value of the first type is one of the second.
_WIDER = frozenset(
    {("integer", "long"), ("integer", "double"), ("integer", "float"), ("float", "double")}
)


def effect(kind: Kind, side: Side, rule: str | None = None) -> Effect:
    """The effect of a change of ``kind``, by what nothing else is known of."""
    if kind == "text-changed":
        return "documentation"
    if rule in NOTES:
        # What holds when a value is left out has changed: nothing is refused for it.
        return "compatible" if rule == "default" and kind == "rule-changed" else "documentation"
    return "breaking" if kind in _BREAKING[side] else "compatible"


def type_effect(side: Side, old: str, new: str) -> Effect:
    """The effect of another type: a request may come to take more, an answer to hold less."""
    pair = (old, new) if side == "input" else (new, old)
    return "compatible" if pair in _WIDER else "breaking"
