"""How hard each rule is for a caller: its own severity, turned up, down or off.

Services loosen their limits after a package was made, so every rule can be turned down: all of
them, those of one kind, or those that only prose states.
"""

from __future__ import annotations

from .names import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .declare import Origin, Severity

VARIABLE = "AWSREF_VALIDATION"
WORDS = ("default", "error", "warn", "off")
KINDS = (
    "required",
    "type",
    "unknown",
    "union",
    "length",
    "size",
    "range",
    "count",
    "pattern",
    "enum",
    "none_of",
    "multiple_of",
    "format",
    "unique",
    "total",
    "at_most_one",
    "at_least_one",
    "exactly_one",
    "requires",
    "required_if",
    "only_when",
    "forbidden_if",
    "compare",
    "default",
    "deprecated",
    "idempotency_token",
)


class Mode:
    """A caller's wishes. ``word`` is for everything, ``kinds`` for single kinds of rule,
    ``prose`` for what only prose states; a kind wins over ``prose``, ``prose`` over ``word``.
    """

    __slots__ = ("kinds", "prose", "silent", "word")

    def __init__(
        self,
        word: str = "default",
        kinds: Mapping[str, str] | None = None,
        prose: str | None = None,
    ) -> None:
        self.word = word
        self.kinds: Mapping[str, str] = kinds or {}
        self.prose = prose
        # Nothing but missing options is ever reported.
        self.silent = word == "off" and not kinds and prose is None

    def weigh(self, kind: str, origin: Origin, severity: Severity) -> Severity | None:
        """How hard a breach of such a rule is for this caller; None: it isn't reported.

        A note stays one, or goes: it never becomes a warning.
        """
        wish = self.kinds.get(kind)
        if wish is None:
            wish = self.prose if self.prose is not None and origin == "prose" else self.word
        if wish == "off":
            return None
        if wish == "default" or severity == "note":
            return severity
        return "error" if wish == "error" else "warn"

    def __repr__(self) -> str:
        prose = {} if self.prose is None else {"prose": self.prose}
        return f"Mode({ {**self.kinds, **prose} or self.word!r})"


DEFAULT = Mode()


def parse_mode(given: str | Mapping[str, str] | Mode | None) -> Mode:
    """The mode that a ``validation=`` argument asks for (None: the default).

    Raises ``ValueError`` that names the words there are, for a word or a kind that isn't one.
    """
    if given is None:
        return DEFAULT
    if isinstance(given, Mode):
        return given
    if isinstance(given, str):
        return Mode(_word(given, "validation"))
    kinds = dict(given)
    for kind, word in kinds.items():
        if kind != "prose" and kind not in KINDS:
            likely = nearest(str(kind), (*KINDS, "prose"))
            hint = f"; did you mean {likely!r}?" if likely else f": {', '.join(KINDS)}, prose"
            raise ValueError(f"validation: {kind!r} is no kind of rule{hint}")
        _word(word, f"validation[{kind!r}]")
    prose = kinds.pop("prose", None)
    return Mode("default", kinds, prose)


def mode_from(
    argument: str | Mapping[str, str] | Mode | None, environment: Mapping[str, str]
) -> Mode:
    """The mode of a call: the argument's, else that of ``AWSREF_VALIDATION``, else the default.

    Raises ``ValueError`` for a word that isn't one; an empty variable counts as unset.
    """
    if argument is not None:
        return parse_mode(argument)
    word = environment.get(VARIABLE)
    return Mode(_word(word, VARIABLE)) if word else DEFAULT


def _word(word: object, where: str) -> str:
    if isinstance(word, str) and word in WORDS:
        return word
    raise ValueError(f"{where}: {word!r} is not one of {', '.join(WORDS)}")
