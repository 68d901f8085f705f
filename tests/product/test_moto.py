"""IAM and STS end to end against moto: client, command line and guard, with botocore as judge."""

from __future__ import annotations

import importlib
import json
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.exceptions import ClientError, WaiterError

from tests.product.conftest import AwsRef, Done
from tests.servers.credentials import CredentialServer

BAD = "not allowed"
POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}],
    }
)
TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "ec2.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
)


def client(service: str, url: str, **more: object) -> Any:
    made = importlib.import_module(f"awsref.{service}").Client
    return made(region_name="us-east-1", endpoint_url=url, **more)


@pytest.fixture
def iam(moto_server: str) -> Any:
    return client("iam", moto_server)


@pytest.fixture
def bare(moto_server: str) -> Any:
    return botocore.session.get_session().create_client("iam", endpoint_url=moto_server)


@pytest.fixture
def run(awsref: AwsRef, moto_server: str) -> Any:
    def command(*words: str) -> Done:
        return awsref(*words, "--endpoint-url", moto_server)

    return command


def test_a_user_is_made_with_tags_by_both(iam: Any, run: Any, bare: Any) -> None:
    tags = [{"Key": "team", "Value": "a b"}, {"Key": "cost", "Value": ""}]
    made = iam.create_user(user_name="jane", path="/a/", tags=tags)["User"]
    assert bare.get_user(UserName="jane")["User"] == made
    assert bare.list_user_tags(UserName="jane")["Tags"] == tags
    words = ("Key=team,Value='a b'", "Key=cost,Value=")
    done = run("iam", "create-user", "--user-name", "john", "--path", "/a/", "--tags", *words)
    assert done.result["User"]["Arn"] == bare.get_user(UserName="john")["User"]["Arn"]
    assert bare.list_user_tags(UserName="john")["Tags"] == tags
    done = run("iam", "list-user-tags", "--user-name", "jane")
    assert done.result["Tags"] == tags


def test_a_user_is_shown_by_both(iam: Any, run: Any, bare: Any) -> None:
    bare.create_user(UserName="jane")
    theirs = bare.get_user(UserName="jane")["User"]
    assert iam.get_user(user_name="jane")["User"] == theirs
    shown = run("iam", "get-user", "--user-name", "jane").result["User"]
    # moto keeps fractions of a second; both print the same instant.
    assert shown == {**theirs, "CreateDate": theirs["CreateDate"].isoformat()}


def test_users_are_listed_by_both(iam: Any, run: Any, bare: Any) -> None:
    for number in range(5):
        bare.create_user(UserName=f"user{number}", Path="/a/" if number % 2 else "/b/")
    theirs = bare.list_users(PathPrefix="/a/")["Users"]
    assert [user for page in iam.pages.list_users(path_prefix="/a/") for user in page["Users"]] == (
        theirs
    )
    assert list(iam.items.list_users(path_prefix="/a/")) == theirs
    listed = run("iam", "list-users", "--path-prefix", "/a/").result["Users"]
    assert [user["UserName"] for user in listed] == [user["UserName"] for user in theirs]
    names = run("iam", "list-users", "--query", "sort(Users[].UserName)").result
    assert names == [f"user{number}" for number in range(5)]


def test_roles_come_in_pages_to_both(iam: Any, run: Any, bare: Any) -> None:
    for number in range(7):
        bare.create_role(RoleName=f"role{number}", AssumeRolePolicyDocument=TRUST)
    order = [role["RoleName"] for role in bare.list_roles()["Roles"]]
    pages = list(iam.pages.list_roles(pagination_config={"PageSize": 3}))
    assert [len(page["Roles"]) for page in pages] == [3, 3, 1]
    assert [role["RoleName"] for role in iam.items.list_roles()] == order
    listed = run("iam", "list-roles", "--page-size", "3").result
    assert [role["RoleName"] for role in listed["Roles"]] == order
    assert "NextToken" not in listed
    first = run("iam", "list-roles", "--page-size", "2", "--max-items", "3").result
    token = first["NextToken"]
    rest = run("iam", "list-roles", "--starting-token", token).result
    assert [role["RoleName"] for role in first["Roles"] + rest["Roles"]] == order


def test_a_role_is_made_by_both(iam: Any, run: Any, bare: Any) -> None:
    iam.create_role(role_name="one", assume_role_policy_document=TRUST, max_session_duration=7200)
    words = ("--assume-role-policy-document", TRUST, "--max-session-duration", "7200")
    assert run("iam", "create-role", "--role-name", "two", *words).status == 0
    for name in ("one", "two"):
        role = bare.get_role(RoleName=name)["Role"]
        assert role["MaxSessionDuration"] == 7200
        assert role["AssumeRolePolicyDocument"] == json.loads(TRUST)


def test_policies_are_attached_by_both(iam: Any, run: Any, bare: Any) -> None:
    bare.create_user(UserName="jane")
    for name in ("one", "two"):
        bare.create_policy(PolicyName=name, PolicyDocument=POLICY)
    arns = [f"arn:aws:iam::123456789012:policy/{name}" for name in ("one", "two")]
    iam.attach_user_policy(user_name="jane", policy_arn=arns[0])
    done = run("iam", "attach-user-policy", "--user-name", "jane", "--policy-arn", arns[1])
    assert (done.status, done.out) == (0, "")
    attached = bare.list_attached_user_policies(UserName="jane")["AttachedPolicies"]
    assert sorted(policy["PolicyArn"] for policy in attached) == arns


def test_a_policy_is_read_from_a_file(run: Any, bare: Any, tmp_path: Any) -> None:
    (tmp_path / "policy.json").write_text(POLICY, encoding="utf-8")
    document = f"file://{tmp_path}/policy.json"
    done = run("iam", "create-policy", "--policy-name", "one", "--policy-document", document)
    arn = done.result["Policy"]["Arn"]
    version = bare.get_policy_version(PolicyArn=arn, VersionId="v1")["PolicyVersion"]
    assert version["Document"] == json.loads(POLICY)


def test_what_is_not_there_is_the_services_refusal(iam: Any, run: Any) -> None:
    with pytest.raises(ClientError) as error:
        iam.get_user(user_name="jane")
    assert error.value.response["Error"]["Code"] == "NoSuchEntity"
    done = run("iam", "get-user", "--user-name", "jane")
    assert (done.status, done.out) == (254, "")
    assert "(NoSuchEntity)" in done.err
    assert "Traceback" not in done.err


def test_the_caller_is_known_to_both(run: Any, moto_server: str) -> None:
    answer = client("sts", moto_server).get_caller_identity()
    done = run("sts", "get-caller-identity")
    assert done.result == {name: answer[name] for name in ("UserId", "Account", "Arn")}
    query = ("--query", "Account", "--output", "text")
    assert run("sts", "get-caller-identity", *query).out == answer["Account"] + "\n"


def test_a_role_is_assumed_by_both(run: Any, bare: Any, moto_server: str) -> None:
    bare.create_role(RoleName="one", AssumeRolePolicyDocument=TRUST)
    arn = "arn:aws:iam::123456789012:role/one"
    answer = client("sts", moto_server).assume_role(role_arn=arn, role_session_name="jane")
    assert answer["Credentials"]["SecretAccessKey"]
    assert answer["AssumedRoleUser"]["Arn"].endswith("assumed-role/one/jane")
    words = ("--role-arn", arn, "--role-session-name", "jane", "--duration-seconds", "900")
    done = run("sts", "assume-role", *words)
    assert done.result["AssumedRoleUser"]["Arn"] == answer["AssumedRoleUser"]["Arn"]
    refused = run("sts", "assume-role", *words[:-1], "899")
    assert (refused.status, refused.out) == (252, "")
    assert "--duration-seconds" in refused.err


def test_waiting_for_a_user(iam: Any, run: Any, bare: Any) -> None:
    once = {"Delay": 1, "MaxAttempts": 1}
    with pytest.raises(WaiterError):
        iam.wait.user_exists(user_name="jane", waiter_config=once)
    bare.create_user(UserName="jane")
    assert iam.wait.user_exists(user_name="jane") is None
    done = run("iam", "wait", "user-exists", "--user-name", "jane")
    assert (done.status, done.out, done.err) == (0, "", "")
    done = run("iam", "wait", "user-exists", "--user-name", BAD)
    assert done.status == 252


def test_a_failed_waiter_ends_with_255(awsref: AwsRef, credential_server: CredentialServer) -> None:
    # This server knows no users, and an error that isn't NoSuchEntity ends the waiting at once.
    words = ("iam", "wait", "user-exists", "--user-name", "jane")
    done = awsref(*words, "--endpoint-url", credential_server.url)
    assert (done.status, done.out) == (255, "")
    assert "Traceback" not in done.err


def test_the_guard_refuses_and_changes_nothing_else(moto_server: str) -> None:
    awsref = importlib.import_module("awsref")
    iam = boto3.Session().client("iam", endpoint_url=moto_server)
    assert awsref.guard(iam) is iam
    with pytest.raises(awsref.ValidationError) as error:
        iam.create_user(UserName=BAD)
    assert [found.option for found in error.value.violations] == ["--user-name"]
    assert iam.create_user(UserName="jane")["User"]["UserName"] == "jane"
    with pytest.raises(iam.exceptions.EntityAlreadyExistsException):
        iam.create_user(UserName="jane")
    with pytest.raises(awsref.ValidationError):
        iam.get_waiter("user_exists").wait(UserName=BAD)


def test_a_guarded_session_leaves_other_services_alone(moto_server: str) -> None:
    awsref = importlib.import_module("awsref")
    session = awsref.guard(boto3.Session(), validation="default")
    queues = session.client("sqs", endpoint_url=moto_server)
    assert queues.create_queue(QueueName="a")["QueueUrl"]
    with pytest.raises(awsref.ValidationError):
        session.client("sts", endpoint_url=moto_server).assume_role(
            RoleArn="arn:aws:iam::123456789012:role/one", RoleSessionName="j"
        )


def test_a_client_made_by_boto3_is_called(moto_server: str) -> None:
    awsref = importlib.import_module("awsref")
    made = boto3.Session().client("iam", endpoint_url=moto_server)
    iam = importlib.import_module("awsref.iam").Client(client=made)
    assert iam.create_user(user_name="jane")["User"]["UserName"] == "jane"
    with pytest.raises(awsref.ValidationError):
        iam.create_user(user_name=BAD)
