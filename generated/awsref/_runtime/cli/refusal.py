"""What becomes of broken rules on the command line: a refusal, or warnings and a request."""

from __future__ import annotations

from . import globaloptions, registry
from .errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import IO

    from ..violations import Violation

_SWITCH = f"{globaloptions.VALIDATION} off"


def enforce(violations: Sequence[Violation], stream: IO[str], switchable: bool = True) -> None:
    """Raises UsageError with all of ``violations`` where one of them refuses; else the warnings
    are written to ``stream``. ``switchable`` says whether the request could be sent at all."""
    told = [each for each in violations if each.severity != "note"]
    errors = [each for each in told if each.severity == "error"]
    if errors:
        raise UsageError(
            _report(told, len(errors), switchable),
            structured={"Violations": [_fields(each) for each in told]},
        )
    for each in told:
        block, _ = _block(each)
        stream.write(f"\n{registry.package_name()}: [WARNING]: {block}\n")


def _report(told: Sequence[Violation], errors: int, switchable: bool) -> str:
    """All violations, and once for all of them what sends the request all the same."""
    rules = "a documented rule" if errors == 1 else f"{errors} documented rules"
    blocks = [_block(each) for each in told]
    switches = {switch for _, switch in blocks if switch and switchable}
    parts = [f"the request breaks {rules}; it was not sent", *(block for block, _ in blocks)]
    return "\n\n".join([*parts, *switches])


def _block(violation: Violation) -> tuple[str, str]:
    """A violation in words, and the line that says how to send the request all the same."""
    from ..violations import render

    lines = render(violation, switch=_SWITCH).split("\n")
    switch = lines.pop() if lines[-1].endswith(_SWITCH) else ""
    return "\n".join(lines), switch


def _fields(violation: Violation) -> dict[str, object]:
    """A violation as structured error formats print it."""
    found: dict[str, object] = {
        "Severity": violation.severity,
        "Rule": violation.rule,
        "Option": violation.option,
        "Path": violation.path,
        "Message": violation.message,
        "Page": violation.page,
        "Line": violation.line,
        "Release": violation.release,
    }
    return {name: value for name, value in found.items() if value is not None}
