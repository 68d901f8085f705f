"""A page as meant: one command with its options, its rules and its output."""

from dataclasses import dataclass
from typing import Literal

from refsmith.model.rules import Rule
from refsmith.model.shapes import Shape, Structure
from refsmith.pickling import quickly_pickled
from refsmith.problems import Problem

Kind = Literal["operation", "waiter", "command", "group"]


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """The API operation behind a command: the service's uid (``iam-2010-05-08``) and a name."""

    uid: str
    operation: str


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An option, or a group of options that share a header.

    ``flags`` stand as documented (a positional argument without dashes). ``member`` is the API
    member, None for the CLI's own; ``member_assumed`` says that it was made from the flag because
    no table of names was there. ``line`` is the header's line in the page, counted from 1.
    ``sensitive`` holds the paths of sensitive values below the option (``""`` is the option
    itself, else ``Password``, ``[].Value``, ``Settings.{}.Secret``; ``[]`` an item, ``{}`` a map's
    value). ``text`` is RST source, dedented.
    """

    flags: tuple[str, ...]
    shape: Shape
    required: bool
    line: int
    member: str | None
    member_assumed: bool = False
    sensitive: frozenset[str] = frozenset()
    text: str = ""


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Customisation:
    """What the AWS CLI's command line does of its own accord, and no page says.

    ``defaults`` are members that it fills in, ``page_size`` the size of the pages that it asks for
    where nothing is given but the members ``beside``, ``archives`` the options that have to hold a
    zip archive, and ``bare`` those whose words are the only member of a list's items. ``hoisted``
    maps options of the command line's own to the parts of structures that they give; ``handler``
    names the run time's module for the command's own options, and ``own`` their flags.
    """

    defaults: tuple[tuple[str, int], ...] = ()
    page_size: int | None = None
    beside: tuple[str, ...] = ()
    archives: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    hoisted: tuple[tuple[str, str], ...] = ()
    handler: str | None = None
    own: tuple[str, ...] = ()


@quickly_pickled
@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """Everything one page says.

    ``page`` is the path below the specs folder without ``.rst``; ``command`` the words typed
    behind ``aws``; ``rules`` those between options. ``result_keys`` are the expressions that a
    paginated operation's page names for ``--query``. ``subcommands`` is filled for groups.
    ``output_line`` is the line on which the output's members start to count their offsets.
    ``undocumented`` are flags that the page doesn't show with the members that they give, and
    ``demanded`` those of them that the command line can't do without.
    ``hidden`` are the paths of the input's members that the page doesn't show, at any depth (None:
    no table of names says which).
    """

    page: str
    release: str | None
    sha256: str
    kind: Kind
    command: tuple[str, ...]
    api: Api | None = None
    options: tuple[Option, ...] = ()
    rules: tuple[Rule, ...] = ()
    global_options: tuple[str, ...] = ()
    output: Structure | None = None
    output_line: int = 0
    paginated: bool = False
    result_keys: tuple[str, ...] = ()
    subcommands: tuple[str, ...] = ()
    undocumented: tuple[tuple[str, str], ...] = ()
    demanded: tuple[str, ...] = ()
    customisation: Customisation | None = None
    text: str = ""
    problems: tuple[Problem, ...] = ()
    hidden: tuple[str, ...] | None = None

    @property
    def is_called(self) -> bool:
        """Whether it stands for an API operation that a client calls, or a waiter polls."""
        return self.kind in ("operation", "waiter") and self.api is not None

    @property
    def hidden_members(self) -> tuple[str, ...]:
        """The members of the operation's input that the page shows no option for."""
        return tuple(path for path in self.hidden or () if not set(path) & set(".[{"))
