"""The labelled sample: which sentences were drawn, and the rules that each states.

``sample.tsv`` is what ``draw`` wrote, ``labels.jsonl`` what a reader found there: a line for each
sentence that states something, with its id and its rules. What is in neither is a sentence of the
documentation.
"""

import csv
import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
SAMPLE = FOLDER / "sample.tsv"
LABELS = FOLDER / "labels.jsonl"
# Kinds that refuse nothing.
NOTES = frozenset({"default", "deprecated", "idempotency_token"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """One rule as it was read.

    ``on`` leads from the sentence's member to the value that it binds (``[]``, ``[].Key``). One
    that is ``beside`` holds, and is not what the sentence itself states, or not in so many words:
    finding it is right, missing it is no miss. ``content`` has what the kind needs: ``min`` and
    ``max``; ``values``; ``value``; ``members``; ``member``, ``then``, ``when``, ``other``,
    ``operator``; ``text`` for kind ``other``, which no kind of rule says.
    """

    kind: str
    content: dict[str, Any]
    on: str = ""
    beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the sample; ``start`` and ``end`` are its place in its member's prose."""

    id: str
    stratum: str
    half: str
    page: str
    line: int
    path: str
    type: str
    start: int
    end: int
    digest: str
    labels: tuple[Label, ...] = ()


def digest(text: str) -> str:
    """Tells a sentence from all others, blanks apart."""
    return sha256(" ".join(text.split()).encode()).hexdigest()[:16]


def read_sample(sample: Path = SAMPLE, labels: Path = LABELS) -> tuple[Sentence, ...]:
    """The sentences with their labels. Raises KeyError for a label of no sentence."""
    stated: dict[str, tuple[Label, ...]] = {}
    for line in labels.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        stated[record["id"]] = tuple(label_of(each) for each in record["rules"])
    with sample.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    unknown = stated.keys() - {row["id"] for row in rows}
    if unknown:
        raise KeyError(f"labels of sentences that the sample has not: {sorted(unknown)}")
    return tuple(
        Sentence(
            id=row["id"],
            stratum=row["stratum"],
            half=row["half"],
            page=row["page"],
            line=int(row["line"]),
            path=row["path"],
            type=row["type"],
            start=int(row["start"]),
            end=int(row["end"]),
            digest=row["digest"],
            labels=stated.get(row["id"], ()),
        )
        for row in rows
    )


def label_of(record: dict[str, Any]) -> Label:
    """A label from its line."""
    content = dict(record)
    return Label(
        kind=content.pop("kind"),
        on=content.pop("on", ""),
        beside=content.pop("beside", False),
        content=content,
    )
