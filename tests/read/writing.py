"""Pages written from small trees, in the three forms that the reference has had.

This is the layout of the AWS CLI's own renderer, put down anew from looking at its pages: a header
line at its depth's indentation, a body two columns deeper, the lists last. Tests state a page as a
tree and read it back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

Form = Literal["v2", "v1", "2017"]
MARK = "( ... recursive ... )"


class HeaderLine(str):
    """A line of a page that is the header of ``nodes``, so that a test can ask where they stand."""

    nodes: tuple[Node, ...] = ()

    @classmethod
    def of(cls, text: str, *nodes: Node) -> HeaderLine:
        """The line of these nodes' header or marks."""
        line = cls(text)
        line.nodes = nodes
        return line


@dataclass(kw_only=True)
class Node:
    """What a header says and what is below it; a ``mark`` stands for a shape cut off.

    ``drift`` is by how many columns its header stands too deep. An option that is ``glued`` has
    one line of text, at the margin, which runs on into the header of its first part.
    """

    name: str = ""
    type: str = "string"
    required: bool = False
    text: str = ""
    values: tuple[str, ...] = ()
    constraints: tuple[tuple[str, str], ...] = ()
    parts: tuple[Node, ...] = ()
    mark: bool = False
    flags: tuple[str, ...] = ()
    syntax: str = ""
    drift: int = 0
    glued: bool = False


@dataclass(kw_only=True)
class Sheet:
    """A whole page.

    ``output`` is ``()`` where the section says None, and None where the section isn't there.
    ``marks_run_on`` says that a mark's line goes on with the header behind it; ``trailer`` stands
    at the page's end; ``subcommands`` make it a group's page.
    """

    command: tuple[str, ...] = ("garden", "water-plants")
    release: str | None = "2.38.5"
    form: Form = "v2"
    uid: str = "garden-2020-01-01"
    operation: str = "WaterPlants"
    description: str = "Waters the plants."
    options: tuple[Node, ...] = ()
    output: tuple[Node, ...] | None = ()
    global_options: tuple[str, ...] = ("--debug",)
    extra: list[str] = field(default_factory=list[str])
    marks_run_on: bool = False
    trailer: str = ""
    subcommands: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "\n".join(self.lines()) + "\n"

    def places(self) -> dict[int, int]:
        """On which line the header of each node stands, counted from 1, by the node's id."""
        numbered = enumerate(self.lines(), 1)
        return {
            id(node): at
            for at, line in numbered
            if isinstance(line, HeaderLine)
            for node in line.nodes
        }

    def lines(self) -> Iterator[str]:
        words = " ".join(self.command)
        yield f"[ :ref:`aws <cli:aws>` . :ref:`{self.command[0]} <cli:aws {self.command[0]}>` ]"
        yield ""
        if self.form != "2017":
            yield ".. meta::"
            yield f"   :description: Use the AWS CLI {self.release} to run the {words} command."
            yield ""
        yield f".. _cli:aws {words}:"
        yield from ("", "", *_title(self.command[-1], "*"), "")
        yield from (*_title("Description", "="), "", "", *self.description.split("\n"), "", "")
        if self.operation:
            link = f"https://docs.aws.amazon.com/goto/WebAPI/{self.uid}/{self.operation}"
            yield f"See also: `AWS API Documentation <{link}>`_"
        yield from self.extra
        if self.subcommands:
            yield from ("", "", *_title("Available Commands", "="), "", "")
            yield from (".. toctree::", "  :maxdepth: 1", "  :titlesonly:", "")
            yield from (f"  {each}" for each in self.subcommands)
            return
        yield from ("", "", *_title("Synopsis", "="), "", "::", "", f"    {self.command[-1]}")
        for option in self.options:
            yield f"  {_usage(option)}" if option.required else f"  [{_usage(option)}]"
        yield from ("", "", "", "", *_title("Options", "="), "")
        for option in self.options:
            yield from self._option(option)
        if not self.options:
            yield "*None*"
        if self.form != "2017":
            yield from ("", "", *_title("Global Options", "="), "")
            for flag in self.global_options:
                yield from (f"``{flag}`` (string)", "", "For every command.", "")
        if self.output is not None:
            yield from ("", "", *_title("Output", "="), "")
            yield from self._members(self.output, 0) if self.output else ("None",)
        if self.trailer:
            yield from ("", self.trailer)

    def _required(self, node: Node) -> str:
        return " [required]" if node.required and self.form == "v2" else ""

    def _option(self, option: Node) -> Iterator[str]:
        flags = " | ".join(f"``{flag}``" for flag in option.flags)
        yield HeaderLine.of(f"{flags} ({option.type}){self._required(option)}", option)
        shown = option.parts if self.form != "2017" else ()
        if option.glued and shown:
            yield from self._members(shown, 2, option.text)
        else:
            yield from ("", "")
            yield from self._body(option, 2)
            yield from self._members(shown, 2)
        yield from ("", "")
        if option.syntax:
            yield from ("", "", *option.syntax.split("\n"), "", "")

    def _members(self, nodes: tuple[Node, ...], margin: int, before: str = "") -> Iterator[str]:
        """The nodes of one level; ``before`` is what stands in the first one's line before it."""
        marks: tuple[Node, ...] = ()
        for node in nodes:
            if node.mark:
                marks += (node,)
                if not self.marks_run_on or node is nodes[-1]:
                    yield HeaderLine.of(" " * margin + MARK * len(marks), *marks)
                    yield ""
                    marks = ()
                continue
            yield from self._member(node, margin, marks, before)
            marks, before = (), ""

    def _member(
        self, node: Node, margin: int, marks: tuple[Node, ...], before: str
    ) -> Iterator[str]:
        space = " " * margin
        name = f"{node.name} -> " if node.name else ""
        start = before or space + " " * node.drift + MARK * len(marks)
        header = f"{start}{name}({node.type}){self._required(node)}"
        yield HeaderLine.of(header, *marks, node)
        yield from ("", f"{space}  ", "")
        yield from self._body(node, margin + 2)
        yield from self._members(node.parts, margin + 2)
        yield from (f"{space}  ", "")

    def _body(self, node: Node, margin: int) -> Iterator[str]:
        space = " " * margin
        for line in node.text.split("\n") if node.text else ():
            yield space + line if line else ""
        yield from ("", space, "")
        if node.values and (self.form == "v2" or (margin == 2 and node.flags)):
            yield from (f"{space}Possible values:", "")
            for value in node.values:
                yield from (space, f"{space}* {space}``{value}``", "")
            yield from (space, "")
        if node.constraints and self.form == "v2":
            yield from (f"{space}Constraints:", "")
            for key, value in node.constraints:
                yield from (space, f"{space}* {space}{key}: ``{value}``", "")
            yield from (space, "")


def _usage(option: Node) -> str:
    if len(option.flags) > 1:
        return " | ".join(option.flags)
    (flag,) = option.flags
    return f"{flag} <value>" if flag.startswith("--") else f"<{flag}>"


def _title(text: str, mark: str) -> tuple[str, str, str]:
    return (mark * len(text), text, mark * len(text))
