"""What botocore, the AWS CLI, aws-resource-validator and awsref say to ten bad requests.

``python -m benchmarks.bad_requests`` asks them all, with an endpoint of this machine that nobody
listens at, and rewrites the table in the README; with ``--check`` it writes nothing, and ends with
1 where the table is another. It needs the group ``bench``.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from benchmarks.requests import REQUESTS, Request
from refsmith.pull import binary, pull
from refsmith.pull.sources import read_sources
from refsmith.specs import open_specs
from tests.examples.making import write_package

README = Path(__file__).parents[1] / "README.md"
START, END = "<!-- bad requests -->", "<!-- end of bad requests -->"
PACKAGE = "badref"
# Nobody listens at port 9; a refused connection means that the request was on its way.
NOWHERE = "http://127.0.0.1:9"
SENDS = "sends it"
ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_EC2_METADATA_DISABLED": "true",
    "AWS_MAX_ATTEMPTS": "1",
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
}


def make_package(folder: Path, requests: Sequence[Request] = REQUESTS) -> None:
    """awsref of the pages that the requests need, below ``folder``, from the pinned release."""
    services = sorted({request.service for request in requests})
    pull(read_sources().default, services, folder / "pages")
    wanted: dict[str, set[str]] = {}
    for request in requests:
        page = f"{request.service}/{request.command}"
        wanted.setdefault(request.service, set()).add(page)
    write_package(open_specs(folder / "pages"), wanted, folder, PACKAGE)


def awsref(package: str, request: Request) -> str:
    """awsref's answer, by the rules of an importable package."""
    catalog = import_module(f"{package}._runtime.catalog")
    operation = catalog.operation(request.service, request.command)
    check = import_module(f"{package}._runtime.validation").check_operation
    found = check(operation, request.service, request.parameters)
    if not found:
        return SENDS
    (first,) = found
    verb = {"error": "refuses", "warn": "warns"}[first.severity]
    return f"{verb}: {first.rule.replace('_', ' ')} (line {first.line})"


def _client(request: Request) -> Any:
    from botocore.config import Config
    from botocore.session import Session

    config = Config(retries={"total_max_attempts": 1}, connect_timeout=5)
    return Session().create_client(request.service, endpoint_url=NOWHERE, config=config)


def botocore(request: Request) -> str:
    """botocore's answer."""
    return _answer(_client(request), request)


def resource_validator(request: Request) -> str:
    """The answer of aws-resource-validator, wrapped around botocore."""
    from aws_resource_validator import wrap_client  # type: ignore[import-not-found,unused-ignore]

    return _answer(wrap_client(_client(request)), request)


def _answer(client: Any, request: Request) -> str:
    from botocore import xform_name
    from botocore.exceptions import EndpointConnectionError

    try:
        with warnings.catch_warnings(record=True):
            getattr(client, xform_name(request.operation))(**request.parameters)
    except EndpointConnectionError:
        return SENDS
    except Exception as error:
        return f"refuses ({type(error).__name__})"
    raise AssertionError("somebody listens at the port of nobody")


def aws(request: Request) -> str:
    """The answer of the pinned release's own ``aws``."""
    line = [str(binary(read_sources().default)), request.service, request.command]
    line += ["--cli-input-json", json.dumps(request.parameters), "--endpoint-url", NOWHERE]
    done = subprocess.run(
        line,
        env={**os.environ, **ENVIRONMENT},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if "Could not connect to the endpoint URL" in done.stderr:
        return SENDS
    return f"refuses (status {done.returncode})"


def columns() -> dict[str, Callable[[Request], str]]:
    """Who is asked, by what stands above the column."""
    return {
        f"botocore {metadata.version('botocore')}": botocore,
        f"aws {read_sources().default}": aws,
        f"aws-resource-validator {metadata.version('aws-resource-validator')}": resource_validator,
        "awsref": lambda request: awsref(PACKAGE, request),
    }


def table(asked: dict[str, Callable[[Request], str]], requests: Iterable[Request]) -> str:
    """The table in Markdown."""
    rows = [["request", *asked], ["---"] * (len(asked) + 1)]
    for request in requests:
        name = f"`{request.service} {request.command}`: {request.fault}"
        rows.append([name, *(ask(request) for ask in asked.values())])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def written() -> str:
    """The table as it stands in the README."""
    text = README.read_text(encoding="utf-8")
    found = re.search(rf"{START}\n\n(.*?)\n\n{END}", text, re.DOTALL)
    if found is None:
        raise ValueError(f"{README} has no {START}")
    return found[1]


def main() -> int:
    """Asks, and writes or compares the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    os.environ.update(ENVIRONMENT)
    with tempfile.TemporaryDirectory() as folder:
        make_package(Path(folder))
        sys.path.insert(0, folder)
        found = table(columns(), REQUESTS)
    print(found)
    if check:
        return 0 if found == written() else 1
    text = README.read_text(encoding="utf-8").replace(written(), found)
    README.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
