"""Start a renderer with the dump inside it, and join what it writes into one sorted file.

``python -m tests.oracle.run OUT --binary AWS [--service S]...`` for a version 2 binary,
``python -m tests.oracle.run OUT --path DIR... [--service S]...`` for an unpacked version 1
release and whatever it needs beside it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
PACKAGE = "oracle_renderer"
BATCH = 30


def environment(folder: Path, services: list[str]) -> dict[str, str]:
    """An environment in which nothing but the dump happens: no credentials, no own settings."""
    kept = {key: os.environ[key] for key in ("PATH", "LANG", "TMPDIR") if key in os.environ}
    return kept | {
        "HOME": str(folder),
        "AWS_CONFIG_FILE": str(folder / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(folder / "none"),
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_DEFAULT_REGION": "us-east-1",
        "ORACLE_ENTER": "1",
        "ORACLE_OUT": str(folder / "out"),
        "ORACLE_SERVICES": " ".join(services),
        "PYTHONHASHSEED": "0",
    }


def run_binary(binary: Path, folder: Path, services: list[str]) -> None:
    """Load the dump into the version 2 binary as a plugin."""
    (folder / "config").write_text(
        f"[plugins]\ncli_legacy_plugin_path = {folder}\noracle = {PACKAGE}.dump\n"
    )
    # Any command will do: the plugin leaves before it runs.
    command = [str(binary), "sts", "get-caller-identity"]
    subprocess.run(command, env=environment(folder, services), check=True)


def run_python(paths: list[Path], folder: Path, services: list[str]) -> None:
    """Run the dump as a module beside an unpacked version 1 release."""
    (folder / "config").write_text("")
    env = environment(folder, services) | {
        "PYTHONPATH": os.pathsep.join(map(str, [*paths, folder]))
    }
    subprocess.run([sys.executable, "-m", f"{PACKAGE}.dump"], env=env, check=True)


def join(folder: Path, out: Path) -> int:
    """Join the services' files into one, sorted by page; gives the number of pages."""
    pages = 0
    with out.open("w", encoding="utf-8") as file:
        for part in sorted(folder.glob("*.jsonl"), key=lambda path: path.stem + "/"):
            with part.open(encoding="utf-8") as lines:
                for line in lines:
                    file.write(line)
                    pages += 1
    return pages


def batches(services: list[str]) -> list[list[str]]:
    """Services in bunches that one process holds in memory."""
    return [services[start : start + BATCH] for start in range(0, len(services), BATCH)]


def main(argv: list[str] | None = None) -> int:
    """Dump and join; the exit status is 2 where the renderer fails."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle.run")
    parser.add_argument("out", type=Path)
    parser.add_argument("--binary", type=Path)
    parser.add_argument("--path", type=Path, action="append", default=[])
    parser.add_argument("--service", action="append", default=[])
    parser.add_argument("--jobs", type=int, default=1)
    args = parser.parse_args(argv)
    if bool(args.binary) == bool(args.path):
        parser.error("name either a binary or the folders of an unpacked release")
    try:
        print(f"{dump(args)} pages")
    except (subprocess.CalledProcessError, OSError) as error:
        print(f"oracle: the renderer failed: {error}", file=sys.stderr)
        return 2
    return 0


def dump(args: argparse.Namespace) -> int:
    """Run the renderer over the services, a batch a process; gives the number of pages."""
    with tempfile.TemporaryDirectory() as name:
        top = Path(name)
        (top / "out").mkdir()
        shutil.copytree(HERE / "renderer", top / PACKAGE)

        def one(batch: list[str]) -> None:
            if args.binary:
                run_binary(args.binary, top, batch)
            else:
                run_python(args.path, top, batch)

        services = args.service
        if not services:
            one([])
            services = (top / "out" / "services.txt").read_text().split()
        with ThreadPoolExecutor(args.jobs) as pool:
            list(pool.map(one, batches(services)))
        return join(top / "out", args.out)


if __name__ == "__main__":
    raise SystemExit(main())
