"""The dialect of the documented patterns: Java's, matched against the whole value."""

from refsmith.rules.dialect.ledger import counts, ledger, reason, reasons
from refsmith.rules.dialect.translation import Translation, Verdict, translate

__all__ = ["Translation", "Verdict", "counts", "ledger", "reason", "reasons", "translate"]
