"""What is wrong with a request, as values, as an exception, as a warning and in words.

A report is for the person who wrote the call: what was given, what the documentation demands,
where it says so, and how to send the request all the same.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from .declare import Origin, Severity
    from .provenance import Place

SWITCH = 'validation="off"'
_COMPARED = ("severity", "rule", "path", "option", "value", "origin", "says", "says_in_flags")


class Violation:
    """A documented rule that a value breaks.

    ``severity`` is ``error``, ``warn`` or ``note``, after the caller's wishes; ``rule`` is
    ``required``, ``type``, ``unknown``, ``union`` or the kind of a documented rule; ``path`` leads
    to the value (``tags[0].Key``, ``environment.Variables["KEY"]``; the entry of a map whose keys
    are sensitive is counted: ``settings[#2]``); ``option`` is the flag under which the value was
    given (None for an unknown parameter); ``value`` its shortened ``repr`` (None when none was
    given); ``origin`` says whether a list of the page or its prose states the rule. ``says`` is
    the message without its subject, and ``says_in_flags`` the same with other options called by
    their flags.
    """

    __slots__ = (
        "_located",
        "_place",
        "option",
        "origin",
        "path",
        "rule",
        "says",
        "says_in_flags",
        "severity",
        "value",
    )

    def __init__(
        self,
        *,
        rule: str,
        path: str,
        says: str,
        says_in_flags: str | None = None,
        severity: Severity = "error",
        option: str | None = None,
        value: str | None = None,
        origin: Origin = "listed",
        place: Place | None = None,
        located: tuple[str | None, str, int | None] | None = None,
    ) -> None:
        self.rule = rule
        self.path = path
        self.says = says
        self.says_in_flags = says_in_flags or says
        self.severity: Severity = severity
        self.option = option
        self.value = value
        self.origin: Origin = origin
        self._place = place
        self._located = located

    @property
    def message(self) -> str:
        """What is wrong, in one sentence that names the value by its path."""
        return f"{self.path} {self.says}"

    @property
    def release(self) -> str | None:
        """The release of the AWS CLI whose page states the rule, where it is known."""
        return self._locate()[0]

    @property
    def page(self) -> str:
        """The page that states the rule: ``iam/create-user``."""
        return self._locate()[1]

    @property
    def line(self) -> int | None:
        """The line of the page, from 1; None where no line of it shows the rule."""
        return self._locate()[2]

    @property
    def subject(self) -> str:
        """The value's path as the command line knows it: ``--tags[0].Key``."""
        if self.option is None:
            return self.path
        ends = [i for i in (self.path.find("."), self.path.find("[")) if i >= 0]
        return self.option + (self.path[min(ends) :] if ends else "")

    def _locate(self) -> tuple[str | None, str, int | None]:
        if self._located is None:
            self._located = (None, "", None) if self._place is None else self._place.locate()
        return self._located

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Violation):
            return NotImplemented
        same = all(getattr(self, name) == getattr(other, name) for name in _COMPARED)
        return same and self._locate() == other._locate()

    def __hash__(self) -> int:
        return hash((self.rule, self.path, self.says))

    def __repr__(self) -> str:
        return f"<Violation {self.severity}: {self.rule}: {self.message}>"

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, ({name: getattr(self, name) for name in _COMPARED}, self._locate())


def _restore(fields: dict[str, str], located: tuple[str | None, str, int | None]) -> Violation:
    """A violation that travelled to another process, with its place already looked up."""
    return Violation(**fields, located=located)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


class ValidationWarning(UserWarning):
    """A documented rule is broken that by its severity only warns."""


class ValidationError(ValueError):
    """A request that breaks documented rules; nothing was sent.

    ``violations`` are all of them, those that only warn included.
    """

    def __init__(self, violations: Sequence[Violation], switch: str = SWITCH) -> None:
        super().__init__(violations, switch)
        self.violations = list(violations)
        self.switch = switch

    def __str__(self) -> str:
        errors = [found for found in self.violations if found.severity == "error"]
        count = "a documented rule" if len(errors) == 1 else f"{len(errors)} documented rules"
        blocks = [render(found, switch="") for found in self.violations]
        if any(not _always(found) for found in errors):
            blocks.append(_all_the_same(self.switch))
        return f"the request breaks {count}; it was not sent\n\n" + "\n\n".join(blocks)

    def __repr__(self) -> str:
        return f"ValidationError({self.violations!r})"


def render(violation: Violation, *, switch: str) -> str:
    """A violation for a terminal, in several lines.

    ``switch`` is what sends the request all the same, as the caller would write it
    (``--validation off``, ``validation="off"``); empty, or where nothing does, it isn't named.
    """
    severity = "warning" if violation.severity == "warn" else violation.severity
    on_command_line = switch.startswith("-")
    headline = violation.message
    if on_command_line:
        headline = f"{violation.subject} {violation.says_in_flags}"
    lines = [f"{severity}[{violation.rule}]: {headline}"]
    if violation.value is not None:
        lines.append(f"  given: {violation.value}")
    if not on_command_line and violation.option is not None:
        lines.append(f"  option: {violation.option}")
    lines.append(f"  --> {where(violation)}")
    if switch and violation.severity == "error" and not _always(violation):
        lines.append(_all_the_same(switch))
    return "\n".join(lines)


def where(violation: Violation) -> str:
    """Page, line and release of a rule, in words: ``iam/create-user line 105, AWS CLI 2.38.5``."""
    line = "" if violation.line is None else f" line {violation.line}"
    release = "" if violation.release is None else f", AWS CLI {violation.release}"
    prose = " (in prose)" if violation.origin == "prose" else ""
    return f"{violation.page or 'the reference'}{line}{release}{prose}"


def _always(violation: Violation) -> bool:
    """Whether no switch turns it off: an option without which there is no request."""
    return violation.rule == "required" and not set(violation.path) & set(".[")


def _all_the_same(switch: str) -> str:
    return f"  = to send the request all the same: {switch}"
