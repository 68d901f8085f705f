"""Renders reference pages from inside the AWS CLI, and writes the table of names beside them.

The binary of version 2 loads this file as a plugin; for version 1 a plain Python runs it with the
unpacked release on its path. It uses the standard library
alone, and of a release what every one has had.

Environment: REFSMITH_STAGE, a folder for ``<service>/<command>.rst`` and
``<service>.names``; REFSMITH_SERVICES, the services' names with spaces between. When the latter is
empty, the names of all services are printed, the top-level index page is written, and nothing
else. Each service that is done is printed on a line of its own.

A line of ``<service>.names`` is a page and its table: ``options`` maps each documented flag to the
API member that it gives (null for the CLI's own), ``sensitive`` lists the paths of sensitive values
(``--password``, ``--tags[].Value``, ``--map{}.Secret``; ``{key}`` is a map's key), and
``sensitive_output`` those of the result. A shape is followed as the page expands it.
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

PAGE_INDEX = "index.rst"


def write_page(stage: str, path: str, contents: bytes) -> None:
    """Writes a page below the stage."""
    target = os.path.join(stage, path)
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        os.makedirs(folder)
    with open(target, "wb") as stream:
        stream.write(contents)


class Keeper:
    """A renderer for help commands that keeps the page's bytes."""

    def __init__(self, stage: str, path: str) -> None:
        self.stage = stage
        self.path = path

    def render(self, contents: bytes) -> None:
        """Called by the help command with the whole page."""
        write_page(self.stage, self.path, contents)


def synopsis_of_globals(driver: Any) -> Iterator[str]:
    """The lines that the reference's own build writes from the global options."""
    table = driver.create_help_command().arg_table
    for argument in table.values():
        if argument.cli_type_name == "boolean":
            yield f"[{argument.cli_name}]"
        else:
            yield f"[{argument.cli_name} <value>]"


def tolerate_missing_files(driver: Any) -> None:
    """A release may come without its folder of examples: what stood there is left out."""
    document = import_module("awscli.help").ReSTDocument
    write: Any = getattr(document, "write_from_file", None)

    def write_from_file(self: Any, filename: str) -> None:
        try:
            write(self, filename)
        except OSError:
            if os.path.basename(filename) == "global_synopsis.rst":
                for line in synopsis_of_globals(driver):
                    self.writeln(line)

    if write is not None:
        document.write_from_file = write_from_file
    basic = import_module("awscli.customizations.commands").BasicHelp
    contents: Any = basic._get_doc_contents

    def doc_contents(self: Any, attribute: str) -> Any:
        try:
            return contents(self, attribute)
        except OSError:
            return ""

    basic._get_doc_contents = doc_contents


def paths_of(shape: Any, path: str, stack: list[str], found: list[str]) -> None:
    """The paths of sensitive values, cut where the page cuts a shape that stands twice above."""
    if shape is None or stack.count(shape.name) > 1:
        return
    if shape.metadata.get("sensitive"):
        found.append(path)
    inner = [*stack, shape.name]
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            paths_of(member, path + "." + name if path else name, inner, found)
    elif shape.type_name == "list":
        paths_of(shape.member, path + "[]", inner, found)
    elif shape.type_name == "map":
        paths_of(shape.key, path + "{key}", inner, found)
        paths_of(shape.value, path + "{}", inner, found)


def member_of(argument: Any, shape: Any) -> str | None:
    """The API member that an argument gives, None for the command line's own."""
    plain = import_module("awscli.arguments").CLIArgument
    if shape is None or not isinstance(argument, plain):
        return None
    name: Any = getattr(argument, "_serialized_name", None)
    return name if name in shape.members else None


def names_of(help_command: Any) -> dict[str, Any] | None:
    """The table of one page, None where it stands for no API operation."""
    operation: Any = getattr(help_command, "obj", None)
    if not hasattr(operation, "input_shape") or help_command.arg_table is None:
        return None
    options: dict[str, str | None] = {}
    sensitive: list[str] = []
    for argument in help_command.arg_table.values():
        if getattr(argument, "_UNDOCUMENTED", False):
            continue
        member = member_of(argument, operation.input_shape)
        options[argument.cli_name] = member
        if member is not None:
            paths_of(operation.input_shape.members[member], argument.cli_name, [], sensitive)
    output: list[str] = []
    if operation.output_shape is not None:
        for name, shape in operation.output_shape.members.items():
            paths_of(shape, name, [], output)
    table: dict[str, Any] = {"options": options}
    if sensitive:
        table["sensitive"] = sorted(set(sensitive))
    if output:
        table["sensitive_output"] = sorted(set(output))
    return table


def render(stage: str, path: str, command: Any, names: dict[str, Any]) -> Any:
    """Renders a command's page; gives its help command, None where it has none."""
    help_command = command.create_help_command()
    if help_command is None:
        return None
    help_command.doc.target = "html"
    help_command.renderer = Keeper(stage, path + ".rst")
    help_command(None, None)
    table = names_of(help_command)
    if table is not None:
        names[path] = table
    return help_command


def walk(stage: str, folder: str, command: Any, names: dict[str, Any]) -> None:
    """Renders a service or group and all below it, the index first, as the CLI's own build does."""
    help_command = render(stage, folder + "/index", command, names)
    if help_command is None:
        return
    for name, child in help_command.command_table.items():
        if name == "help":
            continue
        path = folder + "/" + name
        if getattr(child, "subcommand_table", None):
            walk(stage, path, child, names)
        else:
            render(stage, path, child, names)


def run() -> None:
    """Renders what the environment asks for."""
    stage = os.environ["REFSMITH_STAGE"]
    services = os.environ["REFSMITH_SERVICES"].split()
    driver: Any = import_module("awscli.clidriver").create_clidriver()
    tolerate_missing_files(driver)
    top = driver.create_help_command()
    if not services:
        top.doc.target = "html"
        top.renderer = Keeper(stage, PAGE_INDEX)
        top(None, None)
        for name in sorted(top.command_table):
            if name != "help":
                print(name)
        return
    for service in services:
        names: dict[str, Any] = {}
        walk(stage, service, top.command_table[service], names)
        with open(os.path.join(stage, service + ".names"), "w") as stream:
            for page in sorted(names):
                stream.write(json.dumps([page, names[page]], sort_keys=True) + "\n")
        print(service)
        sys.stdout.flush()


def awscli_initialize(hooks: Any) -> None:
    """What the binary calls: the work is done, and the process ends, before any command runs."""

    def enter(**_: Any) -> None:
        hooks.unregister("building-command-table.main", enter)
        if os.environ.pop("REFSMITH_ENTER", None) is None:
            return
        try:
            run()
            status = 0
        except BaseException:
            traceback.print_exc()
            status = 1
        sys.stdout.flush()
        sys.stderr.flush()
        # Whatever command the binary was started with must not run.
        os._exit(status)

    hooks.register("building-command-table.main", enter)


def put_back_names() -> None:
    """Names that old releases look for where Python no longer has them."""
    names: list[str] = vars(collections.abc)["__all__"]
    for name in names:
        if not hasattr(collections, name):
            setattr(collections, name, getattr(collections.abc, name))


if __name__ == "__main__":
    sys.path[:0] = sys.argv[1:]
    put_back_names()
    run()
