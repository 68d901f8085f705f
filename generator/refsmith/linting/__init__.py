"""Where the documentation contradicts itself: pages in, findings out."""

from refsmith.linting.finding import KINDS, Finding
from refsmith.linting.report import Report, as_json, as_text
from refsmith.linting.running import lint

__all__ = ["KINDS", "Finding", "Report", "as_json", "as_text", "lint"]
