"""An operation on its way through the rooms of emit."""

from dataclasses import dataclass, field

from refsmith.emit.signatures import Parameter
from refsmith.model import Operation, Option


@dataclass(slots=True)
class Planned:
    """An operation or waiter, with what each room made of it.

    ``options`` are those that are declared; ``root`` is the operation's name in the paths of
    shapes. ``inputs`` and ``types`` are nodes by flag, ``output`` and ``output_type`` nodes too.
    """

    operation: Operation
    options: list[Option]
    root: str
    result: str | None = None
    inputs: dict[str, int] = field(default_factory=dict[str, int])
    types: dict[str, int] = field(default_factory=dict[str, int])
    output: int | None = None
    output_type: int | None = None
    parameters: list[Parameter] = field(default_factory=list[Parameter])

    @property
    def is_waiter(self) -> bool:
        """Whether it polls."""
        return self.operation.kind == "waiter"
