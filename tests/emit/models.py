"""Random operation models: small, full of recursion, sharing, and names and texts that bite."""

from collections.abc import Sequence
from dataclasses import dataclass

from hypothesis import strategies as st

from refsmith.model import (
    Api,
    ListOf,
    MapOf,
    Member,
    Operation,
    Option,
    Recursive,
    Rule,
    Scalar,
    Shape,
    Structure,
)
from tests.emit.rule_models import (
    between_rules,
    member_names,
    offsets,
    texts,
    value_rules,
)

_SCALARS = (
    *("string", "string", "string", "integer", "long", "float", "double", "boolean"),
    *("timestamp", "blob", "document", "json"),
)


def _rules(kind: str) -> st.SearchStrategy[tuple[Rule, ...]]:
    return st.lists(value_rules(kind), max_size=3).map(tuple)


@st.composite
def shapes(draw: st.DrawFn, around: tuple[str, ...] = (), depth: int = 3) -> Shape:
    """Any shape; ``around`` are the types of the shapes that enclose it, outermost first."""
    kinds = ["scalar", "scalar"]
    if around:
        kinds.append("recursive")
    if depth:
        kinds += ["structure", "structure", "list", "map"]
    kind = draw(st.sampled_from(kinds))
    if kind == "recursive":
        levels = draw(st.integers(1, len(around)))
        return Recursive(levels=levels, type=around[-levels])
    if kind == "structure":
        return draw(structures(around, depth))
    inner = (*around, kind)
    if kind == "list":
        return ListOf(
            item=draw(shapes(inner, depth - 1)),
            rules=draw(_rules("list")),
            offset=draw(st.none() | offsets),
            text=draw(texts),
        )
    if kind == "map":
        return MapOf(
            key=draw(scalars),
            value=draw(shapes(inner, depth - 1)),
            rules=draw(_rules("map")),
            key_offset=draw(st.none() | offsets),
            value_offset=draw(st.none() | offsets),
        )
    return draw(scalars)


@st.composite
def _scalar(draw: st.DrawFn) -> Scalar:
    kind = draw(st.sampled_from(_SCALARS))
    streaming = kind == "blob" and draw(st.booleans())
    return Scalar(type=kind, rules=draw(_rules(kind)), streaming=streaming)


scalars = _scalar()


@st.composite
def structures(draw: st.DrawFn, around: tuple[str, ...] = (), depth: int = 3) -> Structure:
    """A structure, of up to four members."""
    names = draw(st.lists(member_names, max_size=4, unique=True))
    members = tuple(
        Member(
            name=name,
            shape=draw(shapes((*around, "structure"), depth - 1)),
            required=draw(st.booleans()),
            offset=draw(st.none() | offsets),
            text=draw(texts),
        )
        for name in names
    )
    rules = draw(st.lists(between_rules(names), max_size=2).map(tuple)) if names else ()
    return Structure(members=members, rules=rules, union=draw(st.booleans()))


def paths(shape: Shape, lead: str = "") -> list[str]:
    """The paths of all that stands at and below a shape, as ``Option.sensitive`` writes them."""
    join = (lead + ".") if lead else ""
    match shape:
        case Structure():
            parts = [(member.name, member.shape) for member in shape.members]
        case ListOf():
            parts = [("[]", shape.item)]
        case MapOf():
            parts = [("{key}", shape.key), ("{}", shape.value)]
        case _:
            parts = []
    return [lead, *(path for name, part in parts for path in paths(part, join + name))]


# Names that hold no dot, quote or space: what a command line can show.
_words = st.sampled_from(
    (
        *(
            "list",
            "import",
            "types",
            "pages",
            "wait",
            "dict",
            "create-user",
            "get-user",
            "list-users",
        ),
    )
) | st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)


@st.composite
def options(draw: st.DrawFn, flag: str, pool: Sequence[Shape]) -> Option:
    shape = draw(st.sampled_from(list(pool)) | shapes() if pool else shapes())
    pair = isinstance(shape, Scalar) and shape.type == "boolean" and draw(st.booleans())
    own = draw(st.integers(0, 9)) == 0
    return Option(
        flags=(f"--{flag}", f"--no-{flag}") if pair else (f"--{flag}",),
        shape=shape,
        required=draw(st.booleans()),
        line=draw(st.integers(1, 9000)),
        member=None if own else draw(member_names),
        member_assumed=draw(st.booleans()),
        sensitive=frozenset(draw(st.lists(st.sampled_from(paths(shape)), max_size=2))),
        text=draw(texts),
    )


@dataclass(frozen=True, slots=True)
class Service:
    """A service's name with its operations."""

    name: str
    operations: tuple[Operation, ...]


@st.composite
def operations(
    draw: st.DrawFn, service: str, word: str, pool: Sequence[Shape], waiter: bool
) -> Operation:
    """An operation, or a waiter, of ``service``; its shapes are new ones or from ``pool``."""
    flags = draw(st.lists(_words, max_size=4, unique_by=lambda each: each.replace("_", "-")))
    given = tuple(draw(options(flag, pool)) for flag in flags)
    # Two options never give one member.
    members = [each.member for each in given if each.member is not None]
    given = (
        tuple(
            each for n, each in enumerate(given) if each.member not in [o.member for o in given[:n]]
        )
        if len(set(members)) != len(members)
        else given
    )
    names = [each.flags[0] for each in given]
    command = (service, "wait", word) if waiter else (service, word)
    return Operation(
        page="/".join(command),
        release=draw(st.none() | st.just("9.9.9")),
        sha256=draw(st.text("0123456789abcdef", min_size=4, max_size=4)),
        kind="waiter" if waiter else "operation",
        command=command,
        api=Api(
            uid=f"{service}-2010-05-08",
            operation="".join(part.capitalize() for part in word.split("-")),
        ),
        options=given,
        rules=draw(st.lists(between_rules(names), max_size=2).map(tuple)) if names else (),
        global_options=("--debug", "--region"),
        output=None if waiter else draw(st.none() | structures()),
        output_line=draw(st.integers(1, 9000)),
        paginated=not waiter and draw(st.booleans()),
        result_keys=draw(st.lists(member_names, max_size=2).map(tuple)),
        text=draw(texts),
    )


@st.composite
def services(draw: st.DrawFn, name: str = "iam", pages: int = 3) -> Service:
    """A service of up to ``pages`` operations and a waiter or two, whose shapes are shared."""
    pool = draw(st.lists(shapes(), max_size=3))
    words = draw(st.lists(_words, min_size=1, max_size=pages, unique=True))
    states = draw(st.lists(_words, max_size=2, unique=True))
    made = [draw(operations(name, word, pool, waiter=False)) for word in words]
    made += [draw(operations(name, word, pool, waiter=True)) for word in states]
    return Service(name, tuple(made))
