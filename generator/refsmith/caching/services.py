"""What an earlier run left of a service as it goes into a package: its modules and their facts."""

from dataclasses import dataclass, replace
from typing import cast

from refsmith.caching.keys import ServiceKey
from refsmith.caching.store import Store
from refsmith.distribution.output import ServiceOutput
from refsmith.problems import Problem


@dataclass(frozen=True, slots=True)
class Made:
    """A service as it was made; where it is ``kept``, ``output`` is without its files and names."""

    output: ServiceOutput
    problems: tuple[Problem, ...]
    kept: bool = False


def find_made(store: Store, key: ServiceKey) -> Made | None:
    """The service as an earlier run made it of the same; None where it has to be made."""
    if not store.has("files", key.output):
        return None
    return store.get("made", key.output, Made)


Places = dict[str, dict[str, list[str]]]


def whole_output(store: Store, key: ServiceKey, made: Made) -> ServiceOutput | None:
    """The service with its files and names; None where they are gone."""
    if not made.kept:
        return made.output
    files = cast("dict[str, str] | None", store.get("files", key.output, dict))
    names = cast("Places | None", store.get("names", key.output, dict))
    if files is None or names is None:
        return None
    return replace(made.output, files=files, names=names)


def keep_made(store: Store, key: ServiceKey, made: Made) -> Made:
    """Keeps a service, and gives it without what only few need; whole where it can't be kept."""
    output = made.output
    light = Made(replace(output, files={}, names={}), made.problems, kept=True)
    # The files last: where they are, the rest is.
    parts = (("names", output.names), ("made", light), ("files", output.files))
    return light if all(store.put(kind, key.output, value) for kind, value in parts) else made
