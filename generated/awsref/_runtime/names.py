"""How the pages' names become Python's, and which known name was probably meant.

One place, so that client, validation and command line can never disagree on a parameter's name.
"""

from __future__ import annotations

from keyword import iskeyword

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def parameter_name(flag: str) -> str:
    """The Python parameter of an option: ``--user-name`` gives ``user_name``, ``--from`` ``from_``.

    A positional argument has no dashes to lose. A boolean pair is named by its first flag.
    """
    name = flag.lstrip("-").replace("-", "_")
    return name + "_" if iskeyword(name) else name


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """The one of ``known`` that ``name`` was probably meant to be, or None.

    Case and the difference between ``_`` and ``-`` count for nothing, so that ``UserName`` finds
    ``user_name`` and ``--user_name`` finds ``--user-name``. ``cutoff`` is the likeness demanded,
    from 0 (anything) to 1 (the same name).
    """
    folded = {_fold(candidate): candidate for candidate in known}
    wanted = _fold(name)
    if wanted in folded:
        return folded[wanted]
    # Slow to import, and needed only beside an error.
    from difflib import get_close_matches

    found = get_close_matches(wanted, folded, n=1, cutoff=cutoff)
    return folded[found[0]] if found else None


def _fold(name: str) -> str:
    return name.replace("-", "").replace("_", "").lower()
