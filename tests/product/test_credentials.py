"""The founding page and its sisters, end to end: service-specific credentials of IAM."""

from __future__ import annotations

import importlib
import json
import re
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

import pytest
from botocore.exceptions import ClientError

from tests.product.conftest import AwsRef
from tests.servers.credentials import CredentialServer

GIT = "codecommit.amazonaws.com"
BAD = "not allowed"
FIELDS = {
    "CreateDate",
    "ServiceName",
    "ServiceUserName",
    "ServicePassword",
    "ServiceSpecificCredentialId",
    "UserName",
    "Status",
}
UNKNOWN = "ACCAAAAAAAAAAAAAAAAAAAAA"


@pytest.fixture
def iam(credential_server: CredentialServer) -> Any:
    client = importlib.import_module("awsref.iam").Client
    return client(region_name="us-east-1", endpoint_url=credential_server.url)


@pytest.fixture
def run(awsref: AwsRef, credential_server: CredentialServer) -> Any:
    """Runs a command of the five: its verb, then its options."""

    def command(verb: str, *words: str, **environment: str) -> Any:
        noun = "credentials" if verb == "list" else "credential"
        return awsref(
            "iam",
            f"{verb}-service-specific-{noun}",
            *words,
            "--endpoint-url",
            credential_server.url,
            **environment,
        )

    return command


def form(server: CredentialServer) -> dict[str, str]:
    """The one request that was sent, as the form it was."""
    (request,) = server.requests
    pairs = parse_qsl(request.body.decode(), keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs)
    return dict(pairs)


def sent_form(action: str, **fields: str) -> dict[str, str]:
    return {"Action": f"{action}", "Version": "2010-05-08", **fields}


@pytest.fixture
def made(iam: Any, credential_server: CredentialServer) -> dict[str, Any]:
    """A set of jane's, and nothing in the record of requests."""
    answer = iam.create_service_specific_credential(user_name="jane", service_name=GIT)
    credential_server.requests.clear()
    created: dict[str, Any] = answer["ServiceSpecificCredential"]
    return created


def test_the_client_creates_a_set(iam: Any, credential_server: CredentialServer) -> None:
    answer = iam.create_service_specific_credential(user_name="jane", service_name=GIT)
    made = answer["ServiceSpecificCredential"]
    assert set(made) == FIELDS
    assert isinstance(made["CreateDate"], datetime)
    assert made["ServiceUserName"] == "jane-at-123456789012"
    assert form(credential_server) == sent_form(
        "CreateServiceSpecificCredential", UserName="jane", ServiceName=GIT
    )


def test_the_command_line_creates_a_set(run: Any, credential_server: CredentialServer) -> None:
    done = run("create", "--user-name", "jane", "--service-name", GIT)
    assert list(done.result) == ["ServiceSpecificCredential"]
    made = done.result["ServiceSpecificCredential"]
    assert set(made) == FIELDS
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00", made["CreateDate"])
    assert made["ServiceName"] == GIT
    assert made["UserName"] == "jane"
    assert made["ServiceUserName"] == "jane-at-123456789012"
    assert made["Status"] == "Active"
    kept = credential_server.account.passwords
    assert {made["ServiceSpecificCredentialId"]: made["ServicePassword"]} == kept
    assert done.out == json.dumps(done.result, indent=4, ensure_ascii=False) + "\n"
    assert done.err == ""
    assert form(credential_server) == sent_form(
        "CreateServiceSpecificCredential", UserName="jane", ServiceName=GIT
    )


def test_the_client_refuses_what_the_page_does(
    iam: Any, credential_server: CredentialServer
) -> None:
    awsref = importlib.import_module("awsref")
    with pytest.raises(awsref.ValidationError) as error:
        iam.create_service_specific_credential(user_name=BAD, service_name=GIT)
    (found,) = error.value.violations
    assert (found.option, found.rule, found.page) == (
        "--user-name",
        "pattern",
        "iam/create-service-specific-credential",
    )
    assert isinstance(found.line, int)
    assert credential_server.requests == []


def test_the_command_line_refuses_what_the_page_does(
    run: Any, credential_server: CredentialServer
) -> None:
    done = run("create", "--user-name", BAD, "--service-name", GIT)
    assert (done.status, done.out) == (252, "")
    assert "--user-name" in done.err
    assert "iam/create-service-specific-credential" in done.err
    assert "--validation off" in done.err
    assert "Traceback" not in done.err
    assert credential_server.requests == []


@pytest.mark.parametrize("how", ["option", "environment"])
def test_validation_off_sends_it(run: Any, credential_server: CredentialServer, how: str) -> None:
    words = ["--validation", "off"] if how == "option" else []
    environment = {"AWSREF_VALIDATION": "off"} if how == "environment" else {}
    done = run("create", "--user-name", BAD, "--service-name", GIT, *words, **environment)
    assert done.status == 254
    assert "(NoSuchEntity)" in done.err
    assert form(credential_server)["UserName"] == BAD


def test_validation_off_sends_it_from_the_client(credential_server: CredentialServer) -> None:
    client = importlib.import_module("awsref.iam").Client
    iam = client(region_name="us-east-1", endpoint_url=credential_server.url, validation="off")
    with pytest.raises(ClientError) as error:
        iam.create_service_specific_credential(user_name=BAD, service_name=GIT)
    assert error.value.response["Error"]["Code"] == "NoSuchEntity"
    assert form(credential_server)["UserName"] == BAD


def test_a_missing_option_is_a_usage_error(run: Any, credential_server: CredentialServer) -> None:
    done = run("create", "--user-name", "jane")
    assert (done.status, done.out) == (252, "")
    assert "--service-name" in done.err
    assert credential_server.requests == []


def test_a_third_set_is_the_services_refusal(iam: Any, run: Any) -> None:
    for _ in range(2):
        assert run("create", "--user-name", "jane", "--service-name", GIT).status == 0
    done = run("create", "--user-name", "jane", "--service-name", GIT)
    assert (done.status, done.out) == (254, "")
    assert "(LimitExceeded)" in done.err
    with pytest.raises(ClientError) as error:
        iam.create_service_specific_credential(user_name="jane", service_name=GIT)
    assert error.value.response["Error"]["Code"] == "LimitExceeded"


def test_sets_are_listed(
    iam: Any, run: Any, made: dict[str, Any], credential_server: CredentialServer
) -> None:
    done = run("list", "--user-name", "jane", "--service-name", GIT)
    assert form(credential_server) == sent_form(
        "ListServiceSpecificCredentials", UserName="jane", ServiceName=GIT
    )
    (listed,) = done.result["ServiceSpecificCredentials"]
    assert listed["ServiceSpecificCredentialId"] == made["ServiceSpecificCredentialId"]
    assert "ServicePassword" not in listed
    assert datetime.fromisoformat(listed["CreateDate"]) == made["CreateDate"]
    (found,) = iam.list_service_specific_credentials()["ServiceSpecificCredentials"]
    assert found == {name: made[name] for name in FIELDS - {"ServicePassword"}}


def test_all_users_is_a_pair_of_flags(
    iam: Any, run: Any, made: dict[str, Any], credential_server: CredentialServer
) -> None:
    iam.create_service_specific_credential(user_name="john", service_name=GIT)
    credential_server.requests.clear()
    done = run("list", "--all-users", "--service-name", GIT)
    assert form(credential_server)["AllUsers"] == "true"
    assert len(done.result["ServiceSpecificCredentials"]) == 2
    answer = iam.list_service_specific_credentials(all_users=True, service_name=GIT)
    assert len(answer["ServiceSpecificCredentials"]) == 2
    credential_server.requests.clear()
    assert len(run("list", "--no-all-users").result["ServiceSpecificCredentials"]) == 1
    assert form(credential_server)["AllUsers"] == "false"


def test_max_items_and_marker_are_this_operations_own(
    iam: Any, run: Any, made: dict[str, Any], credential_server: CredentialServer
) -> None:
    iam.create_service_specific_credential(user_name="jane", service_name=GIT)
    first = iam.list_service_specific_credentials(max_items=1)
    assert first["IsTruncated"] is True
    credential_server.requests.clear()
    done = run("list", "--max-items", "1", "--marker", first["Marker"])
    assert form(credential_server) == sent_form(
        "ListServiceSpecificCredentials", MaxItems="1", Marker=first["Marker"]
    )
    assert done.result["IsTruncated"] is False


def test_a_set_is_made_inactive(
    iam: Any, run: Any, made: dict[str, Any], credential_server: CredentialServer
) -> None:
    identifier = made["ServiceSpecificCredentialId"]
    words = ("--service-specific-credential-id", identifier, "--status", "Inactive")
    done = run("update", *words)
    assert (done.status, done.out, done.err) == (0, "", "")
    assert form(credential_server) == sent_form(
        "UpdateServiceSpecificCredential",
        ServiceSpecificCredentialId=identifier,
        Status="Inactive",
    )
    assert credential_server.account.credentials[identifier].status == "Inactive"
    iam.update_service_specific_credential(
        service_specific_credential_id=identifier, status="Active"
    )
    assert credential_server.account.credentials[identifier].status == "Active"


def test_a_password_is_reset(
    iam: Any, run: Any, made: dict[str, Any], credential_server: CredentialServer
) -> None:
    identifier = made["ServiceSpecificCredentialId"]
    done = run("reset", "--user-name", "jane", "--service-specific-credential-id", identifier)
    assert form(credential_server) == sent_form(
        "ResetServiceSpecificCredential",
        UserName="jane",
        ServiceSpecificCredentialId=identifier,
    )
    password = done.result["ServiceSpecificCredential"]["ServicePassword"]
    answer = iam.reset_service_specific_credential(service_specific_credential_id=identifier)
    again = answer["ServiceSpecificCredential"]["ServicePassword"]
    assert len({made["ServicePassword"], password, again}) == 3


def test_a_set_is_deleted(
    iam: Any, run: Any, made: dict[str, Any], credential_server: CredentialServer
) -> None:
    identifier = made["ServiceSpecificCredentialId"]
    done = run("delete", "--service-specific-credential-id", identifier)
    assert (done.status, done.out, done.err) == (0, "", "")
    assert form(credential_server) == sent_form(
        "DeleteServiceSpecificCredential", ServiceSpecificCredentialId=identifier
    )
    assert credential_server.account.credentials == {}
    with pytest.raises(ClientError) as error:
        iam.delete_service_specific_credential(service_specific_credential_id=identifier)
    assert error.value.response["Error"]["Code"] == "NoSuchEntity"


@pytest.mark.parametrize("verb", ["update", "reset", "delete"])
@pytest.mark.parametrize(
    ("identifier", "rule"), [("ACCA", "length"), (UNKNOWN + "-", "pattern"), ("A" * 129, "length")]
)
def test_a_malformed_id_is_refused_by_each(
    run: Any, credential_server: CredentialServer, verb: str, identifier: str, rule: str
) -> None:
    status = ("--status", "Inactive") if verb == "update" else ()
    done = run(verb, "--service-specific-credential-id", identifier, *status)
    assert (done.status, done.out) == (252, "")
    assert f"[{rule}]: --service-specific-credential-id" in done.err
    assert credential_server.requests == []


@pytest.mark.parametrize("verb", ["update", "reset", "delete"])
def test_an_unknown_id_is_the_services_refusal(run: Any, verb: str) -> None:
    status = ("--status", "Inactive") if verb == "update" else ()
    done = run(verb, "--service-specific-credential-id", UNKNOWN, *status)
    assert (done.status, done.out) == (254, "")
    assert "(NoSuchEntity)" in done.err
