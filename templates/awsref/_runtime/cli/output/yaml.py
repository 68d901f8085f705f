"""YAML output, in block style with sorted keys."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

    from . import Printing


def print_yaml(printing: Printing) -> None:
    """The whole answer as one document."""
    found = printing.whole()
    if found != {}:
        dump(found, printing.stream)


def print_stream(printing: Printing) -> None:
    """A list of one item for each page, as it comes, so that all of them read as one list."""
    if printing.paginated:
        for page in printing.answer:
            dump([printing.queried(page)], printing.stream)
        return
    found = printing.queried(printing.answer)
    if found != {}:
        dump([found], printing.stream)


def dump(value: Any, stream: TextIO) -> None:
    """Writes a value of JSON's types. A lone scalar is written as JSON, which YAML includes."""
    if not isinstance(value, (dict, list)):
        stream.write(json.dumps(value, ensure_ascii=False) + "\n")
        return
    import yaml

    loaded: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

    class Dumper(loaded):  # type: ignore[misc]
        """Writes equal parts out again, where YAML would point back to the first."""

        def ignore_aliases(self, data: object) -> bool:
            return True

    yaml.dump(value, stream, Dumper=Dumper, default_flow_style=False, allow_unicode=True)
