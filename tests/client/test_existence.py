"""What exists, what is demanded and which type is due: botocore's model says, in our report."""

from __future__ import annotations

import importlib
import warnings
from types import ModuleType
from typing import Any

import botocore.session
import pytest
from botocore.config import Config
from botocore.exceptions import ParamValidationError

from tests.client.conftest import module
from tests.client.network import keep_from_network

BAD = "not allowed"


@pytest.fixture
def guard(sample: ModuleType) -> Any:
    return importlib.import_module(f"{sample.__package__}.guard").guard


def client(**settings: Any) -> Any:
    return botocore.session.get_session().create_client("iam", **settings)


def report(call: Any, **parameters: object) -> list[tuple[str, str]]:
    with pytest.raises(ValueError, match="it was not sent") as error:
        call(**parameters)
    return [(found.path, found.rule) for found in error.value.violations]


def test_botocores_findings_and_the_pages_stand_in_one_report(guard: Any) -> None:
    iam = guard(client())
    tags = [{"Key": "a", "Hue": "d"}, 5]
    found = report(iam.create_user, UserName=BAD, Tags=tags, Colour="red", Path=None)
    assert sorted(found) == [
        ("Colour", "unknown"),
        ("path", "type"),
        ("tags[0].Hue", "unknown"),
        ("tags[0].Value", "required"),
        ("tags[1]", "type"),
        ("user_name", "pattern"),
    ]


def test_what_no_page_shows_is_botocores_to_judge(guard: Any) -> None:
    iam = guard(client())
    seen = keep_from_network(iam)
    assert report(iam.list_roles, Marker=5) == [("marker", "type")]
    with pytest.raises(ConnectionError):
        iam.list_roles(Marker="next", MaxItems=True)
    assert seen == [{"Marker": "next", "MaxItems": True}]


def test_a_client_that_checks_nothing_is_told_of_rules_alone(guard: Any) -> None:
    iam = guard(client(config=Config(parameter_validation=False)))
    seen = keep_from_network(iam)
    loose = {"Tags": [{"Key": "a"}, {"Key": "b", "Value": None}], "PermissionsBoundary": None}
    with pytest.raises(ConnectionError):
        iam.create_user(UserName="jane", **loose)
    assert [each["UserName"] for each in seen] == ["jane"]
    assert report(iam.create_user, UserName=BAD, **loose) == [("user_name", "pattern")]
    # What a rule can't be asked of is passed over; what becomes of it is the caller's affair.
    with pytest.raises(Exception, match=r".") as error:
        iam.create_user(UserName=5, Tags="none", Path=["x"])
    assert type(error.value).__name__ != "ValidationError"


def test_the_switch_of_the_configuration_file_is_heeded(
    guard: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    (tmp_path / "config").write_text("[default]\nparameter_validation = false\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    session = guard(botocore.session.get_session())
    iam = session.create_client("iam")
    keep_from_network(iam)
    with pytest.raises(ConnectionError):
        iam.create_user()


@pytest.mark.parametrize("strict", [False, True])
def test_what_has_no_page_is_said_to_go_unchecked(
    sample: ModuleType, guard: Any, strict: bool
) -> None:
    session = guard(botocore.session.get_session(), strict=strict)
    iam, sts = session.create_client("iam"), session.create_client("sts")
    seen = [keep_from_network(each) for each in (iam, sts)]
    calls = [lambda: iam.create_group(GroupName=BAD), sts.get_caller_identity]
    calls = [*calls, *calls, lambda: sts.get_session_token()]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for call in calls:
            expected = ValueError if strict else ConnectionError
            with pytest.raises(expected, match="unchecked" if strict else "network"):
                call()
    kind = module(sample, "violations").ValidationWarning
    said = [str(each.message) for each in caught if each.category is kind]
    told = [] if strict else ["iam CreateGroup has no page", "sts has no page"]
    assert [each.partition(" in this")[0] for each in said] == told
    assert bool(seen[0]) is not strict


def test_turned_off_nothing_is_said_of_what_has_no_page(guard: Any) -> None:
    iam = guard(client(), validation="off", strict=True)
    keep_from_network(iam)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(ConnectionError):
            iam.create_group(GroupName=BAD)


def test_a_client_checks_what_will_be_sent(make: Any) -> None:
    bare = client()
    seen = keep_from_network(bare)

    def mend(params: dict[str, Any], **_: object) -> None:
        params["UserName"] = params["UserName"].replace(" ", "-")

    bare.meta.events.register("before-parameter-build.iam.CreateUser", mend)
    with pytest.raises(ConnectionError):
        make(client=bare).create_user(user_name=BAD)
    assert seen == [{"UserName": "not-allowed"}]


def test_a_client_that_was_brought_along_is_checked_for_us_alone(make: Any) -> None:
    bare = client()
    seen = keep_from_network(bare)
    iam = make(client=bare)
    assert report(iam.create_user, user_name=BAD) == [("user_name", "pattern")]
    pages = iam.pages.list_roles()
    with pytest.raises(ConnectionError):
        next(pages)
    with pytest.raises(ConnectionError):
        bare.create_user(UserName=BAD)
    with pytest.raises(ParamValidationError):
        bare.create_user(UserName=5)
    assert seen == [{}, {"UserName": BAD}]
