"""A renderer that waits for services: the way in, and the protocol.

The environment's ``REFSMITH_JOB`` names a JSON file: ``module`` (the visitor's file), ``options``
(what it is to know), ``paths`` (for ``enter.py``), ``overlay`` (a source tree to run instead of
the binary's own modules, or null). Requests come on standard input and answers
go to what was standard output, a JSON object a line each::

    {"list": true}                    -> {"release": "2.38.5", "services": {"iam": 412345, ...}}
    {"service": "iam", "out": DIR}    -> {"result": ..., "failed": {"iam/x": "why"}}
                                      or {"error": "why", "kind": "OSError", "errno": 28}

``{"service": ""}`` stands for the top-level index. A service is visited in a fork where the
system has such a thing, so that its memory goes with it. Whatever else is printed goes to
standard error.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import traceback
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from typing import Any, TextIO

from . import ages, gaps, overlay, walk

_entered = False


def awscli_initialize(events: Any) -> None:
    """Called by the binary of version 2 as it loads its plugins."""
    events.register("building-command-table.main", _enter)


def _enter(**_: Any) -> None:
    # Building our own driver loads this plugin again.
    if not _entered:
        serve()


# A service is visited in a fork of a process that has visited nothing: today's releases load a
# customisation at the first event that it listens to, so that what a page shows could depend on
# the services before it. This way it is the same whatever else is pulled.


def serve() -> None:
    """Answers requests until there are no more, and ends the process."""
    global _entered
    _entered = True
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    status = 0
    try:
        _Server(answers).run()
    except BaseException:
        traceback.print_exc()
        status = 1
    sys.stderr.flush()
    # The AWS CLI around us must not go on to run the command that was its excuse to start.
    os._exit(status)


class Context:
    """What a visitor is given: see ``refsmith.pull.runner``."""

    def __init__(self, driver: Any, release: str, service: str, out: str, options: Any) -> None:
        self.driver = driver
        self.session = driver.session
        self.release = release
        self.service = service
        self.out = out
        self.options = options


class _Server:
    def __init__(self, answers: TextIO) -> None:
        self._answers = answers
        with open(os.environ["REFSMITH_JOB"], encoding="utf-8") as file:
            job = json.load(file)
        ages.put_back()
        if job["overlay"]:
            overlay.take(job["overlay"])
        self._release: str = import_module("awscli").__version__
        self._driver = import_module("awscli.clidriver").create_clidriver()
        gaps.fill(self._driver)
        self._services = walk.services(self._driver)
        self._visitors = _load(job["module"])
        self._options = job["options"]

    def run(self) -> None:
        for line in sys.stdin:
            request = json.loads(line)
            if "service" in request:
                self._apart(request)
            else:
                weights = {
                    name: walk.weight(self._driver, command)
                    for name, command in self._services.items()
                }
                self._answer({"release": self._release, "services": weights})

    def _answer(self, answer: Any) -> None:
        self._answers.write(json.dumps(answer) + "\n")
        self._answers.flush()

    def _apart(self, request: Any) -> None:
        """Visits a service in a fork, and passes on what it says."""
        if not hasattr(os, "fork"):
            self._answer(self._visited(request))
            return
        ours, its = os.pipe()
        child = os.fork()
        if child == 0:
            status = 1
            try:
                with os.fdopen(its, "w", encoding="utf-8") as file:
                    json.dump(self._visited(request), file)
                status = 0
            finally:
                os._exit(status)
        os.close(its)
        said = _heard(ours, child)
        _, status = os.waitpid(child, 0)
        if status == 0:
            self._answer(json.loads(said))
            return
        # A death by the kernel (no memory) says nothing itself.
        killed = os.WIFSIGNALED(status)
        how = f"signal {os.WTERMSIG(status)}" if killed else f"status {status >> 8}"
        self._answer({"error": "the renderer ended with " + how, "kind": "death"})

    def _visited(self, request: Any) -> Any:
        try:
            return self._visit(request["service"], request["out"])
        except Exception as error:
            traceback.print_exc()
            kind = "OSError" if isinstance(error, OSError) else type(error).__name__
            number = getattr(error, "errno", None)
            return {
                "error": f"{type(error).__name__}: {error}",
                "kind": kind,
                "errno": number,
            }

    def _visit(self, service: str, out: str) -> Any:
        context = Context(self._driver, self._release, service, out, self._options)
        visitor = self._visitors.open_visitor(context)
        failed: dict[str, str] = {}
        if service:
            found = walk.pages(service, self._services[service])
        else:
            found = iter([("index", self._driver.create_help_command())])
        for page, help_command in found:
            try:
                visitor.visit(page, help_command)
            except OSError:
                raise
            except Exception as error:
                traceback.print_exc()
                failed[page] = f"{type(error).__name__}: {error}"
        return {"result": visitor.close(), "failed": failed}


def _heard(pipe: int, child: int) -> bytes:
    """All that the fork says. Whoever asked is silent until then: unless it has died."""
    chunks: list[bytes] = []
    while True:
        ready, _, _ = select.select([0, pipe], [], [])
        if 0 in ready:
            os.kill(child, signal.SIGKILL)
            raise SystemExit("nobody waits for the pages any more")
        chunk = os.read(pipe, 1 << 20)
        if not chunk:
            os.close(pipe)
            return b"".join(chunks)
        chunks.append(chunk)


def _load(path: str) -> Any:
    """The visitor's module: one of this package by its name, or any file by its path."""
    folder, name = os.path.split(path)
    name = os.path.splitext(name)[0]
    if os.path.abspath(folder) == os.path.dirname(os.path.abspath(__file__)):
        return import_module("." + name, __package__)
    sys.path.append(folder)
    spec = spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(path)
    module = module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
