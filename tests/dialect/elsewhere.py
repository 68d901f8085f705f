"""The same value in another partition: what services take, told by values, not by patterns.

A pattern is taken as it is documented. A value is one that services take where the pattern takes
it, or takes it with the names of another partition, region or suffix in the place of its own.
Names are botocore's.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from random import Random

import botocore

_DATA = Path(botocore.__file__).parent / "data"
_ROWS = json.loads((_DATA / "partitions.json").read_text("utf-8"))["partitions"]
PARTITIONS: tuple[str, ...] = tuple(row["id"] for row in _ROWS)
REGIONS: tuple[str, ...] = tuple(sorted({name for row in _ROWS for name in row["regions"]}))
SUFFIXES: tuple[str, ...] = tuple(
    sorted({row["outputs"][key] for row in _ROWS for key in ("dnsSuffix", "dualStackDnsSuffix")})
)
_FORMS = "|".join(row["regionRegex"].strip("^$") for row in _ROWS)
_NAMED = "|".join(map(re.escape, sorted(REGIONS, key=len, reverse=True)))
_SUFFIX = "|".join(map(re.escape, sorted(SUFFIXES, key=len, reverse=True)))
# A region may stand in words, with letters behind it (a zone's) and hyphens before.
_NAME = re.compile(
    rf"(?P<partition>(?<=arn:)(?:{'|'.join(sorted(PARTITIONS, reverse=True))})(?=:))"
    rf"|(?P<region>(?<![A-Za-z0-9])(?:{_NAMED}|{_FORMS.replace('w+', 'w+?')}))"
    rf"|(?P<suffix>(?:{_SUFFIX})(?!\.?\w))",
    re.ASCII,
)
# Each documented pattern that names some names one of these.
_USUAL = {
    "partition": ("aws", "aws-cn", "aws-us-gov"),
    "region": (
        *("us-east-1", "us-west-2", "eu-west-1", "ap-southeast-1", "eu-central-1", "sa-east-1"),
        *("us-gov-west-1", "cn-north-1"),
    ),
    "suffix": ("amazonaws.com", "amazonaws.com.cn"),
}
_ALL = {"partition": PARTITIONS, "region": REGIONS, "suffix": SUFFIXES}
_MOST = 200


def usual(text: str) -> Iterator[str]:
    """The value with the names that documents know in the places of its own, itself first."""
    yield text
    found = list(_NAME.finditer(text))
    choices = [_USUAL[str(match.lastgroup)] for match in found]
    for count, names in enumerate(product(*choices)):
        if not names or count == _MOST:
            return
        yield _put(text, found, names)


def is_certain(text: str) -> bool:
    """Whether each region stands by itself.

    Behind a hyphen it may be the end of another word, and then putting a name in its place tells
    of a value that nobody would take for the same one elsewhere.
    """
    found = _NAME.finditer(text)
    return not any(each["region"] and text[: each.start()].endswith("-") for each in found)


def moved(text: str, random: Random) -> str:
    """The value as it might be anywhere: each name is one of all that there are."""
    found = list(_NAME.finditer(text))
    return _put(text, found, [random.choice(_ALL[str(match.lastgroup)]) for match in found])


def _put(text: str, found: list[re.Match[str]], names: Iterable[str]) -> str:
    made, at = "", 0
    for match, name in zip(found, names, strict=True):
        made += text[at : match.start()] + name
        at = match.end()
    return made + text[at:]
