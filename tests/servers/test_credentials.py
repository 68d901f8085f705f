"""The stand-in server keeps what the pages promise: bare botocore is the judge of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import botocore.session
import pytest
from botocore.exceptions import ClientError

from tests.servers.credentials import CredentialServer

GIT = "codecommit.amazonaws.com"
KEYS = "bedrock.amazonaws.com"
UNKNOWN = "ACCAAAAAAAAAAAAAAAAAAAAA"


@pytest.fixture
def iam(credential_server: CredentialServer, aws_environment: None) -> Any:
    session = botocore.session.get_session()
    return session.create_client("iam", endpoint_url=credential_server.url)


def make(iam: Any, user: str = "jane", service: str = GIT, **more: object) -> dict[str, Any]:
    answer = iam.create_service_specific_credential(UserName=user, ServiceName=service, **more)
    found: dict[str, Any] = answer["ServiceSpecificCredential"]
    return found


def listed(iam: Any, **parameters: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = iam.list_service_specific_credentials(**parameters)[
        "ServiceSpecificCredentials"
    ]
    return found


def code(error: pytest.ExceptionInfo[ClientError]) -> str:
    return str(error.value.response["Error"]["Code"])


def test_a_new_set_has_what_its_page_promises(iam: Any) -> None:
    made = make(iam)
    assert made["UserName"] == "jane"
    assert made["ServiceName"] == GIT
    assert made["ServiceUserName"] == "jane-at-123456789012"
    assert made["Status"] == "Active"
    assert len(made["ServicePassword"]) >= 32
    assert 20 <= len(made["ServiceSpecificCredentialId"]) <= 128
    assert made["ServiceSpecificCredentialId"].isalnum()
    assert abs(datetime.now(UTC) - made["CreateDate"]) < timedelta(minutes=5)
    assert "ExpirationDate" not in made


def test_a_user_has_two_sets_for_a_service_and_no_third(iam: Any) -> None:
    names = {make(iam)["ServiceUserName"], make(iam)["ServiceUserName"]}
    assert len(names) == 2
    with pytest.raises(ClientError) as error:
        make(iam)
    assert code(error) == "LimitExceeded"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 409
    make(iam, service="cassandra.amazonaws.com")
    make(iam, user="john")
    assert len(listed(iam)) == 3


def test_a_deleted_set_makes_room(iam: Any) -> None:
    first, second = make(iam), make(iam)
    iam.delete_service_specific_credential(
        ServiceSpecificCredentialId=first["ServiceSpecificCredentialId"]
    )
    assert make(iam)["ServiceUserName"] not in {second["ServiceUserName"]}
    assert len(listed(iam)) == 2


def test_a_password_is_told_once_and_a_reset_makes_another(iam: Any) -> None:
    made = make(iam)
    assert "ServicePassword" not in listed(iam)[0]
    again = iam.reset_service_specific_credential(
        ServiceSpecificCredentialId=made["ServiceSpecificCredentialId"]
    )["ServiceSpecificCredential"]
    assert again["ServicePassword"] != made["ServicePassword"]
    assert {**again, "ServicePassword": 0} == {**made, "ServicePassword": 0}
    assert "ServicePassword" not in listed(iam)[0]


def test_a_status_is_active_or_inactive(iam: Any) -> None:
    identifier = make(iam)["ServiceSpecificCredentialId"]
    for status in ("Inactive", "Active"):
        answer = iam.update_service_specific_credential(
            ServiceSpecificCredentialId=identifier, Status=status
        )
        assert set(answer) == {"ResponseMetadata"}
        assert listed(iam)[0]["Status"] == status
    with pytest.raises(ClientError) as error:
        iam.update_service_specific_credential(
            ServiceSpecificCredentialId=identifier, Status="Expired"
        )
    assert code(error) == "ValidationError"
    assert listed(iam)[0]["Status"] == "Active"


@pytest.mark.parametrize("operation", ["update", "reset", "delete"])
@pytest.mark.parametrize("owner", ["nobody", "john", "jane"])
def test_a_set_that_the_user_has_not_is_not_found(iam: Any, operation: str, owner: str) -> None:
    theirs = make(iam)["ServiceSpecificCredentialId"]
    parameters: dict[str, object] = {
        "UserName": owner,
        "ServiceSpecificCredentialId": UNKNOWN if owner == "jane" else theirs,
    }
    if operation == "update":
        parameters["Status"] = "Inactive"
    with pytest.raises(ClientError) as error:
        getattr(iam, f"{operation}_service_specific_credential")(**parameters)
    assert code(error) == "NoSuchEntity"
    assert error.value.response["ResponseMetadata"]["HTTPStatusCode"] == 404
    assert [one["Status"] for one in listed(iam)] == ["Active"]


def test_an_unknown_user_or_service_is_refused(iam: Any) -> None:
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        make(iam, user="no one")
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        listed(iam, UserName="<nobody> & co")
    with pytest.raises(iam.exceptions.ServiceNotSupportedException):
        make(iam, service="s3.amazonaws.com")
    with pytest.raises(iam.exceptions.ServiceNotSupportedException):
        listed(iam, ServiceName="s3.amazonaws.com")


def test_names_pass_through_xml_unharmed(iam: Any, credential_server: CredentialServer) -> None:
    credential_server.account.users.add("<a>&'\"b")
    assert make(iam, user="<a>&'\"b")["UserName"] == "<a>&'\"b"


def test_lists_are_filtered_by_user_and_service(iam: Any) -> None:
    mine, keys, theirs = make(iam), make(iam, service=KEYS), make(iam, user="john")

    def identifiers(**parameters: object) -> list[str]:
        return [one["ServiceSpecificCredentialId"] for one in listed(iam, **parameters)]

    of = "ServiceSpecificCredentialId"
    assert identifiers() == identifiers(UserName="jane") == [mine[of], keys[of]]
    assert identifiers(UserName="john") == [theirs[of]]
    assert identifiers(ServiceName=GIT) == [mine[of]]
    assert identifiers(ServiceName=GIT, AllUsers=True) == [mine[of], theirs[of]]
    assert identifiers(UserName="john", ServiceName=KEYS) == []
    with pytest.raises(ClientError) as error:
        identifiers(UserName="jane", AllUsers=True)
    assert code(error) == "ValidationError"


def test_lists_come_in_pages(iam: Any) -> None:
    made = [make(iam, service=service) for service in (GIT, GIT, KEYS, KEYS)]
    seen: list[str] = []
    marker: dict[str, object] = {}
    sizes = []
    while True:
        page = iam.list_service_specific_credentials(MaxItems=3, **marker)
        found = page["ServiceSpecificCredentials"]
        sizes.append(len(found))
        seen += [one["ServiceSpecificCredentialId"] for one in found]
        assert page["IsTruncated"] is ("Marker" in page)
        if not page["IsTruncated"]:
            break
        marker = {"Marker": page["Marker"]}
    assert sizes == [3, 1]
    assert seen == [one["ServiceSpecificCredentialId"] for one in made]


def test_api_keys_have_a_secret_an_alias_and_an_end(iam: Any) -> None:
    made = make(iam, service=KEYS, CredentialAgeDays=30)
    assert made["ExpirationDate"] - made["CreateDate"] == timedelta(days=30)
    assert made["ServiceCredentialSecret"]
    assert made["ServiceCredentialAlias"].startswith("jane")
    assert "ServiceCredentialSecret" not in listed(iam)[0]
    assert listed(iam)[0]["ExpirationDate"] == made["ExpirationDate"]
    for service, days in ((GIT, 30), (KEYS, 36601)):
        with pytest.raises(ClientError) as error:
            make(iam, service=service, CredentialAgeDays=days)
        assert code(error) == "ValidationError"


def test_requests_are_recorded_as_they_came(iam: Any, credential_server: CredentialServer) -> None:
    make(iam)
    (request,) = credential_server.requests
    assert request.action == "CreateServiceSpecificCredential"
    assert request.version == "2010-05-08"
    assert request.parameters == {"UserName": "jane", "ServiceName": GIT}
    assert b"UserName=jane" in request.body


def test_another_action_is_refused(iam: Any) -> None:
    with pytest.raises(ClientError) as error:
        iam.create_user(UserName="jane")
    assert code(error) == "InvalidAction"
