"""The truth that pages are rendered from, written out without looking at a page.

Runs inside the renderer's own Python. In the binary of version 2 this package is loaded as a
plugin (a config file's ``[plugins]`` names its folder and module, and ``awscli_initialize`` is
called); in version 1 it is run as a module with the unpacked release on the path. It needs
nothing but the renderer and the standard library, and it walks the commands as the documentation
build does, so that customised arguments are seen as the page shows them.

Environment: ``ORACLE_OUT`` (a folder: one file a service is written there) and
``ORACLE_SERVICES`` (names with spaces between; when empty, the names of all are written to
``services.txt`` there, and nothing else).

One JSON object a line and page, in the form of the exported model, with ``form`` ahead: what a
page of this release can show (``v2``: everything; ``v1``: no constraints, enums of members in
the JSON syntax alone, ``required`` in the synopsis, null where a person wrote that; ``2017``: as
v1, and what an option consists of stands in its syntax block alone: ``parts`` says so).
"""

from __future__ import annotations

import collections
import collections.abc
import json
import os
import sys
import traceback
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from .tables import Expansion, Json, Release, default_type

HEADINGS_ONLY = ("ServiceDocumentEventHandler", "WaiterCommandDocHandler")
# The page of the command line itself.
TOP = "index"
PARTS = ("members", "item", "key", "value")


def syntax_shows_enums(release: Release, help_command: Any, argument: Any) -> bool:
    """Whether the option's JSON Syntax block (or its list of valid values) is on the page."""
    shape = argument.argument_model
    # The renderer takes these two words of an event's name for the service and its command.
    words = help_command.event_class.split(".")[:2]
    generator: Any = import_module("awscli.argprocess").ParamShorthandDocGen()
    if generator.supports_shorthand(shape):
        example = generator.generate_shorthand_example(argument, words[0], words[-1])
        if example is None:
            return False
    if default_type(shape) == "list" and shape.member.type_name in release.scalars:
        return True
    return argument.cli_type_name not in release.scalars


def headers_of(help_command: Any) -> Iterator[tuple[Any, list[str]]]:
    """(argument, flags) of every header in the Options; arguments of a group share one."""
    table: dict[str, Any] = help_command.arg_table or {}
    groups: dict[str, list[str]] = {}
    for argument in table.values():
        if argument.group_name is not None:
            groups.setdefault(argument.group_name, []).append(argument.cli_name)
    seen: set[str] = set()
    for argument in table.values():
        group: str | None = argument.group_name
        if getattr(argument, "_UNDOCUMENTED", False) or group in seen:
            continue
        if group is None:
            yield argument, [argument.cli_name]
        else:
            seen.add(group)
            yield argument, groups[group]


def options_of(release: Release, help_command: Any) -> list[Json]:
    """Every option that the page documents, in its order."""
    options: list[Json] = []
    for argument, flags in headers_of(help_command):
        nested: str | None = "listed" if release.constraints else None
        # Groups are written without a syntax block.
        if nested is None and argument.group_name is None:
            nested = "syntax" if syntax_shows_enums(release, help_command, argument) else None
        needed = required(release, help_command, argument)
        shape = Expansion(release, nested).option(argument)
        option: Json = {"flags": flags, "required": needed, "shape": shape}
        if not release.nested:
            option["shape"] = shape if nested else {k: shape[k] for k in shape if k not in PARTS}
            option["parts"] = "syntax"
        options.append(option)
    return options


def required(release: Release, help_command: Any, argument: Any) -> bool | None:
    """Whether the page says that the option is needed: in its header, or in the synopsis."""
    # Asking for the synopsis itself may read a file that the release leaves out.
    if hasattr(help_command.__class__, "synopsis") and not release.constraints:
        if getattr(help_command, "_synopsis", "") or argument.synopsis:
            # The only place that would say it is prose of a person's.
            return None
        # A hand-written command's synopsis leaves the brackets off positional arguments.
        return bool(argument.required or argument.positional_arg)
    return bool(argument.required or getattr(argument, "_DOCUMENT_AS_REQUIRED", False))


def record_of(release: Release, page: str, command: list[str], help_command: Any) -> Json:
    """One page's line."""
    operation: Any = getattr(help_command, "obj", None)
    is_operation = type(operation).__name__ == "OperationModel"
    handler = help_command.EventHandlerClass.__name__
    api = output = None
    if is_operation:
        uid = operation.service_model.metadata.get("uid")
        api = {"uid": uid, "operation": operation.name} if uid else None
        shape = operation.output_shape
        if shape is not None and shape.members:
            shown = "listed" if release.constraints else None
            members = Expansion(release, shown).written("structure", {}, [], shape, [])["members"]
            for member in members:
                # Whatever the shape demands, the renderer doesn't say it of a result's own members.
                member["required"] = False
            output = {"type": "structure", "members": members}
    options = [] if handler in HEADINGS_ONLY else options_of(release, help_command)
    has_commands = handler == HEADINGS_ONLY[0] or bool(help_command.command_table)
    kind = "group" if has_commands else "operation" if api else "command"
    if api and len(command) > 2 and command[1] == "wait":
        kind = "waiter"
    return {
        "form": release.form,
        "page": page,
        "release": release.version,
        "kind": kind,
        "command": command,
        "api": api,
        "options": options,
        "output": output,
    }


def load_for_documentation(help_command: Any) -> None:
    """Load the plugins that documenting this command would load, and run none of them.

    Version 2 loads a plugin at the first event that it listens to. Documenting the index page
    loads some before the first argument table is built, and so moves their options to the front.
    """
    emitter = help_command.session.get_component("event_emitter")
    while hasattr(emitter, "_emitter"):
        emitter = emitter._emitter
    load = getattr(emitter, "_ensure_initialized", None)
    if load is None:
        return
    events: dict[str, str] = import_module("awscli.bcdoc.docevents").DOC_EVENTS
    for event in events:
        load(event + "." + help_command.event_class)


def walk(name: str, command: Any, words: list[str]) -> Iterator[tuple[str, list[str], Any]]:
    """Yield (page, words, help command) as the documentation build does, the index first."""
    words = [*words, name]
    help_command = command.create_help_command()
    if help_command is None:
        return
    load_for_documentation(help_command)
    yield "/".join(words) + "/index", words, help_command
    for child_name, child in help_command.command_table.items():
        if child_name == "help":
            continue
        if len(getattr(child, "subcommand_table", {}) or {}) > 0:
            yield from walk(child_name, child, words)
            continue
        child_help = child.create_help_command()
        if child_help is not None:
            load_for_documentation(child_help)
            yield "/".join([*words, child_name]), [*words, child_name], child_help


def command_table() -> dict[str, Any]:
    """The renderer's top-level commands."""
    driver: Any = import_module("awscli.clidriver").create_clidriver()
    table: dict[str, Any] = driver.create_help_command().command_table
    return table


def dump(folder: str, wanted: list[str]) -> None:
    """Write a file a service below ``folder``, for each service named.

    Each in a fork of its own, as a user's command is a process of its own: what one service's
    customisations register would reach another whose name begins alike.
    """
    release = Release()
    table = command_table()
    for service in wanted:
        child = os.fork()
        if child:
            _, status = os.waitpid(child, 0)
            if status:
                raise RuntimeError(f"{service} could not be dumped")
            continue
        try:
            dump_service(folder, release, table, service)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)


def dump_service(folder: str, release: Release, table: dict[str, Any], service: str) -> None:
    """Write the file of one service; ``index`` is the command line's own page."""
    lines: dict[str, str] = {}
    if service == TOP:
        driver: Any = import_module("awscli.clidriver").create_clidriver()
        record = record_of(release, TOP, [], driver.create_help_command())
        if release.nested:
            # Later pages call these what they are, Global Options, as every other page does.
            record["options"] = []
        lines[TOP] = json.dumps(record, ensure_ascii=False)
    else:
        for page, words, help_command in walk(service, table[service], []):
            record = record_of(release, page, words, help_command)
            lines[page] = json.dumps(record, ensure_ascii=False)
    with open(os.path.join(folder, service + ".jsonl"), "w", encoding="utf-8") as file:
        for page in sorted(lines):
            file.write(lines[page] + "\n")


def list_services(folder: str) -> None:
    """Write the names of all top-level commands, so that a caller can divide the work."""
    table = command_table()
    with open(os.path.join(folder, "services.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(sorted({*table, TOP} - {"help"})))


def run() -> None:
    """Dump what the environment asks for."""
    folder, wanted = os.environ["ORACLE_OUT"], os.environ.get("ORACLE_SERVICES", "").split()
    if wanted:
        dump(folder, wanted)
    else:
        list_services(folder)


def awscli_initialize(hooks: Any) -> None:
    """Enter the renderer as a plugin: dump before the command line does anything, then leave."""

    def enter(**_: Any) -> None:
        # Making a driver of our own builds the same table again: only the first call enters.
        hooks.unregister("building-command-table.main", enter)
        if os.environ.pop("ORACLE_ENTER", None) is None:
            return
        status = 0
        try:
            run()
        except Exception:
            # The status reaches the caller through os._exit alone.
            traceback.print_exc()
            status = 1
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)

    hooks.register("building-command-table.main", enter)


def put_names_back() -> None:
    """Let releases of 2017 run on a Python of today: they look for these where they once were."""
    names: list[str] = getattr(collections.abc, "__all__")  # noqa: B009
    for name in names:
        if not hasattr(collections, name):
            setattr(collections, name, getattr(collections.abc, name))


if __name__ == "__main__":
    put_names_back()
    run()
