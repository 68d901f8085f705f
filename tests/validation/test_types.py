"""Types are botocore's: what its ParamValidator takes is taken, what it refuses is refused."""

import datetime
import decimal
import io
import math

import pytest
from botocore.model import ShapeResolver
from botocore.validate import ParamValidator
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.support import runtime

d = runtime("declare")
values = runtime("values")
validation = runtime("validation")

MODEL = {
    "String": {"type": "string"},
    "Integer": {"type": "integer"},
    "Long": {"type": "long"},
    "Float": {"type": "float"},
    "Double": {"type": "double"},
    "Boolean": {"type": "boolean"},
    "Timestamp": {"type": "timestamp"},
    "Blob": {"type": "blob"},
    "Document": {"type": "structure", "members": {}, "document": True},
    "Strings": {"type": "list", "member": {"shape": "String"}},
    "Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Integer"}},
    "Part": {
        "type": "structure",
        "members": {"Name": {"shape": "String"}, "Parts": {"shape": "Parts"}},
        "required": ["Name"],
    },
    "Parts": {"type": "list", "member": {"shape": "Part"}},
    "Choice": {
        "type": "structure",
        "members": {"A": {"shape": "String"}, "B": {"shape": "Integer"}},
        "union": True,
    },
    "Top": {"type": "structure", "members": {}},
}
MODEL["Top"]["members"] = {name: {"shape": name} for name in MODEL if name != "Top"}
MODEL["Top"]["members"]["Json"] = {
    "shape": "String",
    "jsonvalue": True,
    "location": "header",
    "locationName": "x",
}
PART = d.Structure(
    d.Member("Name", d.Scalar("string"), required=True),
    d.Member("Parts", d.ListOf(d.Recursive(lambda: PART))),
)
SHAPES = {
    "String": d.Scalar("string"),
    "Integer": d.Scalar("integer"),
    "Long": d.Scalar("long"),
    "Float": d.Scalar("float"),
    "Double": d.Scalar("double"),
    "Boolean": d.Scalar("boolean"),
    "Timestamp": d.Scalar("timestamp"),
    "Blob": d.Scalar("blob"),
    "Document": d.Scalar("document"),
    "Json": d.Scalar("json"),
    "Strings": d.ListOf(d.Scalar("string")),
    "Map": d.MapOf(d.Scalar("string"), d.Scalar("integer")),
    "Part": PART,
    "Parts": d.ListOf(PART),
    "Choice": d.Structure(
        d.Member("A", d.Scalar("string")), d.Member("B", d.Scalar("integer")), union=True
    ),
}
OPERATION = d.Operation(
    ("x", "y"), "Y", *(d.Option((f"--{name.lower()}",), name, s) for name, s in SHAPES.items())
)
TOP = ShapeResolver(MODEL).get_shape_by_name("Top")


def botocore_takes(name, value):
    try:
        return not ParamValidator().validate({name: value}, TOP).has_errors()
    except (OverflowError, RuntimeError):
        # A time that no clock holds: botocore crashes, which is no way of taking it.
        return False


def we_take(name, value):
    both = [
        validation.check_operation(OPERATION, "x", {name: value}, compiled=compiled)
        for compiled in (False, True)
    ]
    assert both[0] == both[1]
    return not both[0]


def has_bool(value):
    if isinstance(value, dict):
        return any(has_bool(entry) for entry in value.values())
    if isinstance(value, (list, tuple)):
        return any(has_bool(entry) for entry in value)
    return isinstance(value, bool)


class Text(str):
    pass


class Whole(int):
    pass


class Dict(dict):
    pass


leaves = st.one_of(
    st.booleans(),
    st.integers(),
    st.floats(),
    st.decimals(),
    st.text(max_size=5),
    st.binary(max_size=3),
    st.binary(max_size=3).map(bytearray),
    st.datetimes(),
    st.dates(),
    st.datetimes().map(str),
    st.datetimes().map(lambda moment: moment.strftime("%a, %d %b %Y %H:%M:%S GMT")),
    st.builds(Text, st.text(max_size=3)),
    st.builds(Whole, st.integers()),
    st.builds(io.BytesIO),
    st.just({1}),
    st.just(object()),
)
things = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.tuples(inner),
        st.dictionaries(st.sampled_from(["Name", "Parts", "A", "B", "k"]), inner, max_size=3),
        st.dictionaries(st.sampled_from(["A"]), inner, max_size=1).map(Dict),
    ),
    max_leaves=5,
)


@settings(max_examples=3000)
@given(st.sampled_from(sorted(SHAPES)), things)
def test_as_botocore(name, value):
    # Booleans are no numbers here, which is the one thing that is meant to differ.
    assume(name in ("Boolean", "Document", "Json") or not has_bool(value))
    assert we_take(name, value) == botocore_takes(name, value)


@pytest.mark.parametrize("name", ["Integer", "Long", "Float", "Double", "Timestamp"])
def test_a_boolean_is_no_number(name):
    assert not we_take(name, True)
    assert botocore_takes(name, True)


@pytest.mark.parametrize(
    "value",
    [
        datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC),
        "2024-01-02",
        "2024-01-02T03:04:05.123Z",
        "Tue, 02 Jan 2024 03:04:05 GMT",
        "Jan 2 2024",
        "1704164645",
        1704164645.5,
        decimal.Decimal("1704164645.5"),
        -(10**10),
        b"1704164645",
        "",
        "yesterday",
        "2024-13-45",
        "nan",
        "1e400",
        math.nan,
        math.inf,
        10**20,
        10**400,
        datetime.date(2024, 1, 2),
        None,
        {},
    ],
)
def test_times_as_botocore(value):
    if value is None:
        assert not values.is_time(value)
    else:
        assert we_take("Timestamp", value) == botocore_takes("Timestamp", value)


def test_nothing_nested_is_none():
    assert not we_take("Part", {"Name": None})
    assert not botocore_takes("Part", {"Name": None})


def test_a_value_that_holds_itself_is_refused_in_words():
    part = {"Name": "x"}
    part["Parts"] = [part]
    found = validation.check_operation(OPERATION, "x", {"Part": part})
    assert [(v.rule, v.path) for v in found] == [("type", "part")]
    assert "too deep" in found[0].message


@given(st.integers(-1000, 1000), st.integers(1, 40))
def test_multiples_go_by_decimal_digits(number, of):
    assert values.multiple(number / 10, of / 10) == (number % of == 0)
    assert values.multiple(number, of) == (number % of == 0)
    assert not values.multiple(math.nan, of)
