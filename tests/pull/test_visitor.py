"""What a visitor of one's own is given inside the renderer, and what comes back."""

from __future__ import annotations

from pathlib import Path

import pytest

from refsmith.problems import RefsmithError
from refsmith.pull import run_in_renderer

VISITOR = """
import os, sys
from beside import greeting
class Visitor:
    def __init__(self, context):
        self.context, self.seen = context, []
    def visit(self, page, help_command):
        if self.context.options.get("stumble") == page:
            raise ValueError("stumbled")
        self.seen.append([page, sorted(help_command.arg_table)])
    def close(self):
        context = self.context
        with open(os.path.join(context.out, context.service), "w") as file:
            file.write(greeting)
        print("not an answer", flush=True)
        return {"seen": self.seen, "release": context.release, "modules": sorted(sys.modules)}
def open_visitor(context):
    return Visitor(context)
"""


@pytest.fixture
def visitor(tmp_path: Path) -> Path:
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "beside.py").write_text("greeting = 'hello'\n")
    (tmp_path / "own" / "look.py").write_text(VISITOR)
    return tmp_path / "own" / "look.py"


def test_a_visitor_sees_every_page_in_order(release: Path, visitor: Path, tmp_path: Path) -> None:
    done: list[str] = []
    results = run_in_renderer(str(release), visitor, [], tmp_path, options={}, done=done.append)
    assert list(results) == ["harbour", "quay"]
    assert sorted(done) == ["harbour", "quay"]
    assert results["harbour"]["seen"] == [
        ["harbour/index", []],
        ["harbour/list-boats", ["size"]],
        ["harbour/sink-boat", ["size"]],
        ["harbour/wait/index", []],
        ["harbour/wait/boat-afloat", ["size"]],
    ]
    assert results["quay"]["release"] == "2.99.0"
    assert not {"refsmith", "rich", "black"} & set(results["quay"]["modules"])
    assert (tmp_path / "quay").read_text() == "hello"


def test_only_the_services_that_are_named(release: Path, visitor: Path, tmp_path: Path) -> None:
    assert list(run_in_renderer(str(release), visitor, ["quay"], tmp_path, options={})) == ["quay"]
    with pytest.raises(RefsmithError, match="no service 'quays'; did you mean quay"):
        run_in_renderer(str(release), visitor, ["quays"], tmp_path, options={})


def test_a_visitor_that_stumbles_is_told_where(
    release: Path, visitor: Path, tmp_path: Path
) -> None:
    with pytest.raises(RefsmithError, match=r"look\.py failed at quay/moor: ValueError: stumbled"):
        run_in_renderer(str(release), visitor, [], tmp_path, options={"stumble": "quay/moor"})


def test_a_file_that_is_no_visitor(release: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing.py").write_text("")
    with pytest.raises(RefsmithError, match=r"failed at quay: AttributeError.*open_visitor"):
        run_in_renderer(str(release), tmp_path / "nothing.py", ["quay"], tmp_path)
