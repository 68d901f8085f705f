"""Files that a release leaves out, and what stands in their place.

The binaries that are published for Lambda come without ``awscli/examples/`` (but for the global
options), and source trees without the two files of global options, which the AWS CLI's build
writes. A missing description or example is an empty one; the global options are written from the
release's own table of them, as that build would.
"""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any


def fill(driver: Any) -> None:
    """Makes the release's documents tolerate the files that are not there."""
    document = import_module("awscli.help").ReSTDocument
    original = getattr(document, "write_from_file", None)
    if original is not None:
        document.write_from_file = _from_file(driver, original)
    helper = import_module("awscli.customizations.commands").BasicHelp
    contents = helper._get_doc_contents

    def tolerant(self: Any, name: str) -> str:
        try:
            found: str = contents(self, name)
        except FileNotFoundError:
            return ""
        return found

    helper._get_doc_contents = tolerant


def _from_file(driver: Any, original: Any) -> Any:
    made: dict[str, list[str]] = {}

    def write_from_file(self: Any, filename: str) -> None:
        if os.path.exists(filename):
            original(self, filename)
            return
        name = os.path.basename(filename)
        if name not in made:
            made[name] = _lines(driver, name)
        for line in made[name]:
            self.writeln(line)

    return write_from_file


def _lines(driver: Any, name: str) -> list[str]:
    """The lines of a file of global options, stripped as the renderer strips them."""
    table = driver.create_help_command().arg_table
    if name == "global_synopsis.rst":
        return [synopsis_of(argument) for argument in table.values()]
    if name == "global_options.rst":
        writer = getattr(import_module("awscli.clidocs"), "GlobalOptionsDocumenter", None)
        if writer is not None:
            text: str = writer(driver.create_help_command()).doc_global_options()
            return [line.strip() for line in text.splitlines()]
    raise FileNotFoundError(name)


def synopsis_of(argument: Any) -> str:
    """One global option as every synopsis ends with it: ``[--debug]``, ``[--output <value>]``."""
    value = "" if argument.cli_type_name == "boolean" else " <value>"
    return f"[{argument.cli_name}{value}]"
