"""Draws the sample of sentences whose rules are labelled by reading.

``python -m benchmarks.recall.draw PAGES`` writes ``sample.tsv``: which sentences, never what they
say. The order is that of digests of a seed and the sentence, and so the same on every machine. A
quarter is drawn from all sentences that could state a rule, a quarter by what they seem to speak
of, and half (in two rounds) by words that mostly state a rule, at members whose own list has none
of the kind: so each family of rules is there in numbers. A wording counts once, whatever names and
numbers it has.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.prose import half
from benchmarks.recall.families import SPEAKING, STATING, Family
from benchmarks.recall.labels import SAMPLE, digest
from benchmarks.recall.places import PAGE, Place, open_page, places
from refsmith.read.options import Blocks
from refsmith.remembering import forget
from refsmith.rules.sentences import passages
from refsmith.specs import Specs, open_specs

HEADER = "id\tstratum\thalf\tpage\tline\tpath\ttype\tstart\tend\tdigest"
SEED = "refsmith recall 1"
UNIFORM = 300
A_SERVICE = 3  # sentences of one service in each of the four rounds

# A sentence that states a rule has a number, a modal verb or one of these words.
CUE = re.compile(
    r"\d|\b(?:must|can|cannot|can't|may|should|shall|need|needs|has to|have to|only|either|both"
    r"|neither|required|requires|optional|valid|invalid|allowed|allows?|accept(?:s|ed)?|permitted"
    r"|supported|supports|possible values?|up to|maximum|minimum|at least|at most|between|exceed"
    r"|limit(?:ed)?|no more than|(?:less|greater|more|fewer|longer) than|one of|exclusive|format"
    r"|one|two|three|four|five|ten|positive|unique|don't|do not)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may be drawn; ``wording`` is the digest of it without names and numbers."""

    id: str
    service: str
    page: str
    line: int
    path: str
    type: str
    start: int
    end: int
    digest: str
    wording: str
    families: tuple[str, ...]
    rank: str


def candidates(place: Place) -> Iterator[Candidate]:
    """The sentences of a place that could state a rule on what a request holds."""
    at = 0
    for passage in passages(place.prose):
        for sentence in passage.sentences:
            found = place.prose.find(sentence.source, at)
            if found < 0 or (place.path == PAGE and not _of_options(sentence.plain, place)):
                continue
            at = found + len(sentence.source)
            if CUE.search(sentence.plain) is None:
                continue
            own = digest(sentence.source)
            wording = re.sub(r"`[^`]*`|\b\w+[A-Z]\w*\b|\d[\d,.]*", "#", sentence.plain).lower()
            yield Candidate(
                id=digest(f"{place.page} {place.path} {found} {own}")[:10],
                service=place.page.split("/")[0],
                page=place.page,
                line=place.line + place.prose.count("\n", 0, found),
                path=place.path,
                type=place.type,
                start=found,
                end=at,
                digest=own,
                wording=digest(wording),
                families=tuple(_families(sentence.plain, place)),
                rank=digest(f"{SEED} {place.page.split('/')[0]} {digest(wording)}"),
            )


def _of_options(plain: str, place: Place) -> bool:
    """Whether a page's description speaks of the page's options there."""
    return bool(_named(plain, place))


def _named(plain: str, place: Place) -> set[str]:
    """The members around a sentence that it names."""
    known = {_key(name) for name, _ in place.siblings}
    words = re.findall(r"[A-Za-z][\w-]*", plain)
    named = [each for each in words if re.search(r"[a-z][A-Z]|-", each) or f"`{each}`" in plain]
    return {_key(each) for each in named} & known


def _key(name: str) -> str:
    return name.replace("-", "").lower()


def _families(plain: str, place: Place) -> Iterator[str]:
    """The families that a sentence may be drawn for."""
    listed = {each.name for each in (*place.body.constraints, *place.body.values)}
    others = _named(plain, place) - {_key(place.path.rsplit(".", 1)[-1])}
    for family in (*SPEAKING, *STATING):
        if family.types is not None and place.type not in family.types:
            continue
        if family.unlisted & listed or (family.names_another and not others):
            continue
        if re.search(family.words, plain, re.IGNORECASE):
            yield family.name


def of_service(specs: Specs, service: str) -> list[Candidate]:
    """One service's candidates, each wording once, in the order of its pages."""
    blocks = Blocks()
    found: dict[str, Candidate] = {}
    pieces: set[tuple[str, str, str]] = set()
    for path in specs.services[service]:
        for place in places(open_page(specs.folder, path, blocks), specs.names.pages.get(path)):
            piece = (place.path.rsplit(".", 1)[-1], place.type, place.prose)
            if not place.prose or piece in pieces:
                continue
            pieces.add(piece)
            for each in candidates(place):
                found.setdefault(each.wording, each)
    forget()
    return list(found.values())


def draw(found: Iterable[Candidate]) -> list[tuple[str, Candidate]]:
    """The sample: each sentence with its stratum."""
    ordered = sorted(found, key=lambda each: (each.rank, each.service))
    wordings: set[str] = set()
    drawn = [("uniform", each) for each in _first(ordered, UNIFORM, wordings, Counter())]
    for families in (SPEAKING, STATING, STATING):
        drawn += _by_family(ordered, families, wordings)
    return drawn


def _by_family(
    ordered: list[Candidate], families: tuple[Family, ...], wordings: set[str]
) -> Iterator[tuple[str, Candidate]]:
    services: Counter[str] = Counter()
    # The rarest family first: a sentence of several counts for the one that draws it.
    for family in sorted(families, key=lambda each: each.quota):
        found = [each for each in ordered if family.name in each.families]
        for each in _first(found, family.quota, wordings, services):
            yield family.name, each


def _first(
    ordered: Iterable[Candidate], quota: int, wordings: set[str], services: Counter[str]
) -> list[Candidate]:
    """The first of the order, new wordings alone, and no service too often."""
    taken: list[Candidate] = []
    for each in ordered:
        if len(taken) == quota:
            break
        if each.wording in wordings or services[each.service] >= A_SERVICE:
            continue
        wordings.add(each.wording)
        services[each.service] += 1
        taken.append(each)
    return taken


def table(drawn: Iterable[tuple[str, Candidate]]) -> str:
    """``sample.tsv``, in the order of pages."""
    rows = sorted((each.page, each.line, each.start, stratum, each) for stratum, each in drawn)
    lines = [
        f"{each.id}\t{stratum}\t{side(each.service)}\t{page}\t{line}\t{each.path}\t{each.type}"
        f"\t{start}\t{each.end}\t{each.digest}"
        for page, line, start, stratum, each in rows
    ]
    return "\n".join((HEADER, *lines, ""))


def side(service: str) -> str:
    """The half that a service belongs to: ``tune`` or ``report``, as the rows' figures have it."""
    return "tune" if half(service) == "tuned" else "report"


def main(argv: list[str]) -> int:
    """Writes the sample."""
    specs = open_specs(Path(argv[0]))
    services = sorted((each for each in specs.services if each), key=lambda each: -specs.size(each))
    with ProcessPoolExecutor(2) as pool:
        found = [each for part in pool.map(partial(of_service, specs), services) for each in part]
    drawn = draw(found)
    SAMPLE.write_text(table(drawn), encoding="utf-8")
    print(f"{len(drawn)} of {len(found)} sentences of {len(services)} services: {SAMPLE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
