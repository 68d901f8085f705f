"""A sensitive value stands in no message, repr, warning, log or error, wherever it was put."""

import json
import logging
import pickle
import traceback
import warnings

import pytest

from tests.support import runtime

validation = runtime("validation")
violations = runtime("violations")

SECRET = "hunter2"
LONG = SECRET * 3
NUMBER = 718293

PLACES = [
    {"crew": {"Captain": SECRET}},
    {"crew": {"Captain": LONG}},
    {"crew": {"Captain": SECRET.encode()}},
    {"crew": {"Captain": [SECRET]}},
    {"crew": {"Captain": {SECRET: 1}}},
    {"crew": {"Mates": [SECRET, SECRET]}},
    {"crew": {"Mates": SECRET}},
    {"crew": {"Pins": {SECRET: "toolong"}}},
    {"crew": {"Pins": {SECRET: 1}}},
    {"crew": {"Pins": SECRET}},
    {"crew": {"Pins": [SECRET]}},
    {"crew": [SECRET]},
    {"crew": {"Captian": SECRET}},
    {"crew": {"Size": NUMBER}},
    {"crew": {"Size": str(NUMBER)}},
    {"crwe": {"Captain": SECRET}},
    {"guess": {SECRET: SECRET}},
    {"guess": SECRET},
    {"guess": {SECRET: {SECRET: SECRET}}},
]


@pytest.mark.parametrize("parameters", PLACES)
def test_secrets_are_told_to_nobody(parameters, caplog):
    caplog.set_level(logging.DEBUG)
    request = {"boat_name": "tern", **parameters}
    found = validation.validate("boat-house", "build-boat", request, notes=True, validation="error")
    errors = [violation for violation in found if violation.severity == "error"]
    assert errors
    told = [caplog.text]
    for violation in found:
        told += [str(violation), repr(violation), violations.render(violation, switch="--off")]
        told += [str(getattr(violation, name)) for name in ("path", "value", "message", "subject")]
        told += [str(violation.__reduce__()), pickle.dumps(violation).decode("latin-1")]
    try:
        validation.enforce(found)
    except violations.ValidationError as error:
        told += [str(error), repr(error), str(error.args), *traceback.format_exception(error)]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        validation.enforce(
            validation.validate("boat-house", "build-boat", request, validation="warn")
        )
    told += [str(warning.message) for warning in caught]
    for text in told:
        assert SECRET not in text
        assert str(NUMBER) not in text


def test_what_is_beside_a_secret_is_told():
    crew = {"Flag": "abc", "Pins": {"longenough": "toolong"}}
    request = {"boat_name": "tern", "crew": crew}
    found = {v.path: v.value for v in validation.validate("boat-house", "build-boat", request)}
    assert found == {"crew.Flag": "'abc'", "crew.Pins[#1]": "'toolong'"}


def test_without_a_table_of_names_type_and_length_are_told():
    request = {"boat_name": "tern", "guess": {"longenough": "toolong"}}
    (violation,) = validation.validate("boat-house", "build-boat", request)
    assert (violation.path, violation.value) == ("guess[#1]", "str of 7 characters")


def test_secrets_do_not_shine_through_length_or_enum():
    request = {"boat_name": "tern", "crew": {"Captain": "abcdefg"}}
    found = validation.validate("boat-house", "build-boat", request)
    told = json.dumps([(v.message, v.value) for v in found])
    assert " 7 " not in told
    assert "did you mean" not in told
