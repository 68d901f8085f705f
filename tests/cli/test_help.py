"""Help and completion: all that the declarations hold is told."""

import shutil
import subprocess

import pytest

from tests.cli.support import CommandLine


@pytest.mark.parametrize("words", [["help"], ["--help"], ["-h"], ["--user-name", "a", "help"]])
def test_help_on_a_command(run: CommandLine, words: list[str]) -> None:
    ended = run("iam", "create-user", *words)
    assert (ended.status, ended.err) == (0, "")
    for said in (
        "iam create-user",
        "--user-name (string) [required]",
        "length: 1 to 64",
        r"pattern: [\w+=,.@-]+",
        "Key=string,Value=string",
        "entries: at most 50",
        "[--path <value>]",
        "--validation",
        "User -> (structure)",
    ):
        assert said in ended.out


def test_help_is_a_value_too(run: CommandLine) -> None:
    ended = run("iam", "create-user", "--user-name", "help", "--generate-cli-skeleton", "output")
    assert '"User"' in ended.out


def test_help_on_a_service_and_on_everything(run: CommandLine) -> None:
    assert "create-user" in run("iam", "help").out
    assert "wait user-exists" in run("iam", "help").out
    assert "dynamodb" in run("help").out


def test_help_on_recursive_shapes_ends(run: CommandLine) -> None:
    assert "( ... recursive ... )" in run("dynamodb", "put-item", "help").out


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (["dyn"], {"dynamodb"}),
        (["iam", "create-u"], {"create-user"}),
        (["iam", "wait", ""], {"user-exists"}),
        (["iam", "create-user", "--user"], {"--user-name"}),
        (["iam", "update-access-key", "--status", ""], {"Active", "Inactive", "Expired"}),
        (["iam", "update-access-key", "--status", "In"], {"Inactive"}),
        (["--output", "y"], {"yaml", "yaml-stream"}),
        (["--region", "x", "iam", "create-user", "--pa"], {"--path"}),
        (["iam", "list-users", "--max"], {"--max-items"}),
        (["iam", "create-user", "--generate-cli-skeleton", "y"], {"yaml-input"}),
        (["ec2", "describe-instances", "--no-dry"], {"--no-dry-run"}),
        (["nonsense", ""], set()),
        (["iam", "wizard", "--nonsense"], set()),
    ],
)
def test_candidates(run: CommandLine, line: list[str], found: set[str]) -> None:
    ended = run("completion", "words", "--", *line)
    assert (ended.status, set(ended.out.split())) == (0, found)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts_are_read_by_their_shell(run: CommandLine, shell: str) -> None:
    script = run("completion", shell)
    assert script.status == 0
    if shutil.which(shell) is None:
        # The script is there; what can't be tried here is whether the shell likes it.
        assert "cliref completion words" in script.out
        return
    done = subprocess.run(
        [shell, "-n"], input=script.out, text=True, capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_bash_completes(run: CommandLine, tmp_path_factory: pytest.TempPathFactory) -> None:
    """bash itself, asked as it asks when a tab is typed."""
    folder = tmp_path_factory.mktemp("bin")
    command = folder / "cliref"
    import sys

    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cliref "$@"\n')
    command.chmod(0o755)
    asked = (
        f'PATH="{folder}:$PATH"\n{run("completion", "bash").out}\n'
        "COMP_WORDS=(cliref iam create-user --pa)\nCOMP_CWORD=3\n"
        "COMP_LINE='cliref iam create-user --pa'\nCOMP_POINT=${#COMP_LINE}\n"
        '_cliref_complete\nprintf "%s\\n" "${COMPREPLY[@]}"\n'
    )
    done = subprocess.run(
        ["bash", "-c", asked],
        env={**run.environment(), "PYTHONPATH": str(run.folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "--path\n", done.stderr
