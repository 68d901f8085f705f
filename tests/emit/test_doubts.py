"""What a service returns, it takes back: what refuses it, or every ARN, warns at most."""

from __future__ import annotations

import json
from typing import Any

from refsmith.distribution.settings import EmitSettings
from refsmith.emit import emit_service
from refsmith.emit.weighing import weighed
from refsmith.model import (
    Api,
    Bounds,
    ListOf,
    Member,
    MemberSet,
    Operation,
    Option,
    Pattern,
    Scalar,
    Structure,
)

ARN = "arn:aws:boats:[a-z0-9-]+:[0-9]{12}:boat/[a-z]+"


def text(pattern: str | None = None, length: tuple[int, int] | None = None) -> Scalar:
    """A string with what is listed for it."""
    rules: list[Any] = []
    if length:
        rules.append(Bounds(offset=1, kind="length", min=length[0], max=length[1]))
    if pattern:
        rules.append(Pattern(offset=3, value=pattern))
    return Scalar(type="string", rules=tuple(rules))


def operation(given: dict[str, Any], returned: dict[str, Any] | None = None) -> Operation:
    """An operation that takes and returns members of these names and shapes."""
    members = tuple(
        Member(name=name, shape=shape, offset=3) for name, shape in (returned or {}).items()
    )
    return Operation(
        page="boats/hire",
        release=None,
        sha256="0",
        kind="operation",
        command=("boats", "hire"),
        api=Api(uid="boats-1", operation="Hire"),
        options=tuple(
            Option(flags=(f"--{name.lower()}",), shape=shape, required=False, line=9, member=name)
            for name, shape in given.items()
        ),
        output=Structure(members=members) if returned else None,
    )


def severities(given: Any, returned: Any) -> list[str]:
    """How hard the rules of the option ``Name`` are, where the result has a ``Name`` too."""
    made = weighed([operation({"Name": given}, {"Name": returned})]).operations[0]
    shape = made.options[0].shape
    shape = shape.item if isinstance(shape, ListOf) else shape
    return [rule.severity for rule in shape.rules]


def test_what_the_result_may_be_and_the_request_refuses_warns() -> None:
    assert severities(text("[a-z]+"), text("[a-z0-9]+")) == ["warn"]
    assert severities(text(None, (1, 9)), text(None, (1, 10))) == ["warn"]
    assert severities(text(None, (2, 9)), text(None, (1, 9))) == ["warn"]


def test_what_is_taken_back_stays_as_hard_as_it_is() -> None:
    assert severities(text("[a-z0-9]+"), text("[a-z]+")) == ["error"]
    assert severities(text(None, (1, 9)), text(None, (2, 9))) == ["error"]
    assert severities(text("[a-z]+", (1, 9)), text()) == ["error", "error"]


def test_the_length_of_the_result_counts_as_well() -> None:
    # Without it two letters would be too few for the request.
    assert severities(text("[a-z]{3,}"), text("[a-z]+", (3, 9))) == ["error"]
    assert severities(text("[a-z]{3,}"), text("[a-z]+", (2, 9))) == ["warn"]


def test_other_names_types_and_what_is_undecided_are_left_alone() -> None:
    made = weighed([operation({"Name": text("[a-z]+")}, {"Title": text("[0-9]+")})])
    assert [rule.severity for rule in made.operations[0].options[0].shape.rules] == ["error"]
    assert severities(text("(a|b)\\1"), text("[0-9]+")) == ["error"]


def test_of_many_results_one_that_is_taken_back_is_enough() -> None:
    operations = [
        operation({"Name": text("[a-z]+")}, {"Name": text("[a-z]+")}),
        operation({}, {"Name": text("[0-9]+")}),
    ]
    assert weighed(operations).ledger == []


def test_an_items_name_is_that_of_its_list() -> None:
    given, returned = text("[a-z]+"), text("[a-z0-9]+")
    assert severities(ListOf(item=given, offset=1), ListOf(item=returned, offset=1)) == ["warn"]


def arn_doubts(pattern: str, length: tuple[int, int] | None = None) -> list[dict[str, object]]:
    """The ledger for a request with that pattern on its ``BoatArn``."""
    return weighed([operation({"BoatArn": text(pattern, length)})]).ledger


def test_a_pattern_that_no_arn_matches_warns() -> None:
    assert arn_doubts(ARN) == []
    assert arn_doubts("arn:(aws|aws-cn):iam::aws:boat/.*") == []
    [line] = arn_doubts(ARN.replace("[0-9]{12}", "/d{12}"))
    assert line["reason"] == "no well-formed ARN matches"
    # By its name a member is one of ARNs, whatever its pattern says.
    assert arn_doubts("/arn:aws:boats:.*/")
    assert arn_doubts("[a-z]+")


def test_an_alternative_that_no_arn_matches_warns() -> None:
    slipped = ARN.replace("[0-9]{12}", "/d{12}")
    [line] = arn_doubts(f".*(^{slipped}$|^{ARN}$).*")
    assert "one of its alternatives" in str(line["reason"])
    assert arn_doubts(f".*(^{ARN}$|^{ARN}/[a-z]+$).*") == []


def test_a_length_that_the_arns_of_a_region_never_have_warns() -> None:
    pattern = "arn:aws:boats:[a-z0-9-]+:[0-9]{12}:boat/[a-z]{10}"
    assert arn_doubts(pattern, (20, 2048)) == []
    [line] = arn_doubts(pattern, (50, 58))
    assert line["kind"] == "length"
    assert "takes ARNs of" in str(line["reason"])


def test_the_ledger_stands_in_the_manifest_and_the_rule_warns_in_the_package() -> None:
    hire = operation({"Name": text("[a-z]+")}, {"Name": text("[a-z0-9]+")})
    made = emit_service("boats", [hire], EmitSettings())
    assert made.entry["doubts"] == [
        {
            "member": "Name",
            "kind": "pattern",
            "value": "[a-z]+",
            "reason": "refuses '0', which the same member of a result may be",
        }
    ]
    assert 'Pattern("[a-z]+", severity="warn")' in made.files["boats/shapes.py"]
    assert json.dumps(made.entry)


def test_pieces_in_which_nothing_changes_stay_shared() -> None:
    shape = Structure(members=(Member(name="Mast", shape=text("[a-z]+"), offset=1),))
    first = operation({"Boat": shape, "Ship": shape})
    made = weighed([first]).operations[0]
    assert made is first


def between(*members: Member) -> tuple[str, list[dict[str, object]]]:
    """The kind of a rule of a structure that asks for one of two members, and the ledger."""
    rule = MemberSet(
        offset=1, origin="prose", severity="warn", kind="exactly_one", members=("Oar", "Sail")
    )
    shape = Structure(members=members, rules=(rule,))
    made = weighed([operation({"Boat": shape})])
    return made.operations[0].options[0].shape.rules[0].kind, made.ledger


def member(name: str, *, required: bool = False) -> Member:
    """A member without rules."""
    return Member(name=name, shape=text(), offset=1, required=required)


def test_in_a_structure_that_may_be_empty_both_of_two_may_be_left_out() -> None:
    two = (member("Oar"), member("Sail"))
    kind, [line] = between(*two, member("Crew"))
    assert kind == "at_most_one"
    assert line["members"] == ["Oar", "Sail"]
    assert between(*two) == ("exactly_one", [])
    assert between(*two, member("Crew", required=True)) == ("exactly_one", [])
