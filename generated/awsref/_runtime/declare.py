"""The vocabulary in which a service's shapes, rules and operations are declared.

A declaration is read by people beside the page it comes from, and by everything else in the
package: validation, command line, skeletons, help. Objects are plain and cheap to make, because a
service's declarations are made when its module is imported; what costs more (a checker, a compiled
pattern) is made at first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal

    Severity = Literal["error", "warn", "note"]
    Origin = Literal["listed", "syntax", "prose"]
    Number = int | float
    Value = str | int | float | bool | tuple[str | int | float | bool, ...]


class _Declared:
    """Equality and a readable form from the slots, as a dataclass would give without its cost."""

    __slots__ = ()

    def _fields(self) -> tuple[str, ...]:
        return tuple(
            name for cls in reversed(type(self).__mro__) for name in getattr(cls, "__slots__", ())
        )

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._fields())

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._fields())
        return f"{type(self).__name__}({fields})"


class Rule(_Declared):
    """One thing that the documentation demands.

    ``severity`` is how hard it is by default: ``error`` refuses, ``warn`` warns, ``note`` only
    tells. ``origin`` says where it stands: ``listed`` in the page's own lists, ``syntax`` in its
    syntax blocks, ``prose`` in its sentences.
    """

    __slots__ = ("origin", "severity")
    kind: str

    def __init__(self, origin: Origin, severity: Severity) -> None:
        self.origin: Origin = origin
        self.severity: Severity = severity


class _Bounds(Rule):
    """``low`` and ``high`` are allowed themselves; None leaves a side open."""

    __slots__ = ("high", "low")

    def __init__(
        self,
        low: Number | None,
        high: Number | None,
        origin: Origin = "listed",
        severity: Severity = "error",
    ) -> None:
        self.low = low
        self.high = high
        Rule.__init__(self, origin, severity)


class Length(_Bounds):
    """Bounds of a string's length in code points, or of a blob's in bytes."""

    __slots__ = ()
    kind = "length"


class Size(_Bounds):
    """Bounds of a string's length in bytes of UTF-8."""

    __slots__ = ()
    kind = "size"


class Range(_Bounds):
    """Bounds of a number."""

    __slots__ = ()
    kind = "range"


class Count(_Bounds):
    """Bounds of the number of entries of a list or map."""

    __slots__ = ()
    kind = "count"


class Pattern(Rule):
    """The whole string matches.

    ``documented`` is the expression on the page (an overlay's, where one corrects it), ``regex``
    what Python runs for it (None: it is not enforced), and ``linear`` says that Python's own
    engine could take for ever on it, so that the package's linear one runs it.
    """

    __slots__ = ("documented", "linear", "regex")
    kind = "pattern"

    def __init__(
        self,
        documented: str,
        regex: str | None = "",
        linear: bool = False,
        origin: Origin = "listed",
        severity: Severity = "error",
    ) -> None:
        self.documented = documented
        # Most patterns mean the same in both dialects, and are written once.
        self.regex = documented if regex == "" else regex
        self.linear = linear
        Rule.__init__(self, origin, severity)


class Enum(Rule):
    """The value is one of ``values``. Services add values, so by default it only warns."""

    __slots__ = ("values",)
    kind = "enum"

    def __init__(
        self,
        *values: str,
        origin: Origin = "listed",
        severity: Severity = "warn",
    ) -> None:
        self.values = values
        Rule.__init__(self, origin, severity)


class MultipleOf(Rule):
    """The number is a multiple of ``value``."""

    __slots__ = ("value",)
    kind = "multiple_of"

    def __init__(
        self, value: Number, origin: Origin = "prose", severity: Severity = "warn"
    ) -> None:
        self.value = value
        Rule.__init__(self, origin, severity)


class NoneOf(Rule):
    """The value is none of ``values``."""

    __slots__ = ("values",)
    kind = "none_of"

    def __init__(self, *values: str, origin: Origin = "prose", severity: Severity = "warn") -> None:
        self.values = values
        Rule.__init__(self, origin, severity)


class Format(Rule):
    """The string has a form with a name, one of those of ``formats``: ``date-time``, ``cidr``."""

    __slots__ = ("value",)
    kind = "format"

    def __init__(self, value: str, origin: Origin = "prose", severity: Severity = "warn") -> None:
        self.value = value
        Rule.__init__(self, origin, severity)


class Unique(Rule):
    """No two entries of a list are alike; with ``by`` no two have that member alike.

    With ``ignore_case`` upper and lower case are alike.
    """

    __slots__ = ("by", "ignore_case")
    kind = "unique"

    def __init__(
        self,
        by: str | None = None,
        ignore_case: bool = False,
        origin: Origin = "prose",
        severity: Severity = "warn",
    ) -> None:
        self.by = by
        self.ignore_case = ignore_case
        Rule.__init__(self, origin, severity)


class Total(Rule):
    """Bounds of a sum.

    With ``members``, on a structure or an operation, of several members: ``count`` adds up their
    entries, ``value`` the numbers themselves. Without, on a list or map, of all the texts in it:
    ``length`` in code points, ``size`` in bytes of UTF-8.
    """

    __slots__ = ("high", "low", "members", "of")
    kind = "total"

    def __init__(
        self,
        of: Literal["count", "value", "length", "size"],
        low: Number | None,
        high: Number | None,
        *members: str,
        origin: Origin = "prose",
        severity: Severity = "warn",
    ) -> None:
        self.of = of
        self.low = low
        self.high = high
        self.members = members
        Rule.__init__(self, origin, severity)


class Keyed(Rule):
    """What a rule demands of the value under one key of a map; all else in the map is free.

    Where the map holds texts, a number is one in digits.
    """

    __slots__ = ("key", "rule")
    kind = "keyed"

    def __init__(self, key: str, rule: Rule) -> None:
        self.key = key
        self.rule = rule
        Rule.__init__(self, rule.origin, rule.severity)


class _MemberSet(Rule):
    """A rule on how many of ``members`` are given together."""

    __slots__ = ("members",)

    def __init__(
        self, *members: str, origin: Origin = "prose", severity: Severity = "warn"
    ) -> None:
        self.members = members
        Rule.__init__(self, origin, severity)


class AtMostOne(_MemberSet):
    """No two of ``members`` are given together."""

    __slots__ = ()
    kind = "at_most_one"


class AtLeastOne(_MemberSet):
    """One of ``members`` is given, or more."""

    __slots__ = ()
    kind = "at_least_one"


class ExactlyOne(_MemberSet):
    """Just one of ``members`` is given."""

    __slots__ = ()
    kind = "exactly_one"


class Requires(Rule):
    """With ``member`` the members ``then`` are given too: all, or only one of them."""

    __slots__ = ("exactly_one", "member", "then")
    kind = "requires"

    def __init__(
        self,
        member: str,
        then: tuple[str, ...],
        exactly_one: bool = False,
        origin: Origin = "prose",
        severity: Severity = "warn",
    ) -> None:
        self.member = member
        self.then = then
        self.exactly_one = exactly_one
        Rule.__init__(self, origin, severity)


class _When(Rule):
    """A rule on ``member`` that hangs on the values of others: all of ``when`` hold.

    A tuple in ``when`` stands for any one of its values.
    """

    __slots__ = ("member", "when")

    def __init__(
        self,
        member: str,
        when: Mapping[str, Value],
        origin: Origin = "prose",
        severity: Severity = "warn",
    ) -> None:
        self.member = member
        self.when = when
        Rule.__init__(self, origin, severity)


class RequiredIf(_When):
    """``member`` is needed when all of ``when`` hold."""

    __slots__ = ()
    kind = "required_if"


class OnlyWhen(_When):
    """``member`` may be given only when all of ``when`` hold."""

    __slots__ = ()
    kind = "only_when"


class ForbiddenIf(_When):
    """``member`` may not be given when all of ``when`` hold."""

    __slots__ = ()
    kind = "forbidden_if"


class Compare(Rule):
    """``member`` stands in the relation ``operator`` to ``other``, where both are given."""

    __slots__ = ("member", "operator", "other")
    kind = "compare"

    def __init__(
        self,
        member: str,
        operator: Literal["<", "<=", ">", ">=", "==", "!="],
        other: str,
        origin: Origin = "prose",
        severity: Severity = "warn",
    ) -> None:
        self.member = member
        self.operator = operator
        self.other = other
        Rule.__init__(self, origin, severity)


class Default(Rule):
    """What the service takes when the value is left out. Refuses nothing."""

    __slots__ = ("value",)
    kind = "default"

    def __init__(self, value: Value, origin: Origin = "prose", severity: Severity = "note") -> None:
        self.value = value
        Rule.__init__(self, origin, severity)


class Deprecated(Rule):
    """Still accepted; ``use`` names what to use instead, where the page does."""

    __slots__ = ("use",)
    kind = "deprecated"

    def __init__(
        self, use: str | None = None, origin: Origin = "prose", severity: Severity = "note"
    ) -> None:
        self.use = use
        Rule.__init__(self, origin, severity)


class IdempotencyToken(Rule):
    """Makes a repeated request take effect once; botocore fills it in when it is left out."""

    __slots__ = ()
    kind = "idempotency_token"

    def __init__(self, origin: Origin = "prose", severity: Severity = "note") -> None:
        Rule.__init__(self, origin, severity)


class Shape(_Declared):
    """A value's shape; ``type`` is the documented one.

    A ``sensitive`` shape's value stands in no message, ``repr``, warning or log.
    """

    __slots__ = ("rules", "sensitive", "type")

    def __init__(self, type: str, rules: tuple[Rule, ...], sensitive: bool) -> None:
        self.type = type
        self.rules = rules
        self.sensitive = sensitive


class Scalar(Shape):
    """A value without parts: ``string``, ``integer``, ``long``, ``float``, ``double``,
    ``boolean``, ``timestamp``, ``blob``, ``document`` or ``json``.

    A ``streaming`` blob is given as the path of a file on the command line, and as bytes or a
    readable object in Python.
    """

    __slots__ = ("streaming",)

    def __init__(
        self, type: str, *rules: Rule, sensitive: bool = False, streaming: bool = False
    ) -> None:
        Shape.__init__(self, type, rules, sensitive)
        self.streaming = streaming


class Member(_Declared):
    """A named part of a structure, under the API's name."""

    __slots__ = ("name", "required", "shape")

    def __init__(self, name: str, shape: Shape, required: bool = False) -> None:
        self.name = name
        self.shape = shape
        self.required = required


class Structure(Shape):
    """Named members; of a ``union`` exactly one is given. ``rules`` hold between members.

    ``hidden`` are the names of further members, which no page shows.
    """

    __slots__ = ("hidden", "members", "union")

    def __init__(
        self,
        *members: Member,
        rules: tuple[Rule, ...] = (),
        union: bool = False,
        hidden: tuple[str, ...] = (),
        sensitive: bool = False,
    ) -> None:
        Shape.__init__(self, "structure", rules, sensitive)
        self.members = members
        self.union = union
        self.hidden = hidden


class ListOf(Shape):
    """Any number of ``item``."""

    __slots__ = ("item",)

    def __init__(self, item: Shape, *rules: Rule, sensitive: bool = False) -> None:
        Shape.__init__(self, "list", rules, sensitive)
        self.item = item


class MapOf(Shape):
    """Any number of ``key`` to ``value``."""

    __slots__ = ("key", "value")

    def __init__(self, key: Shape, value: Shape, *rules: Rule, sensitive: bool = False) -> None:
        Shape.__init__(self, "map", rules, sensitive)
        self.key = key
        self.value = value


class Recursive(Shape):
    """Another shape of the module, named before it can stand: ``Recursive(lambda: Filter)``.

    Whoever walks shapes calls ``resolve`` first; ``type`` is the target's.
    """

    __slots__ = ("_target",)

    def __init__(self, target: Callable[[], Shape], type: str = "structure") -> None:
        Shape.__init__(self, type, (), False)
        self._target = target

    def resolve(self) -> Shape:
        """The shape that stands here."""
        return self._target()


class Option(_Declared):
    """An option of a command.

    ``flags`` stand as documented: one, a boolean pair (``--dry-run``, ``--no-dry-run``), or a
    positional argument without dashes. ``member`` is the API member that it gives.
    ``assumed`` says that no table of names was there when the package was made: the member was
    made from the flag, and the call corrects it by botocore's naming. ``sends`` names what botocore
    makes of the value before it is sent, and ``filled`` the members whose ARN tells it this one
    where it is left out (empty: it always fills it in; None: it doesn't); see ``rewrites``.
    """

    __slots__ = ("assumed", "filled", "flags", "member", "required", "sends", "shape")

    def __init__(
        self,
        flags: tuple[str, ...],
        member: str,
        shape: Shape,
        required: bool = False,
        assumed: bool = False,
        sends: str | None = None,
        filled: tuple[str, ...] | None = None,
    ) -> None:
        self.flags = flags
        self.member = member
        self.shape = shape
        self.required = required
        self.assumed = assumed
        self.sends = sends
        self.filled = filled


class Customisation(_Declared):
    """What the command line does of its own accord for one command, as the AWS CLI does.

    ``defaults`` are members that it fills in, ``page_size`` the size of the pages that it asks for
    where nothing is given but the members ``beside``, ``archives`` the options that have to hold a
    zip archive, and ``bare`` those whose words are the only member of a list's items. ``hoisted``
    maps options of the command line's own to the parts of structures that they give, and
    ``handler`` names the module of ``cli.customised`` that honours its own options.
    """

    __slots__ = ("archives", "bare", "beside", "defaults", "handler", "hoisted", "page_size")

    def __init__(
        self,
        defaults: Mapping[str, int] | None = None,
        page_size: int | None = None,
        beside: tuple[str, ...] = (),
        archives: tuple[str, ...] = (),
        bare: tuple[str, ...] = (),
        hoisted: Mapping[str, str] | None = None,
        handler: str | None = None,
    ) -> None:
        self.defaults: Mapping[str, int] = defaults or {}
        self.page_size = page_size
        self.beside = beside
        self.archives = archives
        self.bare = bare
        self.hoisted: Mapping[str, str] = hoisted or {}
        self.handler = handler


_AS_DOCUMENTED = Customisation()


class Undocumented(Option):
    """A member of the API that no page shows: ``flags`` are as the page would have them."""

    __slots__ = ()


_NONE_HIDDEN: Mapping[str, str] = {}


class Operation(_Declared):
    """A command that stands for an API operation, or that waits on one.

    ``command`` are the words behind ``aws`` (``("iam", "create-user")``), ``api`` the operation's
    name, ``options`` those that give API members, ``own`` the flags of the command line's own
    options that the page documents (``--cli-input-json``, ``--max-items``, ``outfile``) with those
    the page marks required in ``own_required``, ``rules`` those between options (by flag).
    ``output`` gives the shape of the result (None: there is none). ``paginated`` operations name
    the ``result_keys`` that hold their items. ``waiter`` marks a command that polls ``api``.
    ``unsupported`` maps options that the command line cannot honour to the reason. ``hidden`` maps
    Python names to the members of the API that no page shows (None: nobody knows which there are).
    ``undocumented`` maps options that no page shows and the command line takes all the same to the
    API members that they give; without those in ``demanded`` it refuses.
    """

    __slots__ = (
        "api",
        "command",
        "customisation",
        "demanded",
        "hidden",
        "options",
        "output",
        "own",
        "own_required",
        "paginated",
        "result_keys",
        "rules",
        "undocumented",
        "unsupported",
        "waiter",
    )

    def __init__(
        self,
        command: tuple[str, ...],
        api: str,
        *options: Option,
        own: tuple[str, ...] = (),
        own_required: tuple[str, ...] = (),
        rules: tuple[Rule, ...] = (),
        output: Callable[[], Structure] | None = None,
        paginated: bool = False,
        result_keys: tuple[str, ...] = (),
        waiter: bool = False,
        unsupported: Mapping[str, str] | None = None,
        undocumented: Mapping[str, str] | None = None,
        demanded: tuple[str, ...] = (),
        customisation: Customisation = _AS_DOCUMENTED,
        hidden: Mapping[str, str] | None = _NONE_HIDDEN,
    ) -> None:
        self.command = command
        self.api = api
        self.options = options
        self.own = own
        self.own_required = own_required
        self.rules = rules
        self.output = output
        self.paginated = paginated
        self.result_keys = result_keys
        self.waiter = waiter
        self.unsupported: Mapping[str, str] = unsupported or {}
        self.undocumented: Mapping[str, str] = undocumented or {}
        self.demanded = demanded
        self.customisation = customisation
        self.hidden = hidden


# Scalars of which the pages say nothing but the type.
STRING = Scalar("string")
INTEGER = Scalar("integer")
LONG = Scalar("long")
FLOAT = Scalar("float")
DOUBLE = Scalar("double")
BOOLEAN = Scalar("boolean")
TIMESTAMP = Scalar("timestamp")
BLOB = Scalar("blob")
DOCUMENT = Scalar("document")
JSON = Scalar("json")
