"""awsref's command line against the ``aws`` of the same release, as whole processes."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from refsmith.pull import binary
from refsmith.pull.sources import read_sources
from tests.servers.credentials import CredentialServer

RUNS = 7
WORDS = ("iam", "create-service-specific-credential")
LIST = ("iam", "list-service-specific-credentials")


def run() -> dict[str, Any]:
    """Times both, turn by turn, and gives medians in milliseconds and the median ratio."""
    ours = [sys.executable, "-m", "awsref"]
    theirs = [str(binary(read_sources().default))]
    figures: dict[str, Any] = {}
    root = Path(__file__).parents[1]
    # A package as it is installed has its byte code; the environment may switch that off.
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", str(root / "generated" / "awsref")], check=True
    )
    with tempfile.TemporaryDirectory() as home, CredentialServer() as server:
        cases = {
            "help": ((*WORDS, "help"), (*WORDS, "help")),
            "input skeleton": ((*WORDS, "--generate-cli-skeleton"),) * 2,
            "refused call": ((*WORDS, "--user-name", "a b"),) * 2,
            "call to a local server": ((*LIST, "--endpoint-url", server.url),) * 2,
        }
        for name, (mine, peers) in cases.items():
            pairs = []
            for turn in range(RUNS + 1):
                one = _time([*ours, *mine], home, root / "generated")
                other = _time([*theirs, *peers], home, root / "generated")
                if turn:
                    pairs.append((one, other))
            ratio = statistics.median(one / other for one, other in pairs)
            figures[name] = {
                "awsref_ms": round(statistics.median(one for one, _ in pairs) * 1e3, 1),
                "aws_ms": round(statistics.median(other for _, other in pairs) * 1e3, 1),
                "ratio": round(ratio, 3),
            }
            shown = figures[name]
            print(
                f"  {name}: awsref {shown['awsref_ms']} ms, aws {shown['aws_ms']} ms, "
                f"ratio {shown['ratio']}"
            )
    return figures


def _time(command: list[str], home: str, package: Path) -> float:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": home,
        "PYTHONPATH": str(package),
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_REGION": "us-east-1",
        "PAGER": "cat",
        "MANPAGER": "cat",
    }
    started = time.perf_counter()
    subprocess.run(command, env=environment, capture_output=True, check=False)
    return time.perf_counter() - started
