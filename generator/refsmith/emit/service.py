"""One service: its operations in, the modules of its package out.

A pure function of its arguments, so that each service can be a job of its own.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from refsmith.distribution.manifest import digest
from refsmith.distribution.output import ServiceOutput
from refsmith.distribution.settings import EmitSettings
from refsmith.emit.clientmodule import client_module
from refsmith.emit.counts import count_rules
from refsmith.emit.declarations import Declarer, Translate
from refsmith.emit.docstrings import quoted
from refsmith.emit.entries import ledger, sources
from refsmith.emit.format import FormatCache, MemoryCache, format_module
from refsmith.emit.identifiers import python_name, type_name
from refsmith.emit.modules import commands_module, shapes_module, types_module
from refsmith.emit.planned import Planned
from refsmith.emit.provenance import provenance
from refsmith.emit.render import SERVICE, render
from refsmith.emit.sharing import ShapeRoom
from refsmith.emit.signatures import declared_options
from refsmith.emit.typedefs import TypeRoom
from refsmith.emit.weighing import weighed
from refsmith.model import Operation
from refsmith.problems import Problem


def module_name(service: str, reserved: Iterable[str] = ()) -> str:
    """The module of the service that pages call ``service``: ``lambda`` is ``lambda_``.

    A service named like a public name of the package gets a ``_`` too.
    """
    name = python_name(service)
    return name + "_" if name in reserved else name


# What the package itself answers to; see the templates.
PUBLIC = frozenset(("validate", "guard", "cli"))


def emit_service(
    service: str,
    operations: Sequence[Operation],
    settings: EmitSettings,
    cache: FormatCache | None = None,
    translate: Translate | None = None,
) -> ServiceOutput:
    """The modules of ``service``, whose pages say ``operations`` (of every kind).

    ``cache`` keeps definitions in black's form, and ``translate`` may know patterns beforehand.

    Raises RefsmithError for an overlay's value that a rule cannot take, and for source that does
    not parse.
    """
    declarer = Declarer(translate or settings.translation())
    problems: list[Problem] = []
    stated = weighed(operations)
    ordered = sorted(stated.operations, key=lambda each: (each.command, each.page))
    module = module_name(service, PUBLIC)
    planned = _plan([each for each in ordered if each.is_called])
    shapes, types = ShapeRoom(declarer), TypeRoom()
    _take_in(planned, shapes, types)
    locked = settings.names.get(service, {})
    shapes.finish(locked)
    types.finish(locked.get("types", {}))
    files: dict[str, str] = {}
    if planned:
        uid = _uid(planned, problems)
        custom = tuple(_custom(ordered))
        about = f"The AWS service {service}: the client."
        texts = {
            "__init__": render(f"{SERVICE}/__init__.py", docstring=quoted([about], 0)),
            "shapes": shapes_module(service, shapes, "shapes"),
            "outputs": shapes_module(service, shapes, "outputs"),
            "types": types_module(service, types),
            "commands": commands_module(service, uid, planned, shapes, custom, settings),
            "client": client_module(service, uid, planned, types, declarer, settings, problems),
        }
        files = _formatted(module, texts, MemoryCache() if cache is None else cache)
        listed = [(each.operation, each.options) for each in planned]
        files[f"{module}/provenance.json"] = provenance(listed, declarer)
    return ServiceOutput(
        service=service,
        module=module,
        files=files,
        entry={**_entry(module, planned, ordered, declarer), "doubts": stated.ledger},
        digests={path: digest(text) for path, text in sorted(files.items())},
        names={**shapes.places(), "types": types.places()},
        global_options=tuple(
            dict.fromkeys(flag for each in ordered for flag in each.global_options)
        ),
        release=max((each.release for each in ordered if each.release is not None), default=None),
        problems=tuple(problems),
    )


def _formatted(module: str, texts: dict[str, str], cache: FormatCache) -> dict[str, str]:
    paths = {f"{module}/{name}.py": text for name, text in texts.items()}
    return {path: format_module(path, text, cache, laid_out=True) for path, text in paths.items()}


def _entry(
    module: str, planned: list[Planned], operations: list[Operation], declarer: Declarer
) -> dict[str, object]:
    return {
        "module": module if planned else None,
        "sources": sources(operations),
        "operations": sum(1 for each in planned if not each.is_waiter),
        "waiters": sum(1 for each in planned if each.is_waiter),
        "rules": count_rules(planned, declarer),
        "patterns": ledger(declarer),
    }


def _custom(operations: list[Operation]) -> Iterator[str]:
    """The documented commands that stand for no API operation, by their words.

    The service's own page and the group of its waiters are no commands.
    """
    for each in operations:
        words = each.command[1:]
        if words and words != ("wait",) and not each.is_called:
            yield " ".join(words)


def _uid(planned: list[Planned], problems: list[Problem]) -> str:
    """The uid that most of the service's pages link to; a page that links elsewhere is told."""
    apis = [(each.operation.page, each.operation.api) for each in planned]
    counted = Counter(api.uid for _, api in apis if api is not None)
    uid = min(counted, key=lambda each: (-counted[each], each))
    problems.extend(
        Problem(
            page=page,
            line=None,
            kind="uid",
            message=f"links to {api.uid}, unlike the service's other pages ({uid})",
            hint=f"the client calls {api.operation} of {uid}",
        )
        for page, api in apis
        if api is not None and api.uid != uid
    )
    return uid


def _plan(operations: list[Operation]) -> list[Planned]:
    """Each with the name that it has in the paths of shapes: the API's, where that is its own."""
    counted = Counter(
        type_name(each.api.operation)
        for each in operations
        if each.api is not None and each.kind == "operation"
    )
    planned: list[Planned] = []
    for each in operations:
        root = type_name("-".join(each.command[1:]))
        if each.kind == "operation" and each.api is not None:
            named = type_name(each.api.operation)
            root = named if counted[named] == 1 else root
        planned.append(Planned(each, declared_options(each), root))
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
