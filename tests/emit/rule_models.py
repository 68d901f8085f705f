"""Random rules, and the names and texts that bite."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import strategies as st

from refsmith.model import (
    Bounds,
    Compare,
    Default,
    Deprecated,
    Enum,
    ForbiddenIf,
    Format,
    IdempotencyToken,
    MemberSet,
    MultipleOf,
    NoneOf,
    OnlyWhen,
    Overlay,
    Pattern,
    RequiredIf,
    Requires,
    Rule,
    Total,
    Unique,
)

# Each is there because it breaks something that is made carelessly.
HOSTILE_TEXTS = (
    "",
    "plain words",
    '"""',
    'ends in a quote"',
    "ends in a backslash\\",
    "\\",
    '"""\nimport os\nos.abort()\n"""',
    "'''\\\"\"\"",
    "{{ 7 * 7 }} {% raw %} {# comment #}",
    "form\ffeed and \x00 nul and \x1b escape",
    "right\u202eto left, zero\u200bwidth, line\u2028end, lone \ud800 surrogate",
    "# type: ignore\n# fmt: off",
    "one::\n\n    literal  block   kept\n\n* an item that is long enough " + "word " * 30,
    "tab\there \\u0041 \\N{BULLET} \\x41 %s {name}",
    "naïve ünïcödé – “quotes”",
)
HOSTILE_NAMES = (
    *("from", "None", "class", "self", "__init__", "__slots__", "__secret", "_private"),
    *("str", "list", "dict", "int", "types", "datetime", "Sequence", "TypedDict", "keys", "items"),
    *("Pattern", "Structure", "STRING", "Operation", "Literal", "Client", "shapes", "property"),
    *(
        "a b",
        "x-amz-meta",
        "1st",
        "naïve",
        'q"uote',
        "back\\slash",
        "new\nline",
        "$ref",
        "[]",
        "{}",
    ),
    *("result", "unlisted", "Name", "Names", "Tag", "Tags", "TagList", "Key", "Value", "Status"),
)

texts = st.sampled_from(HOSTILE_TEXTS) | st.text(max_size=60)
member_names = st.sampled_from(HOSTILE_NAMES) | st.from_regex(
    r"[A-Z][a-zA-Z0-9]{0,9}", fullmatch=True
)
values = st.sampled_from(HOSTILE_TEXTS) | st.text(max_size=12)
offsets = st.integers(0, 400)
severities = st.sampled_from(("error", "warn", "note"))
origins = st.sampled_from(("listed", "syntax", "prose"))
numbers = st.integers(-(10**6), 10**12) | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def overlays(draw: st.DrawFn, value: st.SearchStrategy[object]) -> Overlay | None:
    kind = draw(st.sampled_from(("none", "none", "none", "value", "drop")))
    if kind == "none":
        return None
    if kind == "drop":
        return Overlay(file="overlays/x.toml", reason="wrong", drop=True)
    return Overlay(file="overlays/x.toml", reason="wrong", value=draw(value))


@st.composite
def _stated(draw: st.DrawFn, value: st.SearchStrategy[object]) -> dict[str, object]:
    return {
        "offset": draw(offsets),
        "origin": draw(origins),
        "severity": draw(severities),
        "overlay": draw(overlays(value)),
    }


@st.composite
def value_rules(draw: st.DrawFn, kind: str) -> Rule:
    """A rule on a value of type ``kind``."""
    bounds = {"string": "length", "blob": "length", "list": "count", "map": "count"}
    choices = ["default", "deprecated", "token"]
    if kind in ("string", "blob", "list", "map", "integer", "long", "float", "double"):
        choices += ["bounds", "bounds"]
    if kind == "string":
        choices += ["pattern", "pattern", "enum", "enum"]
        choices += ["none of", "format", "size"]
    if kind in ("integer", "long"):
        choices.append("multiple")
    if kind in ("list", "map"):
        choices += ["total", "unique"]
    if kind == "map" and draw(st.booleans()):
        return replace(draw(value_rules("string")), key=draw(values))
    match draw(st.sampled_from(choices)):
        case "bounds":
            low, high = draw(st.none() | numbers), draw(st.none() | numbers)
            pair = st.fixed_dictionaries({"min": st.none() | numbers, "max": st.none() | numbers})
            name = bounds.get(kind, "range")
            return Bounds(kind=name, min=low, max=high, **draw(_stated(pair)))
        case "pattern":
            return Pattern(value=draw(values), **draw(_stated(values)))
        case "enum":
            listed = st.lists(values, min_size=1, max_size=14).map(tuple)
            return Enum(values=draw(listed), **draw(_stated(listed)))
        case "multiple":
            return MultipleOf(value=draw(st.integers(1, 64)), **draw(_stated(st.integers(1, 9))))
        case "none of":
            listed = st.lists(values, min_size=1, max_size=3).map(tuple)
            return NoneOf(values=draw(listed), **draw(_stated(listed)))
        case "format":
            return Format(value=draw(values), **draw(_stated(values)))
        case "size":
            low, high = draw(st.none() | numbers), draw(st.none() | numbers)
            pair = st.fixed_dictionaries({"min": st.none() | numbers})
            return Bounds(kind="size", min=low, max=high, **draw(_stated(pair)))
        case "unique":
            stated = draw(_stated(st.just({"ignore_case": True})))
            by = draw(st.none() | values)
            return Unique(by=by, ignore_case=draw(st.booleans()), **stated)
        case "total":
            stated = draw(_stated(st.fixed_dictionaries({"max": numbers})))
            of = draw(st.sampled_from(("length", "size")))
            return Total(of=of, min=draw(st.none() | numbers), max=draw(numbers), **stated)
        case "default":
            plain = values | st.booleans() | st.integers()
            return Default(value=draw(plain), **draw(_stated(plain)))
        case "deprecated":
            return Deprecated(use=draw(st.none() | values), **draw(_stated(values)))
        case _:
            return IdempotencyToken(offset=draw(offsets), origin=draw(origins))


@st.composite
def between_rules(draw: st.DrawFn, names: Sequence[str]) -> Rule:
    """A rule between members (or options) called ``names``."""
    name = st.sampled_from(list(names))
    some = st.lists(name, min_size=1, max_size=3).map(tuple)
    wanted = values | st.booleans() | st.integers()
    several = st.lists(values, min_size=1, max_size=3).map(tuple)
    when = st.dictionaries(name, wanted | several, min_size=1, max_size=2)
    pairs = when.map(lambda each: tuple(each.items()))
    match draw(st.integers(0, 6)):
        case 0:
            kind = draw(st.sampled_from(("at_most_one", "at_least_one", "exactly_one")))
            return MemberSet(kind=kind, members=draw(some), **draw(_stated(some)))
        case 1:
            stated = draw(_stated(st.fixed_dictionaries({"then": some})))
            return Requires(
                member=draw(name), then=draw(some), exactly_one=draw(st.booleans()), **stated
            )
        case 2:
            stated = draw(_stated(st.fixed_dictionaries({"when": when})))
            return RequiredIf(member=draw(name), when=draw(pairs), **stated)
        case 3:
            stated = draw(_stated(st.fixed_dictionaries({"when": when})))
            return ForbiddenIf(member=draw(name), when=draw(pairs), **stated)
        case 4:
            stated = draw(_stated(st.fixed_dictionaries({"member": name})))
            return OnlyWhen(member=draw(name), when=draw(pairs), **stated)
        case 5:
            stated = draw(_stated(st.fixed_dictionaries({"members": some})))
            of = draw(st.sampled_from(("count", "value")))
            return Total(of=of, members=draw(some), max=draw(numbers), **stated)
        case _:
            operator = draw(st.sampled_from(("<", "<=", ">", ">=", "==", "!=")))
            stated = draw(_stated(st.fixed_dictionaries({"other": name})))
            return Compare(member=draw(name), operator=operator, other=draw(name), **stated)
