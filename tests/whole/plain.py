"""Plain docutils over a whole page, and a walk over what it makes of it.

Nothing of refsmith is used: sections are docutils' sections, headers are paragraphs of its tree,
and what belongs to a header stands in the block quote behind it.
"""

from __future__ import annotations

import re

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Parser
from docutils.utils import new_document

from tests.whole.reading import Reading
from tests.whole.walk import Walk

_API = re.compile(r"goto/WebAPI/([^/\s]+)/([^\s/]+)")


def parse(text: str) -> nodes.document:
    """The page as docutils reads it, nothing taken away."""
    settings = get_default_settings(Parser)
    settings.report_level = settings.halt_level = 5
    settings.warning_stream = False
    # The renderer writes a structure's shorthand on one line, however long.
    settings.line_length_limit = len(text) + 1
    settings.file_insertion_enabled = settings.raw_enabled = False
    document = new_document("page", settings)
    Parser().parse(text, document)
    return document


def read_plain(data: bytes) -> Reading:
    """A page as docutils has it."""
    text = data.decode("utf-8", errors="replace")
    document = parse(text)
    titles = list(document.findall(nodes.section))
    home = next((each.parent for each in titles if _title(each) == "Description"), document)
    sections = {_title(each): each for each in titles if each.parent is home}
    reading = Reading()
    if "Description" in sections:
        _description(sections["Description"], reading)
    if "Synopsis" in sections:
        reading.usages = _usages(sections["Synopsis"])
    if "Options" in sections:
        reading.options = Walk(text).options(_body(sections["Options"]))
    if "Global Options" in sections:
        literals = _paragraphs(sections["Global Options"])
        reading.global_options = [
            name.astext() for each in literals if (name := _flag(each)) is not None
        ]
    for title in ("Available Commands", "Available Services"):
        if title in sections:
            reading.subcommands = _subcommands(sections[title])
    if "Output" in sections:
        children = _body(sections["Output"])
        said = [each for each in children if isinstance(each, nodes.Element) and _says(each)]
        if [each.astext() for each in said] != ["None"]:
            reading.output = Walk(text).output(children)
    return reading


def _title(section: nodes.section) -> str:
    first = section.next_node(nodes.title)
    return first.astext() if first is not None else ""


def _says(node: nodes.Element) -> bool:
    return not isinstance(node, nodes.system_message | nodes.comment | nodes.target)


def _body(section: nodes.section) -> list[nodes.Node]:
    return [each for each in section.children if not isinstance(each, nodes.title)]


def _paragraphs(section: nodes.Element) -> list[nodes.paragraph]:
    return [each for each in section.children if isinstance(each, nodes.paragraph)]


def _flag(paragraph: nodes.paragraph) -> nodes.literal | None:
    """The literal that a global option's header starts with."""
    first = paragraph.children[0] if paragraph.children else None
    header = re.fullmatch(r"--\S+ \([^()]*\)", paragraph.astext())
    return first if header and isinstance(first, nodes.literal) else None


def _subcommands(section: nodes.section) -> list[str]:
    """The entries of the toctree, a directive that docutils alone doesn't know."""
    block = next(iter(section.findall(nodes.literal_block)), None)
    lines = block.astext().split("\n") if block is not None else []
    return [
        line.strip() for line in lines if line.strip() and not line.strip().startswith((":", "."))
    ]


def _description(section: nodes.section, reading: Reading) -> None:
    """The prose up to the renderer's own lines, and what those lines say."""
    own: list[nodes.Node] = []
    ended = False
    for child in _body(section):
        text = child.astext()
        if text.startswith("See also: AWS API Documentation"):
            ended = True
        if re.match(r"\S+ is a paginated operation\.", text):
            ended = reading.paginated = True
            keys = re.search(r"results of the following query expressions: (.*)", text)
            reading.result_keys = re.findall(r"[^\s,]+", keys[1]) if keys else []
        if not ended:
            own.append(child)
    for link in section.findall(nodes.reference):
        found = _API.search(str(link.get("refuri", "")))
        if found and reading.api is None:
            reading.api = (found[1], found[2])
    reading.description = Walk("").text(own)


def _usages(section: nodes.section) -> list[tuple[list[str], bool]]:
    block = next(iter(section.findall(nodes.literal_block)), None)
    lines = [line.strip() for line in block.astext().split("\n")] if block is not None else []
    found: list[tuple[list[str], bool]] = []
    for line in [line for line in lines if line][1:]:
        words = line.strip("[]").replace(" | ", " ").split()
        flags = [word for word in words if word.startswith("--")]
        places = [word.strip("<>") for word in words if re.fullmatch("<.*>", word)]
        if not flags and words[0][0] != "<":
            places = words[:1]
        found.append((flags or places, not line.startswith("[")))
    return found
