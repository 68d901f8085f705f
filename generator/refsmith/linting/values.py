"""Every value of an operation, and what is wrong with it: each distinct piece judged once."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from refsmith.linting.finding import Finding, Remark
from refsmith.model import ListOf, MapOf, Operation, Recursive, Scalar, Shape, Structure

# A value's shape and its prose in, what is wrong with the value itself out.
Judge = Callable[[Shape, str], tuple[Remark, ...]]


class Placed(NamedTuple):
    """A remark, how far below a shape's header its value stands, and the way to it."""

    offset: int
    path: str
    remark: Remark


class Values:
    """Walks the values of a service's pages; pieces that pages share are walked once."""

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        # By identity, the shape kept beside its result, as in the resolver.
        self._known: dict[tuple[int, str], tuple[Shape, tuple[Placed, ...]]] = {}

    def findings(self, operation: Operation) -> Iterator[Finding]:
        """What is wrong with the options and with what the result holds, in the page's order."""
        for option in operation.options:
            for placed in self._below(option.shape, option.text):
                yield found(operation, option.line, option.flags[0], placed)
        if operation.output is not None:
            for placed in self._below(operation.output, ""):
                yield found(operation, operation.output_line, "output", placed)

    def _below(self, shape: Shape, text: str) -> tuple[Placed, ...]:
        key = (id(shape), text)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = (shape, tuple(self._walk(shape, text)))
        return known[1]

    def _walk(self, shape: Shape, text: str) -> Iterator[Placed]:
        for remark in self._judge(shape, text):
            yield Placed(0, "", remark)
        for part in parts(shape):
            for placed in self._below(part.shape, part.text):
                offset, path = part.offset + placed.offset, part.path + placed.path
                yield Placed(offset, path, placed.remark)


class Part(NamedTuple):
    """A value right below another one."""

    offset: int
    path: str
    shape: Shape
    text: str


def parts(shape: Shape) -> Iterator[Part]:
    """The values right below one, in the page's order."""
    match shape:
        case Structure():
            for member in shape.members:
                yield Part(member.offset or 0, f".{member.name}", member.shape, member.text)
        case ListOf():
            yield Part(shape.offset or 0, "[]", shape.item, shape.text)
        case MapOf():
            yield Part(shape.key_offset or 0, "{key}", shape.key, shape.key_text)
            yield Part(shape.value_offset or 0, "{}", shape.value, shape.value_text)
        case Scalar() | Recursive():
            return


def found(operation: Operation, line: int, place: str, placed: Placed) -> Finding:
    """A remark in its place: on the line ``line`` stands the header of the option ``place``."""
    remark = placed.remark
    line += placed.offset
    return Finding(
        page=operation.page,
        line=line + remark.offset,
        kind=remark.kind,
        message=remark.message,
        hint=remark.hint,
        place=place + placed.path,
        other=None if remark.other is None else line + remark.other,
        words=remark.words,
        corrected=remark.corrected,
        release=operation.release,
    )
