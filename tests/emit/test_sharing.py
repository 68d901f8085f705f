"""Each distinct shape is declared once, however the pages write it out."""

import ast
from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from refsmith.model import ListOf, Member, Pattern, Recursive, Scalar, Structure
from tests.emit.models import services
from tests.emit.output import emitted
from tests.emit.pages import made, operation, option
from tests.emit.test_types import options, page

slow = settings(max_examples=20, suppress_health_check=list(HealthCheck))
STRING = Scalar(type="string")


def declared(text):
    """Name to expression of each declaration of a module."""
    found = {}
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            found[target.id] = ast.unparse(node.value)
    return found


@slow
@given(services())
def test_no_two_declarations_say_the_same(service):
    for module in ("shapes", "types"):
        expressions = list(declared(emitted(service).files[f"iam/{module}.py"]).values())
        assert len(set(expressions)) == len(expressions)


@slow
@given(services())
def test_nothing_is_declared_that_nothing_uses(service):
    files = emitted(service).files
    texts = [files[f"iam/{name}.py"] for name in ("shapes", "outputs", "commands")]
    words = [
        node.id if isinstance(node, ast.Name) else node.attr
        for text in texts
        for node in ast.walk(ast.parse(text))
        if isinstance(getattr(node, "ctx", None), ast.Load)
        and isinstance(node, ast.Name | ast.Attribute)
    ]
    for module in ("shapes", "outputs"):
        assert set(declared(files[f"iam/{module}.py"])) <= set(words)


def condition(inner):
    """A filter that holds filters, with ``inner`` as the item of its list."""
    return Structure(
        members=(
            Member(name="And", shape=ListOf(item=inner, offset=2), offset=2),
            Member(name="Key", shape=STRING, offset=9),
        )
    )


def test_a_loop_that_pages_unroll_is_the_loop_itself():
    closed = condition(Recursive(levels=2))
    unrolled = condition(condition(Recursive(levels=2)))
    reached = ListOf(item=condition(Recursive(levels=2)), offset=1)
    pages = [
        page((word,), word.title(), options({"filter": shape}))
        for word, shape in (("once", closed), ("twice", unrolled), ("listed", reached))
    ]
    done = made(*pages)
    shapes = declared(done.files["iam/shapes.py"])
    assert sorted(shapes) == ["And", "Filter"]
    assert done.names["types"] == {"Filter": ["Listed Filter []", "Once Filter", "Twice Filter"]}
    types = [n.name for n in ast.parse(done.files["iam/types.py"]).body if hasattr(n, "name")]
    assert types == ["Filter"]


def test_loops_that_differ_in_a_rule_inside_are_two():
    def looped(pattern):
        key = Scalar(type="string", rules=(Pattern(value=pattern, offset=1),))
        members = (
            Member(name="Not", shape=Recursive(levels=1), offset=1),
            Member(name="Key", shape=key, offset=2),
        )
        return Structure(members=members)

    pages = [
        page((word,), word.title(), options({"filter": looped(pattern)}))
        for word, pattern in (("one", "aaaaa"), ("two", "bbbbb"))
    ]
    done = made(*pages)
    assert sorted(declared(done.files["iam/shapes.py"])) == ["Filter", "Key", "TwoFilter", "TwoKey"]
    # Type checkers see no pattern: to them it is one structure.
    assert list(done.names["types"]) == ["Filter"]


def test_what_is_sensitive_is_declared_apart_and_only_there():
    secret = option("--password", member="Password", sensitive=frozenset(("",)))
    plain = option("--name", member="Name")
    done = made(operation("sign-in", secret, plain))
    assert declared(done.files["iam/shapes.py"]) == {"Password": "Scalar('string', sensitive=True)"}


def test_sensitivity_reaches_below_lists_and_maps():
    entry = Structure(
        members=(
            Member(name="Key", shape=STRING, offset=1),
            Member(name="Value", shape=STRING, offset=2),
        )
    )
    given_shape = ListOf(item=entry, offset=1)
    for path in ("[].Value", "Value"):
        (made_option,) = options({"settings": given_shape})
        secret = replace(made_option, sensitive=frozenset((path,)))
        done = made(page(("set",), "Set", (secret,)))
        shapes = declared(done.files["iam/shapes.py"])
        assert ("Value" in shapes) == (path == "[].Value")


def test_results_share_what_parameters_are_made_of():
    tag = Structure(members=(Member(name="Key", shape=STRING, offset=1),))
    output = Structure(members=(Member(name="Tag", shape=tag, offset=1),))
    done = made(page(("tag",), "Tag", options({"tag": tag}), output=output))
    assert declared(done.files["iam/outputs.py"]) == {
        "TagResult": "Structure(Member('Tag', shapes.Tag))"
    }
