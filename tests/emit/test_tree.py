"""Writing: whole or not at all, and nothing that is not ours is touched."""

import os
from pathlib import Path

import pytest

from refsmith.distribution.manifest import FORMAT, read_manifest, write_manifest
from refsmith.distribution.tree import compare_tree, write_tree
from refsmith.problems import RefsmithError


def files(**contents):
    """A distribution of files (``_`` for a dot) with a manifest that lists them."""
    listed = {name.replace("__", "/").replace("_", "."): text for name, text in contents.items()}
    content = {
        "format": FORMAT,
        "release": "1.0",
        "package": "awsref",
        "docstrings": "facts",
        "services": {"iam": {}},
        "files": dict.fromkeys(listed, "0"),
    }
    return {**listed, "manifest.json": write_manifest(content)}


def there(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_what_is_written_compares_equal_and_is_written_once(tmp_path):
    out = tmp_path / "deep" / "out"
    wanted = files(a_py="1", iam__b_py="2")
    first = write_tree(out, wanted)
    assert first.written == ("a.py", "iam/b.py", "manifest.json")
    assert compare_tree(out, wanted) == []
    times = {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}
    again = write_tree(out, wanted)
    assert (again.written, again.deleted, again.unchanged) == ((), (), 3)
    assert times == {path: path.stat().st_mtime_ns for path in out.rglob("*.py")}


def test_differences_are_named_and_nothing_is_written(tmp_path):
    write_tree(tmp_path, files(a_py="1\n", b_py="2\n", c_py="3\n"))
    (tmp_path / "a.py").write_text("changed\n")
    (tmp_path / "b.py").unlink()
    before = there(tmp_path)
    found = compare_tree(tmp_path, files(a_py="1\n", b_py="2\n"))
    kinds = {each.path: each.kind for each in found}
    assert kinds == {
        "a.py": "changed",
        "b.py": "missing",
        "c.py": "superfluous",
        "manifest.json": "changed",
    }
    assert "-changed" in found[0].diff
    assert "+1" in found[0].diff
    assert there(tmp_path) == before


def test_a_long_difference_is_cut(tmp_path):
    (tmp_path / "a.py").write_text("old\n" * 500)
    found = compare_tree(tmp_path, {"a.py": "new\n" * 500}, limit=7)
    assert len(found[0].diff) == 8


def test_only_files_of_the_old_manifest_are_deleted(tmp_path):
    write_tree(tmp_path, files(a_py="1", iam__b_py="2", sts__c_py="3"))
    (tmp_path / "sts" / "mine.py").write_text("mine")
    (tmp_path / "notes.txt").write_text("mine")
    report = write_tree(tmp_path, files(a_py="1"))
    assert report.deleted == ("iam/b.py", "sts/c.py")
    assert set(there(tmp_path)) == {"a.py", "manifest.json", "sts/mine.py", "notes.txt"}
    assert not (tmp_path / "iam").exists()


def test_a_folder_without_manifest_loses_nothing(tmp_path):
    (tmp_path / "old.py").write_text("mine")
    write_tree(tmp_path, files(a_py="1"))
    assert (tmp_path / "old.py").read_text() == "mine"


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_the_old_output_is_whole_when_writing_fails(tmp_path, monkeypatch, error):
    write_tree(tmp_path, files(a_py="1", b_py="2", c_py="3"))
    before = there(tmp_path)
    real = Path.write_bytes
    written = []

    def failing(self, data):
        written.append(self)
        if len(written) == 2:
            raise error
        return real(self, data)

    monkeypatch.setattr(Path, "write_bytes", failing)
    with pytest.raises((RefsmithError, KeyboardInterrupt)) as caught:
        write_tree(tmp_path, files(a_py="x", b_py="y", d_py="z"))
    if isinstance(error, OSError):
        assert "No space left" in str(caught.value)
    assert there(tmp_path) == before


def test_a_failure_half_way_leaves_whole_files_and_the_old_manifest(tmp_path, monkeypatch):
    write_tree(tmp_path, files(a_py="1", b_py="2", c_py="3"))
    old = read_manifest(tmp_path)
    real = os.replace
    moved = []

    def failing(source, target):
        moved.append(target)
        if len(moved) == 2:
            raise OSError(13, "Permission denied")
        real(source, target)

    monkeypatch.setattr(os, "replace", failing)
    with pytest.raises(RefsmithError, match="run generate again"):
        write_tree(tmp_path, files(a_py="x", b_py="y"))
    assert there(tmp_path).keys() == {"a.py", "b.py", "c.py", "manifest.json"}
    assert (tmp_path / "a.py").read_text() == "x"
    assert (tmp_path / "b.py").read_text() == "2"
    assert read_manifest(tmp_path) == old
    monkeypatch.undo()
    write_tree(tmp_path, files(a_py="x", b_py="y"))
    assert compare_tree(tmp_path, files(a_py="x", b_py="y")) == []


def test_an_output_that_is_a_file_is_a_clear_error(tmp_path):
    (tmp_path / "out").write_text("a file")
    with pytest.raises(RefsmithError, match="out"):
        write_tree(tmp_path / "out", files(a_py="1"))


def test_the_manifest_is_read_back(tmp_path):
    assert read_manifest(tmp_path) is None
    write_tree(tmp_path, files(a_py="1"))
    found = read_manifest(tmp_path)
    assert found is not None
    assert (found.package, found.docstrings, found.release) == ("awsref", "facts", "1.0")
    assert found.services == ("iam",)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{}",
        '{"format": 99}',
        write_manifest(
            {
                "format": FORMAT,
                "release": None,
                "package": "p",
                "docstrings": "loud",
                "services": {},
                "files": {},
            }
        ),
    ],
)
def test_a_manifest_that_is_none_is_refused(tmp_path, content):
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(RefsmithError, match=r"manifest\.json"):
        read_manifest(tmp_path)


@pytest.mark.parametrize(
    "path", ["../victim.txt", "/etc/victim", "a/../../victim.txt", "c:\\victim"]
)
def test_no_file_outside_can_be_listed(tmp_path, path):
    out = tmp_path / "out"
    out.mkdir()
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    listed = files()["manifest.json"].replace('"files": {}', f'"files": {{"{path}": "0"}}')
    (out / "manifest.json").write_text(listed.replace("\\", "\\\\"))
    with pytest.raises(RefsmithError, match="not below"):
        write_tree(out, files(a_py="1"))
    assert victim.read_text() == "mine"
