from .._runtime.declare import Operation, Option
from . import shapes

UID = "iam-2010-05-08"


def create_user():
    return Operation(
        ("iam", "create-user"),
        "CreateUser",
        Option(("--path",), "Path", shapes.Text),
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(("--tags",), "Tags", shapes.Tags),
    )


def create_login_profile():
    return Operation(
        ("iam", "create-login-profile"),
        "CreateLoginProfile",
        Option(("--user-name",), "UserName", shapes.UserName),
        Option(("--password",), "Password", shapes.Password),
    )


def get_user():
    return Operation(
        ("iam", "get-user"), "GetUser", Option(("--user-name",), "UserName", shapes.UserName)
    )


def list_roles():
    return Operation(
        ("iam", "list-roles"),
        "ListRoles",
        Option(("--path-prefix",), "PathPrefix", shapes.Text),
        paginated=True,
        result_keys=("Roles",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
    )


def create_virtual_mfa_device():
    # As it is declared where there was no table of names: botocore spells it otherwise.
    return Operation(
        ("iam", "create-virtual-mfa-device"),
        "CreateVirtualMFADevice",
        Option(
            ("--virtual-mfa-device-name",),
            "VirtualMfaDeviceName",
            shapes.Text,
            required=True,
            assumed=True,
        ),
        Option(("--colour",), "Colour", shapes.Text, assumed=True),
    )


def create_unicorn():
    return Operation(("iam", "create-unicorn"), "CreateUnicorn")


def wait_user_exists():
    return Operation(
        ("iam", "wait", "user-exists"),
        "GetUser",
        Option(("--user-name",), "UserName", shapes.UserName),
        waiter=True,
    )


def wait_pigs_fly():
    return Operation(("iam", "wait", "pigs-fly"), "GetUser", waiter=True)


COMMANDS = {
    "create-user": create_user,
    "create-login-profile": create_login_profile,
    "get-user": get_user,
    "list-roles": list_roles,
    "create-virtual-mfa-device": create_virtual_mfa_device,
    "create-unicorn": create_unicorn,
}
WAITERS = {"user-exists": wait_user_exists, "pigs-fly": wait_pigs_fly}
CUSTOM = ()
