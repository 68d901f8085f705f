"""A command's options and answer as help shows them, down to the last member."""

from __future__ import annotations

from ..declare import ListOf, MapOf, Structure
from . import parser, registry
from .rulewords import words
from .shapes import FREE_FORM, is_streaming, resolved, takes_shorthand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..declare import Operation, Option, Rule, Shape

_STEP = "    "
_MOST_DEPTH = 12
_OWN_WORDS = {
    parser.INPUT_JSON: "The whole input as a JSON object, or file://; options given as well win.",
    parser.INPUT_YAML: "The whole input in YAML, or file://; options given as well win.",
    parser.SKELETON: (
        "Send nothing, and print a sample: input (the default), yaml-input, or output."
    ),
    parser.STARTING_TOKEN: "The NextToken of an answer that was cut off, to go on from there.",
    parser.PAGE_SIZE: "How many items to ask the service for at a time.",
    parser.MAX_ITEMS: "How many items to return in all.",
    parser.OUTFILE: "The file that the streamed part of the answer is written to.",
}


def synopsis(operation: Operation) -> list[str]:
    """The command with all its options, those in brackets that may be left out."""
    lines = [" ".join((registry.package_name(), *operation.command))]
    for option in operation.options:
        text = " | ".join(option.flags)
        if option.shape.type != "boolean" and option.flags[0].startswith("-"):
            text += " <value>"
        lines.append(f"  {text}" if option.required else f"  [{text}]")
    for flag in operation.own:
        if not flag.startswith("-"):
            lines.append(f"  <{flag}>")
        else:
            lines.append(
                f"  {flag} <value>" if flag in operation.own_required else f"  [{flag} <value>]"
            )
    return lines


def option_lines(operation: Operation) -> list[str]:
    """Each option with its type, rules and members."""
    lines: list[str] = []
    for option in operation.options:
        lines += [*_option(option, operation.unsupported.get(option.flags[0])), ""]
    for flag in operation.own:
        reason = operation.unsupported.get(flag)
        said = _OWN_WORDS.get(flag) or f"Not supported{f': {reason}' if reason else ''}."
        lines += [flag, _STEP + said, ""]
    return lines[:-1]


def _option(option: Option, unsupported: str | None) -> Iterable[str]:
    shape = resolved(option.shape)
    yield f"{' | '.join(option.flags)} ({_type(shape)}){' [required]' if option.required else ''}"
    if unsupported is not None:
        yield f"{_STEP}Not supported: {unsupported}."
    if takes_shorthand(shape):
        yield f"{_STEP}shorthand: {shorthand(shape)}"
        yield f"{_STEP}or JSON"
    elif shape.type == "list":
        yield f"{_STEP}words, or one JSON array"
    elif shape.type in FREE_FORM:
        yield f"{_STEP}JSON"
    yield from _below(shape, _STEP, ())


def member_lines(shape: Structure) -> list[str]:
    """The members of an answer."""
    return list(_below(shape, "", ()))


def rule_lines(rules: Sequence[Rule]) -> list[str]:
    """Rules in words, one a line."""
    return [words(rule) for rule in rules]


def _below(shape: Shape, indent: str, above: tuple[Shape, ...]) -> Iterable[str]:
    """What is said of a shape below its header: its rules, then its parts."""
    for line in rule_lines(shape.rules):
        yield indent + line
    if any(each is shape for each in above) or len(above) > _MOST_DEPTH:
        if shape.type in ("structure", "list", "map"):
            yield f"{indent}( ... recursive ... )"
        return
    inner = (*above, shape)
    if isinstance(shape, ListOf):
        yield from _part("items", shape.item, False, indent, inner)
    elif isinstance(shape, MapOf):
        yield from _part("key", shape.key, False, indent, inner)
        yield from _part("value", shape.value, False, indent, inner)
    elif isinstance(shape, Structure):
        for member in shape.members:
            yield from _part(member.name, member.shape, member.required, indent, inner)


def _part(
    name: str, shape: Shape, required: bool, indent: str, above: tuple[Shape, ...]
) -> Iterable[str]:
    shape = resolved(shape)
    yield f"{indent}{name} -> ({_type(shape)}){' [required]' if required else ''}"
    yield from _below(shape, indent + _STEP, above)


def _type(shape: Shape) -> str:
    if isinstance(shape, Structure) and shape.union:
        return "tagged union structure"
    return "streaming blob" if is_streaming(shape) else shape.type


def shorthand(shape: Shape) -> str:
    """The shorthand syntax of an option's shape in one line."""
    shape = resolved(shape)
    if isinstance(shape, ListOf):
        return f"{_written(resolved(shape.item), (), True)} ..."
    return _written(shape, (), True)


def _written(shape: Shape, above: tuple[Shape, ...], outermost: bool) -> str:
    if any(each is shape for each in above):
        return "..."
    inner = (*above, shape)
    if isinstance(shape, ListOf):
        item = _written(resolved(shape.item), inner, False)
        return f"[{item},{item}]"
    if isinstance(shape, MapOf):
        pairs = f"KeyName1={_written(resolved(shape.value), inner, False)}"
        return pairs if outermost else f"{{{pairs}}}"
    if isinstance(shape, Structure):
        members = [
            f"{member.name}={_written(resolved(member.shape), inner, False)}"
            for member in shape.members
            if resolved(member.shape).type not in FREE_FORM
        ]
        text = ",".join(members)
        return text if outermost else f"{{{text}}}"
    return shape.type
