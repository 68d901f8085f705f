"""The modules of declarations: shapes, outputs, types, commands."""

from collections.abc import Iterable

from refsmith.distribution.settings import EmitSettings
from refsmith.emit import docstrings, signatures
from refsmith.emit.annotations import import_lines
from refsmith.emit.identifiers import python_name
from refsmith.emit.planned import Planned
from refsmith.emit.render import SERVICE, render
from refsmith.emit.rewrites import Rewrite, rewrite_of
from refsmith.emit.sharing import Declaration, Module, ShapeRoom, expressions
from refsmith.emit.source import (
    Call,
    Expression,
    Keyword,
    call,
    laid_out,
    literal,
    names,
    strings,
    tuple_of,
)
from refsmith.emit.typedefs import TypeRoom
from refsmith.model import Customisation, Option

_DOCSTRINGS: dict[Module, str] = {
    "shapes": "The shapes of {service}'s parameters, with the documented rules.",
    "outputs": "The shapes of {service}'s results.",
}


def vocabulary(used: Iterable[str]) -> str:
    """The names to import from the vocabulary, as they stand behind ``import``."""
    listed = sorted(set(used))
    line = ", ".join(listed)
    if len(f"from .._runtime.declare import {line}") <= 88:
        return line
    return "(\n" + "".join(f"    {name},\n" for name in listed) + ")"


def shapes_module(service: str, room: ShapeRoom, module: Module) -> str:
    """The source of ``shapes`` or ``outputs``."""
    declared = room.declarations(module)
    texts = [_declared(each) for each in declared]
    looped = {each.kind for each in declared if each.looped}
    used = looped.union(*(names(each.expression) for each in declared))
    return render(
        f"{SERVICE}/{module}.py",
        docstring=docstrings.quoted([_DOCSTRINGS[module].format(service=service)], 0),
        looped=bool(looped),
        vocabulary=vocabulary(used) if used else "",
        shapes=module == "outputs" and any("shapes." in text for text in texts),
        declarations=texts,
    )


def _declared(declaration: Declaration) -> str:
    # A type checker cannot find the type of a name that stands in its own value.
    typed = f": {declaration.kind}" if declaration.looped else ""
    return laid_out(declaration.expression, f"{declaration.name}{typed} = ")


def types_module(service: str, room: TypeRoom) -> str:
    """The source of ``types``."""
    declared, used = room.declarations()
    return render(
        f"{SERVICE}/types.py",
        docstring=docstrings.quoted(
            [f"The types of {service}'s parameters and results, for type checkers."], 0
        ),
        imports=import_lines(used),
        package_types="_types" in used,
        declarations=declared,
    )


def commands_module(
    service: str,
    uid: str,
    planned: list[Planned],
    room: ShapeRoom,
    custom: tuple[str, ...],
    settings: EmitSettings,
) -> str:
    """The source of ``commands``."""
    listed: list[dict[str, str]] = []
    commands: list[Keyword] = []
    waiters: list[Keyword] = []
    used: set[str] = {"Operation"}
    bodies: list[str] = []
    taken: set[str] = set(_TAKEN)
    for each in planned:
        expression = _operation(each, room, settings)
        used.update(names(expression))
        function = python_name("-".join(each.operation.command[1:]))
        while function in taken:
            function += "_"
        taken.add(function)
        body = laid_out(expression, "return ", "", 4)
        bodies.append(body)
        listed.append({"function": function, "body": body})
        key = each.operation.command[-1] if each.is_waiter else " ".join(each.operation.command[1:])
        (waiters if each.is_waiter else commands).append(Keyword(literal(key) + ": ", function))
    table = "dict[str, Callable[[], Operation]]"
    return render(
        f"{SERVICE}/commands.py",
        docstring=docstrings.quoted([f"The commands of {service}, by their pages."], 0),
        vocabulary=vocabulary(used),
        shapes=any("shapes." in body for body in bodies),
        outputs=any(each.output is not None for each in planned),
        uid=literal(uid),
        operations=listed,
        commands=laid_out(Call("{", tuple(commands), "}"), f"COMMANDS: {table} = "),
        waiters=laid_out(Call("{", tuple(waiters), "}"), f"WAITERS: {table} = "),
        custom=laid_out(strings(custom), "CUSTOM: tuple[str, ...] = "),
    )


# Names that the module uses, so that no function may hide them.
_TAKEN = ("shapes", "dict", "str", "tuple")


def _operation(each: Planned, room: ShapeRoom, settings: EmitSettings) -> Call:
    operation = each.operation
    own = signatures.own_flags(operation)
    own_required = signatures.own_flags(operation, required=True)
    rules = expressions(room.declarer.rules(operation.rules))
    hidden = signatures.hidden_parameters(operation)
    # Pages of paginated operations hide what pages: without a table nobody can say what.
    unknown = operation.hidden is None and operation.paginated
    unsupported = settings.unsupported.get(operation.page, {})
    keywords: list[tuple[bool, str, Expression]] = [
        (bool(own), "own", strings(own)),
        (bool(own_required), "own_required", strings(own_required)),
        (bool(rules), "rules", tuple_of(rules)),
    ]
    if each.output is not None:
        name = room.name(each.output)
        keywords.append((True, "output", f"lambda: _outputs().{name}"))
    keywords += [
        (operation.paginated, "paginated", "True"),
        (bool(operation.result_keys), "result_keys", strings(operation.result_keys)),
        (each.is_waiter, "waiter", "True"),
        (bool(hidden), "hidden", _mapping(hidden.items())),
        (unknown, "hidden", "None"),
        (bool(unsupported), "unsupported", _mapping(unsupported.items())),
        (bool(operation.undocumented), "undocumented", _mapping(operation.undocumented)),
        (bool(operation.demanded), "demanded", strings(operation.demanded)),
    ]
    if operation.customisation is not None:
        keywords.append((True, "customisation", _customisation(operation.customisation)))
    return call(
        "Operation",
        strings(operation.command),
        literal(operation.api.operation if operation.api else ""),
        *(
            _option(
                option,
                room.reference(each.inputs[option.flags[0]], None),
                rewrite_of(operation.api, option.member),
            )
            for option in each.options
        ),
        *(Keyword(f"{name}=", value) for holds, name, value in keywords if holds),
    )


def _customisation(found: Customisation) -> Call:
    defaults = Call("{", tuple(Keyword(literal(k) + ": ", str(v)) for k, v in found.defaults), "}")
    keywords: list[tuple[bool, str, Expression]] = [
        (bool(found.defaults), "defaults", defaults),
        (found.page_size is not None, "page_size", str(found.page_size)),
        (bool(found.beside), "beside", strings(found.beside)),
        (bool(found.archives), "archives", strings(found.archives)),
        (bool(found.bare), "bare", strings(found.bare)),
        (bool(found.hoisted), "hoisted", _mapping(found.hoisted)),
        (found.handler is not None, "handler", literal(found.handler or "")),
    ]
    return call(
        "Customisation",
        *(Keyword(f"{name}=", value) for holds, name, value in keywords if holds),
    )


def _mapping(entries: Iterable[tuple[str, str]]) -> Call:
    return Call("{", tuple(Keyword(literal(k) + ": ", literal(v)) for k, v in sorted(entries)), "}")


def _option(option: Option, shape: Expression, rewrite: Rewrite | None) -> Call:
    marks: list[Expression] = []
    if option.required:
        marks.append(Keyword("required=", "True"))
    if option.member_assumed:
        marks.append(Keyword("assumed=", "True"))
    if rewrite is not None and rewrite.sends is not None:
        marks.append(Keyword("sends=", literal(rewrite.sends)))
    if rewrite is not None and rewrite.filled is not None:
        marks.append(Keyword("filled=", strings(rewrite.filled)))
    return call("Option", strings(option.flags), literal(option.member or ""), shape, *marks)
