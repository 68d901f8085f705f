"""Text output: tab-separated lines for programs such as ``cut`` and ``grep``.

A dict is one line of its scalars in the order of their sorted keys; lists and dicts in it follow
on lines of their own, headed by the key in capitals.
"""

from __future__ import annotations

from ..plain import is_dict, is_list

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import IO, Any

    from . import Printing


def print_text(printing: Printing) -> None:
    """The answer as text; of a paginated one each page as it comes, the query applied to each."""
    if not printing.paginated:
        _write(printing.queried(printing.answer), printing.stream)
        return
    pages = printing.answer
    rest: Any = {}
    for number, page in enumerate(pages):
        # What is no list of the pages (a count, a name) stands in the first one alone.
        rest = dict(pages.non_aggregate_part) if number == 0 else {}
        for key in pages.result_keys:
            _put(rest, key.expression, key.search(page))
        _write(printing.queried(rest), printing.stream)
    if pages.resume_token:
        token = {"NextToken": {"NextToken": pages.resume_token}}
        _write(printing.queried(token), printing.stream)


def _put(target: dict[str, Any], expression: str, value: object) -> None:
    """Sets what a dotted expression names, making the dicts on the way."""
    *way, last = expression.split(".")
    for name in way:
        target = target.setdefault(name, {})
    target[last] = value


def _write(value: object, stream: IO[str]) -> None:
    for line in _lines(value, None, None):
        stream.write(line + "\n")


def _lines(value: Any, head: str | None, keys: list[str] | None) -> Iterable[str]:
    """The lines of a value that stands below the key ``head``; ``keys`` are the columns."""
    if is_dict(value):
        yield from _dict_lines(value, head, keys)
    elif is_list(value):
        yield from _list_lines(value, head)
    else:
        yield str(value)


def _dict_lines(value: dict[str, Any], head: str | None, keys: list[str] | None) -> Iterable[str]:
    columns = sorted(_scalar_keys(value)) if keys is None else keys
    cells = [str(value.get(key, "")) for key in columns]
    if cells:
        yield "\t".join(cells if head is None else [head.upper(), *cells])
    for key in sorted(set(value).difference(columns)):
        yield from _lines(value[key], key, None)


def _list_lines(value: list[Any], head: str | None) -> Iterable[str]:
    dicts: list[Any] = [each for each in value if is_dict(each)]
    if dicts:
        columns = sorted({key for each in dicts for key in _scalar_keys(each)})
        for each in value:
            yield from _lines(each, head, columns)
        return
    scalars = [each for each in value if not is_list(each)]
    if scalars and head is not None:
        yield from (f"{head.upper()}\t{each}" for each in scalars)
    elif scalars:
        yield "\t".join(str(each) for each in scalars)
    for each in value:
        if is_list(each):
            yield from _lines(each, head, None)


def _scalar_keys(value: dict[str, Any]) -> list[str]:
    return [key for key, each in value.items() if not isinstance(each, (dict, list))]
