"""The renderer at work: processes of its own, and what a visitor does inside them.

A visitor is a Python file with a function ``open_visitor(context)``, which is called once for each
service and gives an object with two methods: ``visit(page, help_command)``, called for each page in
the order in which the AWS CLI's own build documents them, and ``close()``, which gives whatever
JSON can carry: that is the service's result. ``page`` is the path below the folder of pages
without ``.rst``; ``help_command`` is the renderer's own (``obj`` is the operation's model where
there is one, ``arg_table`` and ``command_table`` are what the page shows, ``EventHandlerClass``
how). The context has ``service``, ``out`` (a folder), ``options`` (as they were passed),
``release``, ``driver`` and ``session``. Modules beside the file can be imported. A visitor runs
under the renderer's Python, with the renderer and the standard library alone: as much of it as the
binary of version 2 carries.
"""

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, cast

from refsmith.problems import RefsmithError
from refsmith.pull.failures import renderer_failed, unknown_service
from refsmith.pull.home import environment
from refsmith.pull.programs import Renderer, Search
from refsmith.pull.releases import find_renderer

PLUGIN = Path(__file__).parent / "plugin"
# A job takes up to 900 MB for the largest service; beyond eight the largest alone sets the time.
MOST_JOBS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a visitor made of a service: its result, and the pages that it failed at, with why."""

    service: str
    result: Any
    failed: dict[str, str] = field(default_factory=dict[str, str])


def run_in_renderer(
    release: str | None,
    module: Path,
    services: Sequence[str],
    out: Path,
    *,
    options: object = None,
    unpinned: bool = False,
    jobs: int | None = None,
    done: Callable[[str], None] = lambda _: None,
) -> dict[str, Any]:
    """Runs the visitor in ``module`` over ``services`` (none named: all) of a release.

    Gives each service's result, by service in the order of their names; ``out`` is passed on, and
    is the visitor's to write to. ``release`` is as for ``pull``; ``done`` is told each service
    that is finished. Raises RefsmithError where the release can't be had or run, a service is
    unknown, or the visitor fails at a page.
    """
    renderer = find_renderer(release, Search(unpinned=unpinned))
    results: dict[str, Any] = {}
    with Runner(renderer, module, options) as runner:
        wanted = runner.chosen(services)
        for outcome in runner.run(wanted, out, jobs):
            for page, why in outcome.failed.items():
                raise RefsmithError(f"{module} failed at {page}: {why}")
            results[outcome.service] = outcome.result
            done(outcome.service)
    return {service: results[service] for service in sorted(results)}


def default_jobs() -> int:
    """As many as there are processors for us, within reason."""
    ours = getattr(os, "sched_getaffinity", None)
    count = len(ours(0)) if ours is not None else os.cpu_count() or 1
    return min(MOST_JOBS, count)


class Runner:
    """Processes of one renderer; used as a context, which ends them all."""

    def __init__(self, renderer: Renderer, module: Path, options: object = None) -> None:
        self._renderer = renderer
        self._job = {
            "module": str(module.resolve()),
            "options": options,
            "paths": [str(path) for path in renderer.path],
            "overlay": str(renderer.overlay) if renderer.overlay else None,
        }
        self._workers: list[_Worker] = []
        self._lock = threading.Lock()
        self._stopped = False
        self._weights: dict[str, int] | None = None
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        home = self._stack.enter_context(
            tempfile.TemporaryDirectory(prefix="refsmith-home-", ignore_cleanup_errors=True)
        )
        self._home = Path(home)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        self._stack.close()

    def services(self) -> dict[str, int]:
        """The names of all services, each with about how much work it is."""
        if self._weights is None:
            worker = self._worker()
            if worker is None:
                raise RefsmithError("the renderer was stopped")
            answer = worker.ask({"list": True}, "the list of services")
            if answer["release"] != self._renderer.release:
                raise RefsmithError(
                    f"the renderer says that it is release {answer['release']}, "
                    f"not {self._renderer.release}"
                )
            self._weights = cast("dict[str, int]", answer["services"])
        return self._weights

    def chosen(self, wanted: Sequence[str]) -> list[str]:
        """The services ``wanted``, all where none is; raises RefsmithError for an unknown one."""
        known = self.services()
        for service in wanted:
            if service not in known:
                raise unknown_service(service, known, self._renderer.release)
        return [each for each in known if not wanted or each in wanted]

    def run(self, services: Sequence[str], out: Path, jobs: int | None = None) -> Iterator[Outcome]:
        """Visits each service (``""``: the top-level index) and gives what came of it.

        The largest are begun first. Raises RefsmithError where a process dies or can't write;
        whoever stops to listen ends all of them.
        """
        weights = self.services()
        todo: queue.SimpleQueue[str] = queue.SimpleQueue()
        for service in sorted(services, key=lambda name: (-weights.get(name, 0), name)):
            todo.put(service)
        outcomes: queue.SimpleQueue[Outcome | BaseException] = queue.SimpleQueue()
        count = max(1, min(jobs or default_jobs(), len(services)))
        threads = [
            threading.Thread(target=self._serve, args=(number, todo, outcomes, out), daemon=True)
            for number in range(count)
        ]
        try:
            for thread in threads:
                thread.start()
            for _ in services:
                outcome = outcomes.get()
                if isinstance(outcome, BaseException):
                    raise outcome
                yield outcome
        finally:
            self.stop()

    def stop(self) -> None:
        """Ends every process at once."""
        with self._lock:
            self._stopped = True
            for worker in self._workers:
                worker.kill()

    def _serve(
        self,
        number: int,
        todo: queue.SimpleQueue[str],
        outcomes: queue.SimpleQueue[Outcome | BaseException],
        out: Path,
    ) -> None:
        """One thread: a worker is asked for a service after the other."""
        place = str(out.resolve())
        try:
            # The one that gave the list is there already.
            worker = self._workers[0] if number == 0 else None
            while True:
                service = todo.get_nowait()
                worker = worker or self._worker()
                if worker is None:
                    return
                answer = worker.ask({"service": service, "out": place}, service or "the index")
                outcomes.put(
                    Outcome(service=service, result=answer["result"], failed=answer["failed"])
                )
        except queue.Empty:
            return
        except BaseException as error:
            if not self._stopped:
                outcomes.put(error)

    def _worker(self) -> "_Worker | None":
        with self._lock:
            if self._stopped:
                return None
            home = self._home / str(len(self._workers))
            home.mkdir()
            worker = _Worker(self._renderer, self._job, home)
            self._workers.append(worker)
        return worker


class _Worker:
    """One process that answers requests, with a home and a configuration of its own."""

    def __init__(self, renderer: Renderer, job: dict[str, Any], home: Path) -> None:
        self._release = renderer.release
        (home / "job.json").write_text(json.dumps(job), encoding="utf-8")
        self._errors = home / "errors"
        with self._errors.open("wb") as errors:
            try:
                self._process = subprocess.Popen(
                    _command(renderer, home),
                    env=environment(home) | {"REFSMITH_JOB": str(home / "job.json")},
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=errors,
                    encoding="utf-8",
                    cwd=home,
                    # Ctrl-C reaches a terminal's whole group: we end our children ourselves.
                    start_new_session=True,
                )
            except OSError as error:
                raise RefsmithError(
                    f"release {self._release} can't be started: {error}; is it a program of this "
                    "system? --release installed takes the aws on the PATH"
                ) from error

    def ask(self, request: dict[str, Any], what: str) -> dict[str, Any]:
        """Sends a request; raises RefsmithError where no good answer comes."""
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise RefsmithError("the renderer has no streams")
        try:
            stdin.write(json.dumps(request) + "\n")
            stdin.flush()
            line = stdout.readline()
            answer: dict[str, Any] = json.loads(line) if line else {}
        except (OSError, ValueError):
            answer = {}
        if not answer:
            self.kill()
            answer = {"kind": "death", "error": f"it ended with status {self._process.wait()}"}
        if "error" in answer:
            raise renderer_failed(self._release, what, answer, self._said())
        return answer

    def _said(self) -> str:
        try:
            return self._errors.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return ""

    def kill(self) -> None:
        """Ends the process, and the fork in which it works."""
        if self._process.poll() is None:
            if hasattr(os, "killpg"):
                # A process that we have not waited for is still the leader of its group.
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        self._process.wait()


def _command(renderer: Renderer, home: Path) -> list[str]:
    if renderer.binary is None:
        (home / "config").write_text("")
        return [sys.executable, "-I", "-S", "-B", str(PLUGIN / "enter.py")]
    (home / "config").write_text(
        f"[plugins]\ncli_legacy_plugin_path = {PLUGIN}\nrefsmith = refsmith_renderer.boot\n"
    )
    # Any command will do: the plugin ends the process before it runs.
    return [str(renderer.binary), "sts", "get-caller-identity"]
