"""The manifest: what the output was made from, by digests."""

import json
from hashlib import sha256
from pathlib import Path

from refsmith.emit import emit_package
from refsmith.model import Overlay, Pattern
from tests.emit import output
from tests.emit.pages import made, operation, option


def test_the_manifest_s_digests_tell_their_sources_apart():
    def digests(**more):
        overlay = more.pop("overlay", None)
        rule = Pattern(value="a" * 5, offset=1, overlay=overlay)
        given = option("--name", rule, **more.pop("option", {}))
        return made(operation("get-user", given, **more)).entry["sources"]

    plain = digests()
    assert plain["overlays"] is None
    other_page = digests(sha256="1")
    assert other_page["pages"] != plain["pages"]
    assert other_page["names"] == plain["names"]
    other_name = digests(option={"member": "Other"})
    assert other_name["names"] != plain["names"]
    assert other_name["pages"] == plain["pages"]
    secret = digests(option={"sensitive": frozenset(("",))})
    assert secret["names"] not in (plain["names"], None)
    assumed = digests(option={"member_assumed": True})
    assert assumed["names"] is None
    corrected = digests(overlay=Overlay(file="o.toml", reason="r", value="b" * 5))
    assert corrected["overlays"] is not None


def test_every_file_of_the_distribution_has_its_digest():
    done = made(operation("get-user", option("--name")))
    files = output.distribution(done)
    listed = json.loads(files["manifest.json"])["files"]
    assert listed == {
        path: sha256(text.encode()).hexdigest()
        for path, text in files.items()
        if path != "manifest.json"
    }


def test_the_manifest_holds_no_time_and_no_place():
    done = made(operation("get-user", option("--name")))
    text = emit_package([done], output.settings(), "1.0")["manifest.json"]
    assert str(Path(__file__).parents[2]) not in text
    assert str(Path.home()) not in text
    assert set(json.loads(text)) == {
        *("format", "refsmith", "black", "release", "package", "docstrings", "services", "files")
    }
