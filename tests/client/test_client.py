"""The client: what it refuses, what it sends, and what it leaves to botocore."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.exceptions import ClientError, ParamValidationError, WaiterError

from tests.client.conftest import NAME, module

BAD = "not allowed"


@pytest.fixture
def iam(make: Any, moto_server: str) -> Any:
    return make(endpoint_url=moto_server)


@pytest.fixture
def roles(moto_server: str) -> Any:
    """Makes roles of these names, by bare botocore."""
    bare = botocore.session.get_session().create_client("iam", endpoint_url=moto_server)

    def make_roles(*names: str) -> None:
        for name in names:
            bare.create_role(RoleName=name, AssumeRolePolicyDocument="{}")

    return make_roles


def run(code: str, path: Path) -> str:
    """What a fresh interpreter prints."""
    environment = {**os.environ, "PYTHONPATH": str(path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_client_that_makes_no_call_imports_no_botocore(sample_path: Path) -> None:
    code = f"""
import sys
from {NAME}.iam.client import Client
iam = Client(region_name="eu-west-1")
print("botocore" in sys.modules)
try:
    iam.create_user(user_name={BAD!r})
except ValueError as error:
    print([(v.option, v.rule) for v in error.violations])
"""
    assert run(code, sample_path).splitlines() == ["False", "[('--user-name', 'pattern')]"]


def test_parameters_go_under_their_api_names_and_none_is_not_sent(make: Any, sent: Any) -> None:
    client, seen = sent
    with pytest.raises(ConnectionError):
        make(client=client).create_user(user_name="jane", path=None, tags=[])
    assert seen == [{"UserName": "jane", "Tags": []}]


def test_a_result_is_botocores_own(iam: Any, moto_server: str) -> None:
    made = iam.create_user(user_name="jane", path="/a/")
    bare = botocore.session.get_session().create_client("iam", endpoint_url=moto_server)
    assert made["User"]["UserName"] == "jane"
    assert made["ResponseMetadata"]["HTTPStatusCode"] == 200
    assert iam.get_user(user_name="jane")["User"] == bare.get_user(UserName="jane")["User"]


def test_a_service_error_is_botocores_own(iam: Any) -> None:
    with pytest.raises(ClientError) as error:
        iam.get_user(user_name="jane")
    assert error.value.response["Error"]["Code"] == "NoSuchEntity"
    assert error.value.operation_name == "GetUser"


def test_a_member_without_an_option_is_sent(iam: Any, roles: Any) -> None:
    roles("ann", "bob", "cat")
    first = iam.list_roles(max_items=2)
    rest = iam.list_roles(max_items=2, marker=first["Marker"])
    assert (len(first["Roles"]), len(rest["Roles"])) == (2, 1)
    # moto gives them in an order of its own.
    found = [role["RoleName"] for role in first["Roles"] + rest["Roles"]]
    assert sorted(found) == ["ann", "bob", "cat"]


@pytest.mark.parametrize("validation", ["default", "off"])
def test_an_unknown_parameter_is_refused_with_the_likely_name(
    make: Any, sent: Any, validation: str
) -> None:
    client, seen = sent
    with pytest.raises(TypeError, match=r"create-user has no parameter user_nam; .* user_name"):
        make(client=client, validation=validation).create_user(user_name="jane", user_nam="x")
    with pytest.raises(TypeError, match=r"has no parameter UserName; .* user_name"):
        make(client=client, validation=validation).create_user(user_name="jane", UserName="x")
    assert seen == []


def test_an_unknown_parameters_value_is_not_told(make: Any, sent: Any) -> None:
    with pytest.raises(TypeError) as error:
        make(client=sent[0]).create_user(user_name="jane", secret="hunter2")
    assert "hunter2" not in str(error.value)


def test_a_sensitive_value_stands_nowhere_in_the_error(make: Any) -> None:
    secret = "hunter2" * 30
    with pytest.raises(ValueError, match="2 documented rules") as caught:
        make().create_login_profile(user_name=BAD, password=secret)
    error: BaseException | None = caught.value
    assert {found.option for found in caught.value.violations} == {"--user-name", "--password"}
    while error is not None:
        told = f"{error}{error!r}{error.args}{getattr(error, '__notes__', '')}"
        assert "hunter2" not in told
        error = error.__cause__ or error.__context__


def test_assumed_members_are_corrected(make: Any, sent: Any) -> None:
    client, seen = sent
    with pytest.raises(ConnectionError):
        make(client=client).create_virtual_mfa_device(virtual_mfa_device_name="phone")
    assert seen == [{"VirtualMFADeviceName": "phone"}]


def test_a_member_that_botocore_lacks_stands_in_the_report(make: Any, sent: Any) -> None:
    client, seen = sent
    with pytest.raises(ValueError, match="Colour is not known to the installed botocore") as error:
        make(client=client).create_virtual_mfa_device(virtual_mfa_device_name=5, colour="red")
    assert [found.rule for found in error.value.violations] == ["type", "unknown"]
    with pytest.raises(ParamValidationError, match="Colour"):
        make(client=client, validation="off").create_virtual_mfa_device(
            virtual_mfa_device_name="phone", colour="red"
        )
    assert seen == []


def test_an_operation_that_botocore_lacks_is_named_at_the_call(
    sample: ModuleType, make: Any
) -> None:
    iam = make()
    error = module(sample, "binding").BindingError
    with pytest.raises(error, match=r"iam create-unicorn: .*botocore.* CreateUnicorn"):
        iam.create_unicorn()
    with pytest.raises(error, match=r"iam get-user: .*paginate"):
        iam.pages.get_user()
    with pytest.raises(error, match=r"iam wait pigs-fly: .*waiter"):
        iam.wait.pigs_fly()


def test_a_service_is_found_by_its_uid(sample: ModuleType, moto_server: str) -> None:
    config = importlib.import_module(f"{NAME}.configservice.client").Client
    with pytest.raises(ClientError) as error:
        config(endpoint_url=moto_server).delete_config_rule(config_rule_name="none")
    assert error.value.response["Error"]["Code"] == "NoSuchConfigRuleException"


def test_a_service_that_botocore_lacks_is_named_at_the_call(sample: ModuleType) -> None:
    gone = importlib.import_module(f"{NAME}.gone.client").Client
    with pytest.raises(module(sample, "binding").BindingError, match="no service gone-2001-01-01"):
        gone().go()


def test_a_service_under_another_name_is_found_by_reading_all(sample: ModuleType) -> None:
    loader = botocore.session.get_session().get_component("data_loader")
    binding = module(sample, "binding")
    # Neither the page's name nor the uid's stem is botocore's name here.
    assert binding.service_name("mail", "email-2010-12-01", loader) == "ses"
    # Another edition of the API than botocore's, under the pages' name.
    assert binding.service_name("iam", "iam-2019-01-01", loader) == "iam"


@pytest.mark.parametrize("kind", [boto3.Session, botocore.session.get_session])
def test_sessions_of_both_kinds_make_the_client(make: Any, moto_server: str, kind: Any) -> None:
    iam = make(region_name="eu-west-1", session=kind(), endpoint_url=moto_server)
    assert iam.create_user(user_name="jane")["User"]["UserName"] == "jane"


@pytest.mark.parametrize("kind", [boto3.Session, botocore.session.get_session])
def test_clients_of_both_kinds_are_called(make: Any, moto_server: str, kind: Any) -> None:
    session = kind()
    create = session.client if kind is boto3.Session else session.create_client
    iam = make(client=create("iam", endpoint_url=moto_server))
    assert iam.create_user(user_name="jane")["User"]["UserName"] == "jane"
    with pytest.raises(ValueError, match="user_name"):
        iam.create_user(user_name=BAD)


def test_what_is_no_client_or_session_is_refused(make: Any) -> None:
    session = botocore.session.get_session()
    with pytest.raises(TypeError, match="client of sts, not of iam"):
        make(client=session.create_client("sts"))
    with pytest.raises(TypeError, match="not Session"):
        make(client=session)
    with pytest.raises(TypeError, match="leave out region_name"):
        make(region_name="eu-west-1", client=session.create_client("iam"))
    with pytest.raises(TypeError, match="not int"):
        make(session=5).get_user()


def test_pages_and_items(iam: Any, roles: Any) -> None:
    names = [f"role{number}" for number in range(7)]
    roles(*names)
    pages = list(iam.pages.list_roles(pagination_config={"PageSize": 3}))
    assert [len(page["Roles"]) for page in pages] == [3, 3, 1]
    items = list(iam.items.list_roles(path_prefix="/", pagination_config={"PageSize": 2}))
    assert items == [role for page in pages for role in page["Roles"]]
    assert sorted(role["RoleName"] for role in items) == names
    few = iam.items.list_roles(pagination_config={"MaxItems": 4, "PageSize": 3})
    assert list(few) == items[:4]


def test_items_come_under_every_documented_key(sample: ModuleType) -> None:
    entries = module(sample, "caller").entries
    pages = [
        {"Versions": [1, 2], "Deleted": {"a": 3}, "Count": 2, "In": {"Side": [4]}},
        {"Versions": [5], "Count": 1},
    ]
    assert list(entries(pages, ("Versions", "Deleted", "Count"))) == [1, 2, ("a", 3), 5]
    assert list(entries(pages, ("In.Side",))) == [4]
    assert list(entries(pages, ("Count",))) == [2, 1]


def test_pages_are_checked_and_fetched_as_asked_for(make: Any, sent: Any) -> None:
    client, seen = sent
    iam = make(client=client)
    bad = iam.pages.list_roles(path_prefix=5)
    with pytest.raises(ValueError, match="path_prefix"):
        next(bad)
    with pytest.raises(TypeError, match="did you mean path_prefix"):
        iam.items.list_roles(path_prefx="/")
    pages = iam.pages.list_roles(path_prefix="/")
    items = iam.items.list_roles(path_prefix="/")
    assert seen == []
    for lazy in (pages, items):
        with pytest.raises(ConnectionError):
            next(lazy)
    assert seen == [{"PathPrefix": "/"}] * 2


def test_waiters_wait(iam: Any) -> None:
    once = {"Delay": 1, "MaxAttempts": 1}
    with pytest.raises(WaiterError):
        iam.wait.user_exists(user_name="jane", waiter_config=once)
    iam.create_user(user_name="jane")
    assert iam.wait.user_exists(user_name="jane", waiter_config=once) is None
    with pytest.raises(ValueError, match="user_name"):
        iam.wait.user_exists(user_name=BAD)


def test_threads_share_one_botocore_client(sample: ModuleType, make: Any) -> None:
    binding = module(sample, "binding")
    made: list[object] = []
    create = binding.create_client

    def counted(*arguments: object) -> Any:
        made.append(arguments)
        return create(*arguments)

    iam = make(endpoint_url="http://127.0.0.1:9", region_name="us-east-1")
    start = threading.Barrier(8)
    results: list[BaseException] = []

    def call() -> None:
        start.wait()
        try:
            iam.create_unicorn()
        except binding.BindingError as error:
            results.append(error)

    binding.create_client = counted
    try:
        threads = [threading.Thread(target=call) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        binding.create_client = create
    assert len(results) == 8
    assert len(made) == 1
