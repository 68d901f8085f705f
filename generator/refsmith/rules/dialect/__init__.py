"""The dialect of the documented patterns: Java's, matched against the whole value.

Pattern text is read into a tree (``reader``), widened by what services take beyond it
(``widening``), and written for the run time (``writer``), with a line in the ledger on how near
that comes.
"""

from refsmith.rules.dialect.ledger import counts, ledger, reason, reasons
from refsmith.rules.dialect.translation import (
    Meaning,
    Translation,
    Verdict,
    meaning,
    translate,
    translate_to_the_letter,
)

__all__ = [
    "Meaning",
    "Translation",
    "Verdict",
    "counts",
    "ledger",
    "meaning",
    "reason",
    "reasons",
    "translate",
    "translate_to_the_letter",
]
