"""Other checkers, each holding the very rules of a declaration.

Each function takes an operation and gives what checks a request: a callable that raises when the
request breaks a rule. Making the checker is part of its first call.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.declared import runtime

Check = Callable[[dict[str, Any]], object]


def members(shape: Any) -> list[tuple[str, Any, bool]]:
    """Name, shape and required-ness of a structure's members or an operation's options."""
    if hasattr(shape, "options"):
        return [(option.member, option.shape, option.required) for option in shape.options]
    return [(member.name, member.shape, member.required) for member in shape.members]


def botocore(operation: Any) -> Check:
    """botocore's ParamValidator with its own model: it holds no pattern and no maximum."""
    from botocore.session import Session
    from botocore.validate import ParamValidator

    service, api = operation.command[0], operation.api
    shape = Session().get_service_model(service).operation_model(api).input_shape
    validator = ParamValidator()

    def check(request: dict[str, Any]) -> None:
        report = validator.validate(request, shape)
        if report.has_errors():
            raise ValueError(report.generate_report())

    return check


def fastjsonschema(operation: Any) -> Check:
    """fastjsonschema on a JSON Schema made from the declaration."""
    from fastjsonschema import compile as make

    definitions: dict[str, Any] = {}
    schema = {**_schema(operation, definitions), "definitions": definitions}
    check: Check = make(schema)
    return check


def _schema(shape: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if hasattr(shape, "resolve"):
        target = shape.resolve()
        name = f"shape{id(target)}"
        if name not in definitions:
            definitions[name] = {}
            definitions[name].update(_schema(target, definitions))
        return {"$ref": f"#/definitions/{name}"}
    kind = getattr(shape, "type", "structure")
    if kind == "structure":
        named = members(shape)
        return {
            "type": "object",
            "properties": {name: _schema(inner, definitions) for name, inner, _ in named},
            "required": [name for name, _, required in named if required],
            "additionalProperties": False,
        }
    limits = _limits(shape)
    if kind == "list":
        return {"type": "array", "items": _schema(shape.item, definitions), **limits}
    if kind == "map":
        key, value = _schema(shape.key, definitions), _schema(shape.value, definitions)
        return {"type": "object", "propertyNames": key, "additionalProperties": value, **limits}
    types = {"integer": "integer", "double": "number", "boolean": "boolean", "blob": "string"}
    return {"type": types.get(kind, "string"), **limits}


def _limits(shape: Any) -> dict[str, Any]:
    """Every rule of a value; of several of one kind each holds."""
    found = [limit for limit in map(partial(_limit, shape.type), shape.rules) if limit]
    if len({word for limit in found for word in limit}) == sum(map(len, found)):
        return {word: bound for limit in found for word, bound in limit.items()}
    return {"allOf": found}


def _limit(type: str, rule: Any) -> dict[str, Any]:
    if rule.kind == "pattern":
        expand = runtime("patterns").expand
        return {"pattern": f"^(?:{expand(rule.regex)})\\Z"} if rule.regex is not None else {}
    if rule.kind == "enum":
        return {"enum": list(rule.values)}
    if (rule.kind, False) not in _WORDS:
        return {}
    low, high = _WORDS[rule.kind, type == "map"]
    return {k: v for k, v in ((low, rule.low), (high, rule.high)) if v is not None}


_WORDS = {
    ("length", False): ("minLength", "maxLength"),
    ("range", False): ("minimum", "maximum"),
    ("count", False): ("minItems", "maxItems"),
    ("count", True): ("minProperties", "maxProperties"),
}


def pydantic(operation: Any) -> Check:
    """pydantic 2's TypeAdapter, strict, on TypedDicts made from the declaration."""
    from pydantic import TypeAdapter

    made: dict[int, str] = {}
    adapter: Any = TypeAdapter(_annotation(operation, made))
    check: Check = adapter.validate_python
    return check


def _annotation(shape: Any, made: dict[int, str]) -> Any:
    from typing import Annotated, Literal

    from pydantic import Field

    if hasattr(shape, "resolve"):
        return made[id(shape.resolve())]
    kind = getattr(shape, "type", "structure")
    if kind == "structure":
        return _typed_dict(shape, made)
    enum = [rule.values for rule in shape.rules if rule.kind == "enum"]
    if enum:
        return Literal[enum[0]]  # type: ignore[valid-type]
    plain: Any = _PLAIN.get(kind, str)
    if kind == "list":
        plain = list[_annotation(shape.item, made)]  # type: ignore[misc]
    elif kind == "map":
        key, value = _annotation(shape.key, made), _annotation(shape.value, made)
        plain = dict[key, value]
    # Of several rules of one kind each holds, as several fields of one annotation.
    limits = [Field(**limit) for limit in map(_field, shape.rules) if limit]
    return Annotated[(plain, Field(strict=True), *limits)]


def _field(rule: Any) -> dict[str, Any]:
    if rule.kind == "pattern":
        expand = runtime("patterns").expand
        return {"pattern": f"^(?:{expand(rule.regex)})$"} if rule.regex is not None else {}
    if rule.kind not in ("length", "count", "range"):
        return {}
    low, high = ("ge", "le") if rule.kind == "range" else ("min_length", "max_length")
    return {k: v for k, v in ((low, rule.low), (high, rule.high)) if v is not None}


_PLAIN = {"integer": int, "double": float, "boolean": bool, "blob": bytes}


def _typed_dict(shape: Any, made: dict[int, str]) -> Any:
    from typing import NotRequired, Required

    from pydantic import ConfigDict
    from typing_extensions import TypedDict

    name = f"Shape{id(shape)}"
    made[id(shape)] = name
    fields = {
        member: (Required if required else NotRequired)[_annotation(inner, made)]
        for member, inner, required in members(shape)
    }
    annotation: Any = TypedDict(name, fields)  # type: ignore[operator,misc]
    annotation.__pydantic_config__ = ConfigDict(extra="forbid")
    annotation.__module__ = __name__
    globals()[name] = annotation
    return annotation
