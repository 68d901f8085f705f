"""A command's declaration with botocore's model of the operation merged into it.

Where botocore is about to make the call, its model decides what exists, what is demanded and which
type is due: that is what botocore itself checks by, and what the service's other users have. The
pages decide the rules. Both become one declaration here, so that one walk gives one report.

Structures are merged when a value first gets there: of an operation of a thousand structures a
request uses a few.
"""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module

from . import binding
from .accept import Compiler
from .declare import (
    ListOf,
    MapOf,
    Member,
    Operation,
    Option,
    Recursive,
    Scalar,
    Structure,
    Undocumented,
)
from .rewrites import sent
from .values import FITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from .declare import Shape

_NUMBERS = frozenset({"integer", "long", "float", "double"})
_CONTAINERS = frozenset({"structure", "list", "map"})


def _is_time(value: object) -> bool:
    """Whether botocore makes a time of it; what makes botocore crash is none either."""
    try:
        import_module("botocore.utils").parse_to_aware_datetime(value)
    except (ArithmeticError, AttributeError, TypeError, ValueError):
        return False
    return True


# What botocore itself takes for each type: to it a boolean is a number.
_FITS: Mapping[str, Callable[[object], bool]] = {
    **FITS,
    "integer": lambda value: isinstance(value, int),
    "long": lambda value: isinstance(value, int),
    "float": lambda value: isinstance(value, (float, Decimal, int)),
    "double": lambda value: isinstance(value, (float, Decimal, int)),
    "timestamp": _is_time,
}


class Modelled:
    """An operation of botocore's with the rules of its page.

    ``operation`` is the merged declaration, whose members go by botocore's names; ``passes`` tells
    quickly that parameters are in order, and ``required`` are those that no mode lets go. ``newer``
    are the members that only the page has: it may be newer than the installed botocore.
    """

    __slots__ = ("_corrected", "_page", "merger", "newer", "operation", "passes", "required")

    def __init__(
        self,
        page: Operation,
        operation: Operation,
        corrected: Mapping[str, str],
        newer: frozenset[str],
        merger: Merger,
    ) -> None:
        self._page = page
        self.operation = operation
        self._corrected = corrected
        self.newer = newer
        self.merger = merger
        due = [each for each in operation.options if each.required and each.filled is None]
        self.required = frozenset(each.member for each in due)
        self.passes: Callable[[Mapping[str, object]], bool] = self._first

    def sent(self, parameters: Mapping[str, object]) -> dict[str, object]:
        """Parameters that go by declared members, by botocore's names and as it will send them."""
        options = {option.member: option for option in self._page.options}
        return {
            self._corrected.get(name, name): sent(options[name], value)
            if name in options
            else value
            for name, value in parameters.items()
        }

    def _first(self, parameters: Mapping[str, object]) -> bool:
        self.passes = self.merger.compiler.acceptor(self.operation)
        return self.passes(parameters)


class Merger:
    """Merges the operations of one of botocore's services, each shape of it once."""

    def __init__(self) -> None:
        self.fits = _FITS
        self.compiler = Compiler(_FITS, none_is_absent=False)
        # Pages' declarations are kept with what is made of them, so that their ids stay their own.
        self._shapes: dict[tuple[int, str], tuple[Shape | None, Shape]] = {}
        self._operations: dict[tuple[int, str], tuple[Operation, Modelled]] = {}
        self._newer: dict[int, frozenset[str]] = {}
        self._making: set[tuple[int, str]] = set()

    def operation(self, page: Operation, model: Any) -> Modelled:
        """The operation that ``page`` documents, as botocore's ``model`` has it; made once."""
        key = (id(page), model.name)
        known = self._operations.get(key)
        if known is None:
            known = self._operations.setdefault(key, (page, self._operation(page, model)))
        return known[1]

    def newer(self, shape: Shape | None) -> frozenset[str]:
        """The members of a merged structure that only the page has."""
        return self._newer.get(id(shape), frozenset())

    def _operation(self, page: Operation, model: Any) -> Modelled:
        members = _members_of(model)
        # What botocore fills in nobody has to give.
        required = {name for name in members if name in model.input_shape.required_members}
        required.difference_update(model.idempotent_members)
        corrected = binding.corrections(page, members)
        options: list[Option] = []
        seen: set[str] = set()
        for option in page.options:
            name = corrected[option.member]
            if name in members:
                shape = self._merged(option.shape, members[name])
                due = name in required and name not in seen and option.filled != ()
                made = Option(option.flags, name, shape, due, option.assumed)
                made.filled = option.filled
                options.append(made)
                seen.add(name)
        for name, shape in members.items():
            if name not in seen:
                flag = "--" + binding.dashed(name)
                options.append(
                    Undocumented((flag,), name, self._merged(None, shape), name in required)
                )
        merged = Operation(page.command, page.api, *options, own=page.own, rules=page.rules)
        newer = frozenset(corrected.values()) - members.keys()
        return Modelled(page, merged, corrected, newer, self)

    def _merged(self, page: Shape | None, model: Any) -> Shape:
        """The shape of a value; that of a structure is made when it is asked for."""
        kind = _type_of(model)
        if kind == "structure":
            return Recursive(lambda: self._once(kind, page, model))
        if kind not in _CONTAINERS:
            return _scalar(kind, page, model)
        return self._once(kind, page, model)

    def _once(self, kind: str, page: Shape | None, model: Any) -> Shape:
        if isinstance(page, Recursive):
            page = page.resolve()
        if page is not None and page.type != kind:
            page = None
        key = (id(page), model.name)
        known = self._shapes.get(key)
        if known is not None:
            return known[1]
        if key in self._making:
            # A list or map that holds itself, with no structure between.
            return Recursive(lambda: self._once(kind, page, model), kind)
        self._making.add(key)
        try:
            made = self._container(kind, page, model)
        finally:
            self._making.discard(key)
        return self._shapes.setdefault(key, (page, made))[1]

    def _container(self, kind: str, page: Any, model: Any) -> Shape:
        if kind == "structure":
            return self._structure(page, model)
        rules = page.rules if page is not None else ()
        sensitive = _is_sensitive(page, model)
        if kind == "list":
            item = self._merged(page and page.item, model.member)
            return ListOf(item, *rules, sensitive=sensitive)
        key = self._merged(page and page.key, model.key)
        value = self._merged(page and page.value, model.value)
        return MapOf(key, value, *rules, sensitive=sensitive)

    def _structure(self, page: Structure | None, model: Any) -> Structure:
        members: Mapping[str, Any] = model.members
        documented = {each.name: each.shape for each in page.members} if page else {}
        names = [name for name in documented if name in members]
        names += [name for name in members if name not in documented]
        required = frozenset(model.required_members)
        made = Structure(
            *(
                Member(name, self._merged(documented.get(name), members[name]), name in required)
                for name in names
            ),
            rules=page.rules if page else (),
            union=model.is_tagged_union,
            sensitive=_is_sensitive(page, model),
        )
        if len(documented) != len(names):
            self._newer[id(made)] = frozenset(documented.keys() - members.keys())
        return made


def _members_of(model: Any) -> Mapping[str, Any]:
    """The members that an operation of botocore's takes, with their shapes."""
    shape = model.input_shape
    found: Mapping[str, Any] = {} if shape is None else shape.members
    return found


def _type_of(model: Any) -> str:
    """The declared type that botocore checks a value of this shape by."""
    if import_module("botocore.utils").is_json_value_header(model):
        return "json"
    name: str = model.type_name
    if name == "structure" and model.is_document_type:
        return "document"
    return name if name in FITS else "string"


def _scalar(kind: str, page: Shape | None, model: Any) -> Shape:
    sensitive = _is_sensitive(page, model)
    if page is None or (page.type != kind and not {page.type, kind} <= _NUMBERS):
        return Scalar(kind, sensitive=sensitive)
    if page.type == kind and page.sensitive == sensitive:
        return page
    return Scalar(kind, *page.rules, sensitive=sensitive)


def _is_sensitive(page: Shape | None, model: Any) -> bool:
    return bool(model.metadata.get("sensitive")) or (page is not None and page.sensitive)


_mergers: dict[tuple[object, ...], Merger] = {}


def merger_of(service: Any) -> Merger:
    """What merges the operations of botocore's ``service`` model.

    Every client has a model of its own, read from the same files; what is made of one serves all.
    """
    size = len(service.operation_names), len(service.shape_names)
    key = (binding.version(), service.service_name, service.api_version, *size)
    known = _mergers.get(key)
    return known if known is not None else _mergers.setdefault(key, Merger())
