"""The types of a service: a TypedDict for each distinct structure, an alias for each enum."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from refsmith.emit.annotations import (
    RESERVED,
    Annotation,
    Annotator,
    Scope,
    label_input,
    label_output,
)
from refsmith.emit.graph import ITEM, VALUE, Graph, Intake, Label
from refsmith.emit.identifiers import is_plain
from refsmith.emit.naming import Candidates, Place, assign, written
from refsmith.emit.source import WIDTH, Call, Keyword, flat, laid_out, literal
from refsmith.model import ListOf, MapOf, Scalar, Shape, Structure

_SCOPE = Scope()


@dataclass(slots=True)
class TypeRoom:
    """Takes in all shapes of a service, then names and declares their types."""

    graph: Graph = field(default_factory=Graph)
    _roots: list[tuple[Place, int]] = field(default_factory=list[tuple[Place, int]])
    _results: dict[int, str] = field(default_factory=dict[int, str])
    _names: dict[int, str] = field(default_factory=dict[int, str])
    _candidates: Candidates = field(default_factory=Candidates)
    _inputs: Intake | None = None
    _outputs: Intake | None = None

    def add_input(self, place: Place, shape: Shape) -> int:
        """Takes in an option's shape."""
        if self._inputs is None:
            self._inputs = Intake(self.graph, label_input)
        number = self._inputs.add(shape)
        self._roots.append((place, number))
        return number

    def add_output(self, name: str, shape: Structure) -> int:
        """Takes in an operation's output, whose type is called ``name``."""
        if self._outputs is None:
            self._outputs = Intake(self.graph, label_output)
        number = self._outputs.add_root(shape, Label("result", name, label_output(shape, False)))
        self._roots.append(((name,), number))
        self._results[number] = name
        return number

    def finish(self, locked: Mapping[str, Collection[str]]) -> None:
        """Names everything; ``locked`` holds the names given before."""
        self.graph.minimise()
        self._results = {self.graph.find(n): name for n, name in self._results.items()}
        named = {n for n, node in enumerate(self.graph.nodes) if _is_named(node.label)}
        roots = [(place, self.graph.find(number)) for place, number in self._roots]
        named |= self._unnamed_loops([number for _, number in roots], named)
        by_operation: dict[str, list[tuple[Place, int]]] = {}
        for place, number in roots:
            by_operation.setdefault(place[0], []).append((place, number))
        for operation in sorted(by_operation):
            self._candidates.stand(self.graph, by_operation[operation], named)
        self._names = assign(self._candidates, RESERVED, self._results, locked)

    def _unnamed_loops(self, roots: list[int], named: set[int]) -> set[int]:
        """Lists and maps that hold themselves with no structure between: they need a name too."""
        found: set[int] = set()
        done: set[int] = set()
        for start in sorted(self.graph.reachable(roots)):
            pending = [(start, iter(self._nameless(start, named)))]
            around = {start}
            while pending:
                number, children = pending[-1]
                for child in children:
                    if child in around:
                        found.add(child)
                    elif child not in done:
                        around.add(child)
                        pending.append((child, iter(self._nameless(child, named))))
                        break
                else:
                    pending.pop()
                    around.discard(number)
                    done.add(number)
        return found

    def _nameless(self, number: int, named: set[int]) -> tuple[int, ...]:
        if number in named:
            return ()
        return tuple(n for n in self.graph.nodes[number].children if n not in named)

    def places(self) -> dict[str, list[str]]:
        """Each name with the places at which it stands: what the lock records."""
        return {
            self._names[number]: sorted(map(written, places))
            for number, places in self._candidates.places.items()
        }

    def annotator(self, scope: Scope) -> Annotator:
        """What writes annotations for use in ``scope``."""
        return Annotator(self.graph, self._names, scope)

    def entries(self, result: int, expression: str) -> tuple[str, int] | None:
        """What a result holds under a key such as ``Users`` or ``List.Items``.

        The kind (``list``, ``map`` or ``other``) with the node of an entry; None where the
        expression does not lead to a member.
        """
        number = self.graph.find(result)
        for word in expression.split("."):
            node = self.graph.nodes[number]
            if not isinstance(node.shape, Structure) or word not in node.parts:
                return None
            number = node.children[node.parts.index(word)]
        node = self.graph.nodes[number]
        if isinstance(node.shape, ListOf):
            return "list", node.children[node.parts.index(ITEM)]
        if isinstance(node.shape, MapOf):
            return "map", node.children[node.parts.index(VALUE)]
        return "other", number

    def declarations(self) -> tuple[list[str], frozenset[str]]:
        """The source of every type, by name, and the names that need importing."""
        annotator = self.annotator(_SCOPE)
        imports: set[str] = set()
        found: list[str] = []
        for number, name in sorted(self._names.items(), key=lambda entry: entry[1]):
            shape = self.graph.nodes[number].shape
            match shape:
                case Structure():
                    text, used = self._structure(name, shape, number, annotator)
                case Scalar():
                    text, used = _enum(name, self.graph.nodes[number].label.values)
                case _:
                    text, used = self._alias(name, number, annotator)
            found.append(text)
            imports |= used
        return found, frozenset(imports - {"types"})

    def _structure(
        self, name: str, shape: Structure, number: int, annotator: Annotator
    ) -> tuple[str, set[str]]:
        node = self.graph.nodes[number]
        members: dict[str, Annotation] = {}
        for member, child in zip(shape.members, node.children, strict=True):
            annotation = annotator.annotation(child)
            if not member.required:
                annotation = _SCOPE.generic("NotRequired", annotation)
            members[member.name] = annotation
        for hidden in shape.hidden:
            members[hidden] = _SCOPE.generic("NotRequired", _SCOPE.plain("object"))
        used = {"TypedDict"}.union(*(each.imports for each in members.values()))
        if not all(is_plain(each) for each in members):
            return _functional(name, members), used
        return "\n".join(_class(name, members)), used

    def _alias(self, name: str, number: int, annotator: Annotator) -> tuple[str, set[str]]:
        """The alias of a list or map on a loop of its own, written as text: it names itself."""
        node = self.graph.nodes[number]
        value = annotator.annotation(node.children[-1])
        arguments = [value] if isinstance(node.shape, ListOf) else [_SCOPE.plain("str"), value]
        annotation = _SCOPE.generic(node.label.name, *arguments)
        text = f"{name}: TypeAlias = {literal(annotation.text)}"
        return text, {"TypeAlias", *annotation.imports}


def _is_named(label: Label) -> bool:
    return label.kind in ("structure", "result", "enum")


def _class(name: str, members: dict[str, Annotation]) -> Iterator[str]:
    yield f"class {name}(TypedDict):"
    for member, annotation in members.items():
        line = f"    {member}: {annotation.text}"
        inner = annotation.text.removeprefix("NotRequired[")
        if len(line) > WIDTH and inner != annotation.text:
            # As black has it: what stands in the outermost brackets on a line of its own.
            line = f"    {member}: NotRequired[\n        {inner.removesuffix(']')}\n    ]"
        yield line
    if not members:
        yield "    pass"


def _functional(name: str, members: dict[str, Annotation]) -> str:
    """The form that takes any member name; its annotations are evaluated, so they are text."""
    entries = tuple(
        Keyword(literal(member) + ": ", literal(annotation.text))
        for member, annotation in members.items()
    )
    call = Call("TypedDict(", (literal(name), Call("{", entries, "}")))
    return laid_out(call, f"{name} = ")


def _enum(name: str, values: tuple[str, ...]) -> tuple[str, set[str]]:
    """An open enum: services add values, so any other string is allowed too."""
    listed = Call("Literal[", tuple(literal(value) for value in dict.fromkeys(values)), "]")
    line = f"{name}: TypeAlias = {flat(listed)} | str"
    used = {"Literal", "TypeAlias"}
    if len(line) <= 88:
        return line, used
    inner = f"    {flat(listed)} | str"
    if len(inner) <= 88:
        return f"{name}: TypeAlias = (\n{inner}\n)", used
    return f"{name}: TypeAlias = (\n{laid_out(listed, indent=4)}\n    | str\n)", used
