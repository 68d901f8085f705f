"""Names: from the docs' paths, never a number, kept once given."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from refsmith.distribution.lock import read_names, write_names
from refsmith.emit.identifiers import python_name, singular, type_name
from refsmith.model import Api, Enum, ListOf, Member, Operation, Option, Scalar, Structure
from refsmith.problems import RefsmithError
from tests.emit.models import services
from tests.emit.output import emitted
from tests.emit.rule_models import HOSTILE_NAMES

slow = settings(max_examples=20, suppress_health_check=list(HealthCheck))
STRING = Scalar(type="string")


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("Tags", "Tag"),
        ("TagList", "Tag"),
        ("TagsList", "Tag"),
        ("Policies", "Policy"),
        ("Addresses", "Address"),
        ("Databases", "Database"),
        ("Indexes", "Index"),
        ("Aliases", "Alias"),
        ("SecurityGroupIds", "SecurityGroupId"),
        ("VpcIDs", "VpcID"),
        ("Statuses", "Status"),
        ("Status", "StatusItem"),
        ("Data", "DataItem"),
        ("DNS", "DNSItem"),
        ("Series", "SeriesItem"),
        ("Access", "AccessItem"),
        ("Batches", "Batch"),
        ("List", "ListItem"),
    ],
)
def test_an_item_is_called_by_the_singular(plural, single):
    assert singular(plural) == single


@given(st.sampled_from(HOSTILE_NAMES) | st.text())
def test_names_are_valid(name):
    assert type_name(name).isidentifier()
    assert not type_name(name).startswith("_")
    assert python_name(name).isidentifier()


@pytest.mark.parametrize(
    ("flag", "name"),
    [
        ("--user-name", "user_name"),
        ("--from", "from_"),
        ("--no-reboot", "no_reboot"),
        ("outfile",) * 2,
    ],
)
def test_parameters_are_called_as_in_the_pages(flag, name):
    assert python_name(flag) == name


def structure(*names):
    return Structure(members=tuple(Member(name=n, shape=STRING, offset=1) for n in names))


def operation(word, **shapes):
    return Operation(
        page=f"iam/{word}",
        release=None,
        sha256="0",
        kind="operation",
        command=("iam", word),
        api=Api(uid="iam-2010-05-08", operation="".join(map(str.capitalize, word.split("-")))),
        options=tuple(
            Option(flags=(f"--{n.lower()}",), shape=shape, required=False, line=n_line, member=n)
            for n_line, (n, shape) in enumerate(shapes.items(), 1)
        ),
    )


def names(*operations, **changes):
    from tests.emit.models import Service

    return emitted(Service("iam", operations), **changes).names


def tags(*members):
    return ListOf(item=structure(*members), offset=1)


def test_the_larger_group_has_the_name_and_the_other_the_nearest_ancestor():
    given_names = names(
        operation("create-user", Tags=tags("Key", "Value")),
        operation("create-role", Tags=tags("Key", "Value")),
        operation("tag-thing", Tags=tags("Key", "Value", "Kind")),
    )
    places = given_names["types"]
    assert places["Tag"] == ["CreateRole Tags []", "CreateUser Tags []"]
    assert places["TagThingTag"] == ["TagThing Tags []"]


def test_a_name_stays_with_the_larger_group_when_one_place_grows():
    words = ("a-one", "b-two", "c-three")
    before = names(*(operation(word, Tags=tags("Key")) for word in words))
    locked = {"iam": before}
    grown = [operation(word, Tags=tags("Key")) for word in words[1:]]
    after = names(operation("a-one", Tags=tags("Key", "New")), *grown, names=locked)
    assert after["types"]["Tag"] == ["BTwo Tags []", "CThree Tags []"]
    assert after["types"]["AOneTag"] == ["AOne Tags []"]


def test_a_lock_keeps_a_name_that_would_be_made_otherwise():
    one = operation("a-one", Tags=tags("Key"))
    more = [operation(f"b-{letter}", Tags=tags("Key", "New")) for letter in "xyz"]
    fresh = names(one, *more)
    assert "BXTag" not in fresh["types"]
    assert fresh["types"]["Tag"][0].startswith("BX")
    kept = names(one, *more, names={"iam": names(one)})
    assert kept["types"]["Tag"] == ["AOne Tags []"]


def test_parameters_of_one_kind_are_declared_once():
    limited = Scalar(type="string", rules=(Enum(values=("A",), offset=9),))
    other_place = Scalar(type="string", rules=(Enum(values=("A",), offset=70),))
    found = names(operation("a-one", Kind=limited), operation("b-two", Kind=other_place))
    assert found["shapes"] == {"Kind": ["AOne Kind", "BTwo Kind"]}


@slow
@given(services())
def test_names_are_unique_and_come_from_the_docs(service):
    found = emitted(service).names
    documented = set(re.findall(r"\d+", repr(service.operations)))
    for module in found.values():
        for name in module:
            assert name.isidentifier()
            assert all(
                any(number in each for each in documented) for number in re.findall(r"\d+", name)
            )


@slow
@given(services())
def test_a_lock_of_the_same_pages_changes_nothing(service):
    first = emitted(service)
    assert emitted(service, names={service.name: first.names}).files == first.files


@slow
@given(services(), st.data())
def test_a_lock_survives_the_loss_of_a_page(service, data):
    first = emitted(service)
    gone = data.draw(st.sampled_from(service.operations))
    rest = tuple(each for each in service.operations if each is not gone)
    after = emitted(replace(service, operations=rest), names={service.name: first.names})
    for module, listed in after.names.items():
        was = {place: name for name, places in first.names[module].items() for place in places}
        for name, places in listed.items():
            # The shape is in most of its old places still, so its name is what it was.
            assert {was[place] for place in places if place in was} <= {name}


@slow
@given(services())
def test_names_travel_through_the_lock(tmp_path_factory, service):
    found = emitted(service).names
    path = tmp_path_factory.mktemp("lock") / "names.lock"
    path.write_text(write_names({service.name: found}), encoding="utf-8")
    back = read_names(path).get(service.name, {})
    assert {module: dict(listed) for module, listed in back.items()} == {
        module: {name: tuple(places) for name, places in listed.items()}
        for module, listed in found.items()
        if listed
    }


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        '["iam","types"]',
        '["iam","elsewhere","Tag"]',
        '["iam","types","a b","x"]',
        "[1]",
    ],
)
def test_a_broken_lock_is_named_with_its_line(tmp_path, line):
    path = tmp_path / "names.lock"
    path.write_text("# head\n" + line + "\n")
    with pytest.raises(RefsmithError, match=r"names\.lock:2"):
        read_names(path)


def test_no_lock_is_an_empty_one(tmp_path):
    assert read_names(tmp_path / "names.lock") == {}
