"""The renderer sees nothing of the user's AWS configuration or Python, and touches neither."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from refsmith.pull import pull
from tests.pull import fake
from tests.pull.conftest import Pin


@pytest.fixture
def users_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    (home / ".aws").mkdir(parents=True)
    (home / ".aws" / "config").write_text("[plugins]\nevil = no_such_plugin\n")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(home / ".aws" / "config"))
    for name in ("AWS_PROFILE", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "PYTHONPATH"):
        monkeypatch.setenv(name, "users-own")
    return home


def seen(file: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(file.read_text())
    return found


def check(environ: dict[str, str], home: Path) -> None:
    assert "users-own" not in environ.values()
    assert not {"AWS_PROFILE", "AWS_ACCESS_KEY_ID"} & environ.keys()
    for name in ("HOME", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        assert not Path(environ[name]).is_relative_to(home)
    # Gone with the pull.
    assert not os.path.exists(environ["HOME"])


def test_the_program_of_version_2(
    release: Path, out: Path, tmp_path: Path, users_home: Path
) -> None:
    pull(str(release), ["quay"], out)
    found = seen(tmp_path / "tmp" / "seen.json")
    check(found["environ"], users_home)  # type: ignore[arg-type]
    assert [path.name for path in users_home.rglob("*")] == [".aws", "config"]


def test_version_1(index: Path, tmp_path: Path, out: Path, pin: Pin, users_home: Path) -> None:
    top = fake.folder(tmp_path / "one", "1.99.0")
    pin({"1.99.0": ("awscli", "1.99.0", fake.wheel_1(index, top, "1.99.0"))})
    pull("1.99.0", ["quay"], out)
    found = seen(tmp_path / "tmp" / "seen.json")
    check(found["environ"], users_home)  # type: ignore[arg-type]
    path = found["path"]
    assert isinstance(path, list)
    assert not [each for each in path if "site-packages" in each]


def test_asking_for_the_version_loads_no_plugin_of_the_users(
    release: Path, out: Path, users_home: Path
) -> None:
    program = release / "aws"
    text = program.read_text()
    probe = (
        "import os, json\n"
        "if sys.argv[1:] == ['--version']:\n"
        f"    open({str(release / 'asked.json')!r}, 'w').write(json.dumps(dict(os.environ)))\n"
    )
    program.write_text(text.replace("import awscli\n", "import awscli\n" + probe))
    pull(str(release), ["quay"], out)
    environ = seen(release / "asked.json")
    assert "users-own" not in environ.values()
    assert environ.get("AWS_CONFIG_FILE") != str(users_home / ".aws" / "config")
    assert environ.get("HOME") != str(users_home)
