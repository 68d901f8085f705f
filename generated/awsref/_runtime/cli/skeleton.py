"""``--generate-cli-skeleton``: a sample of the input to fill in, or of the answer to expect."""

from __future__ import annotations

import base64
import json

from ..declare import Enum, Member, Range, Scalar
from .samples import Sampler
from .shapes import resolved
from .together import settled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any

    from ..declare import Operation, Shape, Structure
    from .globaloptions import Globals
    from .settings import Settings

_EMPTY: dict[str, Any] = {"structure": {}, "map": {}, "list": []}


def print_input(operation: Operation, kind: str, stream: IO[str]) -> int:
    """Prints the sample that ``--cli-input-json`` or ``--cli-input-yaml`` takes."""
    if kind == "input":
        sample = _sample(operation, Sampler(False, _base64))
        stream.write(json.dumps(sample, indent=4, ensure_ascii=False) + "\n")
        return 0
    from .yamlskeleton import write

    write(_members(operation), _sample(operation, Sampler(False, bytes)), stream)
    return 0


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _members(operation: Operation) -> tuple[Member, ...]:
    """The options as the members of one structure, each once: several may give the same one."""
    found: dict[str, Member] = {}
    for option in operation.options:
        found.setdefault(option.member, Member(option.member, option.shape, option.required))
    for flag in operation.demanded:
        found.setdefault(operation.undocumented[flag], _limit(operation.undocumented[flag]))
    return tuple(found.values())


def _limit(name: str) -> Member:
    """A member that no page shows and the API requires: the size of the pages."""
    return Member(name, Scalar("integer", Range(1, None)), required=True)


def _sample(operation: Operation, sampler: Sampler) -> dict[str, Any]:
    """A value for each option; one that must be given but has no valid sample stays empty."""
    from .renaming import by_member

    members = _members(operation)
    optional = [Member(member.name, member.shape) for member in members]
    found = sampler.members(optional, ())
    for member in members:
        if member.required:
            found.setdefault(member.name, _EMPTY.get(resolved(member.shape).type, ""))
    ordered = {member.name: found[member.name] for member in members if member.name in found}
    return settled(ordered, members, by_member(operation))


def print_output(
    operation: Operation, options: Globals, settings: Settings, stream: IO[str]
) -> int:
    """Prints a sample of the answer, through ``--query`` and ``--output`` like a real one."""
    from .output import Printing, render

    shape = operation.output() if operation.output is not None else None
    answer = {} if shape is None else _sample_of(shape)
    format = options.output or settings.output()
    printing = Printing(operation.api, answer, options.expression, stream, options.color)
    render(format, printing)
    return 0


def _sample_of(shape: Structure) -> dict[str, Any]:
    optional = [Member(member.name, member.shape) for member in shape.members]
    return Sampler(True, _base64).members(optional, shape.rules)


def comment(shape: Shape, required: bool) -> str:
    """What a YAML skeleton notes behind a member: whether it must be given, and its values."""
    words = ["[REQUIRED]"] if required else []
    enum = next((rule for rule in resolved(shape).rules if isinstance(rule, Enum)), None)
    if enum is not None:
        words.append(f"Valid values are: {', '.join(enum.values)}.")
    return " ".join(words)
