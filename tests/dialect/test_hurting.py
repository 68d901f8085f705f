"""No value hangs a caller: every pattern against strings built to hurt it.

They run in a process of their own, with a guard that is generous by three orders of magnitude:
it tells an engine that hangs from one that does not, and times nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import awsref
import refsmith
from refsmith.rules.dialect import translate

GUARD = 20
# Patterns that take Python's own engine from half a second to for ever on 250 characters.
KNOWN = (
    "^[0-9](.[0-9]*)*$",
    "\\$(\\.[a-zA-Z0-9_.@\\[\\]\\(\\)-]+)*",
    "([.\\-_a-zA-Z0-9]+/?){3,1016}",
    "(a+)+b",
    "(?:a|a)*b",
    "(?:a|aa)*b",
    "(a?){40}a{40}",
    "(?:a?b?){20}c",
    "(?:[ab]0(?:a?){0,3}(?:ab))*?",
    "(?:(?:a?)?b)*c",
    "a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaaaaaaaaaaa",
    ".*.*.*.*x",
    "[a-z]{1,200}[a-z]{1,200}[a-z]{1,200}[a-z]{1,200}-",
    "(?!.*(a*)*b)a*",
    "(?:(?!.*x).)*",
    "(?:[a-z]{1,63}\\.?){1,127}",
    "(x+x+)+y",
    "(?:(?:a*)*)*b",
    "^(?=(a+)+$)a*",
    "([a-z]+)*[0-9]",
    "(?i)(?:a|A)*b",
    "\\s*(?:\\s*a?\\s*)*b",
)


def _run(patterns: list[str]) -> subprocess.CompletedProcess[str]:
    roots = [Path(__file__).parents[2], Path(refsmith.__file__).parents[1]]
    path = os.pathsep.join(map(str, [*roots, Path(awsref.__file__).parents[1]]))
    return subprocess.run(
        [sys.executable, "-m", "tests.dialect.hurt_all", str(GUARD)],
        input=json.dumps(patterns),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
        cwd=roots[0],
    )


def _survives(patterns: list[str]) -> None:
    done = _run(patterns)
    assert done.returncode == 0, done.stdout + done.stderr[-2000:]
    assert int(done.stdout) > 10 * len(patterns)


@pytest.mark.parametrize("pattern", KNOWN)
def test_known_ones_run_on_the_linear_engine(pattern: str) -> None:
    made = translate(pattern)
    assert (made.verdict in ("exact", "widened"), made.linear) == (True, True)


def test_no_known_one_hangs() -> None:
    _survives(list(KNOWN))


def test_no_pattern_of_a_sample_hangs(patterns: tuple[str, ...]) -> None:
    _survives(list(patterns[::12]))


@pytest.mark.everything
@pytest.mark.parametrize("part", range(4))
def test_no_pattern_hangs(patterns: tuple[str, ...], part: int) -> None:
    _survives(list(patterns[part::4]))


def test_the_guard_would_tell() -> None:
    """A pattern that hangs is told: Python's engine on one that is known to."""
    asks = "import re; re.fullmatch('(a+)+b', 'a' * 64)"
    with pytest.raises(subprocess.TimeoutExpired):
        subprocess.run([sys.executable, "-c", asks], timeout=3, check=False)


@pytest.mark.parametrize(
    "pattern",
    [
        "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]",
        "arn:aws[a-z-]*:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+",
        "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*",
        "([0-9]{1,3}\\.){3}[0-9]{1,3}",
        "(?!aws:).*",
        "^[a-z]+(-[a-z]+)*$",
        "(A|B|CD|CE)+",
        "^(?!.*?(.)\\1{3})[-_!@#$a-zA-Z0-9]*$",
    ],
)
def test_what_can_not_hurt_is_left_to_python(pattern: str) -> None:
    assert not translate(pattern).linear
