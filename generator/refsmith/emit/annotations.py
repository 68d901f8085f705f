"""Type annotations that know their imports, and the structures of a service as types.

Types are told apart by what a type checker sees: members, their types, which are required, and the
values of enums. Rules are none of its business.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from refsmith.emit import source
from refsmith.emit.enforced import enforced_rules
from refsmith.emit.graph import ITEM, VALUE, Graph, Label
from refsmith.model import Enum, ListOf, MapOf, Scalar, Shape, Structure
from refsmith.model.shapes import ScalarType

_HOMES = {
    "Iterator": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "datetime": "datetime",
    "Literal": "typing",
    "Never": "typing",
    "NotRequired": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
}
# A class may be called none of these, whether or not a module uses them today: adding a name to
# the list later would rename users' types.
RESERVED = frozenset(_HOMES) | {
    "Any",
    "Client",
    "Items",
    "Pages",
    "Protocol",
    "Required",
    "TYPE_CHECKING",
    "Union",
    "Unpack",
    "Waiters",
    "Self",
    "None",
    "True",
    "False",
}

_INPUT: dict[ScalarType, str] = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "boolean": "bool",
    "timestamp": "_types.Timestamp",
    "blob": "_types.Blob",
    "document": "_types.JsonValue",
    "json": "_types.JsonValue",
}
_OUTPUT: dict[ScalarType, str] = {
    **_INPUT,
    "timestamp": "datetime",
    "blob": "bytes",
    "document": "_types.Json",
    "json": "_types.Json",
}


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation's text and the names it needs imported."""

    text: str
    imports: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scope:
    """Where annotations stand: how a service's types are reached, and which names are shadowed.

    A class's own methods hide builtins of the same name from the annotations behind them.
    """

    prefix: str = ""
    shadowed: frozenset[str] = frozenset()

    def plain(self, name: str) -> Annotation:
        """A builtin, or a name that has to be imported."""
        if name in _HOMES or name.startswith("_types."):
            return Annotation(name, frozenset((name.partition(".")[0],)))
        if name in self.shadowed:
            return Annotation("builtins." + name, frozenset(("builtins",)))
        return Annotation(name)

    def generic(self, name: str, *arguments: Annotation) -> Annotation:
        """``name[arguments]``."""
        outer = self.plain(name)
        text = f"{outer.text}[{', '.join(argument.text for argument in arguments)}]"
        return Annotation(text, outer.imports.union(*(each.imports for each in arguments)))


def union(annotations: Iterable[Annotation]) -> Annotation:
    """``A | B``, each alternative once."""
    distinct = {annotation.text: annotation for annotation in annotations}
    return Annotation(
        " | ".join(distinct),
        frozenset[str]().union(*(annotation.imports for annotation in distinct.values())),
    )


def import_lines(names: Iterable[str]) -> list[str]:
    """The import statements for names that annotations ask for, sorted; ``_types`` is not one."""
    modules: dict[str, list[str]] = {}
    for name in set(names):
        if name in _HOMES:
            modules.setdefault(_HOMES[name], []).append(name)
    plain = ["import builtins"] if "builtins" in names else []
    return plain + [
        source.laid_out(
            source.Call("(", tuple(sorted(found))) if _too_long(module, found) else _comma(found),
            f"from {module} import ",
        )
        for module, found in sorted(modules.items())
    ]


def _comma(names: list[str]) -> str:
    return ", ".join(sorted(names))


def _too_long(module: str, names: list[str]) -> bool:
    return len(f"from {module} import {_comma(names)}") > source.WIDTH


def enum_values(shape: Scalar) -> tuple[str, ...]:
    """The values that a string is typed by: of the first enum that the page states, if any."""
    if shape.type != "string" or not any(rule.kind == "enum" for rule in shape.rules):
        return ()
    return next(
        (rule.values for _, rule in enforced_rules(shape.rules) if isinstance(rule, Enum)), ()
    )


def label_input(shape: Shape, sensitive: bool) -> Label:
    """What tells the types of parameters apart."""
    return _label(shape, "input")


def label_output(shape: Shape, sensitive: bool) -> Label:
    """What tells the types of results apart."""
    return _label(shape, "output")


def _label(shape: Shape, direction: str) -> Label:
    match shape:
        case Scalar():
            values = enum_values(shape)
            if values:
                return Label("enum", values=values)
            return Label("scalar", _scalar(shape, direction))
        case Structure():
            members = tuple((each.name, each.required) for each in shape.members)
            return Label("structure", details=(members, shape.hidden))
        case ListOf():
            return Label("list", "Sequence" if direction == "input" else "list")
        case _:
            return Label("map", "Mapping" if direction == "input" else "dict")


def _scalar(shape: Scalar, direction: str) -> str:
    if shape.streaming:
        return "_types.StreamingBlob" if direction == "input" else "_types.StreamingBody"
    return (_INPUT if direction == "input" else _OUTPUT)[shape.type]


class Annotator:
    """Writes annotations for the nodes of a graph of types."""

    def __init__(self, graph: Graph, names: dict[int, str], scope: Scope) -> None:
        self._graph = graph
        self._names = names
        self._scope = scope
        self._made: dict[int, Annotation] = {}

    def annotation(self, number: int) -> Annotation:
        """The annotation of a node; structures and enums by their name."""
        found = self._made.get(number)
        if found is None:
            found = self._made[number] = self._make(number)
        return found

    def _make(self, number: int) -> Annotation:
        name = self._names.get(number)
        if name is not None:
            return Annotation(self._scope.prefix + name, frozenset(("types",)))
        node = self._graph.nodes[number]
        match node.shape:
            case ListOf():
                item = self.annotation(self._part(number, ITEM))
                return self._scope.generic(node.label.name, item)
            case MapOf():
                value = self.annotation(self._part(number, VALUE))
                return self._scope.generic(node.label.name, self._scope.plain("str"), value)
            case _:
                return self._scope.plain(node.label.name)

    def _part(self, number: int, part: str) -> int:
        node = self._graph.nodes[number]
        return node.children[node.parts.index(part)]
