"""``validate`` as people call it: names, modes, notes, places, and what it says."""

import copy
import pickle
import warnings

import pytest

from tests.support import runtime

catalog = runtime("catalog")
modes = runtime("modes")
names = runtime("names")
validation = runtime("validation")
violations = runtime("violations")

GOOD = {"boat_name": "tern"}


def build(parameters, **more):
    return validation.validate("boat-house", "build-boat", {**GOOD, **parameters}, **more)


def only(parameters, **more):
    (violation,) = build(parameters, **more)
    return violation


@pytest.mark.parametrize(
    ("flag", "name"),
    [
        ("--user-name", "user_name"),
        ("--from", "from_"),
        ("--no-reboot", "no_reboot"),
        ("--class", "class_"),
        ("outfile", "outfile"),
        ("--None", "None_"),
    ],
)
def test_parameter_names(flag, name):
    assert names.parameter_name(flag) == name


def test_a_good_request_has_nothing_against_it():
    tags = [{"Key": "a", "Value": ""}]
    assert build({"tags": tags, "from_": "2024-01-01", "launch": True, "crew": None}) == []


@pytest.mark.parametrize(
    ("service", "command", "says"),
    [
        ("boat-hous", "build-boat", "did you mean 'boat-house'?"),
        ("boat-house", "build-boats", "did you mean 'build-boat'?"),
        ("boat-house", "wait boat-aflot", "did you mean 'wait boat-afloat'?"),
        ("boat-house", "sink", "aws boat-house sink"),
        ("zzz", "x", "there is no service called 'zzz'"),
    ],
)
def test_unknown_commands(service, command, says):
    with pytest.raises(catalog.UnknownCommand) as caught:
        validation.validate(service, command, {})
    assert says in str(caught.value)
    assert isinstance(caught.value, LookupError)


def test_a_waiter_is_a_command():
    (violation,) = validation.validate("boat-house", "wait boat-afloat", {})
    assert (violation.rule, violation.page) == ("required", "boat-house/wait/boat-afloat")


@pytest.mark.parametrize(
    ("parameters", "path", "rule", "option", "line"),
    [
        ({"boat_name": None}, "boat_name", "required", "--boat-name", 100),
        ({"boat_name": "x" * 13}, "boat_name", "length", "--boat-name", 104),
        ({"boat_name": "a b"}, "boat_name", "pattern", "--boat-name", 108),
        ({"boat_name": "a-b"}, "boat_name", "pattern", "--boat-name", 102),
        ({"boat_name": 1}, "boat_name", "type", "--boat-name", 100),
        ({"tags": [{"Key": "a", "Value": "b"}] * 3}, "tags", "count", "--tags", 206),
        ({"tags": [{"Key": "", "Value": ""}]}, "tags[0].Key", "length", "--tags", 221),
        ({"tags": [{"Value": ""}]}, "tags[0].Key", "required", "--tags", 218),
        ({"tags": [{"Key": "a", "Value": "", "X": 1}]}, "tags[0].X", "unknown", "--tags", 208),
        ({"keel": {"Parts": [{"Label": ""}]}}, "keel.Parts[0].Label", "length", "--keel", 318),
        ({"keel": {"Motor": "a", "Sail": "b"}}, "keel.Sail", "at_most_one", "--keel", 301),
        ({"settings": {"a": ""}}, 'settings["a"]', "pattern", "--settings", None),
        ({"hull": "stel"}, "hull", "enum", "--hull", None),
        (
            {"from_": "2024-01-02", "to": "2024-01-01", "launch": True},
            "from_",
            "compare",
            "--from",
            900,
        ),
        ({"to": 1}, "to", "only_when", "--to", 901),
        ({"power": {}, "keel": {}}, "power", "union", "--power", None),
        ({"boat": "x"}, "boat", "unknown", None, None),
    ],
)
def test_places(parameters, path, rule, option, line):
    violation = build(parameters)[0]
    seen = (violation.path, violation.rule, violation.option, violation.line)
    assert seen == (path, rule, option, line)
    assert (violation.page, violation.release) == ("boat-house/build-boat", "9.9.1")


def test_below_a_cut_no_line_is_named():
    part = {"Parts": [{"Parts": [{"Label": ""}]}]}
    violation = only({"keel": part})
    assert (violation.path, violation.line) == ("keel.Parts[0].Parts[0].Label", None)


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        (
            {"boat_name": "a b"},
            "boat_name does not match [a-z-]+: ' ' (character 2) is not allowed",
        ),
        ({"boat_name": "x" * 13}, "boat_name is 13 characters long; allowed: 1 to 12 characters"),
        (
            {"hull": "stel"},
            "hull is none of the documented values: 'wood' or 'steel'; did you mean 'steel'?",
        ),
        ({"boat_name": 1}, "boat_name must be a string, not int"),
        ({"tags": [{"Value": ""}]}, "tags[0].Key is missing; it is required"),
        (
            {"tags": [{"Key": "a", "Value": "", "key": 1}]},
            "tags[0].key is not known; did you mean Key?",
        ),
        ({"BoatName": "x"}, "BoatName is not known; did you mean boat_name?"),
        ({"zzz": "x"}, "zzz is not known; there is boat_name, tags, "),
        ({"cli_input_json": "x"}, "cli_input_json belongs to the command line alone"),
        ({"to": 1}, "to may be given only when launch is True"),
        ({"hull": "steel"}, "tags is required when hull is 'steel'"),
        (
            {"power": {"Wind": "a", "Steam": 1}},
            "power must have exactly one of Wind and Steam; Wind and Steam were given",
        ),
    ],
)
def test_messages(parameters, says):
    assert only(parameters).message.startswith(says)


def test_what_nobody_knows_to_be_hidden_may_page():
    def ask(**parameters):
        return [v.path for v in validation.validate("boat-house", "list-boats", parameters)]

    assert ask(marker="x", limit=3) == []
    assert ask(prefx="x") == ["prefx"]
    assert ask(Prefix="x") == ["Prefix"]
    assert ask(max_items=3) == ["max_items"]


def test_what_no_page_shows_passes_by_the_table_of_names():
    def refit(**parameters):
        found = validation.validate("boat-house", "refit-boat", parameters)
        return [(v.path, v.rule) for v in found]

    assert refit(mast={"Height": 3, "Rake": object()}, dock=5, next_dock=None) == []
    assert refit(mast={"Rak": 1}) == [("mast.Rak", "unknown")]
    # Paginated or not: where a table says what is hidden, all else is unknown.
    assert refit(docks=5) == [("docks", "unknown")]
    operation = catalog.operation("boat-house", "refit-boat")
    check = validation.check_operation
    assert check(operation, "boat-house", {"Dock": 5, "Mast": {"Rake": 1}}) == []
    assert [v.rule for v in check(operation, "boat-house", {"dock": 5})] == ["unknown"]


def test_notes_tell_and_refuse_nothing():
    parameters = {"keel": {"Motor": "x"}}
    assert build(parameters) == []
    told = build(parameters, notes=True, validation="error")
    assert {(v.rule, v.path, v.severity) for v in told} == {
        ("deprecated", "keel.Motor", "note"),
        ("default", "keel.Sail", "note"),
        ("idempotency_token", "token", "note"),
    }
    validation.enforce(told)


BAD = {"hull": "x", "boat_name": "a-b", "tags": [{"Key": ""}], "to": 1}


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (
            "default",
            {
                "pattern": "error",
                "enum": "warn",
                "length": "error",
                "required": "error",
                "only_when": "warn",
            },
        ),
        ("error", dict.fromkeys(["pattern", "enum", "length", "required", "only_when"], "error")),
        ("warn", dict.fromkeys(["pattern", "enum", "length", "required", "only_when"], "warn")),
        ("off", {}),
        (
            {},
            {
                "pattern": "error",
                "enum": "warn",
                "length": "error",
                "required": "error",
                "only_when": "warn",
            },
        ),
        ({"prose": "off"}, {"enum": "warn", "length": "error", "required": "error"}),
        (
            {"prose": "off", "pattern": "warn"},
            {"pattern": "warn", "enum": "warn", "length": "error", "required": "error"},
        ),
        (
            {"enum": "error", "length": "off"},
            {"pattern": "error", "enum": "error", "required": "error", "only_when": "warn"},
        ),
        (
            {"required": "off", "only_when": "default"},
            {"pattern": "error", "enum": "warn", "length": "error", "only_when": "warn"},
        ),
    ],
)
def test_modes(mode, expected):
    assert {v.rule: v.severity for v in build(BAD, validation=mode)} == expected


@pytest.mark.parametrize("mode", ["off", "warn", {"required": "off"}])
def test_nothing_turns_a_missing_option_off(mode):
    (violation,) = validation.validate("boat-house", "build-boat", {}, validation=mode)
    assert (violation.rule, violation.severity) == ("required", "error")
    with pytest.raises(violations.ValidationError) as caught:
        validation.enforce([violation])
    assert "all the same" not in str(caught.value)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ("strict", "'strict' is not one of default, error, warn, off"),
        ("", "'' is not one of"),
        ({"patern": "off"}, "did you mean 'pattern'?"),
        ({"pattern": "never"}, "validation['pattern']: 'never' is not one of"),
    ],
)
def test_wrong_modes(wrong, says):
    with pytest.raises(ValueError, match="validation") as caught:
        build({}, validation=wrong)
    assert says in str(caught.value)


def test_the_environment_rules_calls_and_not_validate(monkeypatch):
    monkeypatch.setenv("AWSREF_VALIDATION", "off")
    assert build(BAD)
    assert modes.mode_from(None, {"AWSREF_VALIDATION": "off"}).word == "off"
    assert modes.mode_from("error", {"AWSREF_VALIDATION": "off"}).word == "error"
    assert modes.mode_from(None, {"AWSREF_VALIDATION": ""}).word == "default"
    with pytest.raises(ValueError, match="AWSREF_VALIDATION: 'loud'"):
        modes.mode_from(None, {"AWSREF_VALIDATION": "loud"})


def test_an_error_carries_everything_and_names_place_and_switch():
    found = build(BAD)
    with pytest.raises(ValueError, match="documented rules") as caught:
        validation.enforce(found)
    assert caught.value.violations == found
    text = str(caught.value)
    assert "boat-house/build-boat line 221, AWS CLI 9.9.1" in text
    assert 'validation="off"' in text
    assert all(v.message in text for v in found)


def test_warnings_are_the_packages_own_and_point_at_the_caller():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        validation.enforce(build({"hull": "x"}))
    (warning,) = caught
    assert warning.category is violations.ValidationWarning
    assert warning.filename == __file__
    assert "hull" in str(warning.message)
    assert "boat-house/build-boat" in str(warning.message)


def test_rendering_for_the_command_line():
    violation = only({"tags": [{"Key": "x" * 9, "Value": ""}]})
    assert violations.render(violation, switch="--validation off").splitlines() == [
        "error[length]: --tags[0].Key is 9 characters long; allowed: 1 to 8 characters",
        "  given: 'xxxxxxxxx'",
        "  --> boat-house/build-boat line 221, AWS CLI 9.9.1",
        "  = to send the request all the same: --validation off",
    ]
    between = only({"hull": "steel"})
    assert "--tags is required when --hull is" in violations.render(between, switch="--x")


def test_values_are_shown_short():
    value = only({"boat_name": "x" * 10_000}).value
    assert len(value) == 80
    assert only({"settings": [1] * 10_000}).value.startswith("[1, 1, ")
    assert only({"settings": (1,)}).value == "(1,)"
    assert only({"settings": "x'\""}).value == repr("x'\"")

    class Odd:
        def __repr__(self):
            raise ValueError("no")

    assert only({"settings": Odd()}).value == "<Odd>"


def test_violations_travel():
    found = build(BAD)
    error = violations.ValidationError(found)
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert again.violations == found
        assert str(again) == str(error)
