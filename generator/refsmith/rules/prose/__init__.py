"""Rules from prose: tables of wordings, each with what it means and how well it is proven."""

from refsmith.rules.prose.reading import Finding, findings, value_rules

__all__ = ["Finding", "findings", "value_rules"]
