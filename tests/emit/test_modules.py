"""The modules as source: black's form, docstrings apart, same bytes, hostile pages."""

import ast
import os
import pickle
import subprocess
import sys
from pathlib import Path

import black
import pytest
from hypothesis import HealthCheck, given, settings

from refsmith.emit import MemoryCache, emit_service
from refsmith.model import Api, Operation
from tests.emit import output
from tests.emit.models import services
from tests.emit.output import distribution, emitted, fresh_package, imported
from tests.emit.rule_models import HOSTILE_NAMES

_BLACK = black.Mode(target_versions={black.TargetVersion.PY311})
slow = settings(max_examples=25, suppress_health_check=list(HealthCheck))


@slow
@given(services())
def test_modules_are_as_black_would_write_them(service):
    for path, text in emitted(service).files.items():
        if path.endswith(".py"):
            assert black.format_str(text, mode=_BLACK) == text, path


@slow
@given(services())
def test_only_docstrings_differ_between_full_and_facts(service):
    full, facts = emitted(service, docstrings="full"), emitted(service, docstrings="facts")
    assert full.files.keys() == facts.files.keys()
    for path, text in full.files.items():
        if path.endswith(".py"):
            assert without_docstrings(text) == without_docstrings(facts.files[path]), path
        else:
            assert text == facts.files[path]


def without_docstrings(text):
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and ast.get_docstring(
            node
        ):
            node.body = node.body[1:]
    return ast.dump(tree)


@slow
@given(services())
def test_every_module_imports_and_every_method_has_its_parameters(service):
    package = fresh_package()
    files = distribution(emitted(service, package=package), package=package)
    names = ["", ".types", ".shapes", ".outputs", ".commands"]
    with imported(files, *(f"{package}.iam{name}" for name in names)) as modules:
        assert all(module.__doc__ for module in modules)
    tree = ast.parse(files[f"{package}/iam/client.py"])
    client = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == "Client")
    methods = [n for n in client.body if isinstance(n, ast.FunctionDef) and not n.decorator_list]
    wanted = [each for each in service.operations if each.kind == "operation"]
    assert len(methods) == len(wanted) == len({method.name for method in methods})


@slow
@given(services())
def test_the_output_is_the_same_however_it_is_made(service):
    cache = MemoryCache()
    first = emit_service(service.name, service.operations, output.settings(), cache)
    again = emit_service(service.name, service.operations[::-1], output.settings(), cache)
    assert first == again == pickle.loads(pickle.dumps(first))


_SCRIPT = """
import sys
from hypothesis import HealthCheck, Phase, given, settings
sys.path[:0] = {path!r}
from tests.emit.models import services
from tests.emit.output import distribution, emitted
from hashlib import sha256
found = []
@settings(
    derandomize=True, max_examples=6, database=None, phases=[Phase.generate],
    deadline=None, suppress_health_check=[HealthCheck.too_slow],
)
@given(services())
def run(service):
    found.append(sha256(repr(sorted(distribution(emitted(service)).items())).encode()).hexdigest())
run()
print(found)
"""


def test_the_output_depends_on_no_hash_seed_and_no_folder(tmp_path):
    path = [entry for entry in sys.path if entry] + [str(Path(__file__).parents[2])]
    seen = set()
    for seed, folder in (("1", tmp_path), ("7", Path.cwd())):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", _SCRIPT.format(path=path)]
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=True
        )
        seen.add(done.stdout)
    assert len(seen) == 1
    assert "[]" not in seen.pop()


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_service_or_command_may_be_called_anything(name):
    operation = Operation(
        page=f"{name}/{name}",
        release=None,
        sha256="0",
        kind="operation",
        command=(name, name),
        api=Api(uid=name, operation=name),
        text=name,
    )
    made = emit_service(name, [operation], output.settings())
    assert made.module.isidentifier()
    for path, text in made.files.items():
        if path.endswith(".py"):
            ast.parse(text)


def test_a_service_without_operations_has_no_module_but_is_known():
    page = Operation(
        page="configure/index", release=None, sha256="0", kind="command", command=("configure",)
    )
    made = emit_service("configure", [page], output.settings())
    assert made.files == {}
    files = distribution(made)
    assert 'CUSTOM: tuple[str, ...] = ("configure",)' in files["awsref/_services.py"]


def test_the_package_s_name_is_nowhere_else():
    operation = Operation(
        page="iam/get-user",
        release="1",
        sha256="0",
        kind="operation",
        command=("iam", "get-user"),
        api=Api(uid="iam", operation="GetUser"),
    )
    made = emit_service("iam", [operation], output.settings(package="other"))
    files = distribution(made, package="other")
    assert not any("awsref" in path for path in files)
    generated = {path: text for path, text in files.items() if "_runtime" not in path}
    assert not [path for path, text in generated.items() if "awsref" in text]


def test_only_provenance_and_manifest_change_with_the_release():
    def made(release):
        operation = Operation(
            page="iam/get-user",
            release=release,
            sha256="0",
            kind="operation",
            command=("iam", "get-user"),
            api=Api(uid="iam", operation="GetUser"),
        )
        done = emit_service("iam", [operation], output.settings())
        return distribution_of(done, release)

    old, new = made("1.0"), made("2.0")
    changed = {path for path in old if old[path] != new[path]}
    assert changed == {"manifest.json", "awsref/provenance.json", "awsref/iam/provenance.json"}


def distribution_of(done, release):
    from refsmith.emit import emit_package

    files = emit_package([done], output.settings(), release)
    return files | {f"awsref/{path}": text for path, text in done.files.items()}


def test_commands_without_an_operation_are_named_and_groups_of_waiters_are_not():
    pages = [
        Operation(
            page=f"iam/{'/'.join(words)}",
            release=None,
            sha256="0",
            kind=kind,
            command=("iam", *words),
            api=Api(uid="iam", operation="GetUser") if called else None,
        )
        for words, kind, called in (
            ((), "group", False),
            (("get-user",), "operation", True),
            (("wait",), "group", False),
            (("wizard",), "group", False),
            (("wizard", "new-role"), "command", False),
        )
    ]
    made = emit_service("iam", pages, output.settings())
    assert (
        'CUSTOM: tuple[str, ...] = ("wizard", "wizard new-role")' in made.files["iam/commands.py"]
    )
