"""One service: its operations in, the modules of its package out.

A pure function of its arguments, so that each service can be a job of its own.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from refsmith.emit import docstrings, signatures
from refsmith.emit.annotations import Annotation, Annotator, Scope, import_lines
from refsmith.emit.declarations import Declarer
from refsmith.emit.format import FormatCache, MemoryCache, format_module
from refsmith.emit.identifiers import python_name, type_name
from refsmith.emit.manifest import digest, ledger, sources
from refsmith.emit.modules import commands_module, shapes_module, types_module
from refsmith.emit.provenance import provenance
from refsmith.emit.render import SERVICE, render
from refsmith.emit.settings import EmitSettings
from refsmith.emit.sharing import ShapeRoom
from refsmith.emit.signatures import Method, MethodMaker, Parameter
from refsmith.emit.source import literal
from refsmith.emit.typedefs import TypeRoom
from refsmith.model import ListOf, MapOf, Operation, Option, Recursive, Rule, Shape, Structure
from refsmith.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceOutput:
    """What came of a service.

    ``files`` are paths below the package with formatted source; empty where no page of the service
    stands for an operation. ``module`` is the service's module. ``entry`` is its part of the
    manifest, ``digests`` are those of its files. ``names`` are its names with the places at which
    they stand, for ``names.lock``, and ``global_options`` the flags that its pages show.
    """

    service: str
    module: str
    files: dict[str, str]
    entry: dict[str, object]
    digests: dict[str, str]
    names: dict[str, dict[str, list[str]]]
    global_options: tuple[str, ...]
    release: str | None
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True)
class Planned:
    """An operation or waiter on its way through the rooms."""

    operation: Operation
    options: list[Option]
    root: str
    result: str | None = None
    inputs: dict[str, int] = field(default_factory=dict[str, int])
    types: dict[str, int] = field(default_factory=dict[str, int])
    output: int | None = None
    output_type: int | None = None
    parameters: list[Parameter] = field(default_factory=list[Parameter])

    @property
    def is_waiter(self) -> bool:
        """Whether it polls."""
        return self.operation.kind == "waiter"


def module_name(service: str, reserved: Iterable[str] = ()) -> str:
    """The module of the service that pages call ``service``: ``lambda`` is ``lambda_``.

    A service named like a public name of the package gets a ``_`` too.
    """
    name = python_name(service)
    return name + "_" if name in reserved else name


# What the package itself answers to; see the templates.
PUBLIC = frozenset(("validate", "guard", "services", "cli"))


def emit_service(
    service: str,
    operations: Sequence[Operation],
    settings: EmitSettings,
    cache: FormatCache | None = None,
) -> ServiceOutput:
    """The modules of ``service``, whose pages say ``operations`` (of every kind).

    Raises RefsmithError for an overlay's value that a rule cannot take, and for source that does
    not parse.
    """
    kept = MemoryCache() if cache is None else cache
    declarer = Declarer(settings.translation())
    problems: list[Problem] = []
    ordered = sorted(operations, key=lambda each: (each.command, each.page))
    custom = tuple(_custom(ordered))
    planned = _plan([each for each in ordered if _is_called(each)], problems)
    module = module_name(service, PUBLIC)
    shapes, types = ShapeRoom(declarer), TypeRoom()
    _take_in(planned, shapes, types)
    locked = settings.names.get(service, {})
    shapes.finish(locked)
    types.finish(locked.get("types", {}))
    uid = _uid(planned)
    texts: dict[str, str] = {}
    if planned:
        texts = {
            "__init__": render(
                f"{SERVICE}/__init__.py", docstring=_docstring(service, "the client")
            ),
            "shapes": shapes_module(service, shapes, "shapes"),
            "outputs": shapes_module(service, shapes, "outputs"),
            "types": types_module(service, types),
            "commands": commands_module(service, uid, planned, shapes, custom, settings),
            "client": _client(service, uid, planned, types, declarer, settings, problems),
        }
    files = {
        f"{module}/{name}.py": format_module(f"{module}/{name}.py", text, kept)
        for name, text in texts.items()
    }
    if planned:
        listed = [(each.operation, each.options) for each in planned]
        files[f"{module}/provenance.json"] = provenance(listed, declarer)
    return ServiceOutput(
        service=service,
        module=module,
        files=files,
        entry={
            "module": module if planned else None,
            "sources": sources(ordered),
            "operations": sum(1 for each in planned if not each.is_waiter),
            "waiters": sum(1 for each in planned if each.is_waiter),
            "rules": _count_rules(planned, declarer),
            "patterns": ledger(declarer),
        },
        digests={path: digest(text) for path, text in sorted(files.items())},
        names={**shapes.places(), "types": types.places()},
        global_options=tuple(
            dict.fromkeys(flag for each in ordered for flag in each.global_options)
        ),
        release=max((each.release for each in ordered if each.release is not None), default=None),
        problems=tuple(problems),
    )


def _is_called(operation: Operation) -> bool:
    return operation.kind in ("operation", "waiter") and operation.api is not None


def _custom(operations: list[Operation]) -> Iterator[str]:
    """The documented commands that stand for no API operation, by their words.

    The service's own page and the group of its waiters are no commands.
    """
    for each in operations:
        words = each.command[1:]
        if words and words != ("wait",) and not _is_called(each):
            yield " ".join(words)


def _uid(planned: list[Planned]) -> str:
    """The uid that most of the service's pages link to."""
    counted = Counter(each.operation.api.uid for each in planned if each.operation.api)
    return min(counted, key=lambda uid: (-counted[uid], uid), default="")


def _plan(operations: list[Operation], problems: list[Problem]) -> list[Planned]:
    planned: list[Planned] = []
    for operation in operations:
        root = type_name("-".join(operation.command[1:]))
        planned.append(Planned(operation, signatures.declared_options(operation), root))
    return planned


def _take_in(planned: list[Planned], shapes: ShapeRoom, types: TypeRoom) -> None:
    taken: set[str] = set()
    for each in planned:
        for option in each.options:
            place = (each.root, option.member or option.flags[0])
            flag = option.flags[0]
            each.inputs[flag] = shapes.add_input(place, option.shape, option.sensitive)
            each.types[flag] = types.add_input(place, option.shape)
        output = each.operation.output
        if output is not None and not each.is_waiter:
            name = each.root + "Result"
            while name in taken:
                name += "_"
            taken.add(name)
            each.result = name
            each.output = shapes.add_output(name, output)
            each.output_type = types.add_output(name, output)


def _docstring(service: str, what: str) -> str:
    return docstrings.quoted([f"The AWS service {service}: {what}."], 0)


def _client(
    service: str,
    uid: str,
    planned: list[Planned],
    types: TypeRoom,
    declarer: Declarer,
    settings: EmitSettings,
    problems: list[Problem],
) -> str:
    names = _method_names(planned)
    shadowed = frozenset(names.values())
    prefix = "types_." if "types" in shadowed else "types."
    scope = Scope(prefix, shadowed)
    annotator = types.annotator(scope)
    maker = MethodMaker(annotator, scope, declarer, settings.docstrings)
    methods: list[Method] = []
    pages: list[Method] = []
    items: list[Method] = []
    waiters: list[Method] = []
    for each in planned:
        operation, name = each.operation, names[each.operation.command]

        def annotate(option: Option, each: Planned = each) -> Annotation:
            return annotator.annotation(types.graph.find(each.types[option.flags[0]]))

        each.parameters, clashing = signatures.parameters_of(each.options, annotate)
        problems.extend(_clash(operation, option) for option in clashing)
        if each.is_waiter:
            waiters.append(maker.waiter(operation, each.parameters, name))
            continue
        result = None
        if each.output_type is not None:
            result = annotator.annotation(types.graph.find(each.output_type))
        methods.append(maker.method(operation, each.parameters, result, name))
        if operation.paginated and result is not None and each.output_type is not None:
            find = _finder(types, each.output_type, scope, annotator)
            item = signatures.items_annotation(operation, find)
            args = (operation, each.parameters)
            pages.append(maker.iterator(*args, result, name, "_pages"))
            items.append(maker.iterator(*args, item, name, "_items"))
    used = frozenset[str]().union(
        *(method.imports for method in (*methods, *pages, *items, *waiters))
    )
    imports = import_lines(used)
    if "_types" in used:
        imports.append("from .. import _types")
    if "types" in used:
        imports.append("from . import types" + (" as types_" if prefix != "types." else ""))
    return render(
        f"{SERVICE}/client.py",
        docstring=_docstring(service, "a method for each page"),
        imports=imports or ["pass"],
        class_docstring=docstrings.quoted(
            [
                f"The AWS service {service}: a method for each page, named as there.",
                "",
                "Methods check the documented rules before anything is sent, and raise",
                "ValidationError with all that are broken. Errors of the service are",
                "botocore's ClientError.",
            ],
            4,
        ),
        service=literal(service),
        uid=literal(uid),
        methods=methods,
        pages=pages,
        items=items,
        waiters=waiters,
    )


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


def _count_rules(planned: list[Planned], declarer: Declarer) -> dict[str, int]:
    """How many rules hold, by kind, origin and severity, at every place of the parameters."""
    counts: Counter[str] = Counter()
    known: dict[int, tuple[Shape, Counter[str]]] = {}

    def count(shape: Shape) -> Counter[str]:
        found = known.get(id(shape))
        if found is None:
            found = known[id(shape)] = (shape, below(shape))
        return found[1]

    def below(shape: Shape) -> Counter[str]:
        total: Counter[str] = Counter()
        if isinstance(shape, Recursive):
            return total
        total.update(map(_key, (rule.holds for rule in declarer.rules(shape.rules))))
        parts: list[Shape] = []
        match shape:
            case Structure():
                parts = [member.shape for member in shape.members]
                total["required listed error"] += sum(m.required for m in shape.members)
            case ListOf():
                parts = [shape.item]
            case MapOf():
                parts = [shape.key, shape.value]
            case _:
                pass
        for part in parts:
            total.update(count(part))
        return total

    for each in planned:
        counts.update(_key(rule.holds) for rule in declarer.rules(each.operation.rules))
        for option in each.options:
            counts["required listed error"] += option.required
            counts.update(count(option.shape))
    return {key: number for key, number in sorted(counts.items()) if number}


def _key(rule: Rule) -> str:
    return f"{rule.kind} {rule.origin} {rule.severity}"
