"""Commands of ec2."""

from .._runtime.declare import (
    Customisation,
    ListOf,
    Member,
    Operation,
    Option,
    Scalar,
    Structure,
)

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")
PAGED = ("--starting-token", "--page-size", "--max-items")
Text = Scalar("string")
Filter = Structure(Member("Name", Text), Member("Values", ListOf(Text)))
Interface = Structure(Member("DeviceIndex", Scalar("integer")), Member("SubnetId", Text))
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
        undocumented={"--max-results": "MaxResults", "--next-token": "NextToken"},
    )


def describe_volumes() -> Operation:
    return Operation(
        ("ec2", "describe-volumes"),
        "DescribeVolumes",
        Option(("--volume-ids",), "VolumeIds", ListOf(Text)),
        DryRun,
        own=(*OWN, *PAGED),
        paginated=True,
        result_keys=("Volumes",),
        undocumented={"--max-results": "MaxResults", "--next-token": "NextToken"},
        customisation=Customisation(page_size=1000, beside=("DryRun",)),
    )


def describe_byoip_cidrs() -> Operation:
    return Operation(
        ("ec2", "describe-byoip-cidrs"),
        "DescribeByoipCidrs",
        own=(*OWN, *PAGED),
        paginated=True,
        result_keys=("ByoipCidrs",),
        undocumented={"--max-results": "MaxResults", "--next-token": "NextToken"},
        demanded=("--max-results",),
    )


def run_instances() -> Operation:
    return Operation(
        ("ec2", "run-instances"),
        "RunInstances",
        Option(("--image-id",), "ImageId", Text),
        Option(("--client-token",), "ClientToken", Text),
        Option(("--subnet-id",), "SubnetId", Text),
        Option(("--private-ip-address",), "PrivateIpAddress", Text),
        Option(("--network-interfaces",), "NetworkInterfaces", ListOf(Interface)),
        own=(
            *OWN,
            "--count",
            "--secondary-private-ip-addresses",
            "--secondary-private-ip-address-count",
            "--associate-public-ip-address",
            "--no-associate-public-ip-address",
        ),
        customisation=Customisation(
            defaults={"MaxCount": 1, "MinCount": 1}, handler="run_instances"
        ),
    )


def authorize_security_group_ingress() -> Operation:
    return Operation(
        ("ec2", "authorize-security-group-ingress"),
        "AuthorizeSecurityGroupIngress",
        Option(("--group-id",), "GroupId", Text),
        Option(
            ("--ip-permissions",),
            "IpPermissions",
            ListOf(Structure(Member("IpProtocol", Text), Member("FromPort", Scalar("integer")))),
        ),
        own=(*OWN, "--protocol", "--port", "--cidr", "--source-group", "--group-owner"),
        undocumented={"--cidr-ip": "CidrIp", "--from-port": "FromPort"},
        customisation=Customisation(handler="security_groups"),
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
    "authorize-security-group-ingress": authorize_security_group_ingress,
    "describe-byoip-cidrs": describe_byoip_cidrs,
    "describe-instances": describe_instances,
    "describe-volumes": describe_volumes,
    "modify-instance-attribute": modify_instance_attribute,
    "run-instances": run_instances,
}
WAITERS = {}
CUSTOM = ()
