"""What is emitted evaluates back to the model that it was made from."""

from hypothesis import HealthCheck, given, settings

from refsmith.emit.enforced import enforced_rules
from refsmith.emit.weighing import weighed
from refsmith.model import ListOf, MapOf, Recursive, Scalar, Structure
from tests.emit.models import services
from tests.emit.output import distribution, emitted, fresh_package, imported, translate

slow = settings(max_examples=40, suppress_health_check=list(HealthCheck))


@slow
@given(services())
def test_declarations_evaluate_back_to_the_model(service):
    package = fresh_package()
    files = distribution(emitted(service, package=package), package=package)
    with imported(files, f"{package}.iam.commands") as [commands]:
        waits = {f"wait {name}": make for name, make in commands.WAITERS.items()}
        declared = {name: make() for name, make in {**commands.COMMANDS, **waits}.items()}
        assert set(declared) == {" ".join(each.command[1:]) for each in service.operations}
        for operation in weighed(service.operations).operations:
            check_operation(operation, declared[" ".join(operation.command[1:])])


def check_operation(operation, declared):
    assert declared.command == operation.command
    assert declared.api == operation.api.operation
    assert declared.waiter == (operation.kind == "waiter")
    assert declared.paginated == operation.paginated
    assert declared.result_keys == operation.result_keys
    own = [option for option in operation.options if option.member is None]
    assert declared.own == tuple(flag for option in own for flag in option.flags)
    assert declared.own_required == tuple(
        flag for option in own if option.required for flag in option.flags
    )
    check_rules(operation.rules, declared.rules)
    given = [option for option in operation.options if option.member is not None]
    assert len(given) == len(declared.options)
    for option, found in zip(given, declared.options, strict=True):
        assert (found.flags, found.member) == (option.flags, option.member)
        assert (found.required, found.assumed) == (option.required, option.member_assumed)
        check_shape(option.shape, found.shape, option.sensitive, ())
    if operation.output is None:
        assert declared.output is None
    else:
        check_shape(operation.output, declared.output(), frozenset(), ())


def check_shape(shape, declared, sensitive, around):
    """Walks both at once; what recursion leads back to was compared on the way in."""
    if isinstance(shape, Recursive):
        target, found = around[-shape.levels]
        while hasattr(declared, "resolve"):
            declared = declared.resolve()
        same_head(target, declared)
        return
    while hasattr(declared, "resolve"):
        assert declared.type == shape.type
        declared = declared.resolve()
    same_head(shape, declared)
    assert declared.sensitive == ("" in sensitive)
    inside = (*around, (shape, declared))
    match shape:
        case Scalar():
            assert declared.streaming == shape.streaming
        case Structure():
            for member, found in zip(shape.members, declared.members, strict=True):
                assert (found.name, found.required) == (member.name, member.required)
                check_shape(member.shape, found.shape, below(sensitive, member.name), inside)
        case ListOf():
            check_shape(shape.item, declared.item, below(sensitive, "[]"), inside)
        case MapOf():
            check_shape(shape.key, declared.key, below(sensitive, "{key}"), inside)
            check_shape(shape.value, declared.value, below(sensitive, "{}"), inside)


def same_head(shape, declared):
    assert declared.type == shape.type
    check_rules(shape.rules, declared.rules)
    if isinstance(shape, Structure):
        assert declared.union == shape.union
        assert [each.name for each in declared.members] == [each.name for each in shape.members]


def below(paths, part):
    """The rest of each path that starts with ``part``."""
    return frozenset(
        path[len(part) :].removeprefix(".")
        for path in paths
        if path == part or path.startswith(part + ".")
    )


def check_rules(rules, declared):
    held = [holds for _, holds in enforced_rules(rules)]
    assert [facts_of_model(each) for each in held] == [facts(each) for each in declared]


def facts(rule):
    if rule.kind == "keyed":
        return {**facts(rule.rule), "key": rule.key}
    names = [n for cls in type(rule).__mro__ for n in getattr(cls, "__slots__", ())]
    found = {name: getattr(rule, name) for name in names}
    return {**found, "kind": rule.kind}


def facts_of_model(rule):
    found = {"kind": rule.kind, "origin": rule.origin, "severity": rule.severity}
    if rule.key is not None:
        found["key"] = rule.key
    match rule.kind:
        case "length" | "size" | "range" | "count":
            return {**found, "low": rule.min, "high": rule.max}
        case "pattern":
            made = translate(rule.value)
            linear = made.linear and made.regex is not None
            return {**found, "documented": rule.value, "regex": made.regex, "linear": linear}
        case "unique":
            return {**found, "by": rule.by, "ignore_case": rule.ignore_case}
        case "total":
            sides = {"low": rule.min, "high": rule.max}
            return {**found, "of": rule.of, "members": rule.members, **sides}
        case "enum" | "none_of":
            return {**found, "values": rule.values}
        case "multiple_of" | "default" | "format":
            return {**found, "value": rule.value}
        case "at_most_one" | "at_least_one" | "exactly_one":
            return {**found, "members": rule.members}
        case "requires":
            more = {"then": rule.then, "exactly_one": rule.exactly_one}
            return {**found, "member": rule.member, **more}
        case "required_if" | "only_when" | "forbidden_if":
            return {**found, "member": rule.member, "when": dict(rule.when)}
        case "compare":
            return {**found, **{k: getattr(rule, k) for k in ("member", "operator", "other")}}
        case "deprecated":
            return {**found, "use": rule.use}
        case _:
            return found
