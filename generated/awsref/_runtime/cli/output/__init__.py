"""Prints an answer in the format that was asked for.

A formatter takes the answer (a dict, or botocore's page iterator), the compiled ``--query`` or
None, and the stream. An empty answer prints nothing; a query that finds nothing prints ``null``.
"""

from __future__ import annotations

import base64
import json

from ..plain import is_dict, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, Any


class Printing:
    """One answer to print: ``title`` is the operation's name, for the head of a table."""

    def __init__(self, title: str, answer: Any, query: Any, stream: IO[str], color: str) -> None:
        self.title = title
        self.answer = answer
        self.query = query
        self.stream = stream
        self.color = color

    @property
    def paginated(self) -> bool:
        """Whether the answer comes page by page."""
        return not isinstance(self.answer, dict)

    def whole(self, binary: bool = False) -> Any:
        """The answer in one piece, all pages merged, with the query applied."""
        answer = self.answer.build_full_result() if self.paginated else self.answer
        return self.queried(answer, binary)

    def queried(self, answer: Any, binary: bool = False) -> Any:
        """What is printed of an answer or a page; ``binary`` leaves bytes as they are."""
        plain = plainly({k: v for k, v in answer.items() if k != "ResponseMetadata"}, binary)
        return plain if self.query is None else self.query.search(plain)


def plainly(value: Any, binary: bool = False) -> Any:
    """The value in what JSON has: times in ISO 8601, bytes in base64 unless ``binary``."""
    if is_dict(value):
        return {key: plainly(each, binary) for key, each in value.items()}
    if is_list(value):
        return [plainly(each, binary) for each in value]
    if isinstance(value, (bytes, bytearray)):
        return value if binary else base64.b64encode(value).decode()
    return value.isoformat() if hasattr(value, "isoformat") else value


def render(format: str, printing: Printing) -> None:
    """Prints ``printing`` in one of the formats that ``--output`` names."""
    if format == "text":
        from .text import print_text as chosen
    elif format == "table":
        from .table import print_table as chosen
    elif format == "yaml":
        from .yaml import print_yaml as chosen
    elif format == "yaml-stream":
        from .yaml import print_stream as chosen
    elif format == "off":
        chosen = _read_only
    elif format == "json":
        chosen = print_json
    else:
        raise ValueError(f"Unknown output type: {format}")
    chosen(printing)


def print_json(printing: Printing) -> None:
    """JSON with an indent of four, and nothing escaped that needn't be."""
    found = printing.whole()
    if found != {}:
        printing.stream.write(json.dumps(found, indent=4, ensure_ascii=False) + "\n")


def _read_only(printing: Printing) -> None:
    """All pages are asked for, and none is shown."""
    if printing.paginated:
        for _ in printing.answer:
            pass
