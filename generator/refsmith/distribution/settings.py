"""What a package is made with: everything that is not in the pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from typing import TYPE_CHECKING, Literal

from refsmith.problems import RefsmithError

if TYPE_CHECKING:
    from refsmith.emit.declarations import Translate

Docstrings = Literal["full", "facts"]
# Service to module (shapes, outputs, types) to name to the places at which it stood.
Names = Mapping[str, Mapping[str, Mapping[str, tuple[str, ...]]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmitSettings:
    """``package`` is the import name of the output and ``docstrings`` how much they say.

    ``names`` are the names given before (``specs/names.lock``). ``unsupported`` says, by page and
    flag, why the command line cannot honour an option. ``botocore`` is, by release of the pages,
    the least version of botocore that knows all that they show. ``translate`` is the dialect's,
    unless a test brings its own; it has to be picklable, like all of this. Raises RefsmithError
    for a package that Python could not import.
    """

    package: str = "awsref"
    docstrings: Docstrings = "full"
    names: Names = field(default_factory=dict[str, Mapping[str, Mapping[str, tuple[str, ...]]]])
    unsupported: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )
    botocore: Mapping[str, str] = field(default_factory=dict[str, str])
    translate: "Translate | None" = None

    def __post_init__(self) -> None:
        name = self.package
        if not (name.isascii() and name.isidentifier()) or iskeyword(name):
            raise RefsmithError(f"--package {name}: not a name that Python can import")

    def translation(self) -> "Translate":
        """The function that reads a documented pattern."""
        if self.translate is not None:
            return self.translate
        from refsmith.rules.dialect import translate

        return translate
