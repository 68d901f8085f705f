"""Names that are valid Python by construction, made from the names of the pages.

A name is decided here once: nothing downstream repairs one.
"""

import re
from functools import lru_cache
from keyword import iskeyword

_SEPARATORS = re.compile(r"[^0-9A-Za-z]+")
# Plurals that no rule below undoes; what English does, not what one service does.
_IRREGULAR = {
    "aliases": "alias",
    "analyses": "analysis",
    "biases": "bias",
    "buses": "bus",
    "caches": "cache",
    "canvases": "canvas",
    "children": "child",
    "criteria": "criterion",
    "hypotheses": "hypothesis",
    "indices": "index",
    "matrices": "matrix",
    "movies": "movie",
    "statuses": "status",
    "viruses": "virus",
}
# A capital behind a small letter or a digit, or before a small letter; not the s of many ARNs.
_WORD_STARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[^_])(?=[A-Z][a-z])(?!(?<=[A-Z])[A-Z]s$)")
_LAST_WORD = re.compile(r"[A-Z]?[a-z]+$")


def python_name(documented: str) -> str:
    """The Python name of a service, command or flag: ``-`` becomes ``_``, a keyword gets a ``_``.

    Agrees with the run time's ``parameter_name`` for every name that pages can show; what Python
    allows in no name becomes ``_`` too.
    """
    name = re.sub(r"[^0-9A-Za-z_]", "_", documented.lstrip("-"))
    if not name or name[0].isdigit():
        name = "_" + name
    return name + "_" if iskeyword(name) else name


def member_name(member: str) -> str:
    """The Python name of an API member that no page shows: ``MinCount`` is ``min_count``.

    As the AWS CLI makes its options of members, so that a page may come to show it unrenamed.
    """
    return python_name(_WORD_STARTS.sub("_", member).lower())


def is_plain(name: str) -> bool:
    """Whether a member's name can stand in a class body, where ``__x`` would be mangled."""
    return name.isidentifier() and not iskeyword(name) and not name.startswith("__")


# Each name is asked for at every place at which it stands.
@lru_cache(maxsize=100_000)
def type_name(documented: str) -> str:
    """The name of a class or constant: words in CamelCase, acronyms as they stand."""
    words = [word for word in _SEPARATORS.split(documented) if word]
    name = "".join(word[0].upper() + word[1:] for word in words) or "Value"
    # A leading digit would be no name at all, and a leading underscore would say "private".
    return "V" + name if name[0].isdigit() else name


@lru_cache(maxsize=100_000)
def singular(name: str) -> str:
    """The name of one item of the list called ``name``.

    ``Tags`` gives ``Tag``, ``TagList`` gives ``Tag``; where no plural shows, ``Data`` gives
    ``DataItem``.
    """
    stripped = name.removesuffix("List")
    if stripped and stripped != name:
        return _drop_plural(stripped)
    found = _drop_plural(name)
    return found if found != name else name + "Item"


def _drop_plural(name: str) -> str:
    match = _LAST_WORD.search(name)
    if match is not None and match.group().lower() in _IRREGULAR:
        word = match.group()
        single = _IRREGULAR[word.lower()]
        return name[: match.start()] + (single.capitalize() if word[0].isupper() else single)
    if re.search(r"[a-z]{2}ies$", name) and not name.lower().endswith("series"):
        return name[:-3] + "y"
    if re.search(r"(ss|sh|ch|x|zz)es$", name):
        return name[:-2]
    if name.endswith("s") and len(name) > 2 and not re.search(r"(ss|us|is|series)$", name.lower()):
        return name[:-1]
    return name
