"""Recall and precision by kind of rule, on the labelled sentences."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, Literal

from benchmarks.recall.labels import NOTES, Label, Sentence, digest
from benchmarks.recall.matching import AROUND, BOUNDS, SETS, answers, as_labelled, right
from benchmarks.recall.sites import Site, sites
from refsmith.making import job, read_service
from refsmith.model import Rule
from refsmith.specs import Specs

# Whether words alone state a rule; the list has it too; or the list allows more, and holds.
State = Literal["alone", "listed", "narrower"]


@dataclass(frozen=True, slots=True)
class Stated:
    """A label with what became of it; ``severity`` is that of the rules found (None: missed).

    ``key`` tells it from all others: its sentence's id, and which of the sentence's labels it is.
    """

    key: str
    sentence: Sentence
    label: Label
    text: str
    state: State
    severity: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """A rule found in a sentence, and whether the labels allow it."""

    sentence: Sentence
    rule: Rule
    text: str
    right: bool


@dataclass(slots=True)
class Measured:
    """All labels and all rules found, and the sentences that stand no more as they were read."""

    stated: list[Stated] = field(default_factory=list[Stated])
    found: list[Found] = field(default_factory=list[Found])
    changed: list[Sentence] = field(default_factory=list[Sentence])


def measure(specs: Specs, sample: Iterable[Sentence]) -> Measured:
    """Reads the pages of the sample, and no others."""
    result = Measured()
    ordered = sorted(sample, key=lambda each: each.page)
    for service, of_service in groupby(ordered, key=lambda each: each.page.split("/")[0]):
        pages: dict[str, list[Sentence]] = defaultdict(list)
        for sentence in of_service:
            pages[sentence.page].append(sentence)
        there = tuple(page for page in pages if page in specs.services.get(service, ()))
        if there:
            for operation in read_service(job(specs, service, there)):
                root = sites(operation)
                for sentence in pages.pop(operation.page):
                    _measure(result, sentence, root)
        for left in pages.values():
            result.changed += left
    return result


def _measure(result: Measured, sentence: Sentence, root: Site) -> None:
    site = root.at(sentence.path)
    text = "" if site is None else site.text[sentence.start : sentence.end]
    if site is None or digest(text) != sentence.digest:
        result.changed.append(sentence)
        return
    for at, label in enumerate(sentence.labels):
        key = f"{sentence.id} {at}"
        if label.kind == "other":
            result.stated.append(Stated(key, sentence, label, text, "alone", None))
        elif not label.beside:
            state, severity = _became(sentence, label, site, root)
            result.stated.append(Stated(key, sentence, label, text, state, severity))
    for on, rule in _in_sentence(site, root, sentence, text):
        known = [each for each in sentence.labels if each.on == on or rule.kind in AROUND]
        known += _listed(site.at(on))
        if rule.kind not in NOTES:
            result.found.append(Found(sentence, as_labelled(rule), text, right(rule, known)))


def _became(sentence: Sentence, label: Label, site: Site, root: Site) -> tuple[State, str | None]:
    """Who states a label's rule, and how hard it is where words give it."""
    target = site.at(label.on)
    if target is None:
        raise KeyError(f"{sentence.page} {sentence.path}: there is no {label.on}")
    rules = between(site, root) if label.kind in AROUND else target.rules
    state = _state(label, target, [each for each in rules if each.origin != "prose"])
    found = [each for each in rules if each.origin != "listed"]
    if answers(label, [each for each in found if each.severity == "error"]):
        return state, "error"
    return state, "warn" if answers(label, found) else None


def _listed(site: Site | None) -> list[Label]:
    """What a value's own list says, as labels: a rule that is no narrower refuses nothing more."""
    found: list[Label] = []
    for rule in site.rules if site is not None else ():
        if rule.origin == "listed" and rule.kind in (*BOUNDS, "enum", "pattern"):
            names = ("min", "max", "value", "values")
            content = {
                name: value for name in names if (value := getattr(rule, name, None)) is not None
            }
            found.append(Label(kind=rule.kind, content=content))
    return found


def _state(label: Label, site: Site, listed: list[Rule]) -> State:
    if label.kind in SETS and site.union:
        return "listed"
    alike = [each for each in listed if each.kind == label.kind]
    if answers(label, listed):
        return "listed"
    if label.kind in BOUNDS:
        sides = [side for side in ("min", "max") if side in label.content]
        bounds: list[Any] = [
            (side, getattr(rule, side))
            for rule in alike
            for side in sides
            if getattr(rule, side) is not None
        ]
        if len(bounds) < len(sides):
            return "alone"
        tight = all(
            value >= label.content[side] if side == "min" else value <= label.content[side]
            for side, value in bounds
        )
        return "listed" if tight else "narrower"
    if label.kind in ("enum", "pattern"):
        return "narrower" if any(each.kind in ("enum", "pattern") for each in listed) else "alone"
    return "alone"


def between(site: Site, root: Site) -> tuple[Rule, ...]:
    """The rules between members that a sentence at the site can state."""
    return tuple(dict.fromkeys(rule for _, rule in _placed(site, root)))


def _placed(site: Site, root: Site) -> Iterator[tuple[int, Rule]]:
    """The same, each with the line from which its offset counts."""
    item = site.below.get("[]")
    for base, rules in (
        (site.base, site.around),
        (site.line, site.rules),
        (item.line if item is not None else 0, item.rules if item is not None else ()),
        (0, root.around),
    ):
        for rule in rules:
            if rule.kind in AROUND:
                yield base, rule


def _in_sentence(
    site: Site, root: Site, sentence: Sentence, text: str
) -> Iterator[tuple[str, Rule]]:
    """The rules from prose that were found in a sentence, with what they bind."""
    for on in ("", "[]", "{key}", "{}"):
        part = site.at(on)
        for rule in part.rules if part is not None else ():
            line = site.line + rule.offset
            if rule.kind not in AROUND and _overlap(rule, text, line - sentence.line):
                yield on, rule
    # Corrections may hold tables, which have no hash.
    seen: list[Rule] = []
    for base, rule in _placed(site, root):
        if rule not in seen and _overlap(rule, text, base + rule.offset - sentence.line):
            seen.append(rule)
            yield "", rule


def _overlap(rule: Rule, text: str, lines: int) -> bool:
    """Whether a rule's words begin in the sentence, so many lines below its first."""
    if rule.origin != "prose" or not rule.text:
        return False
    words, said = " ".join(text.split()), " ".join(rule.text.split())
    return 0 <= lines <= text.count("\n") and (said.startswith(words) or said in words)
