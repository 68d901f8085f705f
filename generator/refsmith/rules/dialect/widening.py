"""What services take beyond the letter of their patterns, as a change of what a pattern says.

A reading that is exact to the letter refuses what every service takes. So a pattern is widened
between reading and writing it, always for the same causes, whatever the service; what was widened
and why stands beside it in the ledger.
"""

from dataclasses import replace

from refsmith.rules.dialect.codepoints import ALL
from refsmith.rules.dialect.nodes import Node, Set, rebuilt

DOT = "`.` takes any character, line ends included"


def widened(node: Node) -> tuple[Node, tuple[str, ...]]:
    """What is enforced of a pattern, and in which respects that is more than it says."""
    found = _with_any_dot(node)
    return found, (DOT,) if found is not node else ()


def _with_any_dot(node: Node) -> Node:
    """A dot restricts nothing: policies, templates and documents stand under ``.*``."""
    if isinstance(node, Set):
        return replace(node, ranges=ALL) if node.dot and node.ranges != ALL else node
    return rebuilt(node, _with_any_dot)
