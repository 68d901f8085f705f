"""The shapes of iam's parameters, with the documented rules."""

from .._runtime.declare import (
    Count,
    Default,
    Enum,
    Format,
    Length,
    ListOf,
    MapOf,
    Member,
    Pattern,
    Range,
    STRING,
    Scalar,
    Structure,
)

AccessKeyId = Scalar("string", Length(16, 128), Pattern(r"[\w]+"))
AccountAlias = Scalar(
    "string", Length(3, 63), Pattern("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$")
)
ActionName = Scalar("string", Length(3, 128))
ActionNames = ListOf(ActionName)
AddPrivateKey = Scalar(
    "string",
    Length(1, 16384),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
    sensitive=True,
)
AssertionEncryptionMode = Scalar("string", Enum("Required", "Allowed"))
AssignmentStatus = Scalar("string", Enum("Assigned", "Unassigned", "Any"))
AttachmentType = Scalar("string", Enum("user", "group", "role"))
AuthenticationCode1 = Scalar("string", Length(6, 6), Pattern(r"[\d]+"))
CertificateBody = Scalar(
    "string", Length(1, 16384), Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+")
)
CertificateChain = Scalar(
    "string", Length(1, 2097152), Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+")
)
CertificateId = Scalar("string", Length(24, 128), Pattern(r"[\w]+"))
ClientID = Scalar("string", Length(1, 255))
ClientIDList = ListOf(ClientID, Count(None, 100, origin="prose", severity="warn"))
ContextKeyName = Scalar("string", Length(5, 256))
ContextKeyValues = ListOf(STRING)
ContextKeyType = Scalar(
    "string",
    Enum(
        "string",
        "stringList",
        "numeric",
        "numericList",
        "boolean",
        "booleanList",
        "ip",
        "ipList",
        "binary",
        "binaryList",
        "date",
        "dateList",
    ),
)
ContextEntry = Structure(
    Member("ContextKeyName", ContextKeyName),
    Member("ContextKeyValues", ContextKeyValues),
    Member("ContextKeyType", ContextKeyType),
)
ContextEntries = ListOf(ContextEntry)
CreatePolicyDescription = Scalar("string", Length(None, 1000))
CreateSAMLProviderName = Scalar(
    "string", Length(1, 128), Pattern(r"[\w._-]+", severity="warn")
)
CredentialAgeDays = Scalar("integer", Range(1, 36600))
DelegationRequestId = Scalar("string", Length(16, 128), Pattern(r"[\w-]+"))
DeletionTaskId = Scalar("string", Length(1, 1000))
Description = Scalar(
    "string",
    Length(None, 1000),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"),
)
Encoding = Scalar("string", Enum("SSH", "PEM"))
EntityPath = Scalar(
    "string",
    Length(19, 427),
    Pattern(r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*"),
)
FilterItem = Scalar(
    "string", Enum("User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy")
)
Filter = ListOf(FilterItem)
GlobalEndpointTokenVersion = Scalar("string", Enum("v1Token", "v2Token"))
Granularity = Scalar("string", Enum("SERVICE_LEVEL", "ACTION_LEVEL"))
UserName = Scalar("string", Length(1, 128), Pattern(r"[\w+=,.@-]+"))
InlinePolicyIdentifier = Structure(
    Member("PolicyName", UserName, required=True),
    Member("AttachmentType", AttachmentType, required=True),
    Member("AttachmentName", UserName, required=True),
)
JobId = Scalar("string", Length(36, 36))
Key = Scalar("string", Length(1, 128), Pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"))
ListGroupsPathPrefix = Scalar(
    "string", Length(1, 512), Pattern(r"\u002F[\u0021-\u007F]*")
)
ListServiceSpecificCredentialsMaxItems = Scalar("integer", Range(1, 1000))
Locale = Scalar("string", Length(2, 12))
Marker = Scalar("string", Length(1, 320), Pattern(r"[\u0020-\u00FF]+"))
MaxItems = Scalar("integer", Range(1, 1000), Default(100))
MaxPasswordAge = Scalar("integer", Range(1, 1095))
MaxSessionDuration = Scalar("integer", Range(3600, 43200))
MinimumPasswordLength = Scalar("integer", Range(6, 128))
Name = Scalar("string", Length(5, 256), Pattern("[ -~]+"))
Notes = Scalar(
    "string",
    Length(None, 500),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"),
)
NotificationChannel = Scalar("string", Length(2, 400), Pattern("^[a-zA-Z0-9:_.-]+$"))
PolicyInput = Scalar(
    "string", Length(1, 131072), Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+")
)
PolicyInputList = ListOf(PolicyInput)
OrderedOrganizationPolicyInput = Structure(
    Member("ServiceControlPolicyInputList", PolicyInputList)
)
OrderedOrganizationPolicyInputList = ListOf(
    OrderedOrganizationPolicyInput, Count(None, 7)
)
OrganizationsPolicyId = Scalar("string", Pattern("^p-[0-9a-zA-Z_]{8,128}$"))
OwnerAccountId = Scalar("string", Pattern(r"\d{12}"))
OwnerId = Scalar("string", Length(20, 2048), Pattern("^[a-zA-Z0-9:/+=,.@_-]+$"))
ParameterValue = Scalar("string", Pattern("[ -~]+"))
ParameterValues = ListOf(ParameterValue)
Type = Scalar("string", Enum("string", "stringList"))
Parameter = Structure(
    Member("Name", Name), Member("Values", ParameterValues), Member("Type", Type)
)
Parameters = ListOf(Parameter, Count(None, 50))
Password = Scalar(
    "string",
    Length(1, 128),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
    sensitive=True,
)
PasswordReusePrevention = Scalar("integer", Range(1, 24))
Path = Scalar(
    "string", Length(1, 512), Pattern(r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)")
)
PathPrefix = Scalar("string", Length(1, 512), Pattern(r"((/[A-Za-z0-9\.,\+@=_-]+)*)/"))
PolicyArn = Scalar("string", Length(20, 2048))
Permissions = Structure(
    Member("PolicyTemplateArn", PolicyArn), Member("Parameters", Parameters)
)
PolicyDocument = Scalar(
    "string",
    Length(1, 131072),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
    Format("json", severity="error"),
)
PolicyType = Scalar(
    "string",
    Enum("inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"),
)
PolicyExclusion = Structure(
    Member("PolicyType", PolicyType),
    Member("PolicyArn", PolicyArn),
    Member("InlinePolicyIdentifier", InlinePolicyIdentifier),
    union=True,
)
PolicyExclusionList = ListOf(PolicyExclusion, Count(None, 256))
PolicyUsageFilter = Scalar("string", Enum("PermissionsPolicy", "PermissionsBoundary"))
PropertiesKey = Scalar("string", Length(1, 50), Pattern("^[A-Za-z][A-Za-z0-9/_-]*$"))
PropertiesValue = Scalar("string", Length(1, 1024))
Properties = MapOf(PropertiesKey, PropertiesValue)
RedirectUrl = Scalar(
    "string",
    Length(1, 255),
    Pattern(r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$"),
)
RemovePrivateKey = Scalar("string", Length(22, 64), Pattern("[A-Z0-9]+"))
Values = ListOf(STRING, Count(1, 20))
ReplacementValuesValue = Structure(Member("Values", Values, required=True))
ReplacementValues = MapOf(STRING, ReplacementValuesValue, Count(None, 30))
RequestMessage = Scalar(
    "string",
    Length(None, 200),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"),
)
RequestorWorkflowId = Scalar(
    "string",
    Length(5, 400),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+"),
)
ResourceOwner = Scalar("string", Length(1, 2048))
ResourceArns = ListOf(ResourceOwner)
ResourceHandlingOption = Scalar("string", Length(1, 64))
ResourcePolicy = Scalar(
    "string",
    Length(1, 131072),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u00FF]+"),
    Format("json"),
)
RoleName = Scalar("string", Length(1, 64), Pattern(r"[\w+=,.@-]+"))
SAMLMetadataDocument = Scalar("string", Length(1000, 10000000))
SSHPublicKeyId = Scalar("string", Length(20, 128), Pattern(r"[\w]+"))
Scope = Scalar("string", Enum("All", "AWS", "Local"))
SerialNumber = Scalar("string", Length(9, 256), Pattern(r"[\w+=/:,.@-]+"))
ServiceNamespace = Scalar("string", Length(1, 64), Pattern(r"[\w-]*"))
ServiceNamespaces = ListOf(ServiceNamespace, Count(1, 200))
SessionDuration = Scalar("integer", Range(300, 43200))
SortKey = Scalar(
    "string",
    Enum(
        "SERVICE_NAMESPACE_ASCENDING",
        "SERVICE_NAMESPACE_DESCENDING",
        "LAST_AUTHENTICATED_TIME_ASCENDING",
        "LAST_AUTHENTICATED_TIME_DESCENDING",
    ),
)
Status = Scalar("string", Enum("Active", "Inactive", "Expired"))
Value = Scalar("string", Length(0, 256), Pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"))
Tag = Structure(
    Member("Key", Key, required=True), Member("Value", Value, required=True)
)
TagKeys = ListOf(Key, Count(None, 50))
Tags = ListOf(Tag, Count(None, 50))
Thumbprint = Scalar("string", Length(40, 40))
ThumbprintList = ListOf(Thumbprint)
Url = Scalar(
    "string",
    Length(1, 255),
    Pattern(r"https://[\s\S]*", origin="prose", severity="warn"),
)
VersionId = Scalar("string", Pattern(r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"))
VirtualMFADeviceName = Scalar("string", Length(1, None), Pattern(r"[\w+=,.@-]+"))
