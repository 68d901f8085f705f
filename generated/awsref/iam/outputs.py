"""The shapes of iam's results."""

from .._runtime.declare import (
    BLOB,
    BOOLEAN,
    Count,
    Enum,
    Format,
    INTEGER,
    Length,
    ListOf,
    MapOf,
    Member,
    Pattern,
    STRING,
    Scalar,
    Structure,
    TIMESTAMP,
)
from . import shapes

AccessDetail = Structure(
    Member("ServiceName", STRING, required=True),
    Member("ServiceNamespace", shapes.ServiceNamespace, required=True),
    Member("Region", STRING),
    Member("EntityPath", shapes.EntityPath),
    Member("LastAuthenticatedTime", TIMESTAMP),
    Member("TotalAuthenticatedEntities", INTEGER),
)
AccessDetails = ListOf(AccessDetail)
AccessKey = Structure(
    Member("UserName", shapes.RoleName, required=True),
    Member("AccessKeyId", shapes.AccessKeyId, required=True),
    Member("Status", shapes.Status, required=True),
    Member("SecretAccessKey", STRING, required=True),
    Member("CreateDate", TIMESTAMP),
)
AccessKeyLastUsed = Structure(
    Member("LastUsedDate", TIMESTAMP),
    Member("ServiceName", STRING, required=True),
    Member("Region", STRING, required=True),
)
AccessKeyMetadataItem = Structure(
    Member("UserName", shapes.RoleName),
    Member("AccessKeyId", shapes.AccessKeyId),
    Member("Status", shapes.Status),
    Member("CreateDate", TIMESTAMP),
)
AccessKeyMetadata = ListOf(AccessKeyMetadataItem)
AccountAliases = ListOf(shapes.AccountAlias)
PermissionsBoundaryType = Scalar("string", Enum("PermissionsBoundaryPolicy"))
PermissionsBoundary = Structure(
    Member("PermissionsBoundaryType", PermissionsBoundaryType),
    Member("PermissionsBoundaryArn", shapes.PolicyArn),
)
RoleLastUsed = Structure(Member("LastUsedDate", TIMESTAMP), Member("Region", STRING))
SourceRoleTemplate = Structure(
    Member("TemplateArn", shapes.PolicyArn, required=True),
    Member("TemplateMinorVersion", INTEGER, required=True),
)
Role = Structure(
    Member("Path", shapes.Path, required=True),
    Member("RoleName", shapes.RoleName, required=True),
    Member("RoleId", shapes.AccessKeyId, required=True),
    Member("Arn", shapes.PolicyArn, required=True),
    Member("CreateDate", TIMESTAMP, required=True),
    Member("AssumeRolePolicyDocument", shapes.PolicyInput),
    Member("Description", shapes.Description),
    Member("MaxSessionDuration", shapes.MaxSessionDuration),
    Member("PermissionsBoundary", PermissionsBoundary),
    Member("Tags", shapes.Tags),
    Member("RoleLastUsed", RoleLastUsed),
    Member("SourceRoleTemplate", SourceRoleTemplate),
)
AcquireRoleResult = Structure(Member("Role", Role))
AttachedPolicy = Structure(
    Member("PolicyName", shapes.UserName), Member("PolicyArn", shapes.PolicyArn)
)
AttachedPolicies = ListOf(AttachedPolicy)
Certificate = Structure(
    Member("UserName", shapes.RoleName, required=True),
    Member("CertificateId", shapes.CertificateId, required=True),
    Member("CertificateBody", shapes.CertificateBody, required=True),
    Member("Status", shapes.Status, required=True),
    Member("UploadDate", TIMESTAMP),
)
Certificates = ListOf(Certificate)
CertificationsKey = Scalar("string", Length(1, 128), Pattern(r"[\u0020-\u00FF]+"))
CertificationsValue = Scalar("string", Length(1, 32), Pattern(r"[\u0020-\u00FF]+"))
Certifications = MapOf(CertificationsKey, CertificationsValue)
ClientIDList = ListOf(shapes.ClientID)
ContextKeyNames = ListOf(shapes.ContextKeyName)
CreateAccessKeyResult = Structure(Member("AccessKey", AccessKey))
CreateDelegationRequestResult = Structure(
    Member("ConsoleDeepLink", shapes.ClientID),
    Member("DelegationRequestId", shapes.DelegationRequestId),
)
Group = Structure(
    Member("Path", shapes.Path, required=True),
    Member("GroupName", shapes.UserName, required=True),
    Member("GroupId", shapes.AccessKeyId, required=True),
    Member("Arn", shapes.PolicyArn, required=True),
    Member("CreateDate", TIMESTAMP, required=True),
)
CreateGroupResult = Structure(Member("Group", Group))
Roles = ListOf(Role)
InstanceProfile = Structure(
    Member("Path", shapes.Path, required=True),
    Member("InstanceProfileName", shapes.UserName, required=True),
    Member("InstanceProfileId", shapes.AccessKeyId, required=True),
    Member("Arn", shapes.PolicyArn, required=True),
    Member("CreateDate", TIMESTAMP, required=True),
    Member("Roles", Roles, required=True),
    Member("Tags", shapes.Tags),
)
CreateInstanceProfileResult = Structure(Member("InstanceProfile", InstanceProfile))
LoginProfile = Structure(
    Member("UserName", shapes.RoleName, required=True),
    Member("CreateDate", TIMESTAMP, required=True),
    Member("PasswordResetRequired", BOOLEAN),
)
CreateLoginProfileResult = Structure(Member("LoginProfile", LoginProfile))
CreateOpenIDConnectProviderResult = Structure(
    Member("OpenIDConnectProviderArn", shapes.PolicyArn), Member("Tags", shapes.Tags)
)
Policy = Structure(
    Member("PolicyName", shapes.UserName),
    Member("PolicyId", shapes.AccessKeyId),
    Member("Arn", shapes.PolicyArn),
    Member("Path", shapes.PathPrefix),
    Member("DefaultVersionId", shapes.VersionId),
    Member("AttachmentCount", INTEGER),
    Member("PermissionsBoundaryUsageCount", INTEGER),
    Member("IsAttachable", BOOLEAN),
    Member("Description", shapes.CreatePolicyDescription),
    Member("CreateDate", TIMESTAMP),
    Member("UpdateDate", TIMESTAMP),
    Member("Tags", shapes.Tags),
)
CreatePolicyResult = Structure(Member("Policy", Policy))
PolicyVersion = Structure(
    Member("Document", shapes.PolicyInput),
    Member("VersionId", shapes.VersionId),
    Member("IsDefaultVersion", BOOLEAN),
    Member("CreateDate", TIMESTAMP),
)
CreatePolicyVersionResult = Structure(Member("PolicyVersion", PolicyVersion))
CreateRoleResult = Structure(Member("Role", Role))
CreateSAMLProviderResult = Structure(
    Member("SAMLProviderArn", shapes.PolicyArn), Member("Tags", shapes.Tags)
)
CreateServiceLinkedRoleResult = Structure(Member("Role", Role))
ServiceUserName = Scalar("string", Length(0, 200), Pattern(r"[\w+=,.@-]*"))
ServiceCredentialAlias = Scalar("string", Length(0, 200), Pattern(r"[\w+=,.@-]+"))
ServiceSpecificCredential = Structure(
    Member("CreateDate", TIMESTAMP, required=True),
    Member("ExpirationDate", TIMESTAMP),
    Member("ServiceName", STRING, required=True),
    Member("ServiceUserName", ServiceUserName),
    Member("ServicePassword", STRING),
    Member("ServiceCredentialAlias", ServiceCredentialAlias),
    Member("ServiceCredentialSecret", STRING),
    Member("ServiceSpecificCredentialId", shapes.SSHPublicKeyId, required=True),
    Member("UserName", shapes.RoleName, required=True),
    Member("Status", shapes.Status, required=True),
)
CreateServiceSpecificCredentialResult = Structure(
    Member("ServiceSpecificCredential", ServiceSpecificCredential)
)
User = Structure(
    Member("Path", shapes.Path, required=True),
    Member("UserName", shapes.RoleName, required=True),
    Member("UserId", shapes.AccessKeyId, required=True),
    Member("Arn", shapes.PolicyArn, required=True),
    Member("CreateDate", TIMESTAMP, required=True),
    Member("PasswordLastUsed", TIMESTAMP),
    Member("PermissionsBoundary", PermissionsBoundary),
    Member("Tags", shapes.Tags),
)
CreateUserResult = Structure(Member("User", User))
VirtualMFADevice = Structure(
    Member("SerialNumber", shapes.SerialNumber, required=True),
    Member("Base32StringSeed", BLOB),
    Member("QRCodePNG", BLOB),
    Member("User", User),
    Member("EnableDate", TIMESTAMP),
    Member("Tags", shapes.Tags),
)
CreateVirtualMFADeviceResult = Structure(Member("VirtualMFADevice", VirtualMFADevice))
DefaultValue = Scalar("string", Length(None, 1024))
PermissionPolicy = Scalar("string", Format("json", severity="error"))
RolePermissionRestrictionArns = ListOf(shapes.PolicyArn)
State = Scalar(
    "string",
    Enum(
        "UNASSIGNED",
        "ASSIGNED",
        "PENDING_APPROVAL",
        "FINALIZED",
        "ACCEPTED",
        "REJECTED",
        "EXPIRED",
    ),
)
RequestorName = Scalar(
    "string",
    Length(None, 30),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"),
)
DelegationRequest = Structure(
    Member("DelegationRequestId", shapes.DelegationRequestId),
    Member("OwnerAccountId", shapes.OwnerAccountId),
    Member("Description", shapes.Description),
    Member("RequestMessage", shapes.RequestMessage),
    Member("Permissions", shapes.Permissions),
    Member("PermissionPolicy", PermissionPolicy),
    Member("RolePermissionRestrictionArns", RolePermissionRestrictionArns),
    Member("OwnerId", shapes.OwnerId),
    Member("ApproverId", shapes.PolicyArn),
    Member("State", State),
    Member("ExpirationTime", TIMESTAMP),
    Member("RequestorId", shapes.OwnerAccountId),
    Member("RequestorName", RequestorName),
    Member("CreateDate", TIMESTAMP),
    Member("SessionDuration", shapes.SessionDuration),
    Member("RedirectUrl", shapes.RedirectUrl),
    Member("Notes", shapes.Notes),
    Member("RejectionReason", shapes.Notes),
    Member("OnlySendByOwner", BOOLEAN),
    Member("UpdatedTime", TIMESTAMP),
)
DelegationRequests = ListOf(DelegationRequest)
DeleteServiceLinkedRoleResult = Structure(
    Member("DeletionTaskId", shapes.DeletionTaskId)
)
Description = Scalar(
    "string",
    Length(None, 512),
    Pattern(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"),
)
OrganizationId = Scalar("string", Length(None, 34), Pattern("^o-[a-z0-9]{10,32}$"))
EnabledFeature = Scalar("string", Enum("RootCredentialsManagement", "RootSessions"))
EnabledFeatures = ListOf(EnabledFeature)
DisableOrganizationsRootCredentialsManagementResult = Structure(
    Member("OrganizationId", OrganizationId), Member("EnabledFeatures", EnabledFeatures)
)
DisableOrganizationsRootSessionsResult = Structure(
    Member("OrganizationId", OrganizationId), Member("EnabledFeatures", EnabledFeatures)
)
EnableOrganizationsRootCredentialsManagementResult = Structure(
    Member("OrganizationId", OrganizationId), Member("EnabledFeatures", EnabledFeatures)
)
EnableOrganizationsRootSessionsResult = Structure(
    Member("OrganizationId", OrganizationId), Member("EnabledFeatures", EnabledFeatures)
)
EnableOutboundWebIdentityFederationResult = Structure(
    Member("IssuerIdentifier", STRING)
)
Type = Scalar("string", Enum("USER", "ROLE", "GROUP"))
EntityInfo = Structure(
    Member("Arn", shapes.PolicyArn, required=True),
    Member("Name", shapes.RoleName, required=True),
    Member("Type", Type, required=True),
    Member("Id", shapes.AccessKeyId, required=True),
    Member("Path", shapes.Path),
)
EntityDetail = Structure(
    Member("EntityInfo", EntityInfo, required=True),
    Member("LastAuthenticated", TIMESTAMP),
)
EntityDetailsList = ListOf(EntityDetail)
Error = Structure(
    Member("Message", STRING, required=True), Member("Code", STRING, required=True)
)
EvalDecision = Scalar("string", Enum("allowed", "explicitDeny", "implicitDeny"))
EvalDecisionDetailsKey = Scalar("string", Length(3, 256))
EvalDecisionDetails = MapOf(EvalDecisionDetailsKey, EvalDecision)
SourcePolicyType = Scalar(
    "string",
    Enum("user", "group", "role", "aws-managed", "user-managed", "resource", "none"),
)
StartPosition = Structure(Member("Line", INTEGER), Member("Column", INTEGER))
MatchedStatement = Structure(
    Member("SourcePolicyId", STRING),
    Member("SourcePolicyType", SourcePolicyType),
    Member("StartPosition", StartPosition),
    Member("EndPosition", StartPosition),
)
MatchedStatements = ListOf(MatchedStatement)
OrganizationsDecisionDetail = Structure(Member("AllowedByOrganizations", BOOLEAN))
PermissionsBoundaryDecisionDetail = Structure(
    Member("AllowedByPermissionsBoundary", BOOLEAN)
)
ResourceSpecificResult = Structure(
    Member("EvalResourceName", shapes.ResourceOwner, required=True),
    Member("EvalResourceDecision", EvalDecision, required=True),
    Member("MatchedStatements", MatchedStatements),
    Member("MissingContextValues", ContextKeyNames),
    Member("EvalDecisionDetails", EvalDecisionDetails),
    Member("PermissionsBoundaryDecisionDetail", PermissionsBoundaryDecisionDetail),
)
ResourceSpecificResults = ListOf(ResourceSpecificResult)
EvaluationResult = Structure(
    Member("EvalActionName", shapes.ActionName, required=True),
    Member("EvalResourceName", shapes.ResourceOwner),
    Member("EvalDecision", EvalDecision, required=True),
    Member("MatchedStatements", MatchedStatements),
    Member("MissingContextValues", ContextKeyNames),
    Member("OrganizationsDecisionDetail", OrganizationsDecisionDetail),
    Member("PermissionsBoundaryDecisionDetail", PermissionsBoundaryDecisionDetail),
    Member("EvalDecisionDetails", EvalDecisionDetails),
    Member("ResourceSpecificResults", ResourceSpecificResults),
)
EvaluationResults = ListOf(EvaluationResult)
Fingerprint = Scalar("string", Length(48, 48), Pattern(r"[:\w]+"))
GenerateCredentialReportResultState = Scalar(
    "string", Enum("STARTED", "INPROGRESS", "COMPLETE")
)
GenerateCredentialReportResult = Structure(
    Member("State", GenerateCredentialReportResultState), Member("Description", STRING)
)
GenerateOrganizationsAccessReportResult = Structure(Member("JobId", shapes.JobId))
GenerateServiceLastAccessedDetailsResult = Structure(Member("JobId", shapes.JobId))
GetAccessKeyLastUsedResult = Structure(
    Member("UserName", shapes.UserName), Member("AccessKeyLastUsed", AccessKeyLastUsed)
)
UserPolicy = Structure(
    Member("PolicyName", shapes.UserName), Member("PolicyDocument", shapes.PolicyInput)
)
UserPolicyList = ListOf(UserPolicy)
PolicyNames = ListOf(shapes.UserName)
UserDetail = Structure(
    Member("Path", shapes.Path),
    Member("UserName", shapes.RoleName),
    Member("UserId", shapes.AccessKeyId),
    Member("Arn", shapes.PolicyArn),
    Member("CreateDate", TIMESTAMP),
    Member("UserPolicyList", UserPolicyList),
    Member("GroupList", PolicyNames),
    Member("AttachedManagedPolicies", AttachedPolicies),
    Member("PermissionsBoundary", PermissionsBoundary),
    Member("Tags", shapes.Tags),
)
UserDetailList = ListOf(UserDetail)
GroupDetail = Structure(
    Member("Path", shapes.Path),
    Member("GroupName", shapes.UserName),
    Member("GroupId", shapes.AccessKeyId),
    Member("Arn", shapes.PolicyArn),
    Member("CreateDate", TIMESTAMP),
    Member("GroupPolicyList", UserPolicyList),
    Member("AttachedManagedPolicies", AttachedPolicies),
)
GroupDetailList = ListOf(GroupDetail)
InstanceProfiles = ListOf(InstanceProfile)
RoleDetail = Structure(
    Member("Path", shapes.Path),
    Member("RoleName", shapes.RoleName),
    Member("RoleId", shapes.AccessKeyId),
    Member("Arn", shapes.PolicyArn),
    Member("CreateDate", TIMESTAMP),
    Member("AssumeRolePolicyDocument", shapes.ResourcePolicy),
    Member("InstanceProfileList", InstanceProfiles),
    Member("RolePolicyList", UserPolicyList),
    Member("AttachedManagedPolicies", AttachedPolicies),
    Member("PermissionsBoundary", PermissionsBoundary),
    Member("Tags", shapes.Tags),
    Member("RoleLastUsed", RoleLastUsed),
)
RoleDetailList = ListOf(RoleDetail)
Versions = ListOf(PolicyVersion)
GetAccountAuthorizationDetailsResultPolicy = Structure(
    Member("PolicyName", shapes.UserName),
    Member("PolicyId", shapes.AccessKeyId),
    Member("Arn", shapes.PolicyArn),
    Member("Path", shapes.PathPrefix),
    Member("DefaultVersionId", shapes.VersionId),
    Member("AttachmentCount", INTEGER),
    Member("PermissionsBoundaryUsageCount", INTEGER),
    Member("IsAttachable", BOOLEAN),
    Member("Description", shapes.CreatePolicyDescription),
    Member("CreateDate", TIMESTAMP),
    Member("UpdateDate", TIMESTAMP),
    Member("PolicyVersionList", Versions),
)
Policies = ListOf(GetAccountAuthorizationDetailsResultPolicy)
GetAccountAuthorizationDetailsResult = Structure(
    Member("UserDetailList", UserDetailList),
    Member("GroupDetailList", GroupDetailList),
    Member("RoleDetailList", RoleDetailList),
    Member("Policies", Policies),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
PasswordPolicy = Structure(
    Member("MinimumPasswordLength", shapes.MinimumPasswordLength),
    Member("RequireSymbols", BOOLEAN),
    Member("RequireNumbers", BOOLEAN),
    Member("RequireUppercaseCharacters", BOOLEAN),
    Member("RequireLowercaseCharacters", BOOLEAN),
    Member("AllowUsersToChangePassword", BOOLEAN),
    Member("ExpirePasswords", BOOLEAN),
    Member("MaxPasswordAge", shapes.MaxPasswordAge),
    Member("PasswordReusePrevention", shapes.PasswordReusePrevention),
    Member("HardExpiry", BOOLEAN),
)
GetAccountPasswordPolicyResult = Structure(Member("PasswordPolicy", PasswordPolicy))
GetAccountPropertiesResult = Structure(Member("Properties", shapes.Properties))
SummaryMapKey = Scalar(
    "string",
    Enum(
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ),
)
SummaryMap = MapOf(SummaryMapKey, INTEGER)
GetAccountSummaryResult = Structure(Member("SummaryMap", SummaryMap))
GetContextKeysForCustomPolicyResult = Structure(
    Member("ContextKeyNames", ContextKeyNames)
)
GetContextKeysForPrincipalPolicyResult = Structure(
    Member("ContextKeyNames", ContextKeyNames)
)
ReportFormat = Scalar("string", Enum("text/csv"))
GetCredentialReportResult = Structure(
    Member("Content", BLOB),
    Member("ReportFormat", ReportFormat),
    Member("GeneratedTime", TIMESTAMP),
)
PermissionCheckStatus = Scalar("string", Enum("COMPLETE", "IN_PROGRESS", "FAILED"))
PermissionCheckResult = Scalar("string", Enum("ALLOWED", "DENIED", "UNSURE"))
GetDelegationRequestResult = Structure(
    Member("DelegationRequest", DelegationRequest),
    Member("PermissionCheckStatus", PermissionCheckStatus),
    Member("PermissionCheckResult", PermissionCheckResult),
)
GetGroupPolicyResult = Structure(
    Member("GroupName", shapes.UserName),
    Member("PolicyName", shapes.UserName),
    Member("PolicyDocument", shapes.PolicyInput),
)
Users = ListOf(User)
GetGroupResult = Structure(
    Member("Group", Group),
    Member("Users", Users),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
SummaryContent = Scalar("string", Length(0, 10000))
SummaryState = Scalar(
    "string", Enum("AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED")
)
GetHumanReadableSummaryResult = Structure(
    Member("SummaryContent", SummaryContent),
    Member("Locale", shapes.Locale),
    Member("SummaryState", SummaryState),
)
GetInstanceProfileResult = Structure(Member("InstanceProfile", InstanceProfile))
GetLoginProfileResult = Structure(Member("LoginProfile", LoginProfile))
GetMFADeviceResult = Structure(
    Member("UserName", shapes.RoleName),
    Member("SerialNumber", shapes.SerialNumber),
    Member("EnableDate", TIMESTAMP),
    Member("Certifications", Certifications),
)
GetOpenIDConnectProviderResult = Structure(
    Member("Url", shapes.ClientID),
    Member("ClientIDList", ClientIDList),
    Member("ThumbprintList", shapes.ThumbprintList),
    Member("CreateDate", TIMESTAMP),
    Member("Tags", shapes.Tags),
)
JobStatus = Scalar("string", Enum("IN_PROGRESS", "COMPLETED", "FAILED"))
GetOrganizationsAccessReportResult = Structure(
    Member("JobStatus", JobStatus),
    Member("JobCreationDate", TIMESTAMP),
    Member("JobCompletionDate", TIMESTAMP),
    Member("NumberOfServicesAccessible", INTEGER),
    Member("NumberOfServicesNotAccessed", INTEGER),
    Member("AccessDetails", AccessDetails),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", shapes.Marker),
    Member("ErrorDetails", Error),
)
GetOutboundWebIdentityFederationInfoResult = Structure(
    Member("IssuerIdentifier", STRING), Member("JwtVendingEnabled", BOOLEAN)
)
GetPolicyResult = Structure(Member("Policy", Policy))
GetPolicyVersionResult = Structure(Member("PolicyVersion", PolicyVersion))
GetRolePolicyResult = Structure(
    Member("RoleName", shapes.RoleName),
    Member("PolicyName", shapes.UserName),
    Member("PolicyDocument", shapes.PolicyInput),
)
GetRoleResult = Structure(Member("Role", Role))
TemplateName = Scalar("string", Length(1, 128), Pattern(r"[\w+=,.\-]+"))
ManagedByType = Scalar("string", Enum("Service"))
ManagedByValue = Scalar("string", Length(1, 128))
RoleNamePattern = Scalar("string", Length(1, 256))
RolePathPattern = Scalar(
    "string",
    Length(1, 256),
    Pattern(r"/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/"),
)
RoleDescriptionPattern = Scalar("string", Length(1, 512))
InlinePolicyTemplate = Structure(
    Member("PolicyName", shapes.UserName, required=True),
    Member("PolicyDocument", shapes.ResourcePolicy, required=True),
)
InlinePolicyTemplates = ListOf(InlinePolicyTemplate)
ParametersDefinitionItemType = Scalar(
    "string", Enum("String", "StringList", "Number", "NumberList", "Arn", "ArnList")
)
SubType = Scalar("string", Length(None, 256))
ParametersDefinitionItem = Structure(
    Member("Name", ManagedByValue, required=True),
    Member("Type", ParametersDefinitionItemType, required=True),
    Member("SubType", SubType),
    Member("Description", shapes.CreatePolicyDescription),
    Member("IsRequired", BOOLEAN),
    Member("DefaultValue", DefaultValue),
    Member("Immutable", BOOLEAN),
)
ParametersDefinition = ListOf(ParametersDefinitionItem)
Key = Scalar("string", Length(1, 128), Pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]+"))
Value = Scalar("string", Length(0, 256), Pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]*"))
RoleTagsTemplateItem = Structure(
    Member("Key", Key, required=True), Member("Value", Value, required=True)
)
RoleTagsTemplate = ListOf(RoleTagsTemplateItem, Count(None, 50))
RoleTemplateVersion = Structure(
    Member("TemplateArn", shapes.PolicyArn),
    Member("TemplateName", TemplateName),
    Member("TemplateVersionId", shapes.AccessKeyId),
    Member("Description", Description),
    Member("MajorVersion", INTEGER),
    Member("DefaultMinorVersion", INTEGER),
    Member("ManagedByType", ManagedByType),
    Member("ManagedByValue", ManagedByValue),
    Member("Enabled", BOOLEAN),
    Member("MinorVersion", INTEGER),
    Member("RoleNamePattern", RoleNamePattern),
    Member("RolePathPattern", RolePathPattern),
    Member("RoleDescriptionPattern", RoleDescriptionPattern),
    Member("AssumeRolePolicyDocumentTemplate", shapes.PolicyInput),
    Member("InlinePolicyTemplates", InlinePolicyTemplates),
    Member("ManagedPolicyArns", RolePermissionRestrictionArns),
    Member("PermissionBoundaryArn", shapes.PolicyArn),
    Member("ParametersDefinition", ParametersDefinition),
    Member("RoleTagsTemplate", RoleTagsTemplate),
    Member("MaxSessionDuration", shapes.MaxSessionDuration),
    Member("VersionEnabled", BOOLEAN),
    Member("CreateTimestamp", TIMESTAMP),
    Member("UpdateTimestamp", TIMESTAMP),
)
GetRoleTemplateVersionResult = Structure(
    Member("RoleTemplateVersion", RoleTemplateVersion)
)
PrivateKey = Structure(
    Member("KeyId", shapes.RemovePrivateKey), Member("Timestamp", TIMESTAMP)
)
PrivateKeyList = ListOf(PrivateKey, Count(None, 2))
GetSAMLProviderResult = Structure(
    Member("SAMLProviderUUID", shapes.RemovePrivateKey),
    Member("SAMLMetadataDocument", shapes.SAMLMetadataDocument),
    Member("CreateDate", TIMESTAMP),
    Member("ValidUntil", TIMESTAMP),
    Member("Tags", shapes.Tags),
    Member("AssertionEncryptionMode", shapes.AssertionEncryptionMode),
    Member("PrivateKeyList", PrivateKeyList),
)
SSHPublicKey = Structure(
    Member("UserName", shapes.RoleName, required=True),
    Member("SSHPublicKeyId", shapes.SSHPublicKeyId, required=True),
    Member("Fingerprint", Fingerprint, required=True),
    Member("SSHPublicKeyBody", shapes.CertificateBody, required=True),
    Member("Status", shapes.Status, required=True),
    Member("UploadDate", TIMESTAMP),
)
GetSSHPublicKeyResult = Structure(Member("SSHPublicKey", SSHPublicKey))
ServerCertificateMetadata = Structure(
    Member("Path", shapes.Path, required=True),
    Member("ServerCertificateName", shapes.UserName, required=True),
    Member("ServerCertificateId", shapes.AccessKeyId, required=True),
    Member("Arn", shapes.PolicyArn, required=True),
    Member("UploadDate", TIMESTAMP),
    Member("Expiration", TIMESTAMP),
)
ServerCertificate = Structure(
    Member("ServerCertificateMetadata", ServerCertificateMetadata, required=True),
    Member("CertificateBody", shapes.CertificateBody, required=True),
    Member("CertificateChain", shapes.CertificateChain),
    Member("Tags", shapes.Tags),
)
GetServerCertificateResult = Structure(Member("ServerCertificate", ServerCertificate))
TrackedActionsLastAccessedItem = Structure(
    Member("ActionName", STRING),
    Member("LastAccessedEntity", shapes.PolicyArn),
    Member("LastAccessedTime", TIMESTAMP),
    Member("LastAccessedRegion", STRING),
)
TrackedActionsLastAccessed = ListOf(TrackedActionsLastAccessedItem)
ServicesLastAccessedItem = Structure(
    Member("ServiceName", STRING, required=True),
    Member("LastAuthenticated", TIMESTAMP),
    Member("ServiceNamespace", shapes.ServiceNamespace, required=True),
    Member("LastAuthenticatedEntity", shapes.PolicyArn),
    Member("LastAuthenticatedRegion", STRING),
    Member("TotalAuthenticatedEntities", INTEGER),
    Member("TrackedActionsLastAccessed", TrackedActionsLastAccessed),
)
ServicesLastAccessed = ListOf(ServicesLastAccessedItem)
GetServiceLastAccessedDetailsResult = Structure(
    Member("JobStatus", JobStatus),
    Member("JobType", shapes.Granularity),
    Member("JobCreationDate", TIMESTAMP),
    Member("ServicesLastAccessed", ServicesLastAccessed),
    Member("JobCompletionDate", TIMESTAMP),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
    Member("Error", Error),
)
GetServiceLastAccessedDetailsWithEntitiesResult = Structure(
    Member("JobStatus", JobStatus),
    Member("JobCreationDate", TIMESTAMP),
    Member("JobCompletionDate", TIMESTAMP),
    Member("EntityDetailsList", EntityDetailsList),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
    Member("Error", Error),
)
Status = Scalar("string", Enum("SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"))
Region = Scalar("string", Length(1, 100))
RoleUsage = Structure(
    Member("Region", Region), Member("Resources", RolePermissionRestrictionArns)
)
RoleUsageList = ListOf(RoleUsage)
Reason = Structure(
    Member("Reason", shapes.CreatePolicyDescription),
    Member("RoleUsageList", RoleUsageList),
)
GetServiceLinkedRoleDeletionStatusResult = Structure(
    Member("Status", Status), Member("Reason", Reason)
)
GetUserPolicyResult = Structure(
    Member("UserName", shapes.UserName),
    Member("PolicyName", shapes.UserName),
    Member("PolicyDocument", shapes.PolicyInput),
)
GetUserResult = Structure(Member("User", User))
Groups = ListOf(Group)
ListAccessKeysResult = Structure(
    Member("AccessKeyMetadata", AccessKeyMetadata),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListAccountAliasesResult = Structure(
    Member("AccountAliases", AccountAliases),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListAttachedGroupPoliciesResult = Structure(
    Member("AttachedPolicies", AttachedPolicies),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListAttachedRolePoliciesResult = Structure(
    Member("AttachedPolicies", AttachedPolicies),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListAttachedUserPoliciesResult = Structure(
    Member("AttachedPolicies", AttachedPolicies),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListDelegationRequestsResult = Structure(
    Member("DelegationRequests", DelegationRequests),
    Member("Marker", shapes.Marker),
    Member("isTruncated", BOOLEAN),
)
PolicyGroup = Structure(
    Member("GroupName", shapes.UserName), Member("GroupId", shapes.AccessKeyId)
)
PolicyGroups = ListOf(PolicyGroup)
PolicyUser = Structure(
    Member("UserName", shapes.RoleName), Member("UserId", shapes.AccessKeyId)
)
PolicyUsers = ListOf(PolicyUser)
PolicyRole = Structure(
    Member("RoleName", shapes.RoleName), Member("RoleId", shapes.AccessKeyId)
)
PolicyRoles = ListOf(PolicyRole)
ListEntitiesForPolicyResult = Structure(
    Member("PolicyGroups", PolicyGroups),
    Member("PolicyUsers", PolicyUsers),
    Member("PolicyRoles", PolicyRoles),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListGroupPoliciesResult = Structure(
    Member("PolicyNames", PolicyNames),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListGroupsForUserResult = Structure(
    Member("Groups", Groups), Member("IsTruncated", BOOLEAN), Member("Marker", STRING)
)
ListGroupsResult = Structure(
    Member("Groups", Groups), Member("IsTruncated", BOOLEAN), Member("Marker", STRING)
)
ListInstanceProfileTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListInstanceProfilesForRoleResult = Structure(
    Member("InstanceProfiles", InstanceProfiles),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListInstanceProfilesResult = Structure(
    Member("InstanceProfiles", InstanceProfiles),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListMFADeviceTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
MFADevice = Structure(
    Member("UserName", shapes.RoleName, required=True),
    Member("SerialNumber", shapes.SerialNumber, required=True),
    Member("EnableDate", TIMESTAMP, required=True),
)
MFADevices = ListOf(MFADevice)
ListMFADevicesResult = Structure(
    Member("MFADevices", MFADevices),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListOpenIDConnectProviderTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
OpenIDConnectProvider = Structure(Member("Arn", shapes.PolicyArn))
OpenIDConnectProviderList = ListOf(OpenIDConnectProvider)
ListOpenIDConnectProvidersResult = Structure(
    Member("OpenIDConnectProviderList", OpenIDConnectProviderList)
)
ListOrganizationsFeaturesResult = Structure(
    Member("OrganizationId", OrganizationId), Member("EnabledFeatures", EnabledFeatures)
)
PolicyType = Scalar("string", Enum("INLINE", "MANAGED"))
PoliciesGrantingServiceAccessItemPolicy = Structure(
    Member("PolicyName", shapes.UserName, required=True),
    Member("PolicyType", PolicyType, required=True),
    Member("PolicyArn", shapes.PolicyArn),
    Member("EntityType", Type),
    Member("EntityName", shapes.UserName),
)
PoliciesGrantingServiceAccessItemPolicies = ListOf(
    PoliciesGrantingServiceAccessItemPolicy
)
PoliciesGrantingServiceAccessItem = Structure(
    Member("ServiceNamespace", shapes.ServiceNamespace),
    Member("Policies", PoliciesGrantingServiceAccessItemPolicies),
)
PoliciesGrantingServiceAccess = ListOf(PoliciesGrantingServiceAccessItem)
ListPoliciesGrantingServiceAccessResult = Structure(
    Member("PoliciesGrantingServiceAccess", PoliciesGrantingServiceAccess),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListPoliciesResultPolicies = ListOf(Policy)
ListPoliciesResult = Structure(
    Member("Policies", ListPoliciesResultPolicies),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListPolicyTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListPolicyVersionsResult = Structure(
    Member("Versions", Versions),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListRolePoliciesResult = Structure(
    Member("PolicyNames", PolicyNames),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListRoleTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListRolesResult = Structure(
    Member("Roles", Roles), Member("IsTruncated", BOOLEAN), Member("Marker", STRING)
)
ListSAMLProviderTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
SAMLProvider = Structure(
    Member("Arn", shapes.PolicyArn),
    Member("ValidUntil", TIMESTAMP),
    Member("CreateDate", TIMESTAMP),
)
SAMLProviderList = ListOf(SAMLProvider)
ListSAMLProvidersResult = Structure(Member("SAMLProviderList", SAMLProviderList))
ListSSHPublicKeysResultSSHPublicKey = Structure(
    Member("UserName", shapes.RoleName, required=True),
    Member("SSHPublicKeyId", shapes.SSHPublicKeyId, required=True),
    Member("Status", shapes.Status, required=True),
    Member("UploadDate", TIMESTAMP, required=True),
)
SSHPublicKeys = ListOf(ListSSHPublicKeysResultSSHPublicKey)
ListSSHPublicKeysResult = Structure(
    Member("SSHPublicKeys", SSHPublicKeys),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListServerCertificateTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ServerCertificateMetadataList = ListOf(ServerCertificateMetadata)
ListServerCertificatesResult = Structure(
    Member("ServerCertificateMetadataList", ServerCertificateMetadataList),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListServiceSpecificCredentialsResultServiceSpecificCredential = Structure(
    Member("UserName", shapes.RoleName, required=True),
    Member("Status", shapes.Status, required=True),
    Member("ServiceUserName", ServiceUserName),
    Member("ServiceCredentialAlias", ServiceCredentialAlias),
    Member("CreateDate", TIMESTAMP, required=True),
    Member("ExpirationDate", TIMESTAMP),
    Member("ServiceSpecificCredentialId", shapes.SSHPublicKeyId, required=True),
    Member("ServiceName", STRING, required=True),
)
ServiceSpecificCredentials = ListOf(
    ListServiceSpecificCredentialsResultServiceSpecificCredential
)
ListServiceSpecificCredentialsResult = Structure(
    Member("ServiceSpecificCredentials", ServiceSpecificCredentials),
    Member("Marker", STRING),
    Member("IsTruncated", BOOLEAN),
)
ListSigningCertificatesResult = Structure(
    Member("Certificates", Certificates),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListUserPoliciesResult = Structure(
    Member("PolicyNames", PolicyNames),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListUserTagsResult = Structure(
    Member("Tags", shapes.Tags),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ListUsersResult = Structure(
    Member("Users", Users), Member("IsTruncated", BOOLEAN), Member("Marker", STRING)
)
VirtualMFADevices = ListOf(VirtualMFADevice)
ListVirtualMFADevicesResult = Structure(
    Member("VirtualMFADevices", VirtualMFADevices),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
ResetServiceSpecificCredentialResult = Structure(
    Member("ServiceSpecificCredential", ServiceSpecificCredential)
)
SimulateCustomPolicyResult = Structure(
    Member("EvaluationResults", EvaluationResults),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
SimulatePrincipalPolicyResult = Structure(
    Member("EvaluationResults", EvaluationResults),
    Member("IsTruncated", BOOLEAN),
    Member("Marker", STRING),
)
UpdateRoleDescriptionResult = Structure(Member("Role", Role))
UpdateSAMLProviderResult = Structure(Member("SAMLProviderArn", shapes.PolicyArn))
UploadSSHPublicKeyResult = Structure(Member("SSHPublicKey", SSHPublicKey))
UploadServerCertificateResult = Structure(
    Member("ServerCertificateMetadata", ServerCertificateMetadata),
    Member("Tags", shapes.Tags),
)
UploadSigningCertificateResult = Structure(Member("Certificate", Certificate))
