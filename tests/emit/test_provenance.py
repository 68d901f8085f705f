"""The lines in provenance.json are those of the model, for every rule that is declared."""

import json

from hypothesis import HealthCheck, given, settings

from refsmith.emit.enforced import enforced_rules
from refsmith.model import ListOf, MapOf, Recursive, Structure
from tests.emit.models import services
from tests.emit.output import emitted

slow = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@slow
@given(services())
def test_every_rule_has_its_line(service):
    recorded = json.loads(emitted(service).files["iam/provenance.json"])
    for operation in service.operations:
        entry = recorded["commands"][" ".join(operation.command[1:])]
        assert entry["page"] == operation.page
        assert entry["rules"] == [rule.offset for rule, _ in enforced_rules(operation.rules)]
        given_options = [each for each in operation.options if each.member is not None]
        assert list(entry["options"]) == [each.flags[0] for each in given_options]
        for option in given_options:
            line, tree = entry["options"][option.flags[0]]
            found = dict(read(recorded["trees"], line, tree, ()))
            assert found == dict(documented(option.shape, option.line, ()))


def read(trees, line, tree, path):
    """As the file says: absolute lines of header and rules, by path."""
    if tree is None:
        return
    rules, parts = trees[tree]
    yield path, (line, None if line is None else [line + offset for offset in rules])
    for part, (offset, below) in parts.items():
        header = None if line is None or offset is None else line + offset
        yield from read(trees, header, below, (*path, part))


def documented(shape, line, path):
    """As the model says."""
    if isinstance(shape, Recursive):
        return
    held = [rule.offset for rule, _ in enforced_rules(shape.rules)]
    yield path, (line, None if line is None else [line + offset for offset in held])
    match shape:
        case Structure():
            parts = [(each.name, each.offset, each.shape) for each in shape.members]
        case ListOf():
            parts = [("[]", shape.offset, shape.item)]
        case MapOf():
            parts = [
                ("{key}", shape.key_offset, shape.key),
                ("{}", shape.value_offset, shape.value),
            ]
        case _:
            parts = []
    for part, offset, below in parts:
        header = None if line is None or offset is None else line + offset
        yield from documented(below, header, (*path, part))
