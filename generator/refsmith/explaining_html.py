"""``refsmith explain --format html``: a page's source at the left, its rules beside the words.

One file that needs nothing else, no script among it. Source and rules come from pages that others
wrote: everything is escaped, what would not show is shown by its number, and the page forbids
itself to load anything.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from refsmith.explaining_stated import held, stated_of, text

Told = dict[str, Any]

_STYLE = Path(__file__).with_name("explaining.css")
_DOES = {"error": "refuses", "warn": "warns", "note": "tells"}
_ORIGINS = {"listed": "listed", "syntax": "from the syntax", "prose": "in words"}
# How far below a list's first item its second one can stand.
_NEAR = 6
_HEADING = re.compile(r"(=+|\*+|-+)\Z")


@dataclass(slots=True)
class _Beside:
    """What stands beside a line: the values whose headers it holds, and the rules it states."""

    values: list[str] = field(default_factory=list[str])
    rules: list[str] = field(default_factory=list[str])

    @property
    def cards(self) -> list[str]:
        return [*self.values, *self.rules]


def as_html(told: Told, source: list[str]) -> Iterator[str]:
    """The explanation as an HTML document, piece by piece.

    Of a single option the source is its part of the page.
    """
    beside, marks = _placed(told, source)
    first, last = _span(told, source)
    counts = _counts(told)
    title = " ".join(told["page"].split("/"))
    yield from _head(told, title, counts)
    yield from _contents(told)
    yield '<main aria-label="The page, line by line">'
    starts = [first, *(line for line in sorted(beside) if first < line <= last), last + 1]
    for start, stop in pairwise(starts):
        yield '<section class="part"><div class="source">'
        for number in range(start, stop):
            yield _line(number, source[number - 1], marks.get(number, ""))
        yield "</div>"
        if start in beside:
            yield '<aside class="beside">' + "".join(beside[start].cards) + "</aside>"
        yield "</section>"
    yield "</main></body></html>"


def _head(told: Told, title: str, counts: dict[str, int]) -> Iterator[str]:
    release = told["release"] or "no release named"
    yield '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
    yield (
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    )
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{text(title)}, {text(release)}</title>"
    yield f"<style>{_STYLE.read_text(encoding='utf-8')}</style></head><body>"
    yield f'<header><p class="crumb">{text(told["page"])}.rst</p><h1>{text(title)}</h1>'
    yield '<dl class="facts">'
    yield f"<div><dt>release</dt><dd>{text(release)}</dd></div>"
    if told["operation"]:
        yield f"<div><dt>operation</dt><dd>{text(told['operation'])}</dd></div>"
    else:
        yield f"<div><dt>kind</dt><dd>{text(told['kind'])}</dd></div>"
    if len(told["options"]) == 1 and "rules" not in told:
        flags = " | ".join(told["options"][0]["flags"])
        yield f"<div><dt>option</dt><dd>{text(flags)}</dd></div>"
    for severity, word in _DOES.items():
        yield (
            f'<div class="{severity}"><dt>{word}</dt><dd>{counts[severity]} '
            f"rule{'' if counts[severity] == 1 else 's'}</dd></div>"
        )
    if counts["overlay"]:
        yield f'<div class="overlay"><dt>corrected</dt><dd>{counts["overlay"]}</dd></div>'
    yield "</dl>"
    for problem in told.get("problems", ()):
        yield f'<p class="problem">{text(problem)}</p>'
    yield "</header>"


def _contents(told: Told) -> Iterator[str]:
    """The options, each a link to its line."""
    if len(told["options"]) < 2:
        return
    yield f"<nav><details><summary>{len(told['options'])} options</summary><ul>"
    for option in told["options"]:
        need = ' <b class="need">required</b>' if option["required"] else ""
        flags = text(" | ".join(option["flags"]))
        yield f'<li><a href="#L{option["line"]}"><code>{flags}</code></a>{need}</li>'
    yield "</ul></details></nav>"


def _placed(told: Told, source: list[str]) -> tuple[dict[int, _Beside], dict[int, str]]:
    """What stands beside each line, and with which severity the words of a rule are marked."""
    beside: dict[int, _Beside] = defaultdict(_Beside)
    marks: dict[int, str] = {}

    def place(rules: list[Told], path: str) -> None:
        for rule in rules:
            line = min(max(rule["line"], 1), len(source))
            lines = _lines(rule, line, source)
            beside[line].rules.append(_card(rule, path, [source[each - 1] for each in lines]))
            for each in lines:
                marks.setdefault(each, rule["severity"])

    for option in told["options"]:
        path = option["flags"][0]
        beside[option["line"]].values.append(_value(" | ".join(option["flags"]), option))
        place(option["rules"], path)
        for member in option["members"]:
            join = "" if member["path"].startswith(("[", "{")) else "."
            _member(beside, member, f"{path}{join}{member['path']}", place)
    for member in told.get("output", ()):
        _member(beside, member, f"output.{member['path']}", place)
    place(told.get("rules", []), "between options")
    return beside, marks


def _lines(rule: Told, line: int, source: list[str]) -> list[int]:
    """The lines that say a rule: those of its sentence, or both items of a list of bounds."""
    last = min(line + str(rule.get("text") or "").count("\n"), len(source))
    lines = list(range(line, last + 1))
    if "text" not in rule and rule.get("min") is not None and rule.get("max") is not None:
        below = range(line + 1, min(line + _NEAR, len(source)) + 1)
        lines += [each for each in below if source[each - 1].lstrip(" *").startswith("max:")][:1]
    return lines


def _member(beside: dict[int, _Beside], member: Told, path: str, place: Any) -> None:
    if member["line"] and (member["rules"] or member["required"]):
        beside[member["line"]].values.append(_value(path, member))
    if member["line"]:
        place(member["rules"], path)


def _span(told: Told, source: list[str]) -> tuple[int, int]:
    """The first and the last line to show: all, or the part of the one option."""
    last = len(source)
    while last > 1 and not source[last - 1].strip():
        last -= 1
    if "rules" in told:
        return 1, last
    first = told["options"][0]["line"]
    for number in range(first + 1, last + 1):
        line = source[number - 1]
        is_option = line.startswith("``-") and line.rstrip().endswith((")", "[required]"))
        if is_option or (_HEADING.match(line) and len(line) > 3):
            return first, number - 1
    return first, last


def _counts(told: Told) -> dict[str, int]:
    rules = list(told.get("rules", ()))
    for option in told["options"]:
        rules += option["rules"]
        rules += [rule for member in option["members"] for rule in member["rules"]]
    rules += [rule for member in told.get("output", ()) for rule in member["rules"]]
    counts = dict.fromkeys(_DOES, 0) | {"overlay": 0}
    for rule in rules:
        counts[rule["severity"]] += not rule.get("overruled")
        counts["overlay"] += "overlay" in rule
    return counts


def _line(number: int, line: str, mark: str) -> str:
    """A line of the source with its number, which is a link to itself."""
    words = [mark] if mark else []
    if not line.strip():
        words.append("blank")
    elif _HEADING.match(line.strip()) and len(line.strip()) > 3:
        words.append("rule-off")
    kind = f' class="{" ".join(words)}"' if words else ""
    shown = text(line.rstrip()) or " "
    return f'<div id="L{number}"{kind}><a href="#L{number}">{number}</a><code>{shown}</code></div>'


def _value(path: str, value: Told) -> str:
    need = ' <b class="need">required</b>' if value["required"] else ""
    member = value.get("member")
    api = f' <span class="api">{text(member)}</span>' if member else ""
    return f'<p class="value"><code>{text(path)}</code> {text(value["type"])}{need}{api}</p>'


def _card(rule: Told, path: str, lines_of: list[str]) -> str:
    """A rule: what it states, how hard it is, who says so, and what corrects it."""
    overlay, overruled = rule.get("overlay"), rule.get("overruled")
    stated = stated_of(rule)
    lines = [
        f'<article class="{rule["severity"]}" title="{text(path)}">',
        f"<h2>{text(rule['kind'].replace('_', ' '))} "
        f"<small><b>{_DOES[rule['severity']]}</b>, {_ORIGINS[rule['origin']]}, "
        f'<a href="#L{rule["line"]}">line {rule["line"]}</a></small></h2>',
        f'<p class="states">{f"<s>{stated}</s>" if overlay or overruled else stated}</p>',
    ]
    if overruled:
        lines.append("<p>not enforced: the list of the value says otherwise, and holds</p>")
    if overlay:
        dropped = overlay.get("drop")
        holds = "nothing holds" if dropped else held(rule, overlay["value"])
        lines.append(
            f'<div class="overlay"><p>corrected: {holds}</p><p>{text(overlay["reason"])}</p>'
            f'<p class="file">{text(overlay["file"])}</p></div>'
        )
    if "enforced" in rule:
        lines.append(f'<p class="file">{text(rule["enforced"])}</p>')
    words = " ".join(str(rule["words"]).split())
    if rule["origin"] == "prose" and words != " ".join(" ".join(lines_of).split()):
        # The sentence is a part of what is marked.
        lines.append(f"<blockquote>{text(words)}</blockquote>")
    return "".join(lines) + "</article>"
