"""The quick way: code, made from an operation's declaration, that passes what is in order.

It answers one question, whether nothing is wrong, and leaves every other to the walk of ``check``:
what it doesn't pass may still be in order (a subclass of dict, a Decimal), but what it passes is.
A function is made for a structure when a value first gets there, so that an operation of a
thousand structures costs what is used of it. What pages say reaches the source as ``repr`` alone.
"""

from __future__ import annotations

from .accept_between import BetweenMembers, BetweenOptions
from .between import BETWEEN
from .declare import ListOf, MapOf, Recursive, Scalar, Structure
from .matching import ascii_matcher, breaks, matcher
from .values import FITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from .declare import Operation, Rule, Shape

    Lines = list[str]

_NOTES = frozenset({"default", "deprecated", "idempotency_token"})
# Structures of more members are looked up by name, with a function for each member.
_CHAINED = 16
# Those of fewer are asked for each member in turn.
_STRAIGHT = 4


class Reject(Exception):
    """This value isn't passed; the reason is for the walk to find."""


_compiler: Compiler | None = None
_acceptors: dict[int, tuple[Operation, Callable[[Mapping[str, object]], bool]]] = {}


def acceptor(operation: Operation) -> Callable[[Mapping[str, object]], bool]:
    """What tells whether nothing is wrong with parameters by their API names; made once."""
    global _compiler
    known = _acceptors.get(id(operation))
    if known is not None:
        return known[1]
    if _compiler is None:
        _compiler = Compiler()
    made = _compiler.acceptor(operation)
    # The operation is kept with it, so that its id stays its own.
    _acceptors[id(operation)] = operation, made
    return made


class Compiler:
    """Makes the functions for the shapes of a service, each once, and keeps them.

    ``fits`` tells which values fit a type. ``none_is_absent`` says that a parameter at None counts
    as one that isn't given.
    """

    def __init__(
        self,
        fits: Mapping[str, Callable[[object], bool]] = FITS,
        none_is_absent: bool = True,
    ) -> None:
        self._fits = fits
        self._none_is_absent = none_is_absent
        self._globals: dict[str, Any] = {"Reject": Reject, "breaks": breaks}
        self._functions: dict[int, tuple[Shape, str]] = {}

    def acceptor(self, operation: Operation) -> Callable[[Mapping[str, object]], bool]:
        """What tells whether nothing is wrong with parameters that go by their API names."""
        # What is sent otherwise than it is given, or filled in, is the walk's to judge.
        plain = [option for option in operation.options if option.sends is None]
        members = {option.member: option.shape for option in reversed(plain)}
        required = {option.member for option in operation.options if option.required}
        body = ["for k, x in v.items():"]
        body += [" if x is None: continue"] if self._none_is_absent else []
        body += _indent(self._named(members, "k", "x"))
        body += [f"if v.get({name!r}) is None: raise Reject" for name in sorted(required)]
        between = BetweenOptions(operation)
        body += [line for rule in operation.rules for line in self._between(rule, between)]
        refused = "except (Reject, KeyError, RecursionError): return False"
        return self._define("root", ["try:", *_indent(body or ["pass"]), refused, "return True"])

    def constant(self, value: object, prefix: str) -> str:
        """A name for a value that the source can't spell."""
        name = f"{prefix}{len(self._globals)}"
        self._globals[name] = value
        return name

    def _define(self, name: str, body: Lines) -> Callable[[Any], Any]:
        source = "\n".join([f"def {name}(v):", *_indent(body or ["pass"])])
        scope: dict[str, Any] = {}
        exec(compile(source, "<documented rules>", "exec"), self._globals, scope)
        made: Callable[[Any], Any] = scope[name]
        return made

    def _function(self, shape: Shape) -> str:
        """The name of a shape's function, which is made when it is first called."""
        if isinstance(shape, Recursive):
            shape = shape.resolve()
        known = self._functions.get(id(shape))
        if known is not None:
            return known[1]
        name = self.constant(None, "f")
        # The shape is kept so that its id stays its own.
        self._functions[id(shape)] = shape, name

        def first(value: object) -> None:
            body = self._structure(shape) if isinstance(shape, Structure) else self._body(shape)
            made = self._globals[name] = self._define(name, body)
            made(value)

        self._globals[name] = first
        return name

    def _body(self, shape: Shape) -> Lines:
        return self._value(shape, "v", 0, within=True)

    def _value(self, shape: Shape, var: str, depth: int, *, within: bool = False) -> Lines:
        """What passes a value in the variable ``var``, else raises."""
        if isinstance(shape, Recursive | Structure):
            return [f"{self._function(shape)}({var})"]
        if isinstance(shape, Scalar):
            return [f"if {' or '.join(self._scalar(shape, var))}: raise Reject"]
        if depth > 3 and not within:
            return [f"{self._function(shape)}({var})"]
        if isinstance(shape, ListOf):
            tests = [f"type({var}) is not list and type({var}) is not tuple"]
            head = f"for i{depth} in {var}:"
            inner = self._value(shape.item, f"i{depth}", depth + 1)
        elif isinstance(shape, MapOf):
            tests = [f"type({var}) is not dict"]
            head = f"for k{depth}, e{depth} in {var}.items():"
            inner = self._value(shape.key, f"k{depth}", depth + 1)
            inner += self._value(shape.value, f"e{depth}", depth + 1)
        else:
            raise TypeError(f"no such shape: {shape!r}")
        tests += self._rules(shape, var)
        return [f"if {' or '.join(tests)}: raise Reject", head, *_indent(inner)]

    def _scalar(self, shape: Scalar, var: str) -> Lines:
        """Tests one of which is true when the value isn't passed."""
        kind = shape.type
        if kind == "string":
            tests = [f"type({var}) is not str"]
        elif kind in ("integer", "long"):
            tests = [f"type({var}) is not int"]
        elif kind in ("float", "double"):
            tests = [f"type({var}) is not float and type({var}) is not int"]
        elif kind == "boolean":
            tests = [f"type({var}) is not bool"]
        else:
            tests = [f"not {self.constant(self._fits[kind], 't')}({var})"]
        return tests + self._rules(shape, var)

    def _rules(self, shape: Shape, var: str) -> Lines:
        tests: Lines = []
        for rule in shape.rules:
            test = self._rule(rule, shape.type, var)
            if test is not None:
                tests.append(test)
        # Patterns are dear, and none is tried on what is too long.
        return sorted(tests, key=lambda test: test.startswith(("not p", "not (p")))

    def _rule(self, rule: Any, type: str, var: str) -> str | None:
        kind: str = rule.kind
        if kind in _NOTES or (kind in BETWEEN and kind != "total"):
            return None
        if (kind == "length" and type == "string") or kind == "count":
            return _outside(rule, f"len({var})")
        if kind == "range" and type in ("integer", "long", "float", "double"):
            return _outside(rule, var)
        if kind == "enum" and type == "string":
            return f"{var} not in {self.constant(frozenset(rule.values), 's')}"
        if kind == "pattern" and type == "string":
            return None if rule.regex is None else self._pattern(rule, var)
        return f"breaks({self.constant(rule, 'r')}, {type!r}, {var})"

    def _pattern(self, rule: Any, var: str) -> str:
        """A test that a string doesn't match; what tells it is compiled when it is first asked."""
        whole = self._matcher(matcher, rule)
        if "p{" not in rule.regex and "P{" not in rule.regex:
            return f"not {whole}({var})"
        ascii_only = self._matcher(ascii_matcher, rule)
        return f"not ({ascii_only} if {var}.isascii() else {whole})({var})"

    def _matcher(self, make: Callable[[str, bool], Callable[[str], object]], rule: Any) -> str:
        name = self.constant(None, "p")

        def first(value: str) -> object:
            made = self._globals[name] = make(rule.regex, rule.linear)
            return made(value)

        self._globals[name] = first
        return name

    def _structure(self, shape: Structure) -> Lines:
        members = {member.name: member.shape for member in shape.members}
        required = [member.name for member in shape.members if member.required]
        body = ["if type(v) is not dict: raise Reject"]
        if shape.union:
            body.append("if len(v) != 1: raise Reject")
        if len(members) <= _STRAIGHT or len(required) == len(members) <= _CHAINED:
            body += self._straight(members, required)
        else:
            body += ["for k, x in v.items():", *_indent(self._named(members, "k", "x"))]
            body += [f"if {name!r} not in v: raise Reject" for name in required]
        between = BetweenMembers(shape)
        return body + [line for rule in shape.rules for line in self._between(rule, between)]

    def _between(self, rule: Rule, between: BetweenMembers | BetweenOptions) -> Lines:
        test = between.test(rule)
        if test is None:
            return []
        if test[1]:
            return [f"if {test[0]} and {self.constant(between.broken(rule), 'b')}(v): raise Reject"]
        return [f"if {test[0]}: raise Reject"]

    def _straight(self, members: Mapping[str, Shape], required: list[str]) -> Lines:
        body = [f"n = {len(required)}"]
        for name, shape in members.items():
            check = [f"x = v[{name!r}]", *self._value(shape, "x", 0)]
            if name in required:
                body += check
            else:
                body += [f"if {name!r} in v:", *_indent(["n += 1", *check])]
        return [*body, "if len(v) != n: raise Reject"]

    def _named(self, members: Mapping[str, Shape], key: str, var: str) -> Lines:
        """What passes one entry of a structure; of an unknown name none."""
        if len(members) > _CHAINED:
            return [f"{self.constant(self._table(members), 'd')}[{key}]({var})"]
        lines: Lines = []
        for name, shape in members.items():
            test = "elif" if lines else "if"
            lines += [f"{test} {key} == {name!r}:", *_indent(self._value(shape, var, 0))]
        return [*lines, "else: raise Reject"] if lines else ["raise Reject"]

    def _table(self, members: Mapping[str, Shape]) -> dict[str, Callable[[Any], None]]:
        """A function for each member, made when the member is first given."""
        table: dict[str, Callable[[Any], None]] = {}

        def late(name: str, shape: Shape) -> Callable[[Any], None]:
            def first(value: object) -> None:
                function = self._function(shape)
                self._globals[function](value)
                table[name] = self._globals[function]

            return first

        table.update((name, late(name, shape)) for name, shape in members.items())
        return table


def _indent(lines: Lines) -> Lines:
    return [" " + line for line in lines]


def _outside(rule: Any, expression: str) -> str | None:
    low, high = rule.low, rule.high
    if low is None and high is None:
        return None
    if low is None or high is None:
        bound = f"<= {high!r}" if low is None else f">= {low!r}"
        return f"not {expression} {bound}"
    return f"not {low!r} <= {expression} <= {high!r}"
