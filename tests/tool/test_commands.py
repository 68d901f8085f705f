"""The tool's command line: what it prints, its exit status, and what bad input costs."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.read.writing import Node, Sheet
from tests.running import Run


def sheet(command: str = "water-plants") -> Sheet:
    plant = Node(flags=("--plant",), text="The plant.", required=True, constraints=(("max", "9"),))
    operation = "".join(word.capitalize() for word in command.split("-"))
    wet = Node(name="Wet", type="boolean")
    return Sheet(command=("garden", command), operation=operation, options=(plant,), output=(wet,))


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("REFSMITH_CACHE", str(tmp_path / "cache"))
    folder = tmp_path / "pages"
    (folder / "garden").mkdir(parents=True)
    for command in ("water-plants", "cut-hedge"):
        page = folder / "garden" / f"{command}.rst"
        page.write_text(str(sheet(command)), encoding="utf-8")
    return folder


def test_model_is_a_line_a_page_in_order(run: Run, specs: Path) -> None:
    (specs / "garden-shed").mkdir()
    (specs / "garden-shed" / "open.rst").write_text(str(sheet("open")), encoding="utf-8")
    status, out, _ = run("model", "--specs", specs)
    assert status == 0
    pages = [json.loads(line)["page"] for line in out.splitlines()]
    assert pages == sorted(pages)
    assert len(pages) == 3


def test_generate_check_and_what_mends_it(run: Run, specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "made"
    status, said, _ = run("generate", "--specs", specs, "--out", out, "--jobs", 1)
    assert status == 0
    assert "2 pages of 1 services: 2 operations" in said
    assert run("check", "--specs", specs, "--out", out)[0] == 0
    page = specs / "garden" / "cut-hedge.rst"
    page.write_text(page.read_text().replace("max: ``9``", "max: ``8``"), encoding="utf-8")
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    status, said, _ = run("check", "--specs", specs, "--out", out)
    assert status == 1
    assert "shapes.py" in said
    mend = said.strip().splitlines()[-1].partition("mend it: refsmith ")[2]
    assert {path: path.read_bytes() for path in before} == before
    assert run(*mend.split())[0] == 0
    assert run("check", "--specs", specs, "--out", out)[0] == 0


def test_the_same_bytes_whatever_the_seed_the_jobs_and_the_folder(
    specs: Path, tmp_path: Path
) -> None:
    (specs / "shed").mkdir()
    (specs / "shed" / "open.rst").write_text(str(sheet("open")), encoding="utf-8")
    made = []
    for seed, jobs, cwd in (("1", "1", tmp_path), ("2", "2", specs)):
        out = tmp_path / f"made-{seed}"
        command = [sys.executable, "-m", "refsmith", "generate", "--specs", str(specs)]
        command += ["--out", str(out), "--jobs", jobs, "--no-cache"]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        subprocess.run(command, cwd=cwd, env=environment, check=True, capture_output=True)
        made.append(
            {p.relative_to(out): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}
        )
    assert made[0] == made[1]


@pytest.mark.parametrize("command", ["model", "generate", "check"])
def test_a_folder_that_is_not_there(run: Run, tmp_path: Path, command: str) -> None:
    status, _, said = run(command, "--specs", tmp_path / "nowhere")
    assert status == 2
    assert "nowhere does not exist" in said
    assert "refsmith pull" in said


def test_an_empty_folder(run: Run, tmp_path: Path) -> None:
    status, _, said = run("model", "--specs", tmp_path)
    assert (status, "holds no page" in said) == (2, True)


def test_an_unknown_service_names_its_neighbour(run: Run, specs: Path) -> None:
    status, _, said = run("model", "--specs", specs, "--service", "gardne")
    assert status == 2
    assert "did you mean garden?" in said


def test_a_page_cut_in_half_costs_itself_alone(run: Run, specs: Path, tmp_path: Path) -> None:
    page = specs / "garden" / "cut-hedge.rst"
    text = page.read_text()
    page.write_text(text[: text.index("=======\nOptions")], encoding="utf-8")
    status, said, _ = run("generate", "--specs", specs, "--out", tmp_path / "made")
    assert status == 0
    assert "garden/cut-hedge.rst:" in said
    assert "2 operations" in said
    strict = run("generate", "--specs", specs, "--out", tmp_path / "made", "--strict")
    assert strict[0] == 1


def test_pages_of_another_tool(run: Run, tmp_path: Path) -> None:
    (tmp_path / "tool").mkdir()
    (tmp_path / "tool" / "page.rst").write_text("Title\n=====\n\nWords.\n", encoding="utf-8")
    status, _, said = run("generate", "--specs", tmp_path, "--out", tmp_path / "made")
    assert status == 2
    assert "no page of" in said
    assert not (tmp_path / "made").exists()


def test_bytes_that_are_no_text(run: Run, specs: Path) -> None:
    page = specs / "garden" / "cut-hedge.rst"
    page.write_bytes(page.read_bytes().replace(b"The plant.", b"The \xff plant."))
    status, out, said = run("model", "--specs", specs)
    assert status == 0
    assert "encoding" in said
    assert len(out.splitlines()) == 2


def test_an_output_folder_that_cannot_be_written(run: Run, specs: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    status, _, said = run("generate", "--specs", specs, "--out", tmp_path / "file")
    assert status == 2
    assert "cannot be" in said
    assert (tmp_path / "file").read_text() == "mine"


def test_a_full_disk_leaves_the_old_output_whole(specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "made"
    words = [sys.executable, "-m", "refsmith", "generate", "--specs", str(specs)]
    words += ["--out", str(out), "--jobs", "1"]
    subprocess.run(words, check=True, capture_output=True)
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    page = specs / "garden" / "cut-hedge.rst"
    page.write_text(page.read_text().replace("max: ``9``", "max: ``8``"), encoding="utf-8")

    def few_bytes() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300, 300))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    done = subprocess.run(words, preexec_fn=few_bytes, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "cannot be written" in done.stderr
    assert {path: path.read_bytes() for path in before} == before


def test_an_interrupt_ends_with_130_and_leaves_what_was_there(specs: Path, tmp_path: Path) -> None:
    out = tmp_path / "made"
    for number in range(3000):
        path = specs / "garden" / f"page-{number}.rst"
        path.write_text(str(sheet(f"page-{number}")), encoding="utf-8")
    words = [sys.executable, "-m", "refsmith", "generate", "--specs", str(specs)]
    process = subprocess.Popen(
        [*words, "--out", str(out)],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        # A run in the background may have been started with interrupts ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    time.sleep(1.5)
    assert process.poll() is None, "the run was over before it could be interrupted"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Traceback" not in said
    assert "interrupted" in said
    assert not (out / "manifest.json").exists()


def test_explain_shows_each_rule_beside_its_words(run: Run, specs: Path) -> None:
    status, out, _ = run("explain", "garden/water-plants", "--plant", "--specs", specs)
    assert status == 0
    line = str(sheet()).split("\n").index("  *   max: ``9``") + 1
    assert f"line {line}: * max: ``9``" in out
    status, out, _ = run("explain", "garden/water-plants", "--specs", specs, "--format", "json")
    assert json.loads(out)["options"][0]["rules"][0]["words"] == "*   max: ``9``"


def test_explain_says_how_a_pattern_is_enforced(run: Run, specs: Path) -> None:
    page = specs / "garden" / "water-plants.rst"
    text = page.read_text("utf-8").replace("*   max: ``9``", "*   pattern: ``arn:aws:x:.*``")
    page.write_text(text, encoding="utf-8")
    _, out, _ = run("explain", "garden/water-plants", "--specs", specs)
    assert "widened: `.` takes any character, line ends included; a partition stands for" in out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("garden/water-plant",), "did you mean garden/water-plants"),
        (("garden/water-plants", "--plnat"), "did you mean --plant?"),
    ],
)
def test_explain_of_something_unknown(
    run: Run, specs: Path, words: tuple[str, ...], said: str
) -> None:
    status, _, told = run("explain", *words, "--specs", specs)
    assert status == 2
    assert said in told


def test_no_command_and_a_wrong_number_of_jobs(run: Run) -> None:
    assert run()[0] == 2
    assert run("generate", "--jobs", "none")[0] == 2


def test_the_model_needs_neither_botocore_nor_awscli(specs: Path) -> None:
    script = (
        "import sys\n"
        "for name in ('botocore', 'boto3', 'awscli'):\n"
        "    sys.modules[name] = None\n"
        "from refsmith.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    words = ["model", "--specs", str(specs)]
    without = subprocess.run(
        [sys.executable, "-c", script, *words], capture_output=True, check=True
    )
    usual = subprocess.run(
        [sys.executable, "-m", "refsmith", *words], capture_output=True, check=True
    )
    assert without.stdout == usual.stdout
    assert without.stdout
