"""The generated package's rules: patterns against another engine, requests drawn from the model.

Strings are drawn from every documented pattern of the package, one edit away from it, and from
anything; the verdict has to be that of an engine that has nothing to do with ours.
"""

from __future__ import annotations

import importlib
import random
import re
from typing import Any

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import awsref
from awsref._runtime import declare
from awsref._runtime.patterns import compile_pattern

SERVICES = ("iam", "sts")
EDGES = "\n\r\x85\u2028 \u00e9\u0663\u00b2aZ0-_/:.=+,@\U0001f331\x00"

# Both engines know these characters alike; later ones depend on the version of Unicode.
ANYTHING = st.text(st.characters(max_codepoint=0x52F, exclude_categories=("Cs", "Cn")), max_size=12)


def patterns() -> list[declare.Pattern]:
    """Every enforced pattern of the package, each once."""
    found: dict[str, declare.Pattern] = {}
    for service in SERVICES:
        module = importlib.import_module(f"awsref.{service}.shapes")
        for shape in vars(module).values():
            if isinstance(shape, declare.Shape):
                for rule in shape.rules:
                    if isinstance(rule, declare.Pattern):
                        found[rule.documented] = rule
    return list(found.values())


PATTERNS = patterns()


def other_engine(documented: str, text: str) -> bool:
    """The verdict of the `regex` package, whose `.` is told what ends a line in Java."""
    dotted = regex.sub(r"\\.|\[(?:\\.|[^\]])*\]|\.", _dot, documented)
    # Its ASCII flag reaches into properties too, and no pattern has both those and shorthands.
    assert not (r"\p" in documented and regex.search(r"\\[wds]", documented))
    flags = regex.UNICODE if r"\p" in documented else regex.ASCII
    return regex.compile(dotted, flags | regex.V0).fullmatch(text) is not None


def _dot(match: Any) -> str:
    return r"[^\n\r\x85\u2028\u2029]" if match[0] == "." else str(match[0])


def test_the_package_has_patterns_and_enforces_all() -> None:
    assert len(PATTERNS) >= 30
    assert all(rule.regex is not None for rule in PATTERNS)


@pytest.mark.parametrize("rule", PATTERNS, ids=lambda rule: rule.documented)
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_patterns_verdict_is_that_of_another_engine(rule: declare.Pattern, data: Any) -> None:
    assert rule.regex is not None
    holds = compile_pattern(rule.regex, rule.linear)
    kind = data.draw(st.sampled_from(("drawn", "edited", "any")))
    if kind == "any":
        text = data.draw(ANYTHING | st.text(EDGES, max_size=6))
    else:
        text = data.draw(st.from_regex(regex_source(rule), fullmatch=True))
        if kind == "edited":
            text = edited(text, data)
    verdict = bool(holds(text))
    assert verdict == other_engine(rule.documented, text), text
    if kind == "drawn":
        assert verdict


def regex_source(rule: declare.Pattern) -> Any:
    """What Hypothesis draws from: the documented text, with some letters for each property."""
    some = {"L": "a-z\u00e9", "N": "0-9", "Z": " "}
    plain = re.sub(r"\\p\{(\w+)\}", lambda match: some[match[1]], rule.documented)
    return re.compile(plain, re.ASCII)


def edited(text: str, data: Any) -> str:
    at = data.draw(st.integers(0, len(text)))
    char = data.draw(st.sampled_from(EDGES))
    how = data.draw(st.sampled_from(("insert", "replace", "remove")))
    rest = text[at:] if how == "insert" else text[at + 1 :]
    return text[:at] + ("" if how == "remove" else char) + rest


def operations() -> list[tuple[str, str]]:
    """Every command of the package."""
    return [
        (service, command)
        for service in SERVICES
        for command in importlib.import_module(f"awsref.{service}.commands").COMMANDS
    ]


def declared(service: str, command: str) -> declare.Operation:
    operation = importlib.import_module(f"awsref.{service}.commands").COMMANDS[command]()
    assert isinstance(operation, declare.Operation)
    return operation


def parameter(option: declare.Option) -> str:
    name = option.flags[0].removeprefix("--").replace("-", "_")
    return name + "_" if name in {"from", "in", "import"} else name


@pytest.mark.parametrize(("service", "command"), operations(), ids=lambda each: str(each))
def test_a_sample_request_is_accepted_and_single_breaches_are_not(
    service: str, command: str
) -> None:
    from awsref._runtime.cli.samples import Sampler

    operation = declared(service, command)
    sampler = Sampler(False, bytes)
    request = {
        parameter(option): sampler.sample(option.shape, option.member)
        for option in operation.options
        if option.required or random.Random(option.flags[0]).random() < 0.5
    }
    assert [v for v in awsref.validate(service, command, request) if v.severity == "error"] == []
    for option in operation.options:
        name = parameter(option)
        if option.required:
            left = {key: value for key, value in request.items() if key != name}
            broken = awsref.validate(service, command, left)
            assert ("required", name) in [(v.rule, v.path) for v in broken]
        for value, rule in breaches(option.shape):
            broken = awsref.validate(service, command, request | {name: value})
            assert (rule, name) in [(v.rule, v.path) for v in broken], (name, value)
            (first,) = [v for v in broken if (v.rule, v.path) == (rule, name)]
            assert (first.option, first.page) == (option.flags[0], f"{service}/{command}")
            assert first.line is not None
    unknown = awsref.validate(service, command, request | {"no_such_thing": 1})
    assert "unknown" in [v.rule for v in unknown] or operation.paginated


def breaches(shape: declare.Shape) -> list[tuple[Any, str]]:
    """Values that break one rule of a shape, each with the rule's kind."""
    found: list[tuple[Any, str]] = []
    if shape.type == "string":
        found.append((17, "type"))
    if shape.type in ("integer", "long"):
        found.append(("few", "type"))
    if shape.type == "boolean":
        found.append(("yes", "type"))
    for rule in shape.rules:
        if rule.origin == "prose":
            continue
        match rule:
            case declare.Length() if rule.high is not None and shape.type == "string":
                if rule.high < 200_000:
                    found.append(("a" * (int(rule.high) + 1), "length"))
            case declare.Range() if rule.high is not None:
                found.append((rule.high + 1, "range"))
            case declare.Enum():
                found.append(("no such value", "enum"))
            case _:
                pass
    return found
