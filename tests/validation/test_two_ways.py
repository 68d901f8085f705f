"""The quick way passes a request only when the walk finds nothing, and passes what is plain."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import runtime
from tests.validation import declared

accept = runtime("accept")
validation = runtime("validation")


def walked(operation, parameters):
    return validation.check_operation(operation, "x", parameters, compiled=False)


def is_plain(value):
    """Whether all of it is of the very types that the quick way knows."""
    if type(value) is dict:
        return all(is_plain(part) for pair in value.items() for part in pair)
    if type(value) in (list, tuple):
        return all(is_plain(part) for part in value)
    return type(value) in (str, int, float, bool, bytes, type(None))


@settings(max_examples=250)
@given(st.data())
def test_both_ways_agree(data):
    agree(data, data.draw(declared.operations()))


@settings(max_examples=250)
@given(st.data())
def test_both_ways_agree_on_rules_between_members(data):
    agree(data, data.draw(declared.ruled()))


def agree(data, operation):
    accepts = accept.Compiler().acceptor(operation)
    for _ in range(6):
        parameters = data.draw(declared.requests(operation))
        found = walked(operation, parameters)
        if accepts(parameters):
            assert found == []
        elif not found:
            # What is in order and yet not passed has a type, or a name, that only the walk judges.
            known = {option.member for option in operation.options}
            assert not is_plain(parameters) or set(parameters) - known


@settings(max_examples=150)
@given(st.data())
def test_both_ways_agree_on_anything(data):
    operation = data.draw(declared.operations())
    accepts = accept.Compiler().acceptor(operation)
    members = [option.member for option in operation.options]
    parameters = data.draw(st.dictionaries(st.sampled_from(members), declared.anything))
    if accepts(parameters):
        assert walked(operation, parameters) == []


@settings(max_examples=60)
@given(st.data())
def test_a_second_call_answers_as_the_first(data):
    operation = data.draw(declared.operations())
    accepts = accept.Compiler().acceptor(operation)
    parameters = data.draw(declared.requests(operation))
    assert accepts(parameters) == accepts(parameters) == accepts(dict(parameters))
