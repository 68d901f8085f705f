"""The renderer at work: in processes, with a home and a configuration of their own.

Services are split over the processes in small batches, so that none of them grows large; what they
write goes to a stage, and is looked at only when all of it is there.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from pathlib import Path

from refsmith.problems import RefsmithError
from refsmith.pull.releases import Renderer

SCRIPT = Path(__file__).parent / "renderer" / "refsmith_renderer.py"
# One process for so many services at the most; it keeps the models of all that it rendered.
BATCH = 12
# What is passed on: where programs and temporary files are, and nothing of AWS's or Python's.
_PASSED = ("PATH", "LANG", "LC_ALL", "TMPDIR", "SYSTEMROOT")


class Rendering:
    """Processes that render into a stage; used as a context, which ends them all."""

    def __init__(self, renderer: Renderer, stage: Path) -> None:
        self._renderer = renderer
        self._stage = stage
        self._running: set[subprocess.Popen[str]] = set()
        self._lock = threading.Lock()
        self._stopped = False

    def services(self) -> list[str]:
        """The names of all services; writes the top-level index page."""
        return self._run([], lambda name: None)

    def render(self, services: Sequence[str], jobs: int, done: Callable[[str], None]) -> None:
        """Renders the pages of ``services``; ``done`` is told each that is finished."""
        batches = _batches(list(services), jobs)
        with ThreadPoolExecutor(jobs) as pool:
            try:
                for future in as_completed([pool.submit(self._run, b, done) for b in batches]):
                    future.result()
            except BaseException:
                self.stop()
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    def stop(self) -> None:
        """Ends every process at once."""
        with self._lock:
            self._stopped = True
            for process in self._running:
                process.kill()

    def _run(self, services: Sequence[str], done: Callable[[str], None]) -> list[str]:
        with ExitStack() as stack:
            home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="refsmith-home-")))
            errors = stack.enter_context((home / "errors").open("w+", encoding="utf-8"))
            process = self._start(services, home, errors.fileno())
            if process is None:
                return []
            said: list[str] = []
            assert process.stdout is not None
            for line in process.stdout:
                said.append(line.strip())
                done(line.strip())
            status = process.wait()
            with self._lock:
                self._running.discard(process)
            if status and not self._stopped:
                errors.seek(0)
                raise RefsmithError(_failed(errors.read(), services, status))
            return said

    def _start(
        self, services: Sequence[str], home: Path, errors: int
    ) -> subprocess.Popen[str] | None:
        environment = {key: os.environ[key] for key in _PASSED if key in os.environ} | {
            "HOME": str(home),
            "AWS_CONFIG_FILE": str(home / "config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(home / "credentials"),
            "AWS_EC2_METADATA_DISABLED": "true",
            "AWS_DEFAULT_REGION": "us-east-1",
            "PYTHONHASHSEED": "0",
            "REFSMITH_ENTER": "1",
            "REFSMITH_STAGE": str(self._stage),
            "REFSMITH_SERVICES": " ".join(services),
        }
        with self._lock:
            if self._stopped:
                return None
            process = subprocess.Popen(
                self._command(home),
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                cwd=home,
                # Ctrl-C reaches the whole group: we end our children ourselves.
                start_new_session=True,
            )
            self._running.add(process)
        return process

    def _command(self, home: Path) -> list[str]:
        if self._renderer.binary is not None:
            plugins = home / "plugins"
            plugins.mkdir()
            shutil.copy(SCRIPT, plugins)
            (home / "config").write_text(
                f"[plugins]\ncli_legacy_plugin_path = {plugins}\nrefsmith = {SCRIPT.stem}\n"
            )
            # Any command will do: the plugin ends the process before it runs.
            return [str(self._renderer.binary), "sts", "get-caller-identity"]
        (home / "config").write_text("")
        return [sys.executable, "-I", "-S", str(SCRIPT), *map(str, self._renderer.path)]


def _batches(services: list[str], jobs: int) -> list[list[str]]:
    """The services in batches; a few large ones aside, neighbours are of like size on average."""
    size = max(1, min(BATCH, -(-len(services) // jobs)))
    return [services[start : start + size] for start in range(0, len(services), size)]


def _failed(errors: str, services: Sequence[str], status: int) -> str:
    what = " ".join(services[:3]) + (" …" if len(services) > 3 else "") if services else "the list"
    if status == -signal.SIGKILL:
        return f"the renderer was killed while it wrote {what}; is there enough memory?"
    lowered = errors.lower()
    if "no space left" in lowered or "file too large" in lowered:
        return "no space is left for the pages; make some, or pull fewer services (--service)"
    lines = [line for line in errors.strip().split("\n") if line.strip()]
    last = lines[-1].strip() if lines else f"it ended with {status}"
    return f"the renderer failed at {what}: {last}"
