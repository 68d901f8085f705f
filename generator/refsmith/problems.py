"""Problems are values: what could not be read or meant, where, and what to do about it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Problem:
    """One piece that was left out, or that is doubtful.

    ``page`` is the page's path below the specs folder without ``.rst``, ``line`` counts from 1
    (None: the page as a whole), ``kind`` is a short stable word with hyphens, ``message`` says
    what is wrong and ``hint`` what mends it.
    """

    page: str
    line: int | None
    kind: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """As an editor's link: ``page.rst:line: kind: message (hint)``."""
        place = f"{self.page}.rst" + (f":{self.line}" if self.line is not None else "")
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}: {self.kind}: {self.message}{hint}"


class RefsmithError(Exception):
    """Nothing can be done: the message says why and the remedy; the command ends with 2."""
