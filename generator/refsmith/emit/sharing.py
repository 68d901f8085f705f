"""The shapes of a service, each distinct one declared once and under one name.

What parameters are made of stands in ``shapes.py``, what only results are made of in
``outputs.py``, which is loaded for nothing but sample output.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from refsmith.emit.declarations import VOCABULARY, DeclaredRule, Declarer
from refsmith.emit.graph import Graph, Intake, Label
from refsmith.emit.naming import Candidates, Place, assign, written
from refsmith.emit.source import Call, Expression, Keyword, call, flat, literal, strings, tuple_of
from refsmith.model import ListOf, MapOf, Scalar, Shape, Structure

Module = Literal["shapes", "outputs"]
# Where a module's declarations would hide what the module itself uses.
RESERVED = VOCABULARY | {"None", "True", "False"}


@dataclass(frozen=True, slots=True)
class Declaration:
    """A shape's name and expression; a ``looped`` one needs its type written down."""

    name: str
    expression: Call
    kind: str
    looped: bool


@dataclass(slots=True)
class ShapeRoom:
    """Takes in all shapes of a service, then names and declares them."""

    declarer: Declarer
    graph: Graph = field(default_factory=Graph)
    _inputs: list[tuple[Place, int]] = field(default_factory=list[tuple[Place, int]])
    _outputs: list[tuple[Place, int]] = field(default_factory=list[tuple[Place, int]])
    _names: dict[int, str] = field(default_factory=dict[int, str])
    _below_inputs: set[int] = field(default_factory=set[int])
    _candidates: dict[Module, Candidates] = field(default_factory=dict[Module, Candidates])
    _intake: Intake | None = None

    def add_input(self, place: Place, shape: Shape, sensitive: frozenset[str]) -> int:
        """Takes in an option's shape; ``place`` is the operation and the member."""
        number = self._in().add(shape, sensitive)
        self._inputs.append((place, number))
        return number

    def add_output(self, name: str, shape: Structure) -> int:
        """Takes in an operation's output, which is called ``name``."""
        number = self._in().add_root(shape, Label("result", name, self._label(shape, False)))
        self._outputs.append(((name,), number))
        return number

    def _in(self) -> Intake:
        if self._intake is None:
            self._intake = Intake(self.graph, self._label)
        return self._intake

    def _label(self, shape: Shape, sensitive: bool) -> Label:
        match shape:
            case Scalar():
                details = (shape.streaming, self._rules(shape))
                return Label("scalar", shape.type, details, sensitive=sensitive)
            case Structure():
                members = tuple((member.name, member.required) for member in shape.members)
                facts = (members, shape.union, self._rules(shape), shape.hidden)
                return Label("structure", details=facts, sensitive=sensitive)
            case ListOf() | MapOf():
                return Label(shape.type, details=self._rules(shape), sensitive=sensitive)
            case _:
                raise TypeError("a recursive shape has no label of its own")

    def _rules(self, shape: Scalar | Structure | ListOf | MapOf) -> tuple[str, ...]:
        return tuple(flat(rule.expression) for rule in self.declarer.rules(shape.rules))

    def finish(self, locked: Mapping[str, Mapping[str, Collection[str]]]) -> None:
        """Names everything; ``locked`` holds the names given before, by module."""
        self.graph.minimise()
        self._inputs = [(place, self.graph.find(number)) for place, number in self._inputs]
        self._outputs = [(place, self.graph.find(number)) for place, number in self._outputs]
        self._below_inputs = self.graph.reachable([number for _, number in self._inputs])
        fixed = {number: place[0] for place, number in self._outputs}
        modules: tuple[Module, ...] = ("shapes", "outputs")
        for module, roots in zip(modules, (self._inputs, self._outputs), strict=True):
            named = {
                number
                for number, node in enumerate(self.graph.nodes)
                if self.module(number) == module and constant(node.label) is None
            }
            candidates = Candidates()
            by_operation: dict[str, list[tuple[Place, int]]] = {}
            for place, number in roots:
                by_operation.setdefault(place[0], []).append((place, number))
            for operation in sorted(by_operation):
                candidates.stand(self.graph, by_operation[operation], named)
            self._candidates[module] = candidates
            own = {number: name for number, name in fixed.items() if self.module(number) == module}
            names = assign(candidates, RESERVED, own, locked.get(module, {}))
            self._names.update(names)

    def places(self) -> dict[str, dict[str, list[str]]]:
        """Each name with the places at which it stands, by module: what the lock records."""
        return {
            module: {
                self._names[number]: sorted(map(written, places))
                for number, places in candidates.places.items()
            }
            for module, candidates in self._candidates.items()
        }

    def module(self, number: int) -> Module:
        """The module in which a node is declared."""
        return "shapes" if number in self._below_inputs else "outputs"

    def name(self, number: int) -> str:
        """The name of a node that ``add_input`` or ``add_output`` has given."""
        return self._names[self.graph.find(number)]

    def reference(self, number: int, module: Module | None) -> Expression:
        """How a node is written where ``module`` is the module at hand (None: any other)."""
        number = self.graph.find(number)
        plain = constant(self.graph.nodes[number].label)
        if plain is not None:
            return Call(plain, (), "", plain)
        home = self.module(number)
        name = self._names[number]
        return name if home == module else f"{home}.{name}"

    def declarations(self, module: Module) -> list[Declaration]:
        """The module's declarations, by name, but for what one needs: that stands before it."""
        mine = {name: n for n, name in self._names.items() if self.module(n) == module}
        declared: set[int] = set()
        found: list[Declaration] = []
        for name in sorted(mine):
            if mine[name] not in declared:
                self._declare(mine[name], module, declared, found)
        return found

    def _declare(
        self, start: int, module: Module, declared: set[int], found: list[Declaration]
    ) -> None:
        """Adds the declaration of ``start`` behind those that it needs."""
        pending: list[tuple[int, Iterator[int]]] = []
        entered: set[int] = set()
        looped: set[int] = set()

        def enter(number: int) -> None:
            entered.add(number)
            pending.append((number, iter(self.graph.nodes[number].children)))

        enter(start)
        while pending:
            number, children = pending[-1]
            for child in children:
                if child in declared or self._elsewhere(child, module):
                    continue
                if child not in entered:
                    enter(child)
                    break
                looped.add(child)
            else:
                pending.pop()
                found.append(self._declaration(number, module, declared, number in looped))
                declared.add(number)

    def _elsewhere(self, number: int, module: Module) -> bool:
        """Whether a node needs no declaration in ``module``."""
        return self.module(number) != module or constant(self.graph.nodes[number].label) is not None

    def _declaration(
        self, number: int, module: Module, declared: set[int], looped: bool
    ) -> Declaration:
        node = self.graph.nodes[number]

        def part(index: int) -> Expression:
            child = node.children[index]
            reference = self.reference(child, module)
            if child in declared or self._elsewhere(child, module):
                return reference
            kind = self.graph.nodes[child].shape.type
            typed = () if kind == "structure" else (literal(kind),)
            return call("Recursive", f"lambda: {flat(reference)}", *typed)

        expression = self._expression(node.shape, node.label.sensitive, part)
        return Declaration(self._names[number], expression, str(expression.name), looped)

    def _expression(self, shape: Shape, sensitive: bool, part: Callable[[int], Expression]) -> Call:
        marks = (Keyword("sensitive=", "True"),) if sensitive else ()
        match shape:
            case Scalar():
                streaming = (Keyword("streaming=", "True"),) if shape.streaming else ()
                rules = expressions(self.declarer.rules(shape.rules))
                return call("Scalar", literal(shape.type), *rules, *marks, *streaming)
            case Structure():
                members = [
                    call("Member", literal(member.name), part(index), *_required(member.required))
                    for index, member in enumerate(shape.members)
                ]
                union = (Keyword("union=", "True"),) if shape.union else ()
                declared = expressions(self.declarer.rules(shape.rules))
                rules = (Keyword("rules=", tuple_of(declared)),) if declared else ()
                names = (Keyword("hidden=", strings(shape.hidden)),) if shape.hidden else ()
                return call("Structure", *members, *rules, *union, *names, *marks)
            case ListOf():
                rules = expressions(self.declarer.rules(shape.rules))
                return call("ListOf", part(0), *rules, *marks)
            case MapOf():
                rules = expressions(self.declarer.rules(shape.rules))
                return call("MapOf", part(0), part(1), *rules, *marks)
            case _:
                raise TypeError("a recursive shape is not declared")


def expressions(rules: tuple[DeclaredRule, ...]) -> tuple[Expression, ...]:
    """The rules' expressions."""
    return tuple(rule.expression for rule in rules)


def constant(label: Label) -> str | None:
    """The vocabulary's name for a scalar that says nothing but its type; None for the rest."""
    if label == Label("scalar", label.name, (False, ())):
        return label.name.upper()
    return None


def _required(required: bool) -> tuple[Expression, ...]:
    return (Keyword("required=", "True"),) if required else ()
