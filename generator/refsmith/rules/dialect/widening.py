"""What services take beyond the letter of their patterns, as a change of what a pattern says.

A reading that is exact to the letter refuses what every service takes. So a pattern is widened
between reading and writing it, always for the same causes, whatever the service; what was widened
and why stands beside it in the ledger.
"""

from dataclasses import dataclass, replace

from refsmith.rules.dialect.codepoints import ALL
from refsmith.rules.dialect.naming import with_all_partitions
from refsmith.rules.dialect.nodes import Node, Set, rebuilt

DOT = "`.` takes any character, line ends included"


@dataclass(frozen=True, slots=True)
class Widened:
    """What is enforced; ``more`` says in which respects that is more than the pattern says.

    ``rewritten``: it can't be had by reading the pattern's own text otherwise.
    """

    node: Node
    more: tuple[str, ...] = ()
    rewritten: bool = False


def widened(node: Node) -> Widened:
    """What is enforced of a pattern."""
    dotted = _with_any_dot(node)
    more = (DOT,) if dotted is not node else ()
    named, reasons = with_all_partitions(dotted)
    return Widened(named, (*more, *reasons), bool(reasons))


def _with_any_dot(node: Node) -> Node:
    """A dot restricts nothing: policies, templates and documents stand under ``.*``."""
    if isinstance(node, Set):
        return replace(node, ranges=ALL) if node.dot and node.ranges != ALL else node
    return rebuilt(node, _with_any_dot)
