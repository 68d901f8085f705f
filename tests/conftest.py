"""What tests of every room share: real pages, recorded cases, servers, and credentials that open
nothing."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from refsmith.cli import main
from tests.running import Run
from tests.servers.credentials import CredentialServer

# How long an example takes says nothing of the code: other work on the machine counts too.
settings.register_profile("refsmith", deadline=None)
settings.load_profile("refsmith")

REFERENCE = "REFSMITH_REFERENCE"
CASES = "REFSMITH_CASES"
REQUIRE = "REFSMITH_REQUIRE_REFERENCE"


def _required() -> bool:
    return os.environ.get(REQUIRE) == "1"


def _named_folder(variable: str) -> Path:
    """The folder that the variable names; without it the test is skipped, or fails where
    REFSMITH_REQUIRE_REFERENCE=1 says that it must be there."""
    named = os.environ.get(variable)
    if named and Path(named).is_dir():
        return Path(named)
    reason = f"{variable} is not set" if not named else f"{variable} names no folder: {named}"
    if _required():
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def reference() -> Path:
    """The folder of real pages that REFSMITH_REFERENCE names.

    Skips without it, but fails where REFSMITH_REQUIRE_REFERENCE=1 says that it must be there.
    """
    return _named_folder(REFERENCE)


@pytest.fixture(scope="session")
def cases() -> Path:
    """The folder of recorded cases that REFSMITH_CASES names, skipped or missed as ``reference``."""
    return _named_folder(CASES)


def _lacks(reason: str) -> bool:
    """Whether a test was skipped for want of what must be there."""
    return _required() and any(variable in reason for variable in (REFERENCE, CASES))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """With REFSMITH_REQUIRE_REFERENCE=1 no test may be skipped for want of pages or cases."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if _lacks(reason):
            report.outcome = "failed"
            report.longrepr = f"{REQUIRE}=1, and yet: {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a module that skips itself as a whole."""
    report = yield
    if report.skipped and _lacks(str(report.longrepr)):
        report.outcome = "failed"
        report.longrepr = f"{REQUIRE}=1, and yet: {report.longrepr}"
    return report


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The tool's command line; nothing that it is given may cost a traceback."""

    def call(*words: object) -> tuple[int, str, str]:
        try:
            status = main([str(word) for word in words])
        except SystemExit as left:
            status = int(left.code or 0)
        said = capsys.readouterr()
        assert "Traceback" not in said.err + said.out
        return status, said.out, said.err

    return call


@pytest.fixture
def aws_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Credentials that open nothing, a region, and none of the machine's own configuration."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "AWSREF_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "no-config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "no-credentials"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture
def credential_server() -> Iterator[CredentialServer]:
    """The stand-in server for service-specific credentials, fresh for each test."""
    with CredentialServer() as server:
        yield server


@pytest.fixture(scope="session")
def moto_url() -> Iterator[str]:
    """The address of moto's server of IAM, STS and many more, shared by the session's tests."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.stop()


@pytest.fixture
def moto_server(moto_url: str) -> str:
    """The same, with nothing in it."""
    from urllib.request import Request, urlopen

    with urlopen(Request(f"{moto_url}/moto-api/reset", method="POST")) as answer:
        assert answer.status == 200
    return moto_url
