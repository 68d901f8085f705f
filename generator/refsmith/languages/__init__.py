"""What patterns allow, as sets of strings: whether one allows a string that another refuses."""

from refsmith.languages.search import Unknown, accepts, begins, shortest
from refsmith.languages.terms import ANYTHING, both, chars, either, repeated, without
from refsmith.languages.translation import language

__all__ = [
    "ANYTHING",
    "Unknown",
    "accepts",
    "begins",
    "both",
    "chars",
    "either",
    "language",
    "repeated",
    "shortest",
    "without",
]
