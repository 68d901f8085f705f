"""A report is complete: as many independent slips as are made, so many are told, and no other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import runtime

d = runtime("declare")
validation = runtime("validation")

GOOD = {
    "boat_name": "tern",
    "tags": [{"Key": "a", "Value": ""}, {"Key": "b", "Value": "x"}],
    "settings": {"AB": "x", "C": ""},
    "hull": "wood",
    "crew": {"Captain": "abcdefgh", "Size": 2, "Flag": "x"},
    "keel": {"Label": "k", "Parts": [{"Label": "p", "Parts": [{"Sail": "s"}]}]},
    "power": None,
    "from_": "2024-01-01",
    "to": "2024-01-02",
    "launch": True,
}
REMOVED = object()

# Where to slip, what to put there, and what is to be told of it.
SLIPS = [
    (("boat_name",), REMOVED, ("required", "boat_name")),
    (("tags", 0, "Key"), "", ("length", "tags[0].Key")),
    (("tags", 0, "Value"), 1, ("type", "tags[0].Value")),
    (("tags", 1, "Key"), REMOVED, ("required", "tags[1].Key")),
    (("tags", 1, "Extra"), 1, ("unknown", "tags[1].Extra")),
    (("settings", "AB"), "123456", ("length", 'settings["AB"]')),
    (("settings", "lower"), "", ("pattern", 'settings["lower"]')),
    (("hull",), "clay", ("enum", "hull")),
    (("crew", "Size"), 4, ("range", "crew.Size")),
    (("crew", "Captain"), "stranger", ("enum", "crew.Captain")),
    (("crew", "Flag"), "xyz", ("length", "crew.Flag")),
    (
        ("keel", "Parts", 0, "Parts", 0, "Motor"),
        "m",
        ("at_most_one", "keel.Parts[0].Parts[0].Sail"),
    ),
    (("keel", "Parts", 0, "Label"), "123456789", ("length", "keel.Parts[0].Label")),
    (("from_",), "2025-01-01", ("compare", "from_")),
    (("launch",), False, ("only_when", "to")),
    (("power",), {"Wind": ""}, ("length", "power.Wind")),
    (("zzz",), 1, ("unknown", "zzz")),
]


def copy(value):
    if isinstance(value, dict):
        return {key: copy(entry) for key, entry in value.items()}
    return [copy(entry) for entry in value] if isinstance(value, list) else value


def put(request, way, value):
    *holders, last = way
    for step in holders:
        request = request[step]
    if value is REMOVED:
        del request[last]
    else:
        request[last] = value


def test_the_ground_is_good():
    assert validation.validate("boat-house", "build-boat", GOOD) == []


@settings(max_examples=300)
@given(st.sets(st.integers(0, len(SLIPS) - 1)))
def test_every_slip_is_told(chosen):
    request = copy(GOOD)
    for index in chosen:
        put(request, *SLIPS[index][:2])
    found = validation.validate("boat-house", "build-boat", request)
    expected = {SLIPS[index][2] for index in chosen}
    if ("length", "power.Wind") in expected:
        # Two options that don't go together, by the page's prose.
        expected.add(("at_most_one", "power"))
    assert sorted((v.rule, v.path) for v in found) == sorted(expected)


def test_two_options_for_one_member_are_told_apart():
    one = d.Option(("--one",), "It", d.Scalar("string", d.Length(1, 2)))
    other = d.Option(("--other",), "It", d.Scalar("integer"))
    operation = d.Operation(("x", "y"), "Y", one, other)
    told = validation.check_options(operation, [(other, "x")])
    assert [(v.rule, v.path, v.option) for v in told] == [("type", "other", "--other")]
    assert validation.check_options(operation, [(other, 1)]) == []
    assert validation.check_options(operation, [(one, "abc")])[0].option == "--one"
