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

TITLES = (
    "Description",
    "Synopsis",
    "Options",
    "Global Options",
    "Available Commands",
    "Available Services",
    "Examples",
    "Output",
    "See Also",
)
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
    sections = _sections(parse(text))
    reading = Reading()
    _description(sections.get("Description", []), reading)
    reading.usages = _usages(sections.get("Synopsis", []))
    reading.options = Walk(text).options(sections.get("Options", []))
    flags = [_flag(each) for each in sections.get("Global Options", [])]
    reading.global_options = [flag.astext() for flag in flags if flag is not None]
    for title in ("Available Commands", "Available Services"):
        if title in sections:
            reading.subcommands = _subcommands(sections[title])
    if "Output" in sections:
        said = [each for each in sections["Output"] if _says(each)]
        if [each.astext() for each in said] != ["None"]:
            reading.output = Walk(text).output(sections["Output"])
    return reading


def _sections(document: nodes.document) -> dict[str, list[nodes.Node]]:
    """What stands in each of the renderer's sections.

    Hand-written descriptions have titles of their own, which docutils can't tell from those of the
    renderer: their text belongs to the section before.
    """
    titles = list(document.findall(nodes.section))
    home = next((each.parent for each in titles if _title(each) == "Description"), document)
    found: dict[str, list[nodes.Node]] = {}
    name = ""
    for section in [each for each in titles if each.parent is home]:
        if _title(section) in TITLES:
            name = _title(section)
            found[name] = []
        found.setdefault(name, []).extend(section.children)
    return found


def _title(section: nodes.section) -> str:
    first = section.next_node(nodes.title)
    return first.astext() if first is not None else ""


def _says(node: nodes.Node) -> bool:
    silent = nodes.system_message | nodes.comment | nodes.target | nodes.title
    return isinstance(node, nodes.Element) and not isinstance(node, silent)


def _flag(node: nodes.Node) -> nodes.literal | None:
    """The literal that a global option's header starts with."""
    if not isinstance(node, nodes.paragraph):
        return None
    first = node.children[0] if node.children else None
    header = re.fullmatch(r"--\S+ \([^()]*\)", node.astext())
    return first if header and isinstance(first, nodes.literal) else None


def _literal(section: list[nodes.Node]) -> list[str]:
    """The lines of the first literal block."""
    blocks = (block for each in section for block in each.findall(nodes.literal_block))
    return next((block.astext().split("\n") for block in blocks), [])


def _subcommands(section: list[nodes.Node]) -> list[str]:
    """The entries of the toctree, a directive that docutils alone doesn't know."""
    lines = _literal(section)
    return [
        line.strip() for line in lines if line.strip() and not line.strip().startswith((":", "."))
    ]


def _description(section: list[nodes.Node], reading: Reading) -> None:
    """The prose up to the renderer's own lines, and what those lines say."""
    own: list[nodes.Node] = []
    ended = False
    for child in section:
        text = child.astext()
        if text.startswith("See also: AWS API Documentation"):
            ended = True
        if re.match(r"[a-z0-9-]+ is a paginated operation\. Multiple API calls", text):
            ended = reading.paginated = True
            keys = re.search(r"results of the following query expressions: (.*)", text)
            reading.result_keys = re.findall(r"[^\s,]+", keys[1]) if keys else []
        if not ended:
            own.append(child)
    for link in [link for each in section for link in each.findall(nodes.reference)]:
        found = _API.search(str(link.get("refuri", "")))
        if found and reading.api is None:
            reading.api = (found[1], found[2])
    reading.description = Walk("").text(own)


def _usages(section: list[nodes.Node]) -> list[tuple[list[str], bool]]:
    lines = [line.strip() for line in _literal(section)]
    found: list[tuple[list[str], bool]] = []
    for line in [line for line in lines if line][1:]:
        words = line.strip("[]").replace(" | ", " ").split()
        flags = [word for word in words if word.startswith("--")]
        places = [word.strip("<>") for word in words if re.fullmatch("<.*>", word)]
        if not flags and words[0][0] != "<":
            places = words[:1]
        found.append((flags or places, not line.startswith("[")))
    return found
