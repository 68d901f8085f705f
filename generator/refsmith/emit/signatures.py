"""The methods of a service's client: names, signatures, docstrings, calls."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from refsmith.distribution.settings import Docstrings
from refsmith.emit import docstrings
from refsmith.emit.annotations import Annotation, Annotator, Scope, union
from refsmith.emit.declarations import Declarer
from refsmith.emit.docstrings import Argument
from refsmith.emit.identifiers import member_name, python_name
from refsmith.emit.source import WIDTH, Call, Expression, Keyword, laid_out, literal
from refsmith.emit.wording import facts, rule_words
from refsmith.model import Operation, Option, Structure

_INDENT = 4
_BODY = 8
_LINK = "https://docs.aws.amazon.com/goto/WebAPI/{uid}/{operation}"
# Options of the AWS CLI's own that stand beside many operations and take nothing off the API.
_COMMON = frozenset(
    (
        *("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        *("--max-items", "--starting-token", "--page-size", "outfile"),
    )
)


@dataclass(frozen=True, slots=True)
class Method:
    """A method's pieces of source, as the template puts them together."""

    name: str
    signature: str
    docstring: str
    body: str
    imports: frozenset[str]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: its Python name, its annotation, the option that it gives."""

    name: str
    annotation: Annotation
    option: Option


def declared_options(operation: Operation) -> list[Option]:
    """The options that give API members, one for each flag that stands for itself.

    A boolean pair is one option. In any other group of flags each is an option of its own.
    """
    found: list[Option] = []
    for option in operation.options:
        if option.member is None:
            continue
        if len(option.flags) == 1 or is_pair(option):
            found.append(option)
        else:
            found.extend(replace(option, flags=(flag,)) for flag in option.flags)
    return found


def is_pair(option: Option) -> bool:
    """Whether the flags are the two of a boolean, ``--reboot``, ``--no-reboot``, or of a structure
    around one."""
    if len(option.flags) != 2:
        return False
    match option.shape:
        case Structure(members=(only,)):
            first, second = option.flags
            return only.shape.type == "boolean" and second == f"--no-{first.removeprefix('--')}"
        case shape:
            return shape.type == "boolean"


def own_flags(operation: Operation, required: bool = False) -> tuple[str, ...]:
    """The flags of the command line's own options; with ``required``, of those it demands."""
    return tuple(
        flag
        for option in operation.options
        if option.member is None and (option.required or not required)
        for flag in option.flags
    )


def hidden_parameters(operation: Operation) -> dict[str, str]:
    """The API members that no option of the page gives, by the Python names they have instead."""
    taken = {python_name(option.flags[0]) for option in declared_options(operation)} | {"self"}
    named = {member_name(member): member for member in operation.hidden_members}
    return {name: member for name, member in named.items() if name not in taken}


class MethodMaker:
    """Makes the methods of one service."""

    def __init__(
        self, annotator: Annotator, scope: Scope, declarer: Declarer, mode: Docstrings
    ) -> None:
        self._annotator = annotator
        self._scope = scope
        self._declarer = declarer
        self._mode: Docstrings = mode

    def method(
        self,
        operation: Operation,
        parameters: list[Parameter],
        result: Annotation | None,
        name: str,
    ) -> Method:
        """The client's method for an operation."""
        return self._make(operation, parameters, result, name, "_call", None)

    def iterator(
        self,
        operation: Operation,
        parameters: list[Parameter],
        item: Annotation,
        name: str,
        base: str,
    ) -> Method:
        """The method of ``Pages`` or ``Items`` (``base`` is ``_pages`` or ``_items``)."""
        result = self._scope.generic("Iterator", item)
        return self._make(operation, parameters, result, name, base, "pagination_config")

    def waiter(self, operation: Operation, parameters: list[Parameter], name: str) -> Method:
        """The method of ``Waiters`` for a state."""
        return self._make(operation, parameters, None, name, "_wait", "waiter_config")

    def _make(
        self,
        operation: Operation,
        parameters: list[Parameter],
        result: Annotation | None,
        name: str,
        base: str,
        config: str | None,
    ) -> Method:
        hidden = hidden_parameters(operation)
        names = {parameter.name for parameter in parameters} | hidden.keys()
        config = None if config in names else config
        unlisted = "unlisted_" if "unlisted" in names else "unlisted"
        unlisted_type = self._unlisted(operation)
        configuration = self._configuration() if config else None
        items: list[Expression] = ["self"]
        if parameters or hidden or config:
            items.append("*")
        ordered = sorted(parameters, key=lambda each: not each.option.required)
        items.extend(_parameter(parameter) for parameter in ordered)
        anything = self._scope.plain("object")
        items.extend(f"{each}: {anything.text} = None" for each in hidden)
        if config and configuration:
            items.append(f"{config}: {configuration.text} | None = None")
        items.append(f"**{unlisted}: {unlisted_type.text}")
        returned = "None" if result is None else result.text
        used = [parameter.annotation for parameter in parameters]
        used.extend(each for each in (result, configuration, unlisted_type) if each is not None)
        used.extend([anything] if hidden else [])
        iterated = base in ("_pages", "_items")
        given = [*(parameter.name for parameter in parameters), *hidden]
        call = _call(operation, given, base, config, unlisted)
        return Method(
            name=name,
            signature=laid_out(Call(f"def {name}(", tuple(items)), "", f" -> {returned}:", _INDENT),
            docstring=self._docstring(operation, ordered, result, base),
            body=_body(call, returned, iterated, "result_" if "result" in names else "result"),
            imports=frozenset[str]().union(*(each.imports for each in used)),
        )

    def _unlisted(self, operation: Operation) -> Annotation:
        """The type of what no page shows.

        Where a table of names says what that is, a type checker refuses what neither knows, so that
        it finds a slip of the pen, and a caller who knows better can still say so. Without one the
        pages leave out members where the AWS CLI puts options of its own in their place (paging,
        customised arguments).
        """
        replaced = operation.paginated or any(flag not in _COMMON for flag in own_flags(operation))
        hides = operation.hidden is None and replaced
        return self._scope.plain("object" if hides else "Never")

    def _configuration(self) -> Annotation:
        return self._scope.generic("Mapping", self._scope.plain("str"), self._scope.plain("object"))

    def _docstring(
        self,
        operation: Operation,
        parameters: list[Parameter],
        result: Annotation | None,
        base: str,
    ) -> str:
        summary = _SUMMARIES[base].format(
            operation=operation.api.operation if operation.api else "",
            state=operation.command[-1],
        )
        full = self._mode == "full"
        if base in ("_pages", "_items"):
            return docstrings.quoted([summary], _BODY)
        lines = docstrings.method_lines(
            summary,
            operation.text if full else "",
            [
                Argument(
                    each.name,
                    each.option.text if full else "",
                    facts(each.option.shape, each.option.required, self._declarer),
                )
                for each in parameters
            ],
            [rule_words(rule) for rule in self._declarer.rules(operation.rules)],
            None if result is None else result.text.rpartition(".")[2],
            _sources(operation),
            _BODY,
        )
        return docstrings.quoted(lines, _BODY)


_SUMMARIES = {
    "_call": "Calls {operation}.",
    "_pages": "The pages of {operation}.",
    "_items": "The items of {operation}.",
    "_wait": "Waits for {state}, polling {operation}.",
}


def _sources(operation: Operation) -> Iterator[str]:
    if operation.api is not None:
        link = _LINK.format(uid=operation.api.uid, operation=operation.api.operation)
        yield f"See: {link}"
    yield f"Page: {operation.page}"


def _parameter(parameter: Parameter) -> str:
    name, annotation = parameter.name, parameter.annotation.text
    if parameter.option.required:
        return f"{name}: {annotation}"
    line = f"{name}: {annotation} | None = None"
    if _BODY + len(line) + 1 <= WIDTH:
        return line
    # As black has it: the choice between brackets of its own.
    return f"{name}: (\n{' ' * _BODY}    {annotation} | None\n{' ' * _BODY}) = None"


def _call(
    operation: Operation, parameters: list[str], base: str, config: str | None, unlisted: str
) -> Call:
    command = operation.command[-1] if base == "_wait" else " ".join(operation.command[1:])
    given = [Keyword(literal(each) + ": ", each) for each in parameters]
    mapping: Expression = Call("{", (*given, f"**{unlisted}"), "}") if given else unlisted
    items = (literal(command), mapping, *((config,) if config else ()))
    return Call(f"self.{base}(", items)


def _body(call: Call, returned: str, iterated: bool, local: str) -> str:
    if iterated:
        return laid_out(call, "return ", "", _BODY)
    if returned == "None":
        return laid_out(call, "", "", _BODY)
    # botocore's results have no types: the annotation is what makes one of it.
    return laid_out(call, f"{local}: {returned} = ", "", _BODY) + f"\n        return {local}"


def items_annotation(
    operation: Operation, find: Callable[[str], tuple[str, Annotation] | None]
) -> Annotation:
    """The type of the items of a paginated operation.

    ``find`` gives, for an expression, what stands there in the result (``list``, ``map`` or
    ``other``) and the annotation of an entry. Where the page names several expressions only those
    of lists and maps have items. ``object`` where one cannot be followed.
    """
    found = [find(key) for key in operation.result_keys]
    known = [each for each in found if each is not None]
    if not known or len(known) != len(found):
        return Annotation("object")
    entries: Iterable[Annotation] = (
        entry for kind, entry in known if kind != "other" or len(known) == 1
    )
    kept = list(entries)
    return union(kept) if kept else Annotation("object")


def parameters_of(
    options: list[Option], annotate: Callable[[Option], Annotation]
) -> tuple[list[Parameter], list[Option]]:
    """The parameters for options, and the options whose Python name another one has already."""
    found: dict[str, Parameter] = {}
    clashing: list[Option] = []
    for option in options:
        name = python_name(option.flags[0])
        if name in found or name == "self":
            clashing.append(option)
        else:
            found[name] = Parameter(name, annotate(option), option)
    return list(found.values()), clashing
