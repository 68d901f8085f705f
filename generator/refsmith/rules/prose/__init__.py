"""Rules from prose: tables of wordings, each with what it means and how well it is proven."""

from refsmith.rules.prose.agreeing import Finding
from refsmith.rules.prose.between import Relation, member_rules, relations
from refsmith.rules.prose.parts import Part, part_findings, part_rules
from refsmith.rules.prose.reading import findings, value_rules
from refsmith.rules.prose.scope import Named

__all__ = [
    "Finding",
    "Named",
    "Part",
    "Relation",
    "findings",
    "member_rules",
    "part_findings",
    "part_rules",
    "relations",
    "value_rules",
]
