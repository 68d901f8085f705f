"""The dialect of the documented patterns: Java's, matched against the whole value."""

from refsmith.rules.dialect.translation import Translation, translate

__all__ = ["Translation", "translate"]
