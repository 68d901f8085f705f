"""Paging as the command line offers it, and the API's own tokens and limits behind it.

No page shows those for a paginated operation, yet they are accepted; botocore's table of
paginators, a small file, names them. It is read without importing botocore, because an unknown
option is refused by it.
"""

from __future__ import annotations

import json
import os
import re

from .. import binding
from ..declare import Option, Scalar
from . import parser
from .errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import IO, Any

    from ..declare import Operation
    from .parser import Line
    from .registry import Service

_CONFIG_NAMES = {
    parser.STARTING_TOKEN: "StartingToken",
    parser.PAGE_SIZE: "PageSize",
    parser.MAX_ITEMS: "MaxItems",
}


def hidden_members(service: Service, operation: Operation) -> tuple[str, ...]:
    """The API's names of the tokens and the limit of a paginated operation; empty for others."""
    found: dict[str, Any] = _paginators(service).get(operation.api, {})
    tokens = found.get("input_token", [])
    limit = found.get("limit_key")
    names = [tokens] if isinstance(tokens, str) else list(tokens)
    return (*names, *([limit] if limit else []))


def hidden_options(service: Service, operation: Operation) -> tuple[Option, ...]:
    """The same as options that take one word, but for those that a page shows after all, and those
    whose place the command line's own paging options have."""
    taken = {flag for option in operation.options for flag in option.flags} | set(operation.own)
    options = (
        Option((flag(name),), name, Scalar("string")) for name in hidden_members(service, operation)
    )
    return tuple(option for option in options if option.flags[0] not in taken)


def output_tokens(client: Any, operation: Operation) -> tuple[str, ...]:
    """The members of an answer that hold the tokens for its next page, by botocore."""
    found: Any = binding.paginator(client, operation)._pagination_cfg["output_token"]
    expressions: list[str] = [found] if isinstance(found, str) else list(found)
    return tuple(name for each in expressions for name in re.findall(r"^\w+", each))


def page_size(operation: Operation, parameters: Mapping[str, object]) -> dict[str, object]:
    """The size of the pages that the command line asks for by itself, in botocore's
    PaginationConfig; empty where it has none, or where ``parameters`` narrow the answer."""
    wanted = operation.customisation
    if wanted.page_size is None or not set(wanted.beside).issuperset(parameters):
        return {}
    return {_CONFIG_NAMES[parser.PAGE_SIZE]: wanted.page_size}


def flag(member: str) -> str:
    """The option that stands for an API member: ``--max-keys`` for ``MaxKeys``."""
    return "--" + re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", member).lower()


def _paginators(service: Service) -> Mapping[str, Any]:
    from importlib.util import find_spec

    spec = find_spec("botocore")
    if spec is None or spec.origin is None:
        return {}
    data = os.path.join(os.path.dirname(spec.origin), "data")
    folder = os.path.join(data, service.botocore_name(data))
    for version in sorted(os.listdir(folder), reverse=True) if os.path.isdir(folder) else ():
        path = os.path.join(folder, version, "paginators-1.json")
        if os.path.isfile(path):
            with open(path, encoding="utf-8") as file:
                found: Mapping[str, Any] = json.load(file)["pagination"]
                return found
    return {}


class Paging:
    """How the pages of one answer are asked for.

    ``config`` is botocore's PaginationConfig, ``merge`` whether pages are asked for at all, and
    ``hidden`` what goes to the API under its own name.
    """

    def __init__(self, merge: bool, config: dict[str, object], hidden: dict[str, str]) -> None:
        self.merge = merge
        self.config = config
        self.hidden = hidden


def plan(
    line: Line,
    own: tuple[str, ...],
    tokens: tuple[str, ...],
    parameters: Mapping[str, object],
    hidden: Mapping[str, str],
    paginate: bool,
    stream: IO[str],
) -> Paging:
    """Decides on paging; ``tokens`` are the API's names of token and limit.

    Of the paging options only those in ``own`` are the command line's: elsewhere an option of that
    name is the API's.

    A token or limit given by hand turns merging off, and so does ``paginate`` being False. Raises
    UsageError for options that then mean nothing; warns on ``stream`` of ones that mean little.
    """
    paging = [each for each in parser.PAGING if each in own]
    given = {each: line.get(each) for each in paging if line.get(each) is not None}
    by_hand = bool(hidden) or any(name in parameters for name in tokens)
    if paginate and not by_hand:
        if given.get(parser.MAX_ITEMS, 1) <= 0:
            stream.write(
                "warning: Non-positive values for --max-items may result in undefined behavior.\n"
            )
        return Paging(True, {_CONFIG_NAMES[option]: each for option, each in given.items()}, {})
    # With merging off, an option that shares its name with the API's member is that member again.
    shadowed = {flag(name): name for name in tokens}
    lost = [each for each in given if each not in shadowed]
    if lost:
        raise UsageError(
            f"Cannot specify --no-paginate along with pagination arguments: {', '.join(lost)}"
        )
    restored = {shadowed[option]: str(each) for option, each in given.items()}
    return Paging(False, {}, {**hidden, **restored})
