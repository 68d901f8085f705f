"""What exists, what is demanded and which type is due: our verdicts beside botocore's own."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from collections.abc import Iterator
from random import Random
from types import ModuleType
from typing import Any

import botocore.session
import pytest
from botocore.validate import ParamValidator
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cases.conftest import Packaged
from tests.cases.drawing import parameters

# Of every protocol, with recursive shapes, unions, documents, and members that no page shows.
_FEW = ["configservice", "dynamodb", "lambda", "route53", "s3api", "verifiedpermissions"]
_MANY = [
    *_FEW,
    *("accessanalyzer", "acm", "amplify", "apigateway", "appconfig", "appsync", "athena"),
    *("autoscaling", "backup", "batch", "bedrock-agent", "bedrock-runtime", "budgets"),
    *(
        "ce",
        "cloudformation",
        "cloudfront",
        "cloudtrail",
        "cloudwatch",
        "codebuild",
        "codepipeline",
    ),
    *("cognito-idp", "comprehend", "dms", "docdb", "ec2", "ecr", "ecs", "efs", "eks", "elbv2"),
    *("emr", "events", "firehose", "glacier", "glue", "guardduty", "health", "iam", "iot"),
    *("iot-data", "kinesis", "kms", "lex-runtime", "lexv2-models", "logs", "mediaconvert"),
    *("opensearch", "quicksight", "rds", "s3control", "sns", "sqs", "ssm"),
]
_KINDS = {
    "missing required field": "required",
    "unknown field": "unknown",
    "invalid type": "type",
    "invalid type for document": "type",
    "unable to encode to json": "type",
}


class _Judge:
    """Both verdicts on requests of one package's operations."""

    def __init__(self, package: ModuleType) -> None:
        self.package = package
        self._guard = importlib.import_module(f"{package.__name__}._runtime.guard")
        self._requests = importlib.import_module(f"{package.__name__}._runtime.requests")
        self._catalog = importlib.import_module(f"{package.__name__}._runtime.catalog")
        self._mode = importlib.import_module(f"{package.__name__}._runtime.modes").DEFAULT
        self.models = list(self._models())
        self.modelled = {id(model): self._guard._documented(model) for model in self.models}

    def _models(self) -> Iterator[Any]:
        session = botocore.session.get_session()
        binding = self._guard.binding
        loader = session.get_component("data_loader")
        for name in self._catalog.services():
            service = binding.service_name(name, self._guard._uid(name), loader)
            model = session.get_service_model(service)
            for each in model.operation_names:
                operation = model.operation_model(each)
                if operation.input_shape is not None:
                    yield operation

    def agree(self, model: Any, random: Random) -> bool:
        """Whether the verdicts on a drawn request are the same; False where no page is there."""
        modelled = self.modelled[id(model)]
        if isinstance(modelled, str):
            return False
        request = parameters(model.input_shape, random)
        # As botocore fills them in before it checks.
        for name in model.idempotent_members:
            request.setdefault(name, "token")
        for option in modelled.operation.options:
            if option.filled == ():
                request.setdefault(option.member, "-")
        theirs = _theirs(request, model.input_shape)
        ours = self._ours(modelled, request)
        if any("#" in path for _, path in ours):
            # Keys that are not to be shown are counted in our paths.
            theirs, ours = (Counter(kind for kind, _ in each) for each in (theirs, ours))
        assert ours == theirs, (model.service_model.service_name, model.name, request)
        # Told to leave that unsaid, the rules pass over what they can't be asked of.
        check = self._requests.check_request
        rules = {each.rule for each in check(modelled, request, self._mode, existence=False)}
        assert not rules & set(_KINDS.values())
        return True

    def _ours(self, modelled: Any, request: dict[str, Any]) -> Counter[tuple[str, str]]:
        names = self._guard.import_module(f"{self._guard.__package__}.names")
        roots = {
            names.parameter_name(option.flags[0]): option.member
            for option in modelled.operation.options
        }
        found: Counter[tuple[str, str]] = Counter()
        for each in self._requests.breaches(modelled, request, self._mode):
            if each.rule in set(_KINDS.values()):
                path = re.sub(r'\["?([^"\]#]*)"?\]', r".\1", each.path)
                root, dot, rest = path.partition(".")
                known = roots.get(root, root) if each.path not in request else root
                found[each.rule, known + dot + rest] += 1
        return found


def _theirs(request: dict[str, Any], shape: Any) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for kind, name, details in ParamValidator().validate(request, shape)._errors:
        if kind in _KINDS:
            last = details.get("required_name") or details.get("unknown_param")
            path = name + (f".{last}" if last is not None else "")
            path = re.sub(r" \(key: ([^)]*)\)", r".\1", path)
            found[_KINDS[kind], re.sub(r"\[(\d+)\]", r".\1", path).lstrip(".")] += 1
    return found


@pytest.fixture(scope="module")
def few(packaged: Packaged) -> _Judge:
    return _Judge(packaged("cases_of_existence", _FEW))


@settings(
    max_examples=400, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(data=st.data(), seed=st.integers(0, 2**32))
def test_verdicts_are_botocores(few: _Judge, data: st.DataObject, seed: int) -> None:
    few.agree(data.draw(st.sampled_from(few.models)), Random(seed))


@pytest.mark.everything
def test_verdicts_on_every_operation_of_sixty_services(packaged: Packaged) -> None:
    judge = _Judge(packaged("cases_of_sixty", _MANY))
    agreed = Counter(
        judge.agree(model, Random(f"{model.service_model.service_name} {model.name} {turn}"))
        for model in judge.models
        for turn in range(10)
    )
    assert len(set(_MANY)) >= 60
    # Nearly all of botocore's operations have a page.
    assert agreed[False] < agreed[True] / 20


_PLAIN = {"function_name": "f", "role": "arn:aws:iam::123456789012:role/r"}
_ZONE = "/hostedzone/Z1D633PJN98FT9AAAAAAAAAAAAA"


@pytest.mark.parametrize(
    ("service", "command", "parameters", "expected"),
    [
        ("lambda", "create-function", {**_PLAIN, "code": {"ZipFile": b"PK"}}, []),
        ("lambda", "create-function", {**_PLAIN, "code": {"Zipfile": b"PK"}}, ["code.Zipfile"]),
        ("lambda", "list-functions", {"marker": "x", "max_items": 5}, []),
        ("lambda", "list-functions", {"markers": "x"}, ["markers"]),
        ("route53", "get-hosted-zone", {"id": _ZONE}, []),
        ("route53", "get-hosted-zone", {"id": _ZONE.replace("/", "-")}, ["id"]),
        ("route53", "get-change", {"id": "/change/C2682N5HXP0BZ4"}, []),
        (
            "s3api",
            "copy-object",
            {"bucket": "b", "key": "k", "copy_source": {"Bucket": "b", "Key": "k"}},
            [],
        ),
        ("s3api", "put-object", {"bucket": "b", "key": "k", "sse_customer_key": b"key"}, []),
        (
            "s3api",
            "put-object",
            {"bucket": "b", "key": "k", "sse_customer_key": 5},
            ["sse_customer_key"],
        ),
    ],
)
def test_without_botocore_names_and_rewrites_are_known_by_data(
    few: _Judge, service: str, command: str, parameters: dict[str, object], expected: list[str]
) -> None:
    found = few.package.validate(service, command, parameters)
    assert [each.path for each in found] == expected
