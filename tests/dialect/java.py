"""Java as the judge: asks a small program of ours what ``java.util.regex`` makes of patterns."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

ORACLE = Path(__file__).with_name("Oracle.java")
# What the verdicts were settled with; the tables of Unicode go by it.
RELEASE = 17


def units(text: str) -> str:
    """A text as the oracle reads it."""
    return text.encode("utf-16-be", "surrogatepass").hex()


@cache
def installed() -> bool:
    """Whether a Java of the release that the tests go by is on the path."""
    java = shutil.which("java")
    if java is None:
        return False
    asked = subprocess.run([java, "-version"], capture_output=True, text=True, check=False)
    return f'"{RELEASE}.' in asked.stderr


class Broken(Exception):
    """Java has failed on a pattern, as it does on some with its own classes cut by one another."""


class Java:
    """One running oracle."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            ["java", "-Xss4m", "-XX:TieredStopAtLevel=1", str(ORACLE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="ascii",
        )

    def _asked(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "the oracle has ended"
        return answer.rstrip("\n")

    def verdicts(
        self, pattern: str, texts: Iterable[str], *, dots_match_all: bool = False
    ) -> str | None:
        """A character a text (``0``, ``1``, else none); None where Java refuses the pattern.

        ``dots_match_all`` is Java's DOTALL. Raises Broken where Java fails on the pattern without
        refusing it.
        """
        asked = [units(pattern), *(units(text) for text in texts)]
        answer = self._asked("\t".join(["s", *asked] if dots_match_all else asked))
        if answer == "X":
            raise Broken(pattern)
        return None if answer == "R" else answer[1:]

    def ranges(self, pattern: str) -> Sequence[tuple[int, int]] | None:
        """The code points that a pattern matches; None where Java refuses it."""
        answer = self._asked(f"=\t{units(pattern)}")
        if answer == "R":
            return None
        pairs = (item.split("-") for item in answer.split())
        return [(int(low, 16), int(high, 16)) for low, high in pairs]

    def close(self) -> None:
        """Ends the oracle."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
        assert self._process.stdout is not None
        self._process.stdout.close()
