"""Type checkers, in their strict modes, on what is emitted and on deliberate mistakes."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from refsmith.distribution.tree import write_tree
from refsmith.model import (
    Api,
    Enum,
    ListOf,
    MapOf,
    Member,
    Operation,
    Option,
    Recursive,
    Scalar,
    Structure,
)
from tests.emit.models import Service, services
from tests.emit.output import distribution, emitted

# The bases as the run time declares them, so that these tests see the emitted half alone.
_BASE = """
from collections.abc import Iterator, Mapping
from typing import Any

class Caller: ...

class ServiceClient:
    _service: str
    _uid: str

    def __init__(self, region_name: str | None = None) -> None:
        self._caller = Caller()

    def _call(self, command: str, parameters: Mapping[str, object]) -> Any:
        raise NotImplementedError

class _Holder:
    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

class Pages(_Holder):
    __slots__ = ()

    def _pages(
        self, command: str, parameters: Mapping[str, object],
        pagination_config: Mapping[str, object] | None = None,
    ) -> Iterator[Any]:
        raise NotImplementedError

class Items(_Holder):
    __slots__ = ()

    def _items(
        self, command: str, parameters: Mapping[str, object],
        pagination_config: Mapping[str, object] | None = None,
    ) -> Iterator[Any]:
        raise NotImplementedError

class Waiters(_Holder):
    __slots__ = ()

    def _wait(
        self, state: str, parameters: Mapping[str, object],
        waiter_config: Mapping[str, object] | None = None,
    ) -> None:
        raise NotImplementedError
"""
_USE = """
from made.iam import Client, types

client = Client()
tag: types.Tag = {"Key": "a", "Value": "b"}
client.tag_user(user_name="jane", tags=[tag], when="2030-01-01", kind="new one")
client.tag_user(user_name="jane", extra={"a": {"from": "x"}}, body=b"", any=[{"a": None}])
client.tag_user(user_name="jane", filter={"And": [{"Not": {"Tag": tag}}]})
for page in client.pages.list_users(path="/", marker="any"):
    print([user["UserName"] for user in page["Users"]])
for user in client.items.list_users():
    print(user["UserName"].upper(), user["Made"].year)
client.wait.user_exists(user_name="jane")
"""
# A mistake, and a word that the checkers' messages name.
_MISTAKES = (
    ("client.tag_user()", "user_name"),
    ("client.tag_user(user_name=1)", "user_name"),
    ("client.tag_user(user_nam='a', user_name='b')", "Never"),
    ("client.tag_user(user_name='a', tags=[{'Key': 'a'}])", "Value"),
    ("client.tag_user(user_name='a', tags=[{'Key': 'a', 'Value': 'b', 'No': 'c'}])", "No"),
    ("client.tag_user(user_name='a', kind=3)", "kind"),
    ("client.tag_user(user_name='a', filter={'And': [{'Nor': {}}]})", "filter"),
    ("client.tag_user('jane')", "positional"),
    ("client.nothing()", "nothing"),
    ("next(client.items.list_users())['Username']", "Username"),
)


def sample():
    """A service with one of everything that a type can be made of."""
    string = Scalar(type="string")
    tag = Structure(
        members=(
            Member(name="Key", shape=string, required=True, offset=1),
            Member(name="Value", shape=string, required=True, offset=2),
        )
    )
    condition = Structure(
        members=(
            Member(name="And", shape=ListOf(item=Recursive(levels=2), offset=1), offset=1),
            Member(name="Not", shape=Recursive(levels=1), offset=2),
            Member(name="Tag", shape=tag, offset=3),
        )
    )
    keyword = Structure(members=(Member(name="from", shape=string, offset=1),))
    shapes = {
        "user-name": string,
        "tags": ListOf(item=tag, offset=1),
        "when": Scalar(type="timestamp"),
        "kind": Scalar(type="string", rules=(Enum(values=("A", "B"), offset=1),)),
        "extra": MapOf(key=string, value=keyword, key_offset=1, value_offset=2),
        "body": Scalar(type="blob", streaming=True),
        "any": Scalar(type="document"),
        "types": ListOf(item=string, offset=1),
        "filter": condition,
    }
    user = Structure(
        members=(
            Member(name="UserName", shape=string, required=True, offset=1),
            Member(name="Made", shape=Scalar(type="timestamp"), required=True, offset=2),
        )
    )
    users = ListOf(item=user, offset=1)
    output = Structure(members=(Member(name="Users", shape=users, required=True, offset=0),))
    name = options({"user-name": string})
    return Service(
        "iam",
        (
            page(("tag-user",), "TagUser", options(shapes), output=output),
            page(
                ("list-users",),
                "ListUsers",
                options({"path": string}, required=False),
                output=output,
                paginated=True,
                result_keys=("Users",),
            ),
            page(("wait", "user-exists"), "GetUser", name, kind="waiter"),
        ),
    )


def options(shapes, required=True):
    return tuple(
        Option(
            flags=(f"--{flag}",),
            shape=shape,
            required=required and not line,
            line=line + 1,
            member=flag.title().replace("-", ""),
        )
        for line, (flag, shape) in enumerate(shapes.items())
    )


def page(words, api, given_options, kind="operation", **more):
    return Operation(
        page="/".join(("iam", *words)),
        release=None,
        sha256="0",
        kind=kind,
        command=("iam", *words),
        api=Api(uid="iam-2010-05-08", operation=api),
        options=given_options,
        **more,
    )


def checked(folder: Path, made: dict[str, str], uses: dict[str, str]) -> None:
    """Writes what the checkers look at: emitted modules on the stub of their bases."""
    kept = {path: text for path, text in made.items() if "_runtime/cli" not in path}
    write_tree(folder, kept)
    (folder / "made/_runtime/client.py").write_text(_BASE)
    for name, text in uses.items():
        (folder / name).write_text(text)
    # Not what is under test here, and it needs all of the run time.
    for name in ("__init__", "__main__", "cli"):
        (folder / f"made/{name}.py").write_text("")


def mypy(folder, *paths):
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-incremental",
        "--cache-dir=/dev/null",
    ]
    return run(folder, [*command, "--python-version=3.11", *paths])


def pyright(folder, *paths):
    settings_ = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings_))
    return run(folder, [sys.executable, "-m", "basedpyright", *paths])


def run(folder, command):
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_what_is_emitted_is_clean_in_strict_mode(tmp_path, checker):
    made = distribution(emitted(sample(), package="made"), package="made")
    checked(tmp_path, made, {"use.py": _USE})
    status, told = checker(tmp_path, "use.py", "made/iam", "made/_services.py", "made/_types.py")
    assert status == 0, told


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_mistakes_are_found(tmp_path, checker):
    made = distribution(emitted(sample(), package="made"), package="made")
    head = "from made.iam import Client\nclient = Client()\n"
    uses = {f"slip_{number}.py": head + slip for number, (slip, _) in enumerate(_MISTAKES)}
    checked(tmp_path, made, uses)
    _, told = checker(tmp_path, *uses)
    found = [dict(_messages(told)).get(name, "") for name in uses]
    missed = [
        (slip, message)
        for (slip, word), message in zip(_MISTAKES, found, strict=True)
        if word.lower() not in message.lower()
    ]
    assert not missed, told


def _messages(told):
    """File and message of each error; what follows indented belongs to it."""
    texts: dict[str, str] = {}
    name = ""
    for line in told.splitlines():
        match = re.search(r"(slip_\d+\.py):\d+.*error", line)
        name = match[1] if match else name
        texts[name] = texts.get(name, "") + line
    return texts.items()


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_random_services_are_clean_in_strict_mode(tmp_path, checker):
    found: list[Service] = []

    @settings(
        max_examples=12,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(services(pages=4))
    def collect(service):
        found.append(Service(f"s{len(found)}", service.operations))

    collect()
    outputs = [emitted(service, package="made") for service in found]
    checked(tmp_path, distribution(*outputs, package="made"), {})
    status, told = checker(tmp_path, *(f"made/s{number}" for number in range(len(found))))
    assert status == 0, told
