"""The generated package as a product: types, format, imports, and nothing that isn't a fact."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import black
import pytest

from refsmith.distribution.manifest import digest

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"


def without_node() -> dict[str, str]:
    """The environment with no node on the path: the checker brings its own."""
    folders = os.environ["PATH"].split(os.pathsep)
    kept = [each for each in folders if not (Path(each) / "node").exists()]
    return os.environ | {"PATH": os.pathsep.join(kept)}


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def test_the_checkers_are_content(tmp_path: Path) -> None:
    use = tmp_path / "use.py"
    use.write_text(
        "from awsref.iam import Client\n"
        "iam = Client(region_name='us-east-1')\n"
        "made = iam.create_user(user_name='jane')\n"
        "name: str = made['User']['UserName'] if 'User' in made else ''\n"
        "for page in iam.pages.list_users():\n"
        "    print(page.get('Users', []))\n",
        encoding="utf-8",
    )
    wrong = tmp_path / "wrong.py"
    wrong.write_text(
        "from awsref.iam import Client\n"
        "iam = Client()\n"
        "iam.create_user(user_name=1)\n"
        "iam.create_user()\n"
        "iam.no_such_thing()\n",
        encoding="utf-8",
    )
    config = tmp_path / "pyrightconfig.json"
    config.write_text(
        json.dumps({"typeCheckingMode": "strict", "extraPaths": [str(GENERATED)]}), "utf-8"
    )
    environment = without_node() | {"MYPYPATH": str(GENERATED)}
    for command, mistakes in (
        ([tool("mypy"), "--strict", "--no-incremental", str(use)], 0),
        ([tool("mypy"), "--strict", "--no-incremental", str(wrong)], 3),
        ([tool("basedpyright"), "-p", str(config), str(use)], 0),
        ([tool("basedpyright"), "-p", str(config), str(wrong)], 3),
    ):
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )
        told = {int(line) for line in re.findall(r"wrong\.py:(\d+):(?:\d+ -)? error", done.stdout)}
        assert told == set(range(3, 3 + mistakes)), done.stdout
        assert bool(done.returncode) == bool(mistakes)


@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_the_whole_package_is_clean(checker: str, tmp_path: Path) -> None:
    if checker == "mypy":
        command = [tool("mypy"), "--strict", "--no-incremental", "-p", "awsref"]
    else:
        config = tmp_path / "pyrightconfig.json"
        config.write_text(
            json.dumps({"typeCheckingMode": "strict", "include": [str(GENERATED / "awsref")]}),
            "utf-8",
        )
        command = [tool("basedpyright"), "-p", str(config)]
    environment = without_node() | {"MYPYPATH": str(GENERATED)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:]


def test_black_is_content() -> None:
    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    for path in GENERATED.rglob("*.py"):
        if "_runtime" not in path.parts:
            source = path.read_text(encoding="utf-8")
            with pytest.raises(black.NothingChanged):
                black.format_file_contents(source, fast=True, mode=mode)


def test_the_manifest_lists_every_file_with_its_digest() -> None:
    manifest = json.loads((GENERATED / "manifest.json").read_text(encoding="utf-8"))
    for path, known in manifest["files"].items():
        assert digest((GENERATED / path).read_text(encoding="utf-8")) == known, path
    tracked = {
        path.relative_to(GENERATED).as_posix()
        for path in GENERATED.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert tracked - set(manifest["files"]) == {"manifest.json"}


def test_validating_and_help_import_no_botocore() -> None:
    for script in (
        "import awsref; awsref.validate('iam', 'create-user', {'user_name': 'a b'})",
        "from awsref.cli import main; main(['iam', 'create-user', 'help'])",
        "from awsref.cli import main; main(['iam', 'create-user', '--generate-cli-skeleton'])",
        "from awsref.cli import main; main(['iam', 'create-user', '--user-name', 'a b'])",
        "import awsref.iam; awsref.iam.Client()",
    ):
        check = "; import sys; assert 'botocore' not in sys.modules"
        subprocess.run(
            [sys.executable, "-c", script + check],
            check=True,
            capture_output=True,
            env=os.environ | {"PYTHONPATH": str(GENERATED)},
        )


def test_one_service_loads_itself_alone() -> None:
    script = (
        "import sys, awsref.sts; awsref.sts.Client; "
        "assert not [m for m in sys.modules if m.startswith('awsref.iam')]"
    )
    environment = os.environ | {"PYTHONPATH": str(GENERATED)}
    subprocess.run([sys.executable, "-c", script], check=True, env=environment)


def test_what_is_committed_holds_facts_alone() -> None:
    """No sentence of the documentation: its own words for what every page repeats are absent."""
    for path in (GENERATED / "awsref").rglob("*.py"):
        if "_runtime" in path.parts:
            continue
        text = path.read_text(encoding="utf-8")
        for words in ("Amazon Web Services", "This parameter allows", "regex pattern", "For more"):
            assert words not in text, path
