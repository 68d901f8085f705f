"""Which lines are judged: those with an option that the AWS CLI itself turns into something else
belong to another part of the work, and the declarations tell which these are."""

from __future__ import annotations

import importlib
from typing import Any


def handled_by_the_aws_cli(package: str, argv: list[str]) -> bool:
    """Whether a line has an option that gives no member of the operation and isn't the command
    line's own to honour: one that the AWS CLI adds, or one that it replaces."""
    runtime = f"{package}._runtime.cli"
    parser: Any = importlib.import_module(f"{runtime}.parser")
    customised: Any = importlib.import_module(f"{runtime}.customised")
    dispatch: Any = importlib.import_module(f"{runtime}.dispatch")
    globaloptions: Any = importlib.import_module(f"{runtime}.globaloptions")
    words = parser.parse_globals(argv, globaloptions.Globals())
    service, rest = dispatch.first_word(words)
    command, _ = dispatch.find_operation(dispatch.find_service(service), rest)
    added = {*command.own, *command.unsupported} - parser.OWN - {*customised.arguments(command)}
    return any(word.partition("=")[0] in added for word in rest)
