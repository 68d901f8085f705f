"""Says where the documentation states a rule: release, page and line.

Lines move with every release, so they stand in one file a service, apart from the declarations,
and the file is read only when somebody looks at a violation.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_files: dict[str, dict[str, Any]] = {}


class Place:
    """A place in a page: that of a rule, or of an option's or member's header.

    ``command`` are the words behind ``aws``; ``flag`` is the option's first flag (None: the page
    itself, or with ``rule`` one of the rules between options). ``parts`` lead from the option to
    the shape: member names, ``[]``, ``{key}`` and ``{}``. ``rule`` is the index in the shape's
    rules; None stands for the header.
    """

    __slots__ = ("command", "flag", "parts", "rule")

    def __init__(
        self,
        command: tuple[str, ...],
        flag: str | None = None,
        parts: tuple[str, ...] = (),
        rule: int | None = None,
    ) -> None:
        self.command = command
        self.flag = flag
        self.parts = parts
        self.rule = rule

    def locate(self) -> tuple[str | None, str, int | None]:
        """Release, page and line; release and line are None where nothing is known of them."""
        recorded = _recorded(self.command[0])
        command = recorded.get("commands", {}).get(" ".join(self.command[1:]), {})
        page = command.get("page") or "/".join(self.command)
        return recorded.get("release"), page, self._line(recorded, command)

    def _line(self, recorded: dict[str, Any], command: dict[str, Any]) -> int | None:
        if self.flag is None:
            return None if self.rule is None else _at(command.get("rules"), self.rule)
        header = command.get("options", {}).get(self.flag)
        if header is None:
            return None
        line: int | None = header[0]
        tree: Any = header[1]
        trees: list[Any] = recorded["trees"]
        for part in self.parts:
            tree = trees[tree] if isinstance(tree, int) else tree
            offset, tree = (tree[1].get(part) if tree else None) or (None, None)
            # Where the page cuts a shape off no line stands for what is below.
            line = None if line is None or offset is None else line + offset
        if line is None or self.rule is None:
            return line
        tree = trees[tree] if isinstance(tree, int) else tree
        below = _at(tree[0], self.rule) if tree else None
        return None if below is None else line + below


def _at(lines: list[int | None] | None, index: int) -> int | None:
    return lines[index] if lines and index < len(lines) else None


def _recorded(service: str) -> dict[str, Any]:
    """A service's provenance file; empty where the package has none (declarations made by hand)."""
    if service not in _files:
        _files[service] = _read(service)
    return _files[service]


def _read(service: str) -> dict[str, Any]:
    from json import loads

    from . import catalog

    try:
        module = catalog.find(service)
        loader: Any = module.__spec__ and module.__spec__.loader
        path = module.__path__[0] + "/provenance.json"
        # The loader's own way of reading works from inside a zip too.
        found: dict[str, Any] = loads(loader.get_data(path))
    except (ImportError, LookupError, OSError):
        return {}
    return found
