"""A package as the generator writes it, with an option for each pattern, and what it says of values.

The patterns are called as users call them, through ``validate``: with all that the run time does
to be quick on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from refsmith.distribution.settings import EmitSettings
from refsmith.emit import emit_package, emit_service
from refsmith.model import Api, Operation, Option, Pattern, Scalar
from tests.emit.output import fresh_package, imported

_SERVICE = "boat-house"
_A_PAGE = 250
Takes = Callable[[str, str], bool]


@contextmanager
def declared(patterns: Sequence[str]) -> Iterator[Takes]:
    """What tells whether a value of a pattern passes; the package is gone afterwards."""
    settings = EmitSettings(package=fresh_package(), docstrings="facts")
    starts = range(0, len(patterns), _A_PAGE)
    pages = tuple(_page(start, patterns[start : start + _A_PAGE]) for start in starts)
    made = emit_service(_SERVICE, pages, settings)
    files = emit_package((made,), settings, "9.9.9")
    files.update({f"{settings.package}/{path}": text for path, text in made.files.items()})
    places = {pattern: index for index, pattern in enumerate(patterns)}
    with imported(files, settings.package) as (package,):
        # Loaded while its folder is there.
        package.validate(_SERVICE, _command(0), {})

        def takes(pattern: str, value: str) -> bool:
            index = places[pattern]
            given = {f"p{index}": value}
            # Some are in doubt, and only warn.
            found = package.validate(_SERVICE, _command(index), given, validation="error")
            assert [each.rule for each in found] in ([], ["pattern"])
            assert all(each.severity == "error" for each in found)
            return not found

        yield takes


def _command(index: int) -> str:
    return f"try-page{index // _A_PAGE}"


def _page(start: int, patterns: Sequence[str]) -> Operation:
    command = _command(start)
    options = tuple(
        Option(
            flags=(f"--p{index}",),
            shape=Scalar(type="string", rules=(Pattern(value=pattern, offset=1),)),
            required=False,
            line=index,
            member=f"P{index}",
        )
        for index, pattern in enumerate(patterns, start)
    )
    return Operation(
        page=f"{_SERVICE}/{command}",
        release="9.9.9",
        sha256="0",
        kind="operation",
        command=(_SERVICE, command),
        api=Api(uid="boathouse-2020-01-01", operation=f"TryPage{start // _A_PAGE}"),
        options=options,
    )
