"""``specs/rewrites.toml``: what botocore makes of parameters before it sends them."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from refsmith.config import specs_file
from refsmith.model import Api
from refsmith.problems import RefsmithError

FILE = "rewrites.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewrite:
    """What is done to some members of a service's operations; no ``operations``: of all of them.

    ``sends`` names what is sent of a value (None: the value); ``filled`` are the members of which
    an ARN fills this one in (empty: it is always filled in; None: never).
    """

    service: str
    members: tuple[str, ...]
    operations: tuple[str, ...] = ()
    sends: str | None = None
    filled: tuple[str, ...] | None = None


def rewrite_of(api: Api | None, member: str | None) -> Rewrite | None:
    """What botocore does to a member of an operation; None where that is nothing."""
    if api is None:
        return None
    service = api.uid.rsplit("-", 3)[0]
    for each in rewrites():
        done = not each.operations or api.operation in each.operations
        if each.service == service and member in each.members and done:
            return each
    return None


@cache
def rewrites() -> tuple[Rewrite, ...]:
    """The whole file; raises RefsmithError where it is not as it should be."""
    path = specs_file(FILE)
    try:
        with path.open("rb") as file:
            return tuple(_rewrite(entry) for entry in tomllib.load(file)["rewrites"])
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise RefsmithError(f"{path} can't be used: {error!r}") from error


def _rewrite(entry: dict[str, Any]) -> Rewrite:
    if not entry["reason"]:
        raise ValueError("a rewrite without a reason")
    return Rewrite(
        service=entry["service"],
        members=tuple(entry["members"]),
        operations=tuple(entry.get("operations", ())),
        sends=entry.get("sends"),
        filled=tuple(entry["filled"]) if "filled" in entry else None,
    )
