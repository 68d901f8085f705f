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


@dataclass(kw_only=True)
class Node:
    """What a header says and what is below it; a ``mark`` stands for a shape cut off."""

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


@dataclass(kw_only=True)
class Sheet:
    """A whole page."""

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

    def __str__(self) -> str:
        return "\n".join(self.lines()) + "\n"

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
        yield from (*_title("Description", "="), "", "", self.description, "", "")
        if self.operation:
            link = f"https://docs.aws.amazon.com/goto/WebAPI/{self.uid}/{self.operation}"
            yield f"See also: `AWS API Documentation <{link}>`_"
        yield from self.extra
        yield from ("", "", *_title("Synopsis", "="), "", "::", "", f"    {self.command[-1]}")
        for option in self.options:
            flags = " | ".join(option.flags)
            shown = flags if len(option.flags) > 1 else f"{flags} <value>"
            yield f"  {shown}" if option.required else f"  [{shown}]"
        yield from ("", "", "", "", *_title("Options", "="), "")
        for option in self.options:
            yield from self._option(option)
        if self.form != "2017":
            yield from ("", "", *_title("Global Options", "="), "")
            for flag in self.global_options:
                yield from (f"``{flag}`` (string)", "", "For every command.", "")
        yield from ("", "", *_title("Output", "="), "")
        if not self.output:
            yield "None"
            return
        for member in self.output:
            yield from self._member(member, 0)

    def _required(self, node: Node) -> str:
        return " [required]" if node.required and self.form == "v2" else ""

    def _option(self, option: Node) -> Iterator[str]:
        flags = " | ".join(f"``{flag}``" for flag in option.flags)
        yield f"{flags} ({option.type}){self._required(option)}"
        yield from ("", "")
        yield from self._body(option, 2)
        for part in option.parts:
            yield from self._member(part, 2)
        yield from ("", "")
        if option.syntax:
            yield from ("", "", *option.syntax.split("\n"), "", "")

    def _member(self, node: Node, margin: int) -> Iterator[str]:
        space = " " * margin
        if node.mark:
            yield from (space + MARK, "")
            return
        name = f"{node.name} -> " if node.name else ""
        yield f"{space}{name}({node.type}){self._required(node)}"
        yield from ("", f"{space}  ", "")
        yield from self._body(node, margin + 2)
        for part in node.parts:
            yield from self._member(part, margin + 2)
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


def _title(text: str, mark: str) -> tuple[str, str, str]:
    return (mark * len(text), text, mark * len(text))
