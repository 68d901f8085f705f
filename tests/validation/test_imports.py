"""Validating loads neither botocore nor the client, nor any service but the one asked for."""

import subprocess
import sys

from tests.support import build_package, package_folder

SCRIPT = """
import sys
from boats._runtime.validation import validate, enforce
before = set(sys.modules)
assert "boats.boat_house" not in before
found = validate("boat-house", "build-boat", {"boat_name": "A", "from_": "Jan 2 2024"}, notes=True)
assert found[0].line == 108, found[0].line
try:
    enforce(found)
except ValueError as error:
    str(error)
loaded = {name.partition(".")[0] for name in sys.modules}
assert not loaded & {"botocore", "boto3", "dataclasses", "inspect"}, loaded
assert not {name for name in sys.modules if name.startswith("boats._runtime.client")}
early = {"difflib", "json", "decimal", "datetime", "dateutil", "typing"} & before
print(sorted(early))
"""


def run(script, folder):
    command = [sys.executable, "-S", "-c", script]
    environment = {"PYTHONPATH": str(folder)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_validation_loads_little():
    done = run(SCRIPT, package_folder())
    assert done.returncode == 0, done.stderr
    assert done.stdout == "[]\n"


def test_the_package_may_have_another_name(tmp_path):
    build_package(tmp_path, "ships")
    script = "from ships._runtime.validation import validate\n"
    script += "print(validate('boat-house', 'build-boat', {})[0].line)"
    done = run(script, tmp_path)
    assert (done.stdout, done.stderr) == ("100\n", "")


def test_a_package_in_a_zip(tmp_path):
    import shutil

    build_package(tmp_path / "tree", "ships")
    archive = shutil.make_archive(str(tmp_path / "ships"), "zip", tmp_path / "tree")
    script = "from ships._runtime.validation import validate\n"
    script += "print(validate('boat-house', 'build-boat', {})[0].line)"
    done = run(script, archive)
    assert (done.stdout, done.stderr) == ("100\n", "")


def test_without_provenance_page_alone_is_known(tmp_path):
    root = build_package(tmp_path, "ships")
    (root / "boat_house" / "provenance.json").unlink()
    script = "from ships._runtime.validation import validate\n"
    script += "v = validate('boat-house', 'build-boat', {})[0]\n"
    script += "print(v.page, v.line, v.release)"
    done = run(script, tmp_path)
    assert done.stdout == "boat-house/build-boat None None\n", done.stderr
