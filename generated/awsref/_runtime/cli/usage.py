"""The usage text that stands in front of errors about the line itself."""

from __future__ import annotations

from . import registry


def usage() -> str:
    """How the command is called, and where help is."""
    name = registry.package_name()
    return (
        f"usage: {name} [options] <command> <subcommand> [<subcommand> ...] [parameters]\n"
        "To see help text, you can run:\n\n"
        f"  {name} help\n"
        f"  {name} <command> help\n"
        f"  {name} <command> <subcommand> help\n"
    )
