"""An ARN that a pattern takes is taken in every partition and region, and so is a host.

The ARNs are those of the pages' examples, of botocore's, and drawn from the patterns; partitions,
regions and suffixes are botocore's. Whether a pattern takes one as it stands is Python's engine to
say, of the pattern to the letter.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from random import Random

import botocore
import pytest

from awsref._runtime.patterns import compile_pattern
from refsmith.rules.dialect import translate_to_the_letter
from refsmith.rules.dialect.reader import read
from tests.dialect.declared import Takes
from tests.dialect.elsewhere import PARTITIONS, REGIONS, SUFFIXES
from tests.dialect.strings import drawn
from tests.examples.archive import unpack

_ARN = re.compile(r"\barn:aws[a-z-]*:[\w-]+:[^\s\"'`<>|,\\(){}\[\]]+")
_HOST = re.compile(r"\b[\w.:/-]+\.amazonaws\.com\b[\w.:/@-]*")
_SUFFIX = re.compile(rf"(?<=\.)(?:{'|'.join(sorted(map(re.escape, SUFFIXES), reverse=True))})")
_EXAMPLES = Path(botocore.__file__).parent / "data"


def places(value: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The value with a ``{}`` for its partition, its region or its suffix, and what may stand there."""
    fields = value.split(":", 4)
    if value.startswith("arn:") and len(fields) == 5:
        yield ":".join((fields[0], "{}", *fields[2:])), PARTITIONS
        if fields[3]:
            yield ":".join((*fields[:3], "{}", fields[4])), REGIONS
    for match in _SUFFIX.finditer(value):
        yield f"{value[: match.start()]}{{}}{value[match.end() :]}", SUFFIXES


def refused(pattern: str, value: str, takes: Takes) -> Iterator[str]:
    """The value elsewhere, where that is refused and the pattern takes it somewhere."""
    for place, names in places(value):
        if names is SUFFIXES and "amazonaws" not in pattern:
            # It names no suffix, and takes hosts by their letters or lengths.
            continue
        if names is not SUFFIXES and _to_the_letter(pattern)(f"x{value[1:]}"):
            # It takes a few characters of any kind, and what they say is nothing to it.
            continue
        everywhere = [place.replace("{}", name) for name in names]
        if any(_to_the_letter(pattern)(each) for each in everywhere):
            yield from (f"{pattern} on {each}" for each in everywhere if not takes(pattern, each))


@cache
def _to_the_letter(pattern: str) -> Callable[[str], object]:
    made = translate_to_the_letter(pattern)
    return compile_pattern(made.regex or "(?!)", made.linear)


def naming(patterns: Iterable[str]) -> list[str]:
    """The patterns that have to do with ARNs or hosts."""
    return [each for each in patterns if "arn" in each.lower() or "amazonaws" in each]


def test_values_drawn_from_patterns(enforced: tuple[str, ...], takes: Takes) -> None:
    random = Random(5)
    found: list[str] = []
    for pattern in naming(enforced):
        for value in {drawn(read(pattern).node, random) for _ in range(3)}:
            found += refused(pattern, value, takes)
    assert found == []


def _values(texts: Iterable[str]) -> list[str]:
    return sorted({each for text in texts for form in (_ARN, _HOST) for each in form.findall(text)})


def _botocores() -> list[str]:
    return _values(path.read_text("utf-8") for path in _EXAMPLES.rglob("examples-1.json"))


def _one_of_each_service(values: Iterable[str]) -> list[str]:
    """The last value of each service; of hosts, the last."""
    return list({":".join(value.split(":")[2:3]): value for value in values}.values())


def test_arns_of_botocores_examples(enforced: tuple[str, ...], takes: Takes) -> None:
    values = _botocores()
    assert len(values) > 400
    found: list[str] = []
    met = 0
    for pattern in naming(enforced):
        taken = list(filter(_to_the_letter(pattern), values))
        met += len(taken)
        for value in _one_of_each_service(taken):
            found += refused(pattern, value, takes)
    assert found == []
    assert met > 10_000


@pytest.mark.everything
def test_all_arns_of_botocores_examples(enforced: tuple[str, ...], takes: Takes) -> None:
    values = _botocores()
    found: list[str] = []
    for pattern in naming(enforced):
        for value in filter(_to_the_letter(pattern), values):
            found += refused(pattern, value, takes)
    assert found == []


@pytest.mark.everything
@pytest.mark.reference
def test_arns_of_the_pages(
    reference: Path, tmp_path: Path, enforced: tuple[str, ...], takes: Takes
) -> None:
    """Each page's own values against the patterns of the page."""
    known, met = set(enforced), 0
    found: list[str] = []
    seen: set[tuple[str, str]] = set()
    for path in sorted(unpack(reference, tmp_path).rglob("*.rst")):
        text = path.read_text("utf-8")
        values = _values([text]) if "arn:aws" in text or "amazonaws" in text else []
        stated = set(re.findall(r"pattern: ``(.*)``[ ]*$", text, re.MULTILINE)) & known
        for pattern, value in ((p, v) for p in naming(stated) for v in values):
            if (pattern, value) not in seen and _to_the_letter(pattern)(value):
                seen.add((pattern, value))
                met += 1
                found += refused(pattern, value, takes)
    assert found == []
    assert met > 1000
