"""Help on the terminal, made from the declarations and the text of the pages."""

from __future__ import annotations

import textwrap

from . import globaloptions, pager, registry
from .settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..declare import Operation
    from .globaloptions import Globals
    from .registry import Service

_STEP = "    "
_WIDTH = 96


def print_overview(options: Globals) -> int:
    """Help on the command line as a whole: the services there are."""
    name = registry.package_name()
    release = registry.release()
    made = f" It was generated from the reference of AWS CLI {release}." if release else ""
    lines = [
        *_section("name", [name]),
        *_section(
            "description",
            _wrapped(
                f"{name} calls the APIs of AWS as the AWS CLI does, and checks every rule that "
                f"the reference documents before it sends a request.{made}"
            ),
        ),
        *_section(
            "synopsis",
            [
                f"{name} [options] <service> <command> [parameters]",
                f"{name} <service> help",
                f"{name} <service> <command> help",
                f"{name} completion bash|zsh|fish",
            ],
        ),
        *_section("global options", _global_options()),
        *_section("services", sorted(registry.services())),
    ]
    return _print(lines, options)


def print_service(service: Service, options: Globals) -> int:
    """Help on a service: its commands."""
    commands = sorted(service.commands)
    lines = [
        *_section("name", [service.name]),
        *_section("description", _text(service.client_class().__doc__)),
        *_section("commands", commands),
        *_section("wait", [f"wait {state}" for state in sorted(service.waiters)]),
        *_section("commands of the aws cli alone", sorted(service.custom)),
    ]
    return _print(lines, options)


def print_operation(service: Service, operation: Operation, options: Globals) -> int:
    """Help on a command: its options, their rules, and the answer."""
    from . import helpoptions

    rules = helpoptions.rule_lines(operation.rules)
    output = operation.output() if operation.output is not None else None
    lines = [
        *_section("name", [" ".join(operation.command)]),
        *_section("description", _text(_docstring(service, operation))),
        *_section("synopsis", helpoptions.synopsis(operation)),
        *_section("options", helpoptions.option_lines(operation)),
        *_section("rules between options", rules),
        *_section("global options", _global_options()),
        *_section("output", ["None"] if output is None else helpoptions.member_lines(output)),
    ]
    return _print(lines, options)


def _docstring(service: Service, operation: Operation) -> str | None:
    """The text of the page, which the generated client's method carries."""
    from ..names import parameter_name

    holder: object = service.waiters_class() if operation.waiter else service.client_class()
    method = getattr(holder, parameter_name(f"--{operation.command[-1]}"), None)
    return method.__doc__ if method is not None else None


def _text(text: str | None) -> list[str]:
    """A docstring's lines without their indentation."""
    if not text:
        return []
    first, _, rest = text.strip("\n").partition("\n")
    return [first.strip(), *textwrap.dedent(rest).rstrip().split("\n")] if rest else [first.strip()]


def _global_options() -> list[str]:
    lines: list[str] = []
    for flag, option in globaloptions.offered().items():
        value = f" {'|'.join(option.values) or '<value>'}" if option.takes_value else ""
        lines += [flag + value, *(_STEP + line for line in _wrapped(option.help))]
    return lines


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH - 2 * len(_STEP), break_long_words=False)


def _section(title: str, lines: Iterable[str]) -> list[str]:
    """A titled part; nothing where there are no lines."""
    body = [(_STEP + line).rstrip() for line in lines]
    return ["", title.upper(), *body] if body else []


def _print(lines: list[str], options: Globals) -> int:
    with pager.stream_for_output(options, Settings(options.profile)) as stream:
        try:
            stream.write("\n".join(lines[1:]) + "\n")
            stream.flush()
        except BrokenPipeError:
            pager.closed_early(stream)
    return 0
