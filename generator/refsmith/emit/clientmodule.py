"""The module of a service's client: its methods, pages, items and waiters."""

from collections.abc import Callable
from dataclasses import dataclass, field

from refsmith.distribution.settings import EmitSettings
from refsmith.emit import docstrings
from refsmith.emit.annotations import Annotation, Annotator, Scope, import_lines
from refsmith.emit.declarations import Declarer
from refsmith.emit.identifiers import python_name
from refsmith.emit.planned import Planned
from refsmith.emit.render import SERVICE, render
from refsmith.emit.signatures import Method, MethodMaker, items_annotation, parameters_of
from refsmith.emit.source import literal
from refsmith.emit.typedefs import TypeRoom
from refsmith.model import Operation, Option
from refsmith.problems import Problem


@dataclass(slots=True)
class _Methods:
    """The methods of the client and of what hangs on it."""

    client: list[Method] = field(default_factory=list[Method])
    pages: list[Method] = field(default_factory=list[Method])
    items: list[Method] = field(default_factory=list[Method])
    waiters: list[Method] = field(default_factory=list[Method])

    def imports(self) -> frozenset[str]:
        """The names that their annotations need."""
        every = (*self.client, *self.pages, *self.items, *self.waiters)
        return frozenset[str]().union(*(method.imports for method in every))


def client_module(
    service: str,
    uid: str,
    planned: list[Planned],
    types: TypeRoom,
    declarer: Declarer,
    settings: EmitSettings,
    problems: list[Problem],
) -> str:
    """The source of ``client``; options that cannot be parameters are added to ``problems``."""
    names = _method_names(planned)
    # A method hides what is called the same from the annotations behind it, and a parameter from
    # those in its method.
    shadowed = frozenset(names.values())
    parameters = {python_name(option.flags[0]) for each in planned for option in each.options}
    scope = Scope("types_." if "types" in shadowed | parameters else "types.", shadowed)
    annotator = types.annotator(scope)
    maker = MethodMaker(annotator, scope, declarer, settings.docstrings)
    methods = _Methods()
    for each in planned:

        def annotate(option: Option, each: Planned = each) -> Annotation:
            return annotator.annotation(types.graph.find(each.types[option.flags[0]]))

        each.parameters, clashing = parameters_of(each.options, annotate)
        problems.extend(_clash(each.operation, option) for option in clashing)
        _add(methods, each, names[each.operation.command], maker, annotator, types, scope)
    return render(
        f"{SERVICE}/client.py",
        docstring=docstrings.quoted([f"The AWS service {service}: a method for each page."], 0),
        imports=_imports(methods.imports(), scope),
        class_docstring=docstrings.quoted([line.format(service) for line in _ABOUT], 4),
        service=literal(service),
        uid=literal(uid),
        methods=methods.client,
        pages=methods.pages,
        items=methods.items,
        waiters=methods.waiters,
    )


_ABOUT = (
    "The AWS service {}: a method for each page, named as there.",
    "",
    "Methods check the documented rules before anything is sent, and raise",
    "ValidationError with all that are broken. Errors of the service are",
    "botocore's ClientError.",
)


def _add(
    methods: _Methods,
    each: Planned,
    name: str,
    maker: MethodMaker,
    annotator: Annotator,
    types: TypeRoom,
    scope: Scope,
) -> None:
    """Adds the methods of one operation or waiter."""
    operation, parameters = each.operation, each.parameters
    if each.is_waiter:
        methods.waiters.append(maker.waiter(operation, parameters, name))
        return
    if each.output_type is None:
        methods.client.append(maker.method(operation, parameters, None, name))
        return
    result = annotator.annotation(types.graph.find(each.output_type))
    methods.client.append(maker.method(operation, parameters, result, name))
    if operation.paginated:
        find = _finder(types, each.output_type, scope, annotator)
        item = items_annotation(operation, find)
        methods.pages.append(maker.iterator(operation, parameters, result, name, "_pages"))
        methods.items.append(maker.iterator(operation, parameters, item, name, "_items"))


def _imports(used: frozenset[str], scope: Scope) -> list[str]:
    lines = import_lines(used)
    if "_types" in used:
        lines.append("from .. import _types")
    if "types" in used:
        lines.append("from . import types" + (" as types_" if scope.prefix != "types." else ""))
    return lines or ["pass"]


def _finder(
    types: TypeRoom, result: int, scope: Scope, annotator: Annotator
) -> Callable[[str], tuple[str, Annotation] | None]:
    """What follows an expression of ``result_keys`` into a result."""

    def find(expression: str) -> tuple[str, Annotation] | None:
        found = types.entries(result, expression)
        if found is None:
            return None
        kind, number = found
        entry = annotator.annotation(number)
        if kind == "map":
            entry = scope.generic("tuple", scope.plain("str"), entry)
        return kind, entry

    return find


def _clash(operation: Operation, option: Option) -> Problem:
    return Problem(
        page=operation.page,
        line=option.line,
        kind="name-clash",
        message=f"{option.flags[0]} has the Python name of another parameter",
        hint="it can be given on the command line and to validate, not to the method",
    )


# Attributes that every client has.
_TAKEN = frozenset(("pages", "items", "wait", "self"))


def _method_names(planned: list[Planned]) -> dict[tuple[str, ...], str]:
    names: dict[tuple[str, ...], str] = {}
    taken: dict[bool, set[str]] = {False: set(_TAKEN), True: set()}
    for each in planned:
        words = each.operation.command[2:] if each.is_waiter else each.operation.command[1:]
        name = python_name("-".join(words))
        while name in taken[each.is_waiter]:
            name += "_"
        taken[each.is_waiter].add(name)
        names[each.operation.command] = name
    return names
