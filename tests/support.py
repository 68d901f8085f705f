"""Builds a small package of the generated kind by hand, so that the run time can be tested alone.

The service is invented: a library that lends out boats.
"""

import atexit
import functools
import importlib
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

RUNTIME = Path(__file__).parents[1] / "templates" / "awsref" / "_runtime"

SERVICES = '''"""What the package holds."""

RELEASE: str | None = "9.9.1"
BOTOCORE: str | None = None
PACKAGE = "{package}"
SERVICES = {{"boat-house": "boat_house"}}
CUSTOM: tuple[str, ...] = ("configure",)
GLOBAL_OPTIONS = ("--debug", "--region")
'''

SHAPES = """from {package}._runtime.declare import *

Name = Scalar(
    "string",
    Length(1, 12),
    Pattern(r"[a-z-]+"),
    Pattern("[a-z]+", origin="prose", severity="error"),
)
Key = Scalar("string", Length(1, 8))
Value = Scalar("string", Length(None, 16))
Tag = Structure(Member("Key", Key, required=True), Member("Value", Value, required=True))
Tags = ListOf(Tag, Count(None, 2))
Settings = MapOf(Scalar("string", Pattern("[A-Z]+")), Scalar("string", Length(None, 5)))
Hull = Scalar("string", Enum("wood", "steel"))
Secret = Scalar("string", Length(8, 12), Pattern("[a-z]+"), Enum("abcdefgh"), sensitive=True)
SecretKeys = MapOf(
    Scalar("string", Length(8, 12), sensitive=True), Scalar("string", Length(None, 5))
)
Crew = Structure(
    Member("Captain", Secret),
    Member("Mates", ListOf(Secret, Count(None, 1))),
    Member("Pins", SecretKeys),
    Member("Size", Scalar("integer", Range(1, 3), sensitive=True)),
    Member("Flag", Scalar("string", Length(None, 2))),
)
Part = Structure(
    Member("Label", Key),
    Member("Parts", ListOf(Recursive(lambda: Part))),
    Member("Motor", Scalar("string", Deprecated("Sail"))),
    Member("Sail", Scalar("string", Default("lug"))),
    rules=(AtMostOne("Motor", "Sail", severity="error"),),
)
Power = Structure(
    Member("Wind", Key), Member("Steam", Scalar("integer", Range(1, None))), union=True
)
"""

COMMANDS = """from {package}._runtime.declare import *

from . import shapes


def build_boat() -> Operation:
    return Operation(
        ("boat-house", "build-boat"),
        "BuildBoat",
        Option(("--boat-name",), "BoatName", shapes.Name, required=True),
        Option(("--tags",), "Tags", shapes.Tags),
        Option(("--settings",), "Settings", shapes.Settings),
        Option(("--hull",), "Hull", shapes.Hull),
        Option(("--crew",), "Crew", shapes.Crew),
        Option(("--keel",), "Keel", shapes.Part),
        Option(("--power",), "Power", shapes.Power),
        Option(("--from",), "From", Scalar("timestamp")),
        Option(("--to",), "To", Scalar("timestamp")),
        Option(("--launch", "--no-launch"), "Launch", Scalar("boolean")),
        Option(("--guess",), "Guess", shapes.SecretKeys, assumed=True),
        Option(("--token",), "Token", Scalar("string", IdempotencyToken())),
        own=("--cli-input-json", "--generate-cli-skeleton"),
        rules=(
            Compare("--from", "<", "--to", severity="error"),
            OnlyWhen("--to", {{"--launch": True}}),
            RequiredIf("--tags", {{"--hull": "steel"}}, severity="error"),
            AtMostOne("--keel", "--power"),
        ),
    )


def list_boats() -> Operation:
    return Operation(
        ("boat-house", "list-boats"),
        "ListBoats",
        Option(("--prefix",), "Prefix", shapes.Key),
        own=("--starting-token", "--page-size", "--max-items"),
        paginated=True,
        result_keys=("Boats",),
        hidden=None,
    )


def refit_boat() -> Operation:
    return Operation(
        ("boat-house", "refit-boat"),
        "RefitBoat",
        Option(("--mast",), "Mast", Structure(Member("Height", INTEGER), hidden=("Rake",))),
        paginated=True,
        hidden={{"dock": "Dock", "next_dock": "NextDock"}},
    )


def wait_boat_afloat() -> Operation:
    return Operation(
        ("boat-house", "wait", "boat-afloat"),
        "GetBoat",
        Option(("--boat-name",), "BoatName", shapes.Name, required=True),
        waiter=True,
    )


COMMANDS = {{"build-boat": build_boat, "list-boats": list_boats, "refit-boat": refit_boat}}
WAITERS = {{"boat-afloat": wait_boat_afloat}}
CUSTOM = ("sink",)
"""

# Trees: 0 the name's, 1 the tags', 2 a tag's, 3 a scalar with one rule, 4 the keel's.
PROVENANCE = {
    "release": "9.9.1",
    "trees": [
        [[4, 8, 2], {}],
        [[6], {"[]": [8, 2]}],
        [[], {"Key": [10, 3], "Value": [20, 3]}],
        [[3], {}],
        [[1], {"Label": [5, 3], "Parts": [9, 5], "Motor": [30, 3], "Sail": [40, 3]}],
        [[], {"[]": [2, 6]}],
        [[None], {"Label": [4, 3], "Parts": [8, 7]}],
        [[], {"[]": [None, None]}],
    ],
    "commands": {
        "build-boat": {
            "page": "boat-house/build-boat",
            "rules": [900, 901, 902, None],
            "options": {"--boat-name": [100, 0], "--tags": [200, 1], "--keel": [300, 4]},
        },
        "list-boats": {"page": "boat-house/list-boats", "rules": [], "options": {}},
        "wait boat-afloat": {
            "page": "boat-house/wait/boat-afloat",
            "rules": [],
            "options": {"--boat-name": [50, 0]},
        },
    },
}


def build_package(folder: Path, package: str) -> Path:
    """Write the package below ``folder`` and give its path."""
    root = folder / package
    shutil.copytree(RUNTIME, root / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    service = root / "boat_house"
    service.mkdir()
    (root / "__init__.py").write_text("")
    (service / "__init__.py").write_text("")
    (root / "_services.py").write_text(SERVICES.format(package=package))
    (service / "shapes.py").write_text(SHAPES.format(package=package))
    (service / "commands.py").write_text(COMMANDS.format(package=package))
    (service / "provenance.json").write_text(json.dumps(PROVENANCE))
    return root


@functools.cache
def package_folder() -> Path:
    """The folder of the package ``boats``, built once a process and importable from then on."""
    folder = Path(tempfile.mkdtemp(prefix="boats-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    build_package(folder, "boats")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    return folder


def runtime(module: str) -> Any:
    """A module of the run time, as a part of the package ``boats``."""
    package_folder()
    return importlib.import_module(f"boats._runtime.{module}")
