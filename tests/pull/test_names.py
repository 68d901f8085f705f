"""The table of names: members of an operation's input, and every secret a page can show.

The models are random; botocore reads them, as it does inside the renderer. What must be listed is
found by another way: by walking the documented form step by step, from the model's own JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from botocore.model import ServiceModel
from hypothesis import given
from hypothesis import strategies as st

from refsmith.emit.graph import below
from refsmith.pull.plugin.refsmith_renderer.members import PageTable
from refsmith.resolve.names import PageNames
from refsmith.resolve.operation import _sensitive

Json = dict[str, Any]
NAMES = [f"S{number}" for number in range(7)]


@st.composite
def models(draw: st.DrawFn) -> Json:
    """Shapes that hold each other in any way, loops too; ``S0`` is the input."""
    shapes: dict[str, Json] = {"Text": {"type": "string"}}
    shapes["Secret"] = {"type": "string", "sensitive": True}
    some = st.sampled_from([*NAMES, "Text", "Secret"])
    for name in NAMES:
        kind = "structure" if name == "S0" else draw(st.sampled_from(["structure", "list", "map"]))
        shape: Json = {"type": kind}
        if name != "S0" and draw(st.integers(0, 5)) == 0:
            shape["sensitive"] = True
        if kind == "structure":
            parts = draw(st.lists(some, min_size=name == "S0", max_size=3))
            shape["members"] = {f"M{number}": {"shape": of} for number, of in enumerate(parts)}
        elif kind == "list":
            shape["member"] = {"shape": draw(some)}
        else:
            shape["key"] = {"shape": draw(st.sampled_from(["Text", "Secret"]))}
            shape["value"] = {"shape": draw(some)}
        shapes[name] = shape
    return shapes


def table(shapes: Json) -> tuple[dict[str, str | None], list[str], list[str]]:
    """(options, sensitive, sensitive_output) of an operation with this input and output."""
    operation = {"name": "Op", "input": {"shape": "S0"}, "output": {"shape": "S0"}}
    operation["http"] = {"method": "POST", "requestUri": "/"}
    metadata = {"protocol": "json", "serviceId": "any", "endpointPrefix": "any"}
    service = ServiceModel(
        {"metadata": metadata, "shapes": shapes, "operations": {"Op": operation}}
    )
    model = service.operation_model("Op")
    arguments = {
        name: SimpleNamespace(
            cli_name=f"--renamed-{name.lower()}",
            argument_model=shape,
            _serialized_name=name,
            group_name=None,
            add_to_params=lambda parameters, value, name=name: parameters.update({name: value}),
        )
        for name, shape in model.input_shape.members.items()
    }
    arguments["own"] = SimpleNamespace(
        cli_name="--own", group_name=None, add_to_params=lambda parameters, value: None
    )
    arguments["hidden"] = SimpleNamespace(cli_name="--hidden", _UNDOCUMENTED=True, group_name=None)
    entry = PageTable().entry(SimpleNamespace(obj=model, arg_table=arguments))
    return entry["options"], entry.get("sensitive", []), entry.get("sensitive_output", [])


def places(shapes: Json, name: str, above: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """(path, whether it is a secret) of each place that a page documents below a shape."""
    shape = shapes[name]
    yield "", bool(shape.get("sensitive"))
    parts = {f".{member}": ref["shape"] for member, ref in shape.get("members", {}).items()}
    if shape["type"] == "list":
        parts = {"[]": shape["member"]["shape"]}
    if shape["type"] == "map":
        parts = {"{key}": shape["key"]["shape"], "{}": shape["value"]["shape"]}
    inside = (*above, name)
    for step, part in parts.items():
        if inside.count(part) > 1:
            continue
        for path, secret in places(shapes, part, inside):
            yield step + path, secret


def steps_of(path: str) -> list[str]:
    """``.A[].B`` as the steps ``A``, ``[]``, ``B``."""
    return path.replace("[", ".[").replace("{", ".{").split(".")[1:]


@given(models())
def test_every_flag_has_its_member(shapes: Json) -> None:
    options, _, _ = table(shapes)
    members = shapes["S0"]["members"]
    assert options == {f"--renamed-{name.lower()}": name for name in members} | {"--own": None}


@given(models())
def test_a_secret_on_the_page_is_covered_and_nothing_else(shapes: Json) -> None:
    options, sensitive, _ = table(shapes)
    for flag, member in options.items():
        if member is None:
            continue
        shown = dict(places(shapes, shapes["S0"]["members"][member]["shape"], ()))
        listed = {path.removeprefix(flag) for path in sensitive if path.startswith(flag)}
        assert listed == outermost({path for path, secret in shown.items() if secret})


@given(models())
def test_a_secret_of_the_result_is_covered(shapes: Json) -> None:
    _, _, output = table(shapes)
    shown = {path for path, secret in places(shapes, "S0", ()) if secret}
    assert {f".{path}" for path in output} == outermost(shown)


@given(models())
def test_the_reader_finds_every_place_that_the_table_names(shapes: Json) -> None:
    options, sensitive, _ = table(shapes)
    names = PageNames(options=options, sensitive=tuple(sensitive))
    for path in sensitive:
        flag = next(each for each in options if path.startswith(each))
        paths = _sensitive((flag,), names)
        for step in steps_of(path.removeprefix(flag)):
            paths = below(paths, step)
        assert "" in paths


def outermost(paths: set[str]) -> set[str]:
    """Those that lie in no other."""
    ways = {tuple(steps_of(path)): path for path in paths}
    return {
        path for way, path in ways.items() if not any(way[:end] in ways for end in range(len(way)))
    }
