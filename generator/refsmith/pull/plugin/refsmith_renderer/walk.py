"""The commands of a service in the order in which the AWS CLI's own build documents them.

The order matters: version 2 loads a customisation at the first event that it listens to, so the
page of a group before its commands can put an option ahead of others on those.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any


def services(driver: Any) -> dict[str, Any]:
    """Every top-level command but ``help``, by name, sorted."""
    table = driver.create_help_command().command_table
    return {name: table[name] for name in sorted(table) if name != "help"}


def pages(name: str, command: Any) -> Iterator[tuple[str, Any]]:
    """(path below the folder of pages without ``.rst``, help command), a group before its own."""
    group = command.create_help_command()
    if group is None:
        return
    yield name + "/index", group
    for each, below in group.command_table.items():
        if each == "help":
            continue
        if getattr(below, "subcommand_table", {}):
            yield from pages(name + "/" + each, below)
        else:
            leaf = below.create_help_command()
            if leaf is not None:
                yield name + "/" + each, leaf


def weight(driver: Any, command: Any) -> int:
    """About how much work a service is: the bytes of its newest model, 0 where it has none."""
    name: str | None = getattr(command, "_service_name", None)
    if name is None:
        return 0
    loader = driver.session.get_component("data_loader")
    found = 0
    paths: list[str] = loader.search_paths
    for path in paths:
        folder = os.path.join(path, name)
        if not os.path.isdir(folder):
            continue
        for version in os.listdir(folder):
            for file in ("service-2.json", "service-2.json.gz"):
                try:
                    found = max(found, os.path.getsize(os.path.join(folder, version, file)))
                except OSError:
                    continue
    return found
