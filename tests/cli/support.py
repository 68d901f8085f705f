"""A small package to run the command line on, and ways to run it.

The package is written by hand in the form that the generator writes (``package/``), and carries
the run time from the templates. It is called ``cliref``, so that it stands beside any generated
package in one process.
"""

import contextlib
import importlib
import io
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

NAME = "cliref"
_HERE = Path(__file__).parent
_RUNTIME = _HERE.parents[1] / "templates" / "awsref" / "_runtime"

# Nothing of the machine that runs the tests reaches the command line but these.
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
    "AWS_SECRET_ACCESS_KEY": "not-a-key",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_MAX_ATTEMPTS": "1",
    "PATH": os.environ.get("PATH", ""),
    "LANG": "C.UTF-8",
}


def build(folder: Path) -> Path:
    """Writes the package below ``folder`` and gives the folder to import it from."""
    root = folder / NAME
    shutil.copytree(_HERE / "package", root)
    shutil.copytree(_RUNTIME, root / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    services = root / "_services.py"
    services.write_text(services.read_text().replace('"awsref"', f'"{NAME}"'))
    return folder


@dataclass(frozen=True)
class Ended:
    """How a run of the command line ended."""

    status: int
    out: str
    err: str


class CommandLine:
    """The command line of the package ``name`` below ``folder``; ``home`` is the user's home."""

    def __init__(self, folder: Path, home: Path, name: str = NAME) -> None:
        self.folder = folder
        self.home = home
        self.name = name

    def environment(self, extra: Mapping[str, str | None] | None = None) -> dict[str, str]:
        merged = {**ENVIRONMENT, "HOME": str(self.home), **(extra or {})}
        return {name: value for name, value in merged.items() if value is not None}

    def __call__(
        self, *argv: str, env: Mapping[str, str | None] | None = None, cwd: Path | None = None
    ) -> Ended:
        """Runs it in this process."""
        main = importlib.import_module(f"{self.name}._runtime.cli.main").main
        out, err = io.StringIO(), io.StringIO()
        with (
            _environment(self.environment(env)),
            contextlib.chdir(cwd or self.home),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
        ):
            status = main(list(argv))
        return Ended(status, out.getvalue(), err.getvalue())

    def process(
        self,
        *argv: str,
        env: Mapping[str, str | None] | None = None,
        before: Sequence[str] | None = None,
    ) -> Ended:
        """Runs it in a process of its own."""
        done = subprocess.run(
            [sys.executable, *(before or ("-m", self.name)), *argv],
            env={**self.environment(env), "PYTHONPATH": str(self.folder)},
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)


@contextlib.contextmanager
def _environment(wanted: Mapping[str, str]) -> Iterator[None]:
    kept = dict(os.environ)
    os.environ.clear()
    os.environ.update(wanted)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)
