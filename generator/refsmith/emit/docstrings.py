"""Docstrings: the page's text (``full``) or its facts (``facts``), safe to stand in source.

The layout is read back by the command line's help: a description, then ``Args:`` with
``    name: text`` blocks, then what follows at the docstring's own indentation.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_WIDTH = 88
_BULLET = re.compile(r"(\s*(?:[*+-]|(?:\d+|#)[.)])\s+)")
# A line behind which an indented block stands as it is: not so behind ``.. note::``.
_LITERAL = re.compile(r"^(?!\s*\.\. ).*::$|^\s*\.\. (?:code|code-block|parsed-literal)::")
# What would not survive in source, or would show a reader something else than what is there.
_CONTROL = re.compile(
    r"[^\S\n ]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e]"
    r"|[\u2060-\u206f\ufeff\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter's entry: its Python name, the page's text (or none), its facts on one line."""

    name: str
    text: str
    facts: str


def quoted(lines: Iterable[str], indent: int) -> str:
    """A docstring with ``lines`` as its content, indented: a literal that reads back as they are.

    Text is never trusted: backslashes and quotes that would end the literal are escaped.
    """
    content = [line.rstrip() for line in lines]
    while content and not content[-1]:
        content.pop()
    # black takes off what stands before the first word.
    text = "\n".join(content).lstrip(" ")
    prefix = ""
    if "\\" in text and '"""' not in text and not text.endswith("\\"):
        prefix = "r"
    else:
        text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    # black parts a quote from the three.
    text = " " + text if text.startswith('"') else text
    margin = " " * indent
    parts = text.split("\n")
    if len(parts) == 1:
        # However long the line is: so black has it.
        text += " " if text.endswith('"') else ""
        return f'{margin}{prefix}"""{text}"""'
    body = [parts[0], *(margin + part if part else "" for part in parts[1:])]
    return f'{margin}{prefix}"""' + "\n".join(body) + f'\n{margin}"""'


def method_lines(
    summary: str,
    text: str,
    arguments: Iterable[Argument],
    rules: Iterable[str],
    returns: str | None,
    sources: Iterable[str],
    indent: int,
) -> Iterator[str]:
    """The lines of a method's docstring."""
    width = _WIDTH - indent
    described = clean(text.lstrip(), width)
    yield from described or wrapped(summary, width)
    entries = list(arguments)
    if entries:
        yield ""
        yield "Args:"
        for entry in entries:
            yield from _argument(entry, width)
    between = list(rules)
    if between:
        yield ""
        yield "Rules:"
        for rule in between:
            yield from wrapped(rule, width, "    * ", "      ")
    if returns is not None:
        yield ""
        yield "Returns:"
        yield from wrapped(returns, width, "    ")
    yield ""
    yield from sources


def _argument(entry: Argument, width: int) -> Iterator[str]:
    text = entry.text.lstrip()
    if not text.strip():
        yield from wrapped(entry.facts, width, f"    {entry.name}: ", "        ")
        return
    if _BULLET.match(text) or text.startswith(".. "):
        first, rest = f"{entry.name}:", clean(text, width - 8)
    else:
        first, *rest = clean(f"{entry.name}: {text}", width - 8)
    yield f"    {first}"
    for line in rest:
        yield f"        {line}" if line else ""
    yield ""
    yield from wrapped(entry.facts, width, "        ")


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """One paragraph, broken between words."""
    plain = _CONTROL.sub(" ", text).replace("\n", " ").strip()
    return textwrap.wrap(
        plain,
        max(width, len(first) + 30),
        initial_indent=first,
        subsequent_indent=first if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first.rstrip()]


def clean(text: str, width: int) -> list[str]:
    """RST as it stands, with long paragraphs broken and runs of blank lines made one.

    Indented blocks behind ``::`` are left as they are.
    """
    found: list[str] = []
    literal_below: int | None = None
    for raw in _CONTROL.sub(" ", text.expandtabs(4)).strip("\n").split("\n"):
        line = raw.rstrip()
        if not line:
            if found and found[-1]:
                found.append("")
            continue
        indent = len(line) - len(line.lstrip())
        if literal_below is not None and indent > literal_below:
            found.append(line)
            continue
        literal_below = indent if _LITERAL.search(line) else None
        found.extend(_broken(line, indent, width))
    while found and not found[-1]:
        found.pop()
    return found


def _broken(line: str, indent: int, width: int) -> list[str]:
    if len(line) <= width or line.lstrip().startswith(".. "):
        return [line]
    bullet = _BULLET.match(line)
    lead = bullet.group(1) if bullet else line[:indent]
    return textwrap.wrap(
        line[len(lead) :],
        max(width, len(lead) + 30),
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_long_words=False,
        break_on_hyphens=False,
    )
