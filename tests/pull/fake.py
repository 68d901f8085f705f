"""Makes releases of a stand-in AWS CLI: folders, wheels as an index has them, and their pins."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import Any

RELEASE = Path(__file__).parent / "release"
# Modules that the renderer looks for and that do nothing here.
_MODULES = {
    "clidriver.py": "from awscli import Driver\n\n\ndef create_clidriver():\n    return Driver()\n",
    "clidocs.py": "",
    "help.py": "from awscli.bcdoc.restdoc import ReSTDocument\n",
    "arguments.py": "class CLIArgument:\n    pass\n",
    "bcdoc/__init__.py": "",
    "bcdoc/restdoc.py": "class ReSTDocument:\n    def write_from_file(self, name):\n        pass\n",
    "customizations/__init__.py": "",
    "customizations/commands.py": (
        "class BasicHelp:\n    def _get_doc_contents(self, name):\n        return ''\n"
    ),
}
HARBOUR: dict[str, Any] = {
    "list-boats": "Lists boats.",
    "sink-boat": "Sinks a boat.",
    "wait": {"boat-afloat": "Waits."},
}
QUAY: dict[str, Any] = {"moor": "Moors a boat."}
SERVICES: dict[str, Any] = {"harbour": HARBOUR, "quay": QUAY}


def folder(top: Path, release: str = "2.99.0", services: dict[str, Any] | None = None) -> Path:
    """An unpacked release below ``top``, ready to be named by its path."""
    shutil.copytree(RELEASE, top, ignore=shutil.ignore_patterns("__pycache__"))
    program = top / "aws"
    program.write_text(f"#!{sys.executable} -S\n{program.read_text()}")
    program.chmod(0o755)
    for name, text in _MODULES.items():
        (top / "awscli" / name).parent.mkdir(exist_ok=True)
        (top / "awscli" / name).write_text(text)
    world(top, release, services)
    return top


def world(top: Path, release: str = "2.99.0", services: dict[str, Any] | None = None) -> None:
    """Says what a release documents."""
    content = {"release": release, "services": SERVICES if services is None else services}
    (top / "awscli" / "world.json").write_text(json.dumps(content))


def wheel(index: Path, top: Path, release: str, version: str) -> str:
    """Puts the package of version 2 that holds a release into ``index``; gives its SHA-256."""
    layer = io.BytesIO()
    with zipfile.ZipFile(layer, "w") as archive:
        for file in sorted(top.rglob("*")):
            if file.is_file():
                inside = f"awscli/v2/{release}/dist/{file.relative_to(top).as_posix()}"
                archive.write(file, inside)
    package = io.BytesIO()
    with tarfile.open(fileobj=package, mode="w:gz") as tar:
        entry = tarfile.TarInfo("package/lib/layer.zip")
        entry.size = len(layer.getvalue())
        tar.addfile(entry, io.BytesIO(layer.getvalue()))
    inside = "aws_cdk/asset_awscli_v2/_jsii/asset.tgz"
    return _write(index, "aws_cdk.asset_awscli_v2", version, {inside: package.getvalue()})


def wheel_1(index: Path, top: Path, release: str, needs: tuple[str, ...] = ()) -> str:
    """Puts a release of version 1 that ``needs`` other packages into ``index``; gives its SHA-256."""
    files = {
        file.relative_to(top).as_posix(): file.read_bytes()
        for file in sorted((top / "awscli").rglob("*"))
        if file.is_file()
    }
    return _write(index, "awscli", release, files, needs)


def companion(index: Path, name: str, version: str, needs: tuple[str, ...] = ()) -> str:
    """Puts a package of one module into ``index``; gives its SHA-256."""
    return _write(index, name, version, {f"{name}.py": f"version = {version!r}\n".encode()}, needs)


def _write(
    index: Path, name: str, version: str, files: dict[str, bytes], needs: tuple[str, ...] = ()
) -> str:
    index.mkdir(exist_ok=True)
    path = index / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {need}\n" for need in needs)
    tags = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, content in files.items():
            archive.writestr(inside, content)
        archive.writestr(f"{info}/METADATA", metadata)
        archive.writestr(f"{info}/WHEEL", tags)
        archive.writestr(f"{info}/RECORD", "")
    return hashlib.sha256(path.read_bytes()).hexdigest()


def sources(
    path: Path,
    pins: dict[str, tuple[str, str, str]],
    instead: dict[str, tuple[str, str]] | None = None,
) -> None:
    """Writes a ``sources.toml`` whose releases are (package, version, digest).

    ``instead`` are packages (version, digest) that version 1 is given beside itself.
    """
    always = sorted(instead or {})
    text = f'default = "{next(iter(pins))}"\n[version-1]\nwith = {always}\nolder = {always}\n'
    text += "[packages]\n"
    for name, (version, digest) in (instead or {}).items():
        text += f'{name} = {{package = "{name}", version = "{version}", sha256 = "{digest}"}}\n'
    for release, (package, version, digest) in pins.items():
        text += f'[releases."{release}"]\npackage = "{package}"\nversion = "{version}"\n'
        text += f'sha256 = "{digest}"\n'
    path.write_text(text)
