"""Which service and which command the words on the line mean, or why there is no such thing."""

from __future__ import annotations

from . import registry
from .errors import UsageError
from .usage import usage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..declare import Operation

WAIT = "wait"
HELP_WORDS = frozenset(("help", "--help", "-h"))


def is_help(words: list[str]) -> bool:
    """Whether the words behind a command ask for its help and nothing else, or hold the flag that
    most programs take for it."""
    return words in (["help"], ["-h"]) or "--help" in words


def first_word(words: list[str]) -> tuple[str | None, list[str]]:
    """The first word that is no option, and the others; options before it are judged later."""
    for place, word in enumerate(words):
        if not word.startswith("-") or word in HELP_WORDS:
            return word, words[:place] + words[place + 1 :]
    return None, words


def find_service(word: str) -> registry.Service:
    """The service of that name. Raises UsageError, with the names that are near."""
    if word in registry.services():
        return registry.Service(word)
    if word in registry.custom_services():
        raise UsageError(_custom(word))
    raise UsageError(_unknown(word, registry.services(), f"aws {word}"))


def find_operation(service: registry.Service, words: list[str]) -> tuple[Operation, list[str]]:
    """The command that the words behind the service's name start with, and the words left.

    Raises UsageError.
    """
    name, rest = first_word(words)
    if name is None:
        raise UsageError(f"the following arguments are required: operation\n\n{usage()}")
    if name == WAIT and service.waiters and WAIT not in service.commands:
        return _find_waiter(service, rest)
    if name in service.commands:
        return service.commands[name](), rest
    if name in service.custom:
        raise UsageError(_custom(f"{service.name} {name}"))
    raise UsageError(_unknown(name, service.commands, f"aws {service.name} {name}"))


def _find_waiter(service: registry.Service, words: list[str]) -> tuple[Operation, list[str]]:
    state, rest = first_word(words)
    if state is None:
        states = "\n".join(f"  {state}" for state in sorted(service.waiters))
        raise UsageError(
            f"the following arguments are required: subcommand\n\nThe states to wait for:\n\n"
            f"{states}\n\n{usage()}"
        )
    if state in service.waiters:
        return service.waiters[state](), rest
    raise UsageError(_unknown(state, service.waiters, f"aws {service.name} wait {state}"))


def _custom(command: str) -> str:
    return (
        f"'{command}' stands for no API operation: it is a command that the AWS CLI brings itself, "
        f"and {registry.package_name()} doesn't have it. Use: aws {command}"
    )


def _unknown(word: str, known: Iterable[str], instead: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), cutoff=0.6)
    maybe = "".join(f"\n  * {each}" for each in near)
    return (
        f"Found invalid choice '{word}'\n\n"
        + (f"Maybe you meant:\n{maybe}\n\n" if near else "")
        + f"{registry.package_name()} was generated without it; if it exists, the AWS CLI has it: "
        f"{instead}\n\n{usage()}"
    )
