"""What each command of the tool does: the arguments in, an exit status out.

What one command alone needs is loaded when it runs: who asks for little waits for little.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TextIO, cast

from refsmith import pipeline, reporting
from refsmith.caching.digests import OutputDigests
from refsmith.caching.store import Store, open_store
from refsmith.config import defaults, specs_file
from refsmith.distribution.lock import read_names, write_names
from refsmith.distribution.manifest import read_manifest
from refsmith.distribution.settings import EmitSettings
from refsmith.distribution.tree import compare_tree, write_tree
from refsmith.problems import Problem, RefsmithError
from refsmith.progress import bar
from refsmith.showing import as_utf8
from refsmith.specs import Specs, open_specs
from refsmith.spreading import default_jobs

LOCK = "names.lock"


def pull(arguments: argparse.Namespace) -> int:
    """``refsmith pull``."""
    from refsmith.pull import pull as render

    report = render(
        arguments.release,
        arguments.service,
        arguments.out,
        unpinned=arguments.unpinned,
        jobs=arguments.jobs,
        update_lock=arguments.update_lock,
    )
    print(report)
    return 0


def generate(arguments: argparse.Namespace) -> int:
    """``refsmith generate``."""
    with open_store(kept=not arguments.no_cache) as store:
        made = _make(arguments, store)
        there = OutputDigests(arguments.out, store)
        report = write_tree(arguments.out, made.files, there.of)
        there.keep()
        if arguments.update_names:
            _replace(specs_file(LOCK), write_names(made.names()))
    operations = sum(int(str(each.entry["operations"])) for each in made.services)
    rules = _rules(made)
    print(
        f"{made.pages} pages of {len(made.services)} services: {operations} operations, "
        f"{rules} rules"
    )
    print(
        f"{arguments.out}: {len(report.written)} files written, {len(report.deleted)} deleted, "
        f"{report.unchanged} as they were"
    )
    return _tell(made.problems, arguments)


def check(arguments: argparse.Namespace) -> int:
    """``refsmith check``: 1 where the output is not what the pages give."""
    with open_store(kept=not arguments.no_cache) as store:
        made = _make(arguments, store)
        differences = compare_tree(arguments.out, made.files)
    for difference in differences:
        print(f"{arguments.out / difference.path}: {difference.kind}")
        for line in difference.diff:
            print(f"    {line}")
    if differences:
        _write_problems(made.problems, arguments)
        print(f"{len(differences)} files differ. To mend it: {_mend(arguments)}")
        return 1
    print(f"{arguments.out} is what {made.pages} pages of {len(made.services)} services give")
    return _tell(made.problems, arguments)


def model(arguments: argparse.Namespace) -> int:
    """``refsmith model``: a record a page, as a stream."""
    from refsmith.making import job, read_service
    from refsmith.model.export import to_json

    specs = open_specs(arguments.specs)
    services = specs.chosen(arguments.service)
    problems: list[Problem] = []
    if arguments.summary is not None:
        return _summary(arguments, specs, services)
    with _destination(arguments.out) as out, bar("reading", len(services)) as done:
        for service in services:
            for operation in read_service(job(specs, service)):
                out.write(to_json(operation) + "\n")
                problems += operation.problems
            done(service)
    return _tell(problems, arguments, sys.stderr)


def _summary(arguments: argparse.Namespace, specs: Specs, services: tuple[str, ...]) -> int:
    """``refsmith model --summary``: the rules counted, in the place of the models."""
    from refsmith import counting
    from refsmith.emit.weighing import weighed
    from refsmith.making import job, read_service

    tally = counting.Tally()
    problems: list[Problem] = []
    with bar("counting", len(services)) as done:
        for service in services:
            for operation in weighed(read_service(job(specs, service))).operations:
                tally.add(operation)
                problems += operation.problems
            tally.next_service()
            done(service)
    told = tally.as_json(str(specs.folder), len(services))
    with _destination(arguments.out) as out:
        if arguments.summary == "json":
            out.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
        else:
            out.writelines(f"{line}\n" for line in counting.as_text(told))
    return _tell(problems, arguments, sys.stderr)


def explain(arguments: argparse.Namespace) -> int:
    """``refsmith explain``."""
    from refsmith import explaining

    specs = open_specs(arguments.specs)
    operation, source = explaining.find(specs, arguments.page)
    told = explaining.explain(operation, source, arguments.option)
    if arguments.format == "json":
        print(json.dumps(told, ensure_ascii=False, indent=2))
    elif arguments.format == "html":
        from refsmith.explaining_html import as_html

        as_utf8(sys.stdout)
        for piece in as_html(told, source):
            print(piece)
    else:
        print(explaining.as_text(told))
    return 0


def lint(arguments: argparse.Namespace) -> int:
    """``refsmith lint``: 1 where anything is found."""
    from refsmith import linting

    folders = [open_specs(folder) for folder in arguments.specs or [arguments.usual]]
    chosen = [(specs, specs.chosen(arguments.service)) for specs in folders]
    with bar("linting", sum(len(services) for _, services in chosen)) as done:
        report = linting.lint(chosen, done)
    if arguments.format == "json":
        print(json.dumps(linting.as_json(report), ensure_ascii=False, indent=2))
    else:
        for line in linting.as_text(report):
            print(line)
    return 1 if report.found else 0


def _make(arguments: argparse.Namespace, store: Store) -> pipeline.Generated:
    specs = open_specs(arguments.specs)
    manifest = read_manifest(arguments.out)
    usual = defaults()
    chosen = _services(arguments, specs, manifest.services if manifest else None, usual.services)
    settings = EmitSettings(
        package=arguments.package or (manifest.package if manifest else usual.package),
        docstrings=arguments.docstrings or (manifest.docstrings if manifest else usual.docstrings),
        names=read_names(specs_file(LOCK)),
        botocore=usual.botocore,
    )
    if not settings.package.isidentifier():
        raise RefsmithError(f"--package {settings.package}: not a name that Python can import")
    jobs = arguments.jobs or default_jobs()
    with bar("generating", len(chosen)) as done:
        made = pipeline.generate(specs, chosen, settings, store, jobs=jobs, progress=done)
    if not any(output.digests for output in made.services):
        raise RefsmithError(
            f"no page of {arguments.specs} stands for an API operation: there is nothing to make"
        )
    return made


def _services(
    arguments: argparse.Namespace,
    specs: Specs,
    recorded: tuple[str, ...] | None,
    usual: tuple[str, ...],
) -> tuple[str, ...]:
    """The services to make: named, else what the manifest records, else the usual ones.

    The usual ones count only where the pages hold them all: a folder of other pages is made whole.
    """
    if arguments.service:
        return specs.chosen(arguments.service)
    if arguments.all:
        return specs.chosen(())
    if recorded is not None:
        return specs.chosen(recorded)
    return specs.chosen(usual if all(each in specs.services for each in usual) else ())


def _rules(made: pipeline.Generated) -> int:
    total = 0
    for output in made.services:
        counted = cast("dict[str, int]", output.entry["rules"])
        total += sum(counted.values())
    return total


def _mend(arguments: argparse.Namespace) -> str:
    """The one command that makes the output what the pages give."""
    words = ["refsmith", "generate", "--specs", str(arguments.specs), "--out", str(arguments.out)]
    words += [word for service in arguments.service for word in ("--service", service)]
    words += ["--all"] if arguments.all else []
    words += ["--package", arguments.package] if arguments.package else []
    words += ["--docstrings", arguments.docstrings] if arguments.docstrings else []
    return " ".join(words)


def _tell(
    problems: Iterable[Problem], arguments: argparse.Namespace, out: TextIO | None = None
) -> int:
    """Prints what was met, writes all of it where a file is named, and gives the exit status."""
    problems = list(problems)
    _write_problems(problems, arguments)
    for line in reporting.summary(problems):
        print(line, file=out or sys.stdout)
    return 1 if arguments.strict and problems else 0


def _write_problems(problems: Iterable[Problem], arguments: argparse.Namespace) -> None:
    path: Path | None = arguments.problems
    if path is not None:
        with _destination(path) as file:
            file.writelines(reporting.as_file(problems, path))


@contextmanager
def _destination(path: Path | None) -> Generator[IO[str]]:
    """Standard output, or a file that appears when it is whole."""
    if path is None:
        yield sys.stdout
        return
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", dir=path.parent, prefix=".refsmith-", delete=False
        ) as file:
            stage = Path(file.name)
            try:
                yield file
            except BaseException:
                file.close()
                stage.unlink()
                raise
        os.replace(stage, path)
    except OSError as error:
        raise RefsmithError(f"{path} can't be written: {error}") from error


def _replace(path: Path, text: str) -> None:
    with _destination(path) as file:
        file.write(text)
