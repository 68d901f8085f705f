"""The shapes of sts's results."""

from .._runtime.declare import (
    Length,
    Member,
    Pattern,
    Range,
    STRING,
    Scalar,
    Structure,
    TIMESTAMP,
)
from . import shapes

Credentials = Structure(
    Member("AccessKeyId", shapes.AccessKeyId, required=True),
    Member("SecretAccessKey", STRING, required=True),
    Member("SessionToken", STRING, required=True),
    Member("Expiration", TIMESTAMP, required=True),
)
AssumedRoleId = Scalar("string", Length(2, 193), Pattern(r"[\w+=,.@:-]*"))
AssumedRoleUser = Structure(
    Member("AssumedRoleId", AssumedRoleId, required=True),
    Member("Arn", shapes.RoleArn, required=True),
)
PackedPolicySize = Scalar("integer", Range(0, None))
SessionTokenUtilization = Scalar(
    "integer", Range(0, None), Range(None, 100, origin="prose", severity="warn")
)
AssumeRoleResult = Structure(
    Member("Credentials", Credentials),
    Member("AssumedRoleUser", AssumedRoleUser),
    Member("PackedPolicySize", PackedPolicySize),
    Member("SourceIdentity", shapes.RoleSessionName),
    Member("SessionTokenUtilization", SessionTokenUtilization),
    Member("SessionTokenSize", PackedPolicySize),
)
AssumeRoleWithSAMLResult = Structure(
    Member("Credentials", Credentials),
    Member("AssumedRoleUser", AssumedRoleUser),
    Member("PackedPolicySize", PackedPolicySize),
    Member("Subject", STRING),
    Member("SubjectType", STRING),
    Member("Issuer", STRING),
    Member("Audience", STRING),
    Member("NameQualifier", STRING),
    Member("SourceIdentity", shapes.RoleSessionName),
    Member("SessionTokenUtilization", SessionTokenUtilization),
    Member("SessionTokenSize", PackedPolicySize),
)
SubjectFromWebIdentityToken = Scalar("string", Length(6, 255))
AssumeRoleWithWebIdentityResult = Structure(
    Member("Credentials", Credentials),
    Member("SubjectFromWebIdentityToken", SubjectFromWebIdentityToken),
    Member("AssumedRoleUser", AssumedRoleUser),
    Member("PackedPolicySize", PackedPolicySize),
    Member("Provider", STRING),
    Member("Audience", STRING),
    Member("SourceIdentity", shapes.RoleSessionName),
    Member("SessionTokenUtilization", SessionTokenUtilization),
    Member("SessionTokenSize", PackedPolicySize),
)
AssumeRootResult = Structure(
    Member("Credentials", Credentials),
    Member("SourceIdentity", shapes.RoleSessionName),
    Member("SessionTokenUtilization", SessionTokenUtilization),
    Member("SessionTokenSize", PackedPolicySize),
)
DecodeAuthorizationMessageResult = Structure(Member("DecodedMessage", STRING))
FederatedUserId = Scalar("string", Length(2, 193), Pattern(r"[\w+=,.@\:-]*"))
FederatedUser = Structure(
    Member("FederatedUserId", FederatedUserId, required=True),
    Member("Arn", shapes.RoleArn, required=True),
)
GetAccessKeyInfoResult = Structure(Member("Account", STRING))
GetCallerIdentityResult = Structure(
    Member("UserId", STRING), Member("Account", STRING), Member("Arn", shapes.RoleArn)
)
GetDelegatedAccessTokenResult = Structure(
    Member("Credentials", Credentials),
    Member("PackedPolicySize", PackedPolicySize),
    Member("AssumedPrincipal", shapes.RoleArn),
)
GetFederationTokenResult = Structure(
    Member("Credentials", Credentials),
    Member("FederatedUser", FederatedUser),
    Member("PackedPolicySize", PackedPolicySize),
    Member("SessionTokenUtilization", SessionTokenUtilization),
    Member("SessionTokenSize", PackedPolicySize),
)
GetSessionTokenResult = Structure(
    Member("Credentials", Credentials),
    Member("SessionTokenUtilization", SessionTokenUtilization),
    Member("SessionTokenSize", PackedPolicySize),
)
GetWebIdentityTokenResult = Structure(
    Member("WebIdentityToken", STRING), Member("Expiration", TIMESTAMP)
)
