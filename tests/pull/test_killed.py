"""Pulls that meet each other, are killed, or run out of room at the worst of moments."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from refsmith.problems import RefsmithError
from refsmith.pull import pull, store
from tests.pull import fake


def below(out: Path) -> set[str]:
    return {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}


def alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks at processes in /proc")
def test_a_pull_that_is_killed_leaves_no_page_and_no_process(
    release: Path, out: Path, tmp_path: Path
) -> None:
    fake.world(release, services={"quay": {"moor": "!sleep"}})
    command = ["-m", "refsmith", "pull", "--release", str(release), "--out", str(out)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen([sys.executable, *command], env=environment)
    sleeping = tmp_path / "tmp" / "sleeping"
    try:
        end = time.monotonic() + 60
        while not (sleeping.exists() and sleeping.read_text()) and time.monotonic() < end:
            time.sleep(0.05)
        renderer = int(sleeping.read_text())
        assert alive(renderer)
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    while alive(renderer) and time.monotonic() < end:
        time.sleep(0.05)
    assert not alive(renderer)
    assert below(out) == set()
    # Whoever pulls next tidies up.
    assert len(list(out.parent.glob(".pages.pull-*"))) == 1
    fake.world(release)
    pull(str(release), ["quay"], out)
    assert below(out) == {"quay/index.rst", "quay/moor.rst", "names.json", ".pull.json"}
    assert list(out.parent.iterdir()) == [out]


def test_two_pulls_do_not_write_to_one_folder(release: Path, out: Path) -> None:
    with store.opened(out), pytest.raises(RefsmithError, match="another pull is writing"):
        pull(str(release), [], out)
    assert pull(str(release), [], out).pages == 8


def test_a_disk_that_fills_while_pages_move(
    release: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = 0

    def replace(source: Any, target: Any) -> None:
        nonlocal moved
        moved += str(target).endswith(".rst")
        if moved == 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        os.rename(source, target)

    with monkeypatch.context() as patch:
        patch.setattr("refsmith.pull.store.os.replace", replace)
        with pytest.raises(RefsmithError, match="no space is left"):
            pull(str(release), [], out)
    assert len([name for name in below(out) if name.endswith(".rst")]) == 2
    # Each page is whole, and the next pull knows them for its own.
    fake.world(release, services={"quay": {"row": "Rows."}})
    pull(str(release), [], out)
    pages = {"index.rst", "quay/index.rst", "quay/row.rst"}
    assert below(out) == pages | {"names.json", ".pull.json"}


def test_a_release_that_is_not_what_it_is_called(
    index: Path, release: Path, out: Path, pin: Any
) -> None:
    fake.world(release, "2.99.1")
    digest = fake.wheel(index, release, "2.99.0", "2.0.7")
    pin({"2.99.0": ("aws-cdk.asset-awscli-v2", "2.0.7", digest)})
    with pytest.raises(RefsmithError, match=r"says that it is release 2\.99\.1, not 2\.99\.0"):
        pull("2.99.0", [], out)
    assert not out.exists()
