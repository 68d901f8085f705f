"""JSON inside strings: a slip is found before anything is sent, with its line and column."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import awsref

POLICY = """\
{
  "Version": "2012-10-17",
  "Statement": [
    {"Effect": "Allow", "Action": "sts:AssumeRole" "Principal": {"Service": "ec2.amazonaws.com"}}
  ]
}
"""
PLACE = "line 4, column 52"
ROLE = ("iam", "create-role", "--role-name", "boats", "--assume-role-policy-document")


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """A command whose call could reach nothing."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_MAX_ATTEMPTS": "1",
    }
    command = [sys.executable, "-m", "awsref", *words, "--endpoint-url", "http://127.0.0.1:9"]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("value", [POLICY, "file://policy.json"])
def test_a_slip_in_a_policy_is_told_on_the_command_line(tmp_path: Path, value: str) -> None:
    (tmp_path / "policy.json").write_text(POLICY)
    done = run(tmp_path, *ROLE, value)
    assert done.returncode == 252
    assert "error[format]: --assume-role-policy-document is not JSON" in done.stderr
    assert PLACE in done.stderr


def test_a_policy_without_a_slip_is_sent(tmp_path: Path) -> None:
    (tmp_path / "policy.json").write_text(POLICY.replace('" "Principal', '", "Principal'))
    done = run(tmp_path, *ROLE, "file://policy.json")
    assert done.returncode == 255
    assert "Could not connect" in done.stderr


def test_the_same_in_python() -> None:
    parameters = {"role_name": "boats", "assume_role_policy_document": POLICY}
    (found,) = awsref.validate("iam", "create-role", parameters)
    assert (found.rule, found.severity, found.origin) == ("format", "error", "prose")
    assert PLACE in found.message
    assert awsref.validate("iam", "create-role", parameters, validation={"format": "off"}) == []
