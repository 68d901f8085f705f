"""Listed rules of requests that other pages of their service speak against, in their places."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from refsmith.emit.doubts import Doubt, Returned, named
from refsmith.linting.finding import Finding, Remark
from refsmith.linting.saying import bounds
from refsmith.linting.values import Placed, found, parts
from refsmith.model import Bounds, Operation, Pattern, Rule, Scalar, Shape

_HINT = "it warns at most; an overlay can say what was meant"


@dataclass(slots=True)
class Doubted:
    """Walks the requests of a service of which ``returned`` are the results."""

    returned: Returned
    # By identity, the shape kept beside its result.
    _known: dict[tuple[int, str], tuple[Shape, tuple[Placed, ...]]] = field(
        default_factory=dict[tuple[int, str], tuple[Shape, tuple[Placed, ...]]]
    )

    def findings(self, operation: Operation) -> Iterator[Finding]:
        """The rules in doubt of an operation's options, in the page's order."""
        for option in operation.options if operation.is_called else ():
            if option.member is not None:
                for placed in self._below(option.shape, option.member):
                    yield found(operation, option.line, option.flags[0], placed)

    def _below(self, shape: Shape, name: str) -> tuple[Placed, ...]:
        key = (id(shape), name)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (shape, tuple(self._walk(shape, name)))
        return known[1]

    def _walk(self, shape: Shape, name: str) -> Iterator[Placed]:
        if isinstance(shape, Scalar):
            for rule, doubt in self.returned.doubts(name, shape).items():
                yield Placed(0, "", _remark(rule, doubt))
        for part in parts(shape):
            for placed in self._below(part.shape, named(part.path.removeprefix("."), name)):
                yield Placed(part.offset + placed.offset, part.path + placed.path, placed.remark)


def _remark(rule: Rule, doubt: Doubt) -> Remark:
    stated = ""
    if isinstance(rule, Pattern):
        stated = rule.value
    elif isinstance(rule, Bounds):
        stated = bounds(rule)
    return Remark(
        kind=doubt.kind, message=f"{stated}: {doubt.reason}", hint=_HINT, offset=rule.offset
    )
