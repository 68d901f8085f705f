"""Commands of ec2."""

from .._runtime.declare import ListOf, Member, Operation, Option, Scalar, Structure

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")
PAGED = ("--starting-token", "--page-size", "--max-items")
Text = Scalar("string")
Filter = Structure(Member("Name", Text), Member("Values", ListOf(Text)))
DryRun = Option(("--dry-run", "--no-dry-run"), "DryRun", Scalar("boolean"))


def describe_instances() -> Operation:
    return Operation(
        ("ec2", "describe-instances"),
        "DescribeInstances",
        Option(("--instance-ids",), "InstanceIds", ListOf(Text)),
        DryRun,
        Option(("--filters",), "Filters", ListOf(Filter)),
        own=(*OWN, *PAGED),
        paginated=True,
        result_keys=("Reservations",),
    )


def modify_instance_attribute() -> Operation:
    value = Structure(Member("Value", Text))
    check = Structure(Member("Value", Scalar("boolean")))
    return Operation(
        ("ec2", "modify-instance-attribute"),
        "ModifyInstanceAttribute",
        DryRun,
        Option(("--instance-id",), "InstanceId", Text, required=True),
        Option(("--instance-type",), "InstanceType", value),
        Option(("--source-dest-check", "--no-source-dest-check"), "SourceDestCheck", check),
        Option(("--ebs-optimized", "--no-ebs-optimized"), "EBSOptimized", check, assumed=True),
        own=OWN,
    )


COMMANDS = {
    "describe-instances": describe_instances,
    "modify-instance-attribute": modify_instance_attribute,
}
WAITERS = {}
CUSTOM = ()
