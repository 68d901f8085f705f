"""Skeletons: samples that keep the documented rules, whatever those are."""

import importlib
import io
import json
import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.server import RecordingServer
from tests.cli.support import CommandLine


class Rooms:
    """The modules of the package under test that these tests look into."""

    def __init__(self) -> None:
        self.declare: Any = self._room("declare")
        self.skeleton: Any = self._room("cli.skeleton")
        self.matching: Any = self._room("cli.matching")
        self.check: Any = self._room("validation").check_operation
        self.mode: Any = self._room("validation").mode_from("error", {})

    @staticmethod
    def _room(name: str) -> ModuleType:
        return importlib.import_module(f"cliref._runtime.{name}")


@pytest.fixture(scope="module")
def rooms(package: Path) -> Rooms:
    return Rooms()


BOUNDS = st.tuples(st.integers(0, 12), st.integers(0, 12)).map(lambda pair: (min(pair), max(pair)))
PATTERNS = [
    r"[a-z]+",
    r"\S*",
    r"(a|bb|ccc)+",
    r"arn:aws:[a-z0-9-]*:[0-9]{12}",
    r"[A-Z][a-z]*(-[0-9]+)?",
    r".*",
    r"^[^\s]+$",
    r"(?!aws:)[\w:/.-]+",
    r"(\d)\1+x?",
    r"[\x20-\x7e]{2,}",
    r"x{3}|y{5,8}",
]


@st.composite
def scalars(draw: st.DrawFn, declare: Any) -> Any:
    kind = draw(
        st.sampled_from(["string", "pattern", "enum", "integer", "double", "blob", "other"])
    )
    low, high = draw(BOUNDS)
    if kind == "string":
        return declare.Scalar("string", declare.Length(low, high))
    if kind == "pattern":
        return declare.Scalar("string", declare.Pattern(draw(st.sampled_from(PATTERNS))))
    if kind == "enum":
        values = draw(st.lists(st.text("abAB-", min_size=1), min_size=1, unique=True))
        return declare.Scalar("string", declare.Enum(*values))
    if kind in ("integer", "double"):
        shift = draw(st.integers(-20, 20))
        return declare.Scalar(kind, declare.Range(low + shift, high + shift))
    if kind == "blob":
        return declare.Scalar("blob", declare.Length(low, high))
    return declare.Scalar(draw(st.sampled_from(["boolean", "timestamp", "document", "long"])))


def shapes(declare: Any) -> st.SearchStrategy[Any]:
    def wider(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        members = st.lists(st.tuples(inner, st.booleans()), min_size=1, max_size=4)
        structure = st.builds(
            lambda parts, union: declare.Structure(
                *(
                    declare.Member(f"M{place}", part, required and not union)
                    for place, (part, required) in enumerate(parts)
                ),
                union=union,
            ),
            members,
            st.booleans(),
        )
        listed = st.builds(
            lambda item, bounds: declare.ListOf(item, declare.Count(*bounds)), inner, BOUNDS
        )
        mapped = st.builds(
            lambda value, most: declare.MapOf(
                declare.Scalar("string", declare.Length(1, 20)),
                value,
                declare.Count(most and 1, most),
            ),
            inner,
            st.integers(0, 3),
        )
        return structure | listed | mapped

    return st.recursive(scalars(declare), wider, max_leaves=8)


def members_rules(declare: Any, names: list[str]) -> st.SearchStrategy[Any]:
    few = st.lists(st.sampled_from(names), min_size=2, max_size=3, unique=True)
    one = st.sampled_from(names)
    return st.lists(
        st.builds(lambda them: declare.AtMostOne(*them), few)
        | st.builds(lambda them: declare.ExactlyOne(*them), few)
        | st.builds(lambda them: declare.AtLeastOne(*them), few)
        | st.builds(lambda a, b: declare.Requires(a, (b,)), one, one),
        max_size=1,
    )


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_input_skeletons_are_valid(rooms: Rooms, data: st.DataObject) -> None:
    declare = rooms.declare
    parts = data.draw(st.lists(shapes(declare), min_size=2, max_size=4))
    options = [declare.Option((f"--m{n}",), f"M{n}", part) for n, part in enumerate(parts)]
    names = [option.flags[0] for option in options]
    rules = tuple(data.draw(members_rules(declare, names)))
    operation = declare.Operation(("iam", "create-user"), "CreateUser", *options, rules=rules)
    stream = io.StringIO()
    rooms.skeleton.print_input(operation, "input", stream)
    sample = json.loads(stream.getvalue())
    assert set(sample) <= {option.member for option in options}
    if not rules:
        assert set(sample) == {option.member for option in options}
    found = rooms.check(operation, "iam", _decoded(sample, operation), mode=rooms.mode)
    assert [str(each) for each in found if each.severity != "note"] == []


@settings(max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_yaml_skeletons_say_the_same(rooms: Rooms, data: st.DataObject) -> None:
    declare = rooms.declare
    parts = data.draw(st.lists(shapes(declare), min_size=1, max_size=3))
    options = [declare.Option((f"--m{n}",), f"M{n}", part) for n, part in enumerate(parts)]
    operation = declare.Operation(("iam", "create-user"), "CreateUser", *options)
    texts = {}
    for kind in ("input", "yaml-input"):
        stream = io.StringIO()
        rooms.skeleton.print_input(operation, kind, stream)
        texts[kind] = stream.getvalue()
    assert _coded(yaml.safe_load(texts["yaml-input"])) == json.loads(texts["input"])


def _decoded(sample: dict[str, Any], operation: Any) -> dict[str, Any]:
    blobs = importlib.import_module("cliref._runtime.cli.blobs")
    return {
        option.member: blobs.decoded("", sample[option.member], option.shape, "base64")
        for option in operation.options
        if option.member in sample
    }


def _coded(value: Any) -> Any:
    import base64

    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {key: _coded(each) for key, each in value.items()}
    return [_coded(each) for each in value] if isinstance(value, list) else value


@given(regex=st.sampled_from(PATTERNS), bounds=BOUNDS)
def test_candidates_match_their_pattern(rooms: Rooms, regex: str, bounds: tuple[int, int]) -> None:
    pattern = re.compile(regex, re.ASCII)
    low, high = bounds
    high += 30
    found = rooms.matching.matching(
        (regex,), low, high, lambda text: low <= len(text) <= high and bool(pattern.fullmatch(text))
    )
    # Only these two have few lengths: multiples, and three or five to eight.
    if regex.startswith(("x{3}", "arn")):
        return
    assert found is not None
    assert pattern.fullmatch(found)


@pytest.mark.parametrize(
    "regex",
    [
        r"(?=^.{8,64}$)((?=.*\d)(?=.*[A-Z])(?=.*[a-z])|(?=.*[^a-z]))^.*",
        r"^buoy:(?=[^:]+:sea:\d{4}:)((|(?=[a-z0-9-]{1,9})(?!\d{1,3}\.)[a-z0-9].*(?<!-)):){3}.{0,9}$",
        r"^(?!.*x|.*\|.*=).*$",
    ],
)
def test_what_is_looked_ahead_for_can_be_a_sample(rooms: Rooms, regex: str) -> None:
    matches = re.compile(regex, re.ASCII).fullmatch
    found = rooms.matching.matching((regex,), 0, None, lambda text: bool(text and matches(text)))
    assert found is not None


def test_a_recursive_shape_ends(run: CommandLine) -> None:
    ended = run("dynamodb", "put-item", "--generate-cli-skeleton")
    assert json.loads(ended.out)["Item"] == {"KeyName": {"S": ""}}


def test_the_skeleton_is_an_input(run: CommandLine, server: RecordingServer) -> None:
    for kind, flag in (("input", "--cli-input-json"), ("yaml-input", "--cli-input-yaml")):
        skeleton = run("iam", "create-user", "--generate-cli-skeleton", kind)
        assert skeleton.status == 0
        server.expect()
        run("iam", "create-user", flag, skeleton.out, "--endpoint-url", server.url)
        assert len(server.recorded) == 1


def test_yaml_skeletons_note_what_is_required_and_allowed(run: CommandLine) -> None:
    ended = run("iam", "update-access-key", "--generate-cli-skeleton", "yaml-input")
    assert re.search(r"^AccessKeyId: .* # \[REQUIRED\]$", ended.out, re.MULTILINE)
    assert "[REQUIRED] Valid values are: Active, Inactive, Expired." in ended.out


def test_the_output_skeleton_checks_the_input_and_is_printed_like_an_answer(
    run: CommandLine, server: RecordingServer
) -> None:
    line = ["iam", "create-user", "--generate-cli-skeleton", "output", "--endpoint-url", server.url]
    assert run(*line).status == 252
    assert run(*line, "--user-name", "not allowed").status == 252
    ended = run(*line, "--user-name", "a", "--query", "User.[UserName,Path]", "--output", "text")
    assert (ended.status, ended.out) == (0, "UserName\tPath\n")
    assert server.recorded == []
    whole = run(*line, "--cli-input-json", '{"UserName": "a"}')
    assert list(json.loads(whole.out)["User"]) == [
        "Path",
        "UserName",
        "UserId",
        "CreateDate",
        "Tags",
    ]
