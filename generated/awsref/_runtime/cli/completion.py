"""Completion for shells: ``completion bash|zsh|fish`` prints a script for the shell to read.

The script asks back with ``completion words -- <the words so far>``, the last of which is the one
to complete; the answer has one candidate a line.
"""

from __future__ import annotations

import sys

from . import globaloptions, registry
from .dispatch import WAIT, first_word
from .errors import UsageError
from .shapes import resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..declare import Operation, Option

SHELLS = ("bash", "zsh", "fish")
_ASK = "words"

_BASH = """\
_{function}_complete() {{
    local IFS=$'\\n' line="${{COMP_LINE:0:COMP_POINT}}" current="${{COMP_WORDS[COMP_CWORD]}}"
    local words=("${{COMP_WORDS[@]:1:COMP_CWORD}}")
    COMPREPLY=($({name} completion words -- "${{words[@]}}" 2>/dev/null))
    if [[ ${{#COMPREPLY[@]}} -eq 0 ]]; then
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}}
complete -F _{function}_complete {name}
"""
_ZSH = """\
#compdef {name}
_{function}_complete() {{
    local -a found
    found=("${{(@f)$({name} completion words -- "${{(@)words[2,CURRENT]}}" 2>/dev/null)}}")
    if [[ -n "${{found[1]}}" ]]; then
        compadd -- "${{found[@]}}"
    else
        _files
    fi
}}
compdef _{function}_complete {name}
"""
_FISH = """\
function __{function}_complete
    set -l words (commandline -opc) (commandline -ct)
    {name} completion words -- $words[2..-1] 2>/dev/null
end
complete -c {name} -a '(__{function}_complete)'
"""
_SCRIPTS = {"bash": _BASH, "zsh": _ZSH, "fish": _FISH}


def print_completion(words: list[str]) -> int:
    """Prints a shell's script, or what may stand for the last of some words. Raises UsageError."""
    if words[:1] == [_ASK]:
        line = words[2:] if words[1:2] == ["--"] else words[1:]
        found = sorted(set(candidates(line)))
        sys.stdout.write("".join(f"{each}\n" for each in found))
        return 0
    if len(words) != 1 or words[0] not in SHELLS:
        name = registry.package_name()
        raise UsageError(
            f"{name} completion takes one of {', '.join(SHELLS)}, and prints the script that the "
            f'shell reads: eval "$({name} completion bash)"'
        )
    name = registry.package_name()
    sys.stdout.write(_SCRIPTS[words[0]].format(name=name, function=name.replace("-", "_")))
    return 0


def candidates(line: Sequence[str]) -> list[str]:
    """What may stand for the last word of ``line``: services, commands, options or values."""
    *before, current = line or [""]
    operation, words = _operation(before)
    values = _values(operation, before)
    if values is not None:
        found: Iterable[str] = values
    elif current.startswith("-"):
        found = _flags(operation)
    elif operation is not None:
        found = []
    else:
        found = _names(words)
    return [each for each in found if each.startswith(current)]


def _operation(words: list[str]) -> tuple[Operation | None, list[str]]:
    """The command that the words name, if they do; else the names that stand among them."""
    names = _plain(words)
    name, rest = first_word(names)
    if name is None or name not in registry.services():
        return None, names
    service = registry.Service(name)
    command = rest[0] if rest else ""
    if command == WAIT and len(rest) > 1 and rest[1] in service.waiters:
        return service.waiters[rest[1]](), names
    return (service.commands[command]() if command in service.commands else None), names


def _plain(words: Iterable[str]) -> list[str]:
    """The words without the global options and their values."""
    found: list[str] = []
    skip = False
    offered = globaloptions.offered()
    for word in words:
        if skip:
            skip = False
        elif word in offered:
            skip = offered[word].takes_value
        elif not word.startswith("-"):
            found.append(word)
    return found


def _names(words: list[str]) -> Iterable[str]:
    """Services, or the commands or states of the one that is named."""
    if not words:
        return [*registry.services(), "completion", "help"]
    if words[0] not in registry.services():
        return []
    service = registry.Service(words[0])
    if words[1:] == [WAIT]:
        return service.waiters
    if len(words) > 1:
        return []
    return [*service.commands, *([WAIT] if service.waiters else []), "help"]


def _flags(operation: Operation | None) -> list[str]:
    own = list(operation.own) if operation is not None else []
    options = operation.options if operation is not None else ()
    flags = [flag for option in options for flag in option.flags]
    return [flag for flag in (*flags, *own, *globaloptions.offered()) if flag.startswith("-")]


def _values(operation: Operation | None, before: Sequence[str]) -> Iterable[str] | None:
    """The documented values of the option that stands last; None where it takes no value."""
    flag = before[-1] if before else ""
    if not flag.startswith("-"):
        return None
    for option in operation.options if operation is not None else ():
        if flag in option.flags:
            return _documented(option)
    known = globaloptions.offered().get(flag)
    if known is not None and known.takes_value:
        return known.values
    if operation is not None and flag in operation.own:
        from .parser import SKELETON, SKELETON_KINDS

        return SKELETON_KINDS if flag == SKELETON else ()
    return None


def _documented(option: Option) -> Iterable[str] | None:
    from ..declare import Enum, ListOf

    shape = resolved(option.shape)
    if shape.type == "boolean":
        return None
    if isinstance(shape, ListOf):
        shape = resolved(shape.item)
    enum = next((rule for rule in shape.rules if isinstance(rule, Enum)), None)
    return enum.values if enum is not None else ()
