"""What comes of a service beside its modules: problems, manifest, and what settings change."""

import ast
import json
from dataclasses import replace

import pytest

from refsmith.distribution.settings import EmitSettings
from refsmith.model import (
    Api,
    Bounds,
    Customisation,
    Enum,
    Option,
    Overlay,
    Pattern,
    Scalar,
    Structure,
)
from refsmith.problems import RefsmithError
from tests.emit.pages import made, operation, option


def function(text, name):
    tree = ast.parse(text)
    return next(n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef) and n.name == name)


def parameters(text, name):
    return [each.arg for each in function(text, name).args.kwonlyargs]


def test_required_parameters_come_first_and_others_in_the_page_s_order():
    done = made(
        operation(
            "get-user",
            option("--zeta"),
            option("--alpha", member="A"),
            option("--must", member="M", required=True),
        )
    )
    assert parameters(done.files["iam/client.py"], "get_user") == ["must", "zeta", "alpha"]


def test_a_boolean_pair_is_one_parameter_and_another_group_is_one_each():
    shape = Scalar(type="boolean")
    pair = Option(
        flags=("--no-reboot", "--reboot"), shape=shape, required=False, line=1, member="NoReboot"
    )
    group = Option(
        flags=("--one", "--two"),
        shape=Scalar(type="string"),
        required=False,
        line=9,
        member="Either",
    )
    done = made(operation("get-user", pair, group))
    assert parameters(done.files["iam/client.py"], "get_user") == ["no_reboot", "one", "two"]
    commands = done.files["iam/commands.py"]
    assert 'Option(("--no-reboot", "--reboot"), "NoReboot", BOOLEAN)' in commands
    assert 'Option(("--two",), "Either", STRING)' in commands


def test_the_command_line_s_own_options_are_no_parameters():
    done = made(operation("get-user", option("--max-items", member=None), option("--name")))
    assert parameters(done.files["iam/client.py"], "get_user") == ["name"]
    assert 'own=("--max-items",)' in done.files["iam/commands.py"]


@pytest.mark.parametrize(
    ("more", "flag", "expected"),
    [
        ({}, "--cli-input-json", "Never"),
        ({"paginated": True}, "--max-items", "object"),
        ({}, "--count", "object"),
        ({"paginated": True, "hidden": ()}, "--max-items", "Never"),
    ],
)
def test_undocumented_members_are_typed_where_the_pages_hide_some(more, flag, expected):
    done = made(operation("get-user", option(flag, member=None), **more))
    keywords = function(done.files["iam/client.py"], "get_user").args.kwarg
    assert (keywords.arg, ast.unparse(keywords.annotation)) == ("unlisted", expected)


def test_members_that_no_page_shows_are_parameters_without_a_type():
    shape = Structure(members=(), hidden=("ZipFile",))
    code = replace(option("--code", member="Code"), shape=shape)
    paths = ("MinCount", "Code.ZipFile", "InstanceARNs", "Code")
    done = made(operation("get-user", code, hidden=paths))
    client, commands = done.files["iam/client.py"], done.files["iam/commands.py"]
    # A name that the page uses for something else stays the page's.
    assert parameters(client, "get_user") == ["code", "min_count", "instance_arns"]
    assert "min_count: object = None" in client
    assert 'hidden={"instance_arns": "InstanceARNs", "min_count": "MinCount"}' in commands
    assert 'Structure(hidden=("ZipFile",))' in done.files["iam/shapes.py"]
    assert "ZipFile: NotRequired[object]" in done.files["iam/types.py"]


def test_where_nobody_knows_what_pages_hide_paginated_operations_say_so():
    plain, paged = operation("get-user"), operation("list-users", paginated=True)
    commands = made(plain, paged).files["iam/commands.py"]
    assert commands.count("hidden=None") == 1


def test_two_flags_of_one_python_name_are_a_problem_with_its_line():
    done = made(operation("get-user", option("--a-b"), option("--a_b", member="B", line=31)))
    assert parameters(done.files["iam/client.py"], "get_user") == ["a_b"]
    (problem,) = done.problems
    assert (problem.kind, problem.page, problem.line) == ("name-clash", "iam/get-user", 31)


def test_a_page_that_links_to_another_api_is_a_problem():
    stray = operation("get-role", api=Api(uid="sts-2011-06-15", operation="GetRole"))
    done = made(operation("get-user"), operation("list-users"), stray)
    assert 'UID = "iam-2010-05-08"' in done.files["iam/commands.py"]
    assert [(problem.kind, problem.page) for problem in done.problems] == [("uid", "iam/get-role")]


def test_what_the_command_line_does_beyond_the_page_is_declared():
    done = made(
        replace(
            operation("list-users", option("--path", member="Path")),
            undocumented=(("--marker", "Marker"), ("--max-keys", "MaxKeys")),
            demanded=("--max-keys",),
            customisation=Customisation(
                defaults=(("Count", 1),),
                page_size=1000,
                beside=("Path",),
                archives=("--zip",),
                bare=("--items",),
            ),
        ),
        operation("get-user"),
    )
    source = "".join(done.files["iam/commands.py"].split())
    assert 'undocumented={"--marker":"Marker","--max-keys":"MaxKeys"},' in source
    assert 'demanded=("--max-keys",),' in source
    wanted = 'defaults={"Count":1},page_size=1000,beside=("Path",),archives=("--zip",),bare='
    assert f'customisation=Customisation({wanted}("--items",),),' in source
    assert source.count("undocumented") == source.count("customisation") == 1


def test_options_that_cannot_be_honoured_say_why():
    unsupported = {"iam/get-user": {"--odd": 'because "so"'}}
    done = made(operation("get-user", option("--odd", member=None)), unsupported=unsupported)
    assert 'unsupported={"--odd": \'because "so"\'}' in done.files["iam/commands.py"]


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        (Pattern(value="a", offset=1), 3),
        (Bounds(kind="length", min=1, offset=1), "three"),
        (Bounds(kind="length", min=1, offset=1), {"most": 3}),
        (Bounds(kind="length", min=1, offset=1), [1, 2, 3]),
        (Enum(values=("a",), offset=1), "abc"),
        (Enum(values=("a",), offset=1), [1]),
    ],
)
def test_an_overlay_that_does_not_fit_is_named(rule, value):
    wrong = replace(rule, overlay=Overlay(file="overlays/x.toml", reason="r", value=value))
    with pytest.raises(RefsmithError, match=r"overlays/x\.toml"):
        made(operation("get-user", option("--name", wrong)))


def test_an_overlay_changes_what_is_enforced_and_not_where_it_stands():
    rule = Pattern(value="old", offset=5, overlay=Overlay(file="o.toml", reason="r", value="newer"))
    gone = Bounds(
        kind="length", max=3, offset=2, overlay=Overlay(file="o.toml", reason="r", drop=True)
    )
    done = made(operation("get-user", option("--name", gone, rule)), docstrings="facts")
    assert 'Scalar("string", Pattern("newer"))' in done.files["iam/shapes.py"]
    trees = json.loads(done.files["iam/provenance.json"])["trees"]
    assert trees == [[[5], {}]]
    assert "matches ``newer`` (corrected)" in done.files["iam/client.py"]


def test_a_pattern_that_is_not_enforced_is_in_the_ledger_and_the_docstring():
    hard = Pattern(value="x", offset=1)
    done = made(operation("get-user", option("--name", hard)))
    assert done.entry["patterns"] == [
        {"pattern": "x", "verdict": "not enforced", "reason": "too hard", "regex": None}
    ]
    assert "matches ``x`` (not enforced)" in done.files["iam/client.py"]
    assert 'Pattern("x", None)' in done.files["iam/shapes.py"]


def test_rules_are_counted_by_kind_origin_and_severity():
    rules = (
        Bounds(kind="length", min=1, offset=1),
        Enum(values=("a",), offset=2, origin="prose", severity="warn"),
    )
    first = option("--name", *rules, required=True)
    done = made(operation("get-user", first), operation("get-role", option("--name", *rules)))
    assert done.entry["rules"] == {
        "enum prose warn": 2,
        "length listed error": 2,
        "required listed error": 1,
    }


@pytest.mark.parametrize("name", ["a-b", "class", "", "1st", "a.b", "naïve", "../up"])
def test_a_package_that_cannot_be_imported_is_refused(name):
    with pytest.raises(RefsmithError, match="--package"):
        EmitSettings(package=name)


def test_a_full_docstring_holds_text_rules_and_link():
    rule = Bounds(kind="length", min=1, max=64, offset=3, origin="prose")
    given = option("--name", rule, required=True, text="Who it is.")
    done = made(operation("get-user", given, text="Gets one.\n\nThe rest."))
    text = ast.get_docstring(function(done.files["iam/client.py"], "get_user"))
    assert text.split("\n") == [
        "Gets one.",
        "",
        "The rest.",
        "",
        "Args:",
        "    name: Who it is.",
        "",
        "        string, required; 1 to 64 characters (from prose)",
        "",
        "See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetUser",
        "Page: iam/get-user",
    ]


def test_facts_hold_no_sentence_of_the_page():
    sentence = "A sentence that only the page has."
    given = option("--name", Bounds(kind="length", max=9, offset=3), text=sentence)
    done = made(operation("get-user", given, text=sentence), docstrings="facts")
    assert not any(sentence in text for text in done.files.values())
    text = ast.get_docstring(function(done.files["iam/client.py"], "get_user"))
    assert "    name: string; at most 9 characters" in text.split("\n")
