"""A map's list of keys: each text is read as a member's, and tells of its own key alone."""

from __future__ import annotations

from refsmith.model import MapOf, Recursive
from refsmith.model.export import rule_record
from refsmith.rules.prose import findings, value_rules
from refsmith.rules.prose.keyed import key_texts

PROSE = """\
The fittings of a boat.

* ``SailArea`` – The area of its sail. Valid values: An integer from 0 to 900.

* ``Chart`` – The chart of the harbor as a JSON object. Its parts are:

  * ``Depth`` – How deep it is. Valid values: An integer from 1 to 9.

* Rowing boats

  * ``OarCount`` – Valid values: An integer from 2 to 8.

  * ``Seat`` : Valid values are ``bench`` and ``chair`` .

* ``Keel`` is what it stands on. Valid values: An integer from 3 to 4.

The next list is for rafts:

* ``Log`` – Valid values: An integer from 5 to 6.

* ``Log`` – For long rafts. Valid values: An integer from 7 to 8.
"""


def test_each_key_has_its_own_rules() -> None:
    found = [(each.rule.key, each.rule.kind) for each in findings(PROSE, "map")]
    assert found == [
        ("SailArea", "range"),
        ("Chart", "format"),
        ("OarCount", "range"),
        ("Seat", "enum"),
    ]


def test_an_item_below_a_key_is_a_part_of_its_value() -> None:
    assert [each.key for each in key_texts(PROSE)] == [
        *("SailArea", "Chart", "OarCount", "Seat", "Log", "Log")
    ]


def test_no_other_type_has_keys() -> None:
    assert all(each.rule.key is None for each in findings(PROSE, "string"))


def test_a_rule_stands_on_its_line_and_is_exported_with_its_key() -> None:
    lines = PROSE.split("\n")
    for rule in value_rules(PROSE, 4, "map"):
        assert f"``{rule.key}``" in lines[rule.offset - 4]
        assert rule.text is not None
        assert rule.text in PROSE
    first = value_rules(PROSE, 4, "map")[0]
    told = rule_record(first, 100)
    assert (told["kind"], told["key"], told["min"], told["max"]) == ("range", "SailArea", 0, 900)
    assert told["line"] == 106


def test_a_map_without_such_a_list_has_none() -> None:
    shape = MapOf(key=Recursive(levels=1), value=Recursive(levels=1), key_offset=1, value_offset=2)
    assert shape.rules == ()
    assert findings("A map of ``SailArea`` to what it is.", "map") == ()
