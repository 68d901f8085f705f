"""The place of an application's revision, in the place of ``--revision``."""

from __future__ import annotations

from ...declare import Option, Structure
from ..errors import UsageError
from ..plain import is_dict
from ..shapes import resolved
from ..values import Loaded, Reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...declare import Operation

# By flag: the kind of revision, the member for its place, what has to be given, and what may be.
_PLACES = {
    "--s3-location": ("S3", "s3Location", ("bucket", "key", "bundleType"), ("eTag", "version")),
    "--github-location": ("GitHub", "gitHubLocation", ("repository", "commitId"), ()),
}
_FLAG = "--revision"


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The options: each takes one word, JSON or shorthand."""
    return {flag: {} for flag in _PLACES}


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Makes the revision of the place. Raises UsageError where a part is missing."""
    for flag, text in given.items():
        kind, member, needed, optional = _PLACES[flag]
        shape = _shape(operation, member)
        option = Option((flag,), member, shape)
        place: Any = Reader(Loaded(option, text), []).read()
        if not is_dict(place) or not all(place.get(name) for name in needed):
            raise UsageError(f"{flag} must have {', '.join(needed)}")
        kept = {name: place[name] for name in (*needed, *optional) if name in place}
        parameters[_revision(operation).member] = {"revisionType": kind, member: kept}


def _revision(operation: Operation) -> Option:
    """The option for a whole revision: by its flag, for its member may be made from that."""
    return next(each for each in operation.options if each.flags[0] == _FLAG)


def _shape(operation: Operation, member: str) -> Any:
    """The shape of the place, as the page shows it in the revision."""
    shape = resolved(_revision(operation).shape)
    members = shape.members if isinstance(shape, Structure) else ()
    return next((each.shape for each in members if each.name == member), Structure())
