"""The example requests that botocore carries, tried against the rules of the pages.

They are written by the services' own teams and checked by botocore against its models; the rules
that pages state beyond those must not refuse them.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import botocore
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from refsmith.specs import Specs

_LINK = re.compile(r"goto/WebAPI/([\w.-]+)/(\w+)")
# What botocore calls one service and the AWS CLI two: its plain commands are another program's.
_NAMES = {"s3": "s3api"}


@dataclass(frozen=True, slots=True)
class Sample:
    """One example request; ``number`` counts the operation's from 1.

    ``members`` are all that botocore's model of the operation has: a page hides some. ``folder``
    is botocore's of the service.
    """

    uid: str
    operation: str
    number: int
    parameters: Mapping[str, Any]
    members: tuple[str, ...]
    folder: Path

    @property
    def name(self) -> str:
        return f"{self.uid} {self.operation} {self.number}"


@cache
def samples() -> tuple[Sample, ...]:
    """All of them, in the order of their files."""
    return tuple(_samples())


def _samples() -> Iterator[Sample]:
    for path in files():
        operations = _json(path)["examples"]
        if not operations:
            continue
        model = _json(next(path.parent.glob("service-2.json*")))
        uid = _uid(model["metadata"])
        for operation, examples in operations.items():
            members = _members(model, operation)
            for number, example in enumerate(examples, 1):
                yield Sample(
                    uid, operation, number, example.get("input", {}), members, path.parent.parent
                )


def _api(uid: str) -> str:
    """An API whatever its date: botocore keeps old ones of ec2, and the pages have the newest."""
    return uid.rsplit("-", 3)[0]


def _members(model: Any, operation: str) -> tuple[str, ...]:
    taken = model["operations"].get(operation, {}).get("input")
    return tuple(model["shapes"][taken["shape"]]["members"]) if taken else ()


def _uid(metadata: Mapping[str, str]) -> str:
    """What the pages' links call the API of a model; an old model leaves it to be put together."""
    return metadata.get("uid") or f"{metadata['endpointPrefix']}-{metadata['apiVersion']}"


def files() -> list[Path]:
    """botocore's files of examples, most of which hold none."""
    return sorted((Path(botocore.__file__).parent / "data").glob("*/*/examples-1.json*"))


def services() -> list[str]:
    """The AWS CLI's names of the services that have examples."""
    named = {path.parent.parent.name for path in files() if _json(path)["examples"]}
    return sorted(_NAMES.get(name, name) for name in named)


def _json(path: Path) -> Any:
    data = path.read_bytes()
    return json.loads(gzip.decompress(data) if path.suffix == ".gz" else data)


def pages_of(specs: Specs, wanted: Iterable[Sample]) -> dict[str, set[str]]:
    """The pages of the operations that have examples, by service."""
    operations = {(_api(each.uid), each.operation) for each in wanted}
    found: dict[str, set[str]] = {}
    for service, pages in specs.services.items():
        for page in pages:
            with (specs.folder / f"{page}.rst").open(encoding="utf-8") as file:
                # The link ends the description, which may be long; what follows may be huge.
                link = _LINK.search(file.read(60_000))
            if link and (_api(link[1]), link[2]) in operations:
                found.setdefault(service, set()).add(page)
    return found


def refused_by_botocore(sample: Sample) -> bool:
    """Whether botocore itself refuses the request, by its newest model of the API.

    That is the one that the pages are rendered from.
    """
    model = _newest(sample.folder)
    if sample.operation not in model.operation_names:
        return False
    shape = model.operation_model(sample.operation).input_shape
    if shape is None:
        return False
    found: str = ParamValidator().validate(dict(sample.parameters), shape).generate_report()
    return bool(found)


@cache
def _newest(folder: Path) -> ServiceModel:
    return ServiceModel(_json(max(folder.glob("*/service-2.json*"))))


def refusals(package: str, wanted: Iterable[Sample]) -> tuple[int, dict[str, list[str]]]:
    """How many of the examples have a command in the package, and what refuses which of them."""
    registry = import_module(f"{package}._runtime.cli.registry")
    validation = import_module(f"{package}._runtime.validation")
    known: dict[tuple[str, str], tuple[str, Any]] = {}
    for name in registry.services():
        service = registry.Service(name)
        for make in service.commands.values():
            operation = make()
            known.setdefault((_api(service.uid()), operation.api), (name, operation))
    tried, refused = 0, dict[str, list[str]]()
    for sample in wanted:
        key = (_api(sample.uid), sample.operation)
        if key not in known:
            continue
        tried += 1
        name, operation = known[key]
        shown = {option.member for option in operation.options}
        # What exists though the pages pulled here don't show it is botocore's to say.
        given = {
            name: value
            for name, value in sample.parameters.items()
            if name in shown or name not in sample.members
        }
        found = validation.check_operation(operation, name, given)
        errors = [f"{each.rule}: {each.message}" for each in found if each.severity == "error"]
        if errors:
            refused[sample.name] = errors
    return tried, refused
