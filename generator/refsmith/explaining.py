"""``refsmith explain``: a page as understood, each rule beside the words that say it."""

import difflib
from collections.abc import Iterator
from typing import Any

from refsmith import making
from refsmith.emit.enforced import enforced, settled
from refsmith.linting.narrower import narrower
from refsmith.model import (
    ListOf,
    MapOf,
    Operation,
    Option,
    Pattern,
    Recursive,
    Rule,
    Shape,
    Structure,
)
from refsmith.model.export import rule_record
from refsmith.problems import RefsmithError
from refsmith.rules.dialect import reason, translate
from refsmith.specs import Specs

Told = dict[str, Any]


def find(specs: Specs, page: str) -> tuple[Operation, list[str]]:
    """The operation on ``page`` and the page's lines.

    Raises RefsmithError for a page that isn't there, with its nearest neighbours.
    """
    wanted = page.removesuffix(".rst").strip("/").replace(" ", "/")
    for service, pages in specs.services.items():
        if wanted in pages:
            for operation in making.read_service(making.job(specs, service, (wanted,))):
                text = (specs.folder / f"{wanted}.rst").read_text("utf-8", errors="replace")
                return operation, text.split("\n")
    known = [each for pages in specs.services.values() for each in pages]
    near = difflib.get_close_matches(wanted, known, n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    raise RefsmithError(f"{specs.folder} has no page {wanted!r}{hint}")


def explain(operation: Operation, source: list[str], flag: str | None) -> Told:
    """What the page says of the whole command, or of the one option ``flag``.

    Raises RefsmithError for an option that the page doesn't have.
    """
    options = list(operation.options)
    if flag is not None:
        options = [each for each in options if flag in each.flags]
        if not options:
            flags = [each for option in operation.options for each in option.flags]
            near = difflib.get_close_matches(flag, flags, n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise RefsmithError(f"{operation.page} has no option {flag}{hint}")
    told: Told = {
        "page": operation.page,
        "release": operation.release,
        "kind": operation.kind,
        "operation": operation.api.operation if operation.api else None,
        "options": [_option(option, source) for option in options],
    }
    if flag is None:
        told["output"] = []
        if operation.output is not None:
            told["output"] = list(_members(operation.output, operation.output_line, "", source))
        told["rules"] = [_told(rule, 0, source) for rule in operation.rules]
        told["problems"] = [str(problem) for problem in operation.problems]
    return told


def _option(option: Option, source: list[str]) -> Told:
    return {
        "flags": list(option.flags),
        "member": option.member,
        "type": _type(option.shape),
        "required": option.required,
        "line": option.line,
        "rules": list(_rules_told(option.shape, option.line, source)),
        "members": list(_members(option.shape, option.line, "", source)),
    }


def _members(shape: Shape, line: int, path: str, source: list[str]) -> Iterator[Told]:
    for name, part, required, offset in _parts(shape):
        at = line + (offset or 0)
        place = path + ("." if path and not name.startswith(("[", "{")) else "") + name
        yield {
            "path": place,
            "type": _type(part),
            "required": required,
            "line": at if offset is not None else None,
            "rules": list(_rules_told(part, at, source)),
        }
        yield from _members(part, at, place, source)


def _parts(shape: Shape) -> list[tuple[str, Shape, bool, int | None]]:
    match shape:
        case Structure():
            return [(each.name, each.shape, each.required, each.offset) for each in shape.members]
        case ListOf():
            return [("[]", shape.item, False, shape.offset)]
        case MapOf():
            return [
                ("{key}", shape.key, False, shape.key_offset),
                ("{}", shape.value, False, shape.value_offset),
            ]
        case _:
            return []


def _type(shape: Shape) -> str:
    if isinstance(shape, Recursive):
        return f"{shape.type}, the same as {shape.levels} levels above"
    union = isinstance(shape, Structure) and shape.union
    return f"{shape.type}{' (union)' if union else ''}"


def _rules(shape: Shape) -> tuple[Rule, ...]:
    return () if isinstance(shape, Recursive) else shape.rules


def _rules_told(shape: Shape, line: int, source: list[str]) -> Iterator[Told]:
    """The rules of a value; words that only say again what its list says are left out.

    Those that say more are told as overruled: the list holds.
    """
    rules = _rules(shape)
    more = {id(words) for words, _ in narrower(rules)}
    for rule, holds in settled(rules):
        told = _told(rule, line, source)
        if holds is None and enforced(rule) is not None:
            if id(rule) not in more:
                continue
            told["overruled"] = True
        yield told


def _told(rule: Rule, line: int, source: list[str]) -> Told:
    told = rule_record(rule, line)
    told["words"] = rule.text or source[line + rule.offset - 1].strip()
    holds = enforced(rule)
    if isinstance(holds, Pattern):
        line_of_ledger = translate(holds.value)
        if line_of_ledger.verdict != "exact":
            told["enforced"] = f"{line_of_ledger.verdict}: {reason(line_of_ledger)}"
    return told


def as_text(told: Told) -> str:
    """The explanation for a terminal."""
    release = f", release {told['release']}" if told["release"] else ""
    lines = [f"{told['page']}.rst: {told['operation'] or told['kind']}{release}"]
    for option in told["options"]:
        need = ", required" if option["required"] else ""
        member = f" → {option['member']}" if option["member"] else ""
        lines += ["", f"{' | '.join(option['flags'])} ({option['type']}{need}){member}"]
        lines[-1] += f"    line {option['line']}"
        lines += [text for rule in option["rules"] for text in _rule_text(rule, "  ")]
        lines += _members_text(option["members"])
    if told.get("output"):
        lines += ["", "output", *_members_text(told["output"])]
    if told.get("rules"):
        lines += ["", "between options"]
        lines += [text for rule in told["rules"] for text in _rule_text(rule, "  ")]
    if told.get("problems"):
        lines += ["", *told["problems"]]
    return "\n".join(lines)


def _members_text(members: list[Told]) -> list[str]:
    lines: list[str] = []
    for member in members:
        need = ", required" if member["required"] else ""
        place = f"    line {member['line']}" if member["line"] else ""
        lines.append(f"  {member['path']} ({member['type']}{need}){place}")
        lines += [text for rule in member["rules"] for text in _rule_text(rule, "    ")]
    return lines


def _rule_text(rule: Told, margin: str) -> list[str]:
    told = ("kind", "origin", "severity", "line", "text", "words")
    shown = (*told, "overlay", "overruled", "enforced")
    stated = ", ".join(f"{key} {value!r}" for key, value in rule.items() if key not in shown)
    lines = [
        f"{margin}{rule['kind']}: {stated or 'stated'}  [{rule['severity']}, {rule['origin']}]",
        f"{margin}  line {rule['line']}: {' '.join(str(rule['words']).split())}",
    ]
    if rule.get("overruled"):
        lines.append(f"{margin}  not enforced: the list of the value says otherwise, and holds")
    if "enforced" in rule:
        lines.append(f"{margin}  {rule['enforced']}")
    overlay = rule.get("overlay")
    if overlay:
        instead = "nothing" if overlay.get("drop") else repr(overlay["value"])
        lines.append(f"{margin}  corrected: {instead} holds instead ({overlay['file']})")
        lines.append(f"{margin}  because: {overlay['reason']}")
    return lines
