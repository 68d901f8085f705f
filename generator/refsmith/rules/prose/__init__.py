"""Rules that stand in sentences: one row of a table for each wording."""

from refsmith.rules.prose.reading import value_rules

__all__ = ["value_rules"]
