"""The guard: rules on clients that the program has already, and nothing else changed."""

from __future__ import annotations

import importlib
from types import ModuleType
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.exceptions import ClientError, ParamValidationError
from botocore.stub import Stubber

from tests.client.network import keep_from_network

BAD = "not allowed"


@pytest.fixture
def guard(sample: ModuleType) -> Any:
    return importlib.import_module(f"{sample.__package__}.guard").guard


def clients() -> list[Any]:
    return [boto3.Session().client, botocore.session.get_session().create_client]


@pytest.mark.parametrize("create", clients(), ids=["boto3", "botocore"])
def test_a_guarded_client_refuses_and_otherwise_works(
    guard: Any, moto_server: str, create: Any
) -> None:
    iam = create("iam", endpoint_url=moto_server)
    assert guard(iam) is iam
    with pytest.raises(ValueError, match="--user-name") as error:
        iam.create_user(UserName=BAD)
    assert [found.rule for found in error.value.violations] == ["pattern"]
    with pytest.raises(ClientError):
        iam.get_user(UserName="jane")
    assert iam.create_user(UserName="jane")["User"]["UserName"] == "jane"
    assert "Roles" in iam.list_roles(MaxItems=1)
    with pytest.warns(UserWarning, match="has no page"):
        iam.create_group(GroupName=BAD.replace(" ", "-"))


def test_an_unguarded_client_is_left_alone(guard: Any, moto_server: str) -> None:
    session = botocore.session.get_session()
    guard(session.create_client("iam", endpoint_url=moto_server))
    other = session.create_client("iam", endpoint_url=moto_server)
    with pytest.raises(ClientError):
        other.get_user(UserName=BAD)


@pytest.mark.parametrize("kind", [boto3.Session, botocore.session.get_session])
def test_a_guarded_session_guards_what_it_makes(guard: Any, moto_server: str, kind: Any) -> None:
    session = kind()
    assert guard(session) is session
    create = session.client if kind is boto3.Session else session.create_client
    with pytest.raises(ValueError, match="--user-name"):
        create("iam", endpoint_url=moto_server).create_user(UserName=BAD)
    with pytest.raises(ValueError, match="--config-rule-name"):
        create("config", endpoint_url=moto_server).delete_config_rule(ConfigRuleName="NOT")
    with pytest.warns(UserWarning, match="has no page"):
        assert create("sts", endpoint_url=moto_server).get_caller_identity()["Account"]


def test_resources_paginators_and_waiters_are_guarded_too(guard: Any, moto_server: str) -> None:
    session = guard(boto3.Session())
    iam = session.client("iam", endpoint_url=moto_server)
    with pytest.raises(ValueError, match="--path-prefix"):
        list(iam.get_paginator("list_roles").paginate(PathPrefix=5))
    with pytest.raises(ValueError, match="--user-name"):
        iam.get_waiter("user_exists").wait(UserName=BAD)
    with pytest.raises(ValueError, match="--user-name"):
        session.resource("iam", endpoint_url=moto_server).create_user(UserName=BAD)


def test_guarding_twice_checks_once_and_takes_the_new_mode(guard: Any) -> None:
    iam = guard(guard(botocore.session.get_session().create_client("iam")))
    keep_from_network(iam)
    with pytest.raises(ValueError, match="user_name") as error:
        iam.create_user(UserName=BAD)
    assert len(error.value.violations) == 1
    with pytest.raises(ConnectionError):
        guard(iam, validation="off").create_user(UserName=BAD)
    with (
        pytest.warns(UserWarning, match="user_name") as caught,
        pytest.raises(ConnectionError),
    ):
        guard(iam, validation="warn").create_user(UserName=BAD)
    assert [warning.filename for warning in caught] == [__file__]


def test_a_client_of_a_guarded_session_takes_a_mode_of_its_own(guard: Any) -> None:
    session = guard(botocore.session.get_session())
    iam = guard(session.create_client("iam"), validation="off")
    keep_from_network(iam)
    with pytest.raises(ConnectionError):
        iam.create_user(UserName=BAD)
    with pytest.raises(ValueError, match="user_name"):
        session.create_client("iam").create_user(UserName=BAD)


def test_assumed_members_are_known_by_their_real_names(guard: Any) -> None:
    iam = guard(botocore.session.get_session().create_client("iam"))
    seen = keep_from_network(iam)
    with pytest.raises(ValueError, match="virtual_mfa_device_name") as error:
        iam.create_virtual_mfa_device(VirtualMFADeviceName=5)
    assert [found.rule for found in error.value.violations] == ["type"]
    with pytest.raises(ConnectionError):
        iam.create_virtual_mfa_device(VirtualMFADeviceName="phone", Path="/")
    assert seen[-1] == {"VirtualMFADeviceName": "phone", "Path": "/"}


def test_rules_see_what_will_be_sent(guard: Any) -> None:
    iam = guard(botocore.session.get_session().create_client("iam"))
    seen = keep_from_network(iam)

    def mend(params: dict[str, Any], **_: object) -> None:
        params["UserName"] = params["UserName"].replace(" ", "-")

    # As botocore's own adjustments of single operations do, and boto3's of DynamoDB's values.
    iam.meta.events.register("before-parameter-build.iam.CreateUser", mend)
    with pytest.raises(ConnectionError):
        iam.create_user(UserName=BAD)
    assert seen == [{"UserName": "not-allowed"}]


def test_what_botocore_itself_refuses_it_still_refuses(guard: Any) -> None:
    iam = guard(botocore.session.get_session().create_client("iam"))
    with pytest.raises(ParamValidationError), pytest.warns(UserWarning, match="has no page"):
        iam.create_group(GroupName=5)


def test_a_stubbed_client_stays_stubbed(guard: Any) -> None:
    iam = botocore.session.get_session().create_client("iam")
    with Stubber(iam) as stub:
        stub.add_response("get_user", {"User": _USER}, {"UserName": "jane"})
        guard(iam)
        assert iam.get_user(UserName="jane")["User"]["UserName"] == "jane"
        stub.assert_no_pending_responses()


@pytest.mark.parametrize("other", [None, "iam", object()])
def test_anything_else_is_refused(guard: Any, other: object) -> None:
    with pytest.raises(TypeError, match=f"not {type(other).__name__}"):
        guard(other)


def test_an_unknown_validation_is_refused_at_once(guard: Any) -> None:
    with pytest.raises(ValueError, match="loud"):
        guard(botocore.session.get_session().create_client("iam"), validation="loud")


_USER = {
    "Path": "/",
    "UserName": "jane",
    "UserId": "AIDAAAAAAAAAAAAAAAAAA",
    "Arn": "arn:aws:iam::123456789012:user/jane",
    "CreateDate": 0,
}
