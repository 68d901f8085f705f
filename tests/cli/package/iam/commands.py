"""Commands of iam."""

from .._runtime.declare import (
    Count,
    Enum,
    Length,
    ListOf,
    Member,
    Operation,
    Option,
    Pattern,
    Range,
    Scalar,
    Structure,
)

OWN = ("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton")
PAGED = ("--starting-token", "--page-size", "--max-items")

UserName = Scalar("string", Length(1, 64), Pattern(r"[\w+=,.@-]+"))
Path = Scalar("string", Length(1, 512), Pattern(r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"))
Secret = Scalar("string", Length(1, 128), sensitive=True)
Tag = Structure(
    Member("Key", Scalar("string", Length(1, 128)), required=True),
    Member("Value", Scalar("string", Length(0, 256)), required=True),
)
User = Structure(
    Member("Path", Scalar("string"), required=True),
    Member("UserName", UserName, required=True),
    Member("UserId", Scalar("string", Length(16, 128), Pattern(r"[\w]+")), required=True),
    Member("CreateDate", Scalar("timestamp"), required=True),
    Member("Tags", ListOf(Tag)),
)


def create_user() -> Operation:
    return Operation(
        ("iam", "create-user"),
        "CreateUser",
        Option(("--path",), "Path", Path),
        Option(("--user-name",), "UserName", UserName, required=True),
        Option(
            ("--permissions-boundary",), "PermissionsBoundary", Scalar("string", Length(20, 2048))
        ),
        Option(("--tags",), "Tags", ListOf(Tag, Count(None, 50))),
        own=OWN,
        output=lambda: Structure(Member("User", User)),
    )


def get_user() -> Operation:
    return Operation(
        ("iam", "get-user"),
        "GetUser",
        Option(("--user-name",), "UserName", UserName),
        own=OWN,
        output=lambda: Structure(Member("User", User, required=True)),
    )


def delete_user() -> Operation:
    return Operation(
        ("iam", "delete-user"),
        "DeleteUser",
        Option(("--user-name",), "UserName", UserName, required=True),
        own=OWN,
    )


def list_users() -> Operation:
    return Operation(
        ("iam", "list-users"),
        "ListUsers",
        Option(("--path-prefix",), "PathPrefix", Scalar("string", Length(1, 512))),
        own=(*OWN, *PAGED),
        output=lambda: Structure(
            Member("Users", ListOf(User), required=True),
            Member("IsTruncated", Scalar("boolean")),
            Member("Marker", Scalar("string")),
        ),
        paginated=True,
        result_keys=("Users",),
    )


def create_service_specific_credential() -> Operation:
    return Operation(
        ("iam", "create-service-specific-credential"),
        "CreateServiceSpecificCredential",
        Option(("--user-name",), "UserName", UserName, required=True),
        Option(("--service-name",), "ServiceName", Scalar("string"), required=True),
        Option(
            ("--credential-age-days",),
            "CredentialAgeDays",
            Scalar("integer", Range(1, 36600)),
        ),
        own=OWN,
    )


def create_login_profile() -> Operation:
    return Operation(
        ("iam", "create-login-profile"),
        "CreateLoginProfile",
        Option(("--user-name",), "UserName", UserName),
        Option(("--password",), "Password", Secret),
        Option(
            ("--password-reset-required", "--no-password-reset-required"),
            "PasswordResetRequired",
            Scalar("boolean"),
        ),
        own=OWN,
    )


def update_access_key() -> Operation:
    return Operation(
        ("iam", "update-access-key"),
        "UpdateAccessKey",
        Option(("--user-name",), "UserName", UserName),
        Option(
            ("--access-key-id",),
            "AccessKeyId",
            Scalar("string", Length(16, 128), Pattern(r"[\w]+")),
            required=True,
        ),
        Option(
            ("--status",),
            "Status",
            Scalar("string", Enum("Active", "Inactive", "Expired")),
            required=True,
        ),
        own=OWN,
    )


def wait_user_exists() -> Operation:
    return Operation(
        ("iam", "wait", "user-exists"),
        "GetUser",
        Option(("--user-name",), "UserName", UserName),
        own=OWN,
        waiter=True,
    )


COMMANDS = {
    "create-login-profile": create_login_profile,
    "create-service-specific-credential": create_service_specific_credential,
    "create-user": create_user,
    "delete-user": delete_user,
    "get-user": get_user,
    "list-users": list_users,
    "update-access-key": update_access_key,
}
WAITERS = {"user-exists": wait_user_exists}
CUSTOM = ("wizard",)
