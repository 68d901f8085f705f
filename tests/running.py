"""What runs the tool in this process gives: its exit status, and what it printed on both streams."""

from __future__ import annotations

from collections.abc import Callable

Run = Callable[..., tuple[int, str, str]]
