"""The shapes of sts's parameters, with the documented rules."""

from .._runtime.declare import (
    Count,
    Enum,
    Format,
    Length,
    ListOf,
    Member,
    Pattern,
    Range,
    Scalar,
    Structure,
)

AccessKeyId = Scalar("string", Length(16, 128), Pattern(r"[\w]*"))
AssumeRolePolicy = Scalar(
    "string",
    Length(1, None),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
    Format("json", severity="error"),
    Length(None, 2048, origin="prose", severity="warn"),
)
AssumeRootDurationSeconds = Scalar("integer", Range(0, 900))
AudienceItem = Scalar("string", Length(1, 1000))
Audience = ListOf(AudienceItem, Count(1, 10))
DurationSeconds = Scalar("integer", Range(900, 43200))
EncodedMessage = Scalar("string", Length(1, 10240))
ExternalId = Scalar("string", Length(2, 1224), Pattern(r"[\w+=,.@:\/-]*"))
GetFederationTokenDurationSeconds = Scalar("integer", Range(900, 129600))
RoleArn = Scalar(
    "string",
    Length(20, 2048),
    Pattern(
        r"[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+",
    ),
)
PolicyArn = Structure(Member("arn", RoleArn))
GetFederationTokenPolicyArns = ListOf(
    PolicyArn,
    Count(None, 10, origin="prose", severity="warn"),
    Count(None, 10, origin="prose", severity="warn"),
)
GetWebIdentityTokenDurationSeconds = Scalar("integer", Range(60, 3600))
Key = Scalar("string", Length(1, 128), Pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"))
MinimumSessionTokenSize = Scalar("integer", Range(0, 4096))
Name = Scalar("string", Length(2, 32), Pattern(r"[\w+=,.@-]*"))
Policy = Scalar(
    "string",
    Length(1, 2048),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
    Format("json", severity="error"),
)
PolicyArns = ListOf(PolicyArn, Count(None, 10, origin="prose", severity="warn"))
ProviderId = Scalar("string", Length(4, 2048))
ProvidedContext = Structure(
    Member("ProviderArn", RoleArn), Member("ContextAssertion", ProviderId)
)
ProvidedContexts = ListOf(ProvidedContext, Count(1, 5))
RoleSessionName = Scalar("string", Length(2, 64), Pattern(r"[\w+=,.@-]*"))
SAMLAssertion = Scalar("string", Length(4, 100000), Format("base64"), sensitive=True)
SerialNumber = Scalar("string", Length(9, 256), Pattern(r"[\w+=/:,.@-]*"))
SigningAlgorithm = Scalar(
    "string", Length(5, 5), Enum("RS256", "ES384", origin="prose")
)
Value = Scalar("string", Length(0, 256), Pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"))
Tag = Structure(
    Member("Key", Key, required=True), Member("Value", Value, required=True)
)
Tags = ListOf(Tag, Count(None, 50))
TargetPrincipal = Scalar("string", Length(12, 2048))
TokenCode = Scalar("string", Length(6, 6), Pattern(r"[\d]*"))
TradeInToken = Scalar("string", sensitive=True)
TransitiveTagKeys = ListOf(Key, Count(None, 50))
WebIdentityToken = Scalar("string", Length(4, 20000), sensitive=True)
