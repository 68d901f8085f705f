"""The commands of sts, by their pages."""

from __future__ import annotations

from .._runtime.declare import Operation, Option
from . import shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

UID = "sts-2011-06-15"


def assume_role() -> Operation:
    return Operation(
        ("sts", "assume-role"),
        "AssumeRole",
        Option(("--role-arn",), "RoleArn", shapes.RoleArn, required=True),
        Option(
            ("--role-session-name",),
            "RoleSessionName",
            shapes.RoleSessionName,
            required=True,
        ),
        Option(("--policy-arns",), "PolicyArns", shapes.PolicyArns),
        Option(("--policy",), "Policy", shapes.AssumeRolePolicy),
        Option(("--duration-seconds",), "DurationSeconds", shapes.DurationSeconds),
        Option(("--tags",), "Tags", shapes.Tags),
        Option(
            ("--transitive-tag-keys",), "TransitiveTagKeys", shapes.TransitiveTagKeys
        ),
        Option(("--external-id",), "ExternalId", shapes.ExternalId),
        Option(("--serial-number",), "SerialNumber", shapes.SerialNumber),
        Option(("--token-code",), "TokenCode", shapes.TokenCode),
        Option(("--source-identity",), "SourceIdentity", shapes.RoleSessionName),
        Option(("--provided-contexts",), "ProvidedContexts", shapes.ProvidedContexts),
        Option(
            ("--minimum-session-token-size",),
            "MinimumSessionTokenSize",
            shapes.MinimumSessionTokenSize,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().AssumeRoleResult,
    )


def assume_role_with_saml() -> Operation:
    return Operation(
        ("sts", "assume-role-with-saml"),
        "AssumeRoleWithSAML",
        Option(("--role-arn",), "RoleArn", shapes.RoleArn, required=True),
        Option(("--principal-arn",), "PrincipalArn", shapes.RoleArn, required=True),
        Option(
            ("--saml-assertion",), "SAMLAssertion", shapes.SAMLAssertion, required=True
        ),
        Option(("--policy-arns",), "PolicyArns", shapes.PolicyArns),
        Option(("--policy",), "Policy", shapes.Policy),
        Option(("--duration-seconds",), "DurationSeconds", shapes.DurationSeconds),
        Option(
            ("--minimum-session-token-size",),
            "MinimumSessionTokenSize",
            shapes.MinimumSessionTokenSize,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().AssumeRoleWithSAMLResult,
    )


def assume_role_with_web_identity() -> Operation:
    return Operation(
        ("sts", "assume-role-with-web-identity"),
        "AssumeRoleWithWebIdentity",
        Option(("--role-arn",), "RoleArn", shapes.RoleArn, required=True),
        Option(
            ("--role-session-name",),
            "RoleSessionName",
            shapes.RoleSessionName,
            required=True,
        ),
        Option(
            ("--web-identity-token",),
            "WebIdentityToken",
            shapes.WebIdentityToken,
            required=True,
        ),
        Option(("--provider-id",), "ProviderId", shapes.ProviderId),
        Option(("--policy-arns",), "PolicyArns", shapes.PolicyArns),
        Option(("--policy",), "Policy", shapes.Policy),
        Option(("--duration-seconds",), "DurationSeconds", shapes.DurationSeconds),
        Option(
            ("--minimum-session-token-size",),
            "MinimumSessionTokenSize",
            shapes.MinimumSessionTokenSize,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().AssumeRoleWithWebIdentityResult,
    )


def assume_root() -> Operation:
    return Operation(
        ("sts", "assume-root"),
        "AssumeRoot",
        Option(
            ("--target-principal",),
            "TargetPrincipal",
            shapes.TargetPrincipal,
            required=True,
        ),
        Option(
            ("--task-policy-arn",), "TaskPolicyArn", shapes.PolicyArn, required=True
        ),
        Option(
            ("--duration-seconds",), "DurationSeconds", shapes.AssumeRootDurationSeconds
        ),
        Option(
            ("--minimum-session-token-size",),
            "MinimumSessionTokenSize",
            shapes.MinimumSessionTokenSize,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().AssumeRootResult,
    )


def decode_authorization_message() -> Operation:
    return Operation(
        ("sts", "decode-authorization-message"),
        "DecodeAuthorizationMessage",
        Option(
            ("--encoded-message",),
            "EncodedMessage",
            shapes.EncodedMessage,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().DecodeAuthorizationMessageResult,
    )


def get_access_key_info() -> Operation:
    return Operation(
        ("sts", "get-access-key-info"),
        "GetAccessKeyInfo",
        Option(("--access-key-id",), "AccessKeyId", shapes.AccessKeyId, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetAccessKeyInfoResult,
    )


def get_caller_identity() -> Operation:
    return Operation(
        ("sts", "get-caller-identity"),
        "GetCallerIdentity",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetCallerIdentityResult,
    )


def get_delegated_access_token() -> Operation:
    return Operation(
        ("sts", "get-delegated-access-token"),
        "GetDelegatedAccessToken",
        Option(
            ("--trade-in-token",), "TradeInToken", shapes.TradeInToken, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetDelegatedAccessTokenResult,
    )


def get_federation_token() -> Operation:
    return Operation(
        ("sts", "get-federation-token"),
        "GetFederationToken",
        Option(("--name",), "Name", shapes.Name, required=True),
        Option(("--policy",), "Policy", shapes.Policy),
        Option(("--policy-arns",), "PolicyArns", shapes.GetFederationTokenPolicyArns),
        Option(
            ("--duration-seconds",),
            "DurationSeconds",
            shapes.GetFederationTokenDurationSeconds,
        ),
        Option(("--tags",), "Tags", shapes.Tags),
        Option(
            ("--minimum-session-token-size",),
            "MinimumSessionTokenSize",
            shapes.MinimumSessionTokenSize,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetFederationTokenResult,
    )


def get_session_token() -> Operation:
    return Operation(
        ("sts", "get-session-token"),
        "GetSessionToken",
        Option(
            ("--duration-seconds",),
            "DurationSeconds",
            shapes.GetFederationTokenDurationSeconds,
        ),
        Option(("--serial-number",), "SerialNumber", shapes.SerialNumber),
        Option(("--token-code",), "TokenCode", shapes.TokenCode),
        Option(
            ("--minimum-session-token-size",),
            "MinimumSessionTokenSize",
            shapes.MinimumSessionTokenSize,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetSessionTokenResult,
    )


def get_web_identity_token() -> Operation:
    return Operation(
        ("sts", "get-web-identity-token"),
        "GetWebIdentityToken",
        Option(("--audience",), "Audience", shapes.Audience, required=True),
        Option(
            ("--duration-seconds",),
            "DurationSeconds",
            shapes.GetWebIdentityTokenDurationSeconds,
        ),
        Option(
            ("--signing-algorithm",),
            "SigningAlgorithm",
            shapes.SigningAlgorithm,
            required=True,
        ),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetWebIdentityTokenResult,
    )


def _outputs() -> ModuleType:
    """The shapes of results, loaded when one is asked for."""
    from . import outputs

    return outputs


COMMANDS: dict[str, Callable[[], Operation]] = {
    "assume-role": assume_role,
    "assume-role-with-saml": assume_role_with_saml,
    "assume-role-with-web-identity": assume_role_with_web_identity,
    "assume-root": assume_root,
    "decode-authorization-message": decode_authorization_message,
    "get-access-key-info": get_access_key_info,
    "get-caller-identity": get_caller_identity,
    "get-delegated-access-token": get_delegated_access_token,
    "get-federation-token": get_federation_token,
    "get-session-token": get_session_token,
    "get-web-identity-token": get_web_identity_token,
}
WAITERS: dict[str, Callable[[], Operation]] = {}
CUSTOM: tuple[str, ...] = ()
