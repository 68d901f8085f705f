"""The founding page, from its text to a credential on the screen.

A page in our own words with the same facts is always tested, in today's form and in that of 2017;
the real page where the reference is at hand.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from refsmith.cli import main
from tests.read.writing import Form, Node, Sheet
from tests.servers.credentials import CredentialServer

COMMAND = ("iam", "create-service-specific-credential")
GIVEN = ("--user-name", "jane", "--service-name", "codecommit.amazonaws.com")
# The form of 2017 states the rule in words alone, and its list has lost two characters.
WORDS = (
    "Whose password it is.\n\nIt takes (by its regex pattern) a string of characters consisting of "
    "upper and lowercase alphanumeric characters with no spaces. You can also include any of the "
    "following characters: =,.@-"
)


def founding(form: Form) -> Sheet:
    listed = (("min", "1"), ("max", "64"), ("pattern", r"[\w+=,.@-]+"))
    user = Node(flags=("--user-name",), required=True, text=WORDS, constraints=listed)
    service = Node(flags=("--service-name",), required=True, text="What it is for.")
    names = ("ServiceName", "ServiceUserName", "ServicePassword")
    names = (*names, "ServiceSpecificCredentialId", "UserName", "Status")
    parts = (Node(name="CreateDate", type="timestamp"), *(Node(name=name) for name in names))
    return Sheet(
        command=COMMAND,
        release={"v2": "2.38.5", "v1": "1.46.3", "2017": None}[form],
        form=form,
        uid="iam-2010-05-08",
        operation="CreateServiceSpecificCredential",
        description="Makes a password for one service.",
        options=(
            user,
            service,
            Node(flags=("--cli-input-json",)),
            Node(flags=("--generate-cli-skeleton",)),
        ),
        global_options=("--debug", "--endpoint-url", "--region", "--output", "--query"),
        output=(Node(name="ServiceSpecificCredential", type="structure", parts=parts),),
    )


def made(specs: Path, out: Path) -> Path:
    assert main(["generate", "--specs", str(specs), "--out", str(out), "--no-cache"]) == 0
    return out


def call(package: Path, server: CredentialServer, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(package),
        "PYTHONPATH": str(package),
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_REGION": "us-east-1",
    }
    line = [sys.executable, "-m", "awsref", *COMMAND, *words, "--endpoint-url", server.url]
    return subprocess.run(line, env=environment, capture_output=True, text=True, check=False)


def check(package: Path, page: str, line: int) -> None:
    """The whole promise, through the command that a user types."""
    with CredentialServer() as server:
        done = call(package, server, *GIVEN)
        assert (done.returncode, done.stderr) == (0, "")
        credential = json.loads(done.stdout)["ServiceSpecificCredential"]
        assert credential["ServiceUserName"] == "jane-at-123456789012"
        assert credential["UserName"] == "jane"
        assert credential["Status"] == "Active"
        assert credential["CreateDate"][:2] == "20"
        assert "T" in credential["CreateDate"]
        assert credential["ServicePassword"]
        (request,) = server.requests
        assert (request.action, request.version) == (
            "CreateServiceSpecificCredential",
            "2010-05-08",
        )
        assert dict(request.parameters) == {
            "UserName": "jane",
            "ServiceName": "codecommit.amazonaws.com",
        }
        server.requests.clear()
        done = call(package, server, "--user-name", "not allowed", "--service-name", "x")
        assert (done.returncode, done.stdout, server.requests) == (252, "", [])
        for told in ("--user-name", "pattern", page, f"line {line}", "--validation off"):
            assert told in done.stderr
        done = call(package, server, "--user-name", "a_b+c", "--service-name", GIVEN[3])
        assert done.returncode == 254, "the service refuses, not the rules: nobody is so named"


@pytest.mark.parametrize("form", ["v2", "2017"])
def test_the_page_in_our_own_words(form: Form, tmp_path: Path) -> None:
    specs = tmp_path / "pages"
    page = specs / "iam" / f"{COMMAND[1]}.rst"
    page.parent.mkdir(parents=True)
    text = str(founding(form))
    page.write_text(text, encoding="utf-8")
    sign = "pattern: ``" if form == "v2" else "regex pattern"
    line = next(n for n, each in enumerate(text.split("\n"), 1) if sign in each)
    check(made(specs, tmp_path / "made"), "iam/create-service-specific-credential", line)


@pytest.mark.reference
def test_the_real_page_alone_in_a_folder(reference: Path, tmp_path: Path) -> None:
    package = made(reference / "seed", tmp_path / "made")
    check(package, "create-service-specific-credential", 67)


def test_explain_shows_words_rule_and_correction(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "create-service-specific-credential.rst").write_text(
        str(founding("2017")), encoding="utf-8"
    )
    words = ["create-service-specific-credential", "--user-name", "--specs", str(tmp_path)]
    assert main(["explain", *words]) == 0
    told = capsys.readouterr().out
    assert "It takes (by its regex pattern)" in told
    assert "[a-zA-Z0-9=,.@-]+" in told
    assert "corrected: '[\\\\w+=,.@-]+'" in told
    assert "because:" in told
