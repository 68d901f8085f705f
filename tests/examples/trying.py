"""Tries one command line on a generated package: read, checked, and stopped before it is sent."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any
from unittest.mock import patch

# The content that the page shows for a file, None where it shows none.
Shown = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a command fared.

    ``kind`` is ``accepted``; ``absent`` or ``custom`` for a command that the package hasn't got by
    design; ``unsupported`` for an option of the AWS CLI's own; else what refused it: ``shell``,
    ``usage``, ``value``, or ``rules``. ``details`` are the messages, ``warned`` the rules that
    only warned, ``made_up`` the files that the page doesn't show.
    """

    kind: str
    details: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()
    made_up: tuple[str, ...] = ()


@dataclass(slots=True)
class _Run:
    """What is seen of one run."""

    shown: Shown
    operation: Any = None
    option: Any = None
    ending: Any = None
    violations: list[Any] = field(default_factory=list[Any])
    made_up: list[str] = field(default_factory=list[str])


class Bench:
    """The command line of the package ``name``, which has to be importable."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._run: _Run = _Run(lambda _: None)

    def module(self, name: str) -> Any:
        return import_module(f"{self._name}._runtime.{name}")

    @contextlib.contextmanager
    def open(self) -> Iterator[Bench]:
        """Nothing is sent, no file is read, and what ends a command is kept."""
        with ExitStack() as stack:
            for module, function in (
                ("cli.perform", self._perform),
                ("cli.report", self._report),
                ("cli.values", self._load),
                ("cli.files", self._resolve),
                ("cli.files", self._open_body),
            ):
                name = function.__name__.removeprefix("_")
                original = getattr(self.module(module), name)
                stack.enter_context(
                    patch.object(self.module(module), name, _partial(function, original))
                )
            yield self

    def try_words(self, words: Sequence[str], shown: Shown) -> Outcome:
        """Runs ``words``, which stand behind the program's name."""
        self._run = run = _Run(shown)
        service, command = self._named(words)
        if service is None:
            return Outcome("absent" if command else "custom")
        out = io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(out):
            self.module("cli.main").main(list(words))
        warned = tuple(f"{v.page}: {v.rule}: {v.message}" for v in run.violations)
        made_up = tuple(dict.fromkeys(run.made_up))
        if run.ending is None:
            return Outcome("accepted", (), warned, made_up)
        return Outcome(self._kind(run.ending), self._details(run), (), made_up)

    def _named(self, words: Sequence[str]) -> tuple[Any, bool]:
        """The service, if the package has the command; else None, and whether that is because the
        package was made without it."""
        globals_ = self.module("cli.globaloptions").Globals()
        registry, dispatch = self.module("cli.registry"), self.module("cli.dispatch")
        with contextlib.redirect_stderr(io.StringIO()):
            try:
                left = self.module("cli.parser").parse_globals(words, globals_)
            except self.module("cli.errors").UsageError:
                left = list(words)
        name, rest = dispatch.first_word(left)
        if name in registry.custom_services():
            return None, False
        if name not in registry.services():
            return None, True
        service = registry.Service(name)
        command, _ = dispatch.first_word(rest)
        if command in service.custom:
            return None, False
        with contextlib.suppress(self.module("cli.errors").UsageError):
            self._run.operation, _ = dispatch.find_operation(service, rest)
        return service, True

    def _kind(self, ending: Any) -> str:
        errors = self.module("cli.errors")
        if isinstance(ending, errors.ParameterError):
            return "value"
        if ending.structured.get("Violations"):
            return "rules"
        return "unsupported" if "is not supported" in ending.message else "usage"

    def _details(self, run: _Run) -> tuple[str, ...]:
        if found := run.ending.structured.get("Violations"):
            return tuple(
                f"{each['Rule']}: {each['Message']}"
                for each in found
                if each["Severity"] == "error"
            )
        return (run.ending.message.split("\n\nusage")[0],)

    def _perform(self, original: Any, command: Any, parameters: Any) -> int:
        """What only warns is told with the call, so it is asked for here."""
        check = self.module("validation").check_operation
        found = check(command.operation, command.service.name, parameters, compiled=False)
        self._run.violations = [each for each in found if each.severity == "warn"]
        return 0

    def _report(self, original: Any, ending: Any, *_: Any) -> None:
        self._run.ending = ending

    def _load(self, original: Any, option: Any, raw: Any) -> Any:
        self._run.option = option
        try:
            return original(option, raw)
        finally:
            self._run.option = None

    def _resolve(self, original: Any, value: str) -> str | bytes:
        prefix, mark, name = value.partition("://")
        if not mark or prefix not in ("file", "fileb"):
            return value
        # What a page prints for an archive tells of it, and can't be its content.
        packed = name.endswith(".zip")
        text = None if packed else self._run.shown(name)
        if text is not None:
            return text if prefix == "file" else text.encode()
        self._run.made_up.append(name)
        return _archive() if packed else self._stand_in(prefix)

    def _open_body(self, original: Any, path: str) -> Any:
        self._run.made_up.append(path)
        return io.BytesIO(b"content")

    def _stand_in(self, prefix: str) -> str | bytes:
        """What a file that isn't shown might hold: a sample of the option's shape, or of the whole
        input."""
        option = self._run.option
        if option is None:
            found = io.StringIO()
            if self._run.operation is not None:
                self.module("cli.skeleton").print_input(self._run.operation, "input", found)
            return found.getvalue()
        sampler = self.module("cli.samples").Sampler(False, _base64)
        shape = self.module("cli.shapes").resolved(option.shape)
        try:
            sample = sampler.sample(shape)
        except self.module("cli.samples").Absent:
            sample = ""
        if shape.type == "blob" and prefix == "fileb":
            return base64.b64decode(sample)
        text = sample if isinstance(sample, str) else json.dumps(sample)
        return text if prefix == "file" else text.encode()


def _archive() -> bytes:
    """A zip archive, for options that take nothing else."""
    found = io.BytesIO()
    with zipfile.ZipFile(found, "w") as archive:
        archive.writestr("index.py", "")
    return found.getvalue()


def _partial(function: Any, original: Any) -> Any:
    def call(*words: Any, **named: Any) -> Any:
        return function(original, *words, **named)

    return call


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode()
