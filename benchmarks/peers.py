"""Other checkers, each holding the very rules of a declaration.

Each function takes an operation and gives what checks a request: a callable that raises when the
request breaks a rule. Making the checker is part of its first call.
"""

from collections.abc import Callable
from typing import Any

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
    limits = _limits(shape)
    if kind == "structure":
        named = members(shape)
        return {
            "type": "object",
            "properties": {name: _schema(inner, definitions) for name, inner, _ in named},
            "required": [name for name, _, required in named if required],
            "additionalProperties": False,
        }
    if kind == "list":
        return {"type": "array", "items": _schema(shape.item, definitions), **limits}
    if kind == "map":
        key, value = _schema(shape.key, definitions), _schema(shape.value, definitions)
        return {"type": "object", "propertyNames": key, "additionalProperties": value, **limits}
    types = {"integer": "integer", "double": "number", "boolean": "boolean", "blob": "string"}
    return {"type": types.get(kind, "string"), **limits}


def _limits(shape: Any) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for rule in shape.rules:
        if rule.kind == "pattern":
            found["pattern"] = f"^(?:{rule.regex})\\Z"
        elif rule.kind == "enum":
            found["enum"] = list(rule.values)
        else:
            low, high = _WORDS[rule.kind, shape.type == "map"]
            found.update({k: v for k, v in ((low, rule.low), (high, rule.high)) if v is not None})
    return found


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
    limits: dict[str, Any] = {}
    for rule in shape.rules:
        if rule.kind == "pattern":
            limits["pattern"] = f"^(?:{rule.regex})$"
        else:
            words = ("ge", "le") if rule.kind == "range" else ("min_length", "max_length")
            limits.update(zip(words, (rule.low, rule.high), strict=True))
    return Annotated[plain, Field(strict=True, **limits)]


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
