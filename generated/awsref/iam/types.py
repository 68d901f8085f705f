"""The types of iam's parameters and results, for type checkers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, NotRequired, TypeAlias, TypedDict


class AccessDetail(TypedDict):
    ServiceName: str
    ServiceNamespace: str
    Region: NotRequired[str]
    EntityPath: NotRequired[str]
    LastAuthenticatedTime: NotRequired[datetime]
    TotalAuthenticatedEntities: NotRequired[int]


class AccessKey(TypedDict):
    UserName: str
    AccessKeyId: str
    Status: Status
    SecretAccessKey: str
    CreateDate: NotRequired[datetime]


class AccessKeyLastUsed(TypedDict):
    LastUsedDate: NotRequired[datetime]
    ServiceName: str
    Region: str


class AccessKeyMetadataItem(TypedDict):
    UserName: NotRequired[str]
    AccessKeyId: NotRequired[str]
    Status: NotRequired[Status]
    CreateDate: NotRequired[datetime]


class AcquireRoleResult(TypedDict):
    Role: NotRequired[Role]


AssertionEncryptionMode: TypeAlias = Literal["Required", "Allowed"] | str
AssignmentStatus: TypeAlias = Literal["Assigned", "Unassigned", "Any"] | str


class AttachedPolicy(TypedDict):
    PolicyName: NotRequired[str]
    PolicyArn: NotRequired[str]


AttachmentType: TypeAlias = Literal["user", "group", "role"] | str


class Certificate(TypedDict):
    UserName: str
    CertificateId: str
    CertificateBody: str
    Status: Status
    UploadDate: NotRequired[datetime]


class ContextEntry(TypedDict):
    ContextKeyName: NotRequired[str]
    ContextKeyValues: NotRequired[Sequence[str]]
    ContextKeyType: NotRequired[ContextKeyType]


ContextKeyType: TypeAlias = (
    Literal[
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
    ]
    | str
)


class CreateAccessKeyResult(TypedDict):
    AccessKey: NotRequired[AccessKey]


class CreateDelegationRequestParameter(TypedDict):
    Name: NotRequired[str]
    Values: NotRequired[Sequence[str]]
    Type: NotRequired[Type]


class CreateDelegationRequestPermissions(TypedDict):
    PolicyTemplateArn: NotRequired[str]
    Parameters: NotRequired[Sequence[CreateDelegationRequestParameter]]


class CreateDelegationRequestResult(TypedDict):
    ConsoleDeepLink: NotRequired[str]
    DelegationRequestId: NotRequired[str]


class CreateGroupResult(TypedDict):
    Group: NotRequired[Group]


class CreateInstanceProfileResult(TypedDict):
    InstanceProfile: NotRequired[InstanceProfile]


class CreateLoginProfileResult(TypedDict):
    LoginProfile: NotRequired[LoginProfile]


class CreateOpenIDConnectProviderResult(TypedDict):
    OpenIDConnectProviderArn: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class CreatePolicyResult(TypedDict):
    Policy: NotRequired[Policy]


class CreatePolicyVersionResult(TypedDict):
    PolicyVersion: NotRequired[PolicyVersion]


class CreateRoleResult(TypedDict):
    Role: NotRequired[Role]


class CreateSAMLProviderResult(TypedDict):
    SAMLProviderArn: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class CreateServiceLinkedRoleResult(TypedDict):
    Role: NotRequired[Role]


class CreateServiceSpecificCredentialResult(TypedDict):
    ServiceSpecificCredential: NotRequired[ServiceSpecificCredential]


class CreateUserResult(TypedDict):
    User: NotRequired[User]


class CreateVirtualMFADeviceResult(TypedDict):
    VirtualMFADevice: NotRequired[VirtualMFADevice]


class DelegationRequest(TypedDict):
    DelegationRequestId: NotRequired[str]
    OwnerAccountId: NotRequired[str]
    Description: NotRequired[str]
    RequestMessage: NotRequired[str]
    Permissions: NotRequired[Permissions]
    PermissionPolicy: NotRequired[str]
    RolePermissionRestrictionArns: NotRequired[list[str]]
    OwnerId: NotRequired[str]
    ApproverId: NotRequired[str]
    State: NotRequired[State]
    ExpirationTime: NotRequired[datetime]
    RequestorId: NotRequired[str]
    RequestorName: NotRequired[str]
    CreateDate: NotRequired[datetime]
    SessionDuration: NotRequired[int]
    RedirectUrl: NotRequired[str]
    Notes: NotRequired[str]
    RejectionReason: NotRequired[str]
    OnlySendByOwner: NotRequired[bool]
    UpdatedTime: NotRequired[datetime]


class DeleteServiceLinkedRoleResult(TypedDict):
    DeletionTaskId: NotRequired[str]


class DisableOrganizationsRootCredentialsManagementResult(TypedDict):
    OrganizationId: NotRequired[str]
    EnabledFeatures: NotRequired[list[EnabledFeature]]


class DisableOrganizationsRootSessionsResult(TypedDict):
    OrganizationId: NotRequired[str]
    EnabledFeatures: NotRequired[list[EnabledFeature]]


class EnableOrganizationsRootCredentialsManagementResult(TypedDict):
    OrganizationId: NotRequired[str]
    EnabledFeatures: NotRequired[list[EnabledFeature]]


class EnableOrganizationsRootSessionsResult(TypedDict):
    OrganizationId: NotRequired[str]
    EnabledFeatures: NotRequired[list[EnabledFeature]]


class EnableOutboundWebIdentityFederationResult(TypedDict):
    IssuerIdentifier: NotRequired[str]


EnabledFeature: TypeAlias = Literal["RootCredentialsManagement", "RootSessions"] | str
Encoding: TypeAlias = Literal["SSH", "PEM"] | str


class EntityDetail(TypedDict):
    EntityInfo: EntityInfo
    LastAuthenticated: NotRequired[datetime]


class EntityInfo(TypedDict):
    Arn: str
    Name: str
    Type: EntityInfoType
    Id: str
    Path: NotRequired[str]


EntityInfoType: TypeAlias = Literal["USER", "ROLE", "GROUP"] | str


class Error(TypedDict):
    Message: str
    Code: str


EvalDecision: TypeAlias = Literal["allowed", "explicitDeny", "implicitDeny"] | str


class EvaluationResult(TypedDict):
    EvalActionName: str
    EvalResourceName: NotRequired[str]
    EvalDecision: EvalDecision
    MatchedStatements: NotRequired[list[MatchedStatement]]
    MissingContextValues: NotRequired[list[str]]
    OrganizationsDecisionDetail: NotRequired[OrganizationsDecisionDetail]
    PermissionsBoundaryDecisionDetail: NotRequired[PermissionsBoundaryDecisionDetail]
    EvalDecisionDetails: NotRequired[dict[str, EvalDecision]]
    ResourceSpecificResults: NotRequired[list[ResourceSpecificResult]]


FilterItem: TypeAlias = (
    Literal["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] | str
)


class GenerateCredentialReportResult(TypedDict):
    State: NotRequired[GenerateCredentialReportResultState]
    Description: NotRequired[str]


GenerateCredentialReportResultState: TypeAlias = (
    Literal["STARTED", "INPROGRESS", "COMPLETE"] | str
)


class GenerateOrganizationsAccessReportResult(TypedDict):
    JobId: NotRequired[str]


class GenerateServiceLastAccessedDetailsResult(TypedDict):
    JobId: NotRequired[str]


class GetAccessKeyLastUsedResult(TypedDict):
    UserName: NotRequired[str]
    AccessKeyLastUsed: NotRequired[AccessKeyLastUsed]


class GetAccountAuthorizationDetailsResult(TypedDict):
    UserDetailList: NotRequired[list[UserDetail]]
    GroupDetailList: NotRequired[list[GroupDetail]]
    RoleDetailList: NotRequired[list[RoleDetail]]
    Policies: NotRequired[list[GetAccountAuthorizationDetailsResultPolicy]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class GetAccountAuthorizationDetailsResultPolicy(TypedDict):
    PolicyName: NotRequired[str]
    PolicyId: NotRequired[str]
    Arn: NotRequired[str]
    Path: NotRequired[str]
    DefaultVersionId: NotRequired[str]
    AttachmentCount: NotRequired[int]
    PermissionsBoundaryUsageCount: NotRequired[int]
    IsAttachable: NotRequired[bool]
    Description: NotRequired[str]
    CreateDate: NotRequired[datetime]
    UpdateDate: NotRequired[datetime]
    PolicyVersionList: NotRequired[list[PolicyVersion]]


class GetAccountPasswordPolicyResult(TypedDict):
    PasswordPolicy: NotRequired[PasswordPolicy]


class GetAccountPropertiesResult(TypedDict):
    Properties: NotRequired[dict[str, str]]


class GetAccountSummaryResult(TypedDict):
    SummaryMap: NotRequired[dict[str, int]]


class GetContextKeysForCustomPolicyResult(TypedDict):
    ContextKeyNames: NotRequired[list[str]]


class GetContextKeysForPrincipalPolicyResult(TypedDict):
    ContextKeyNames: NotRequired[list[str]]


class GetCredentialReportResult(TypedDict):
    Content: NotRequired[bytes]
    ReportFormat: NotRequired[ReportFormat]
    GeneratedTime: NotRequired[datetime]


class GetDelegationRequestResult(TypedDict):
    DelegationRequest: NotRequired[DelegationRequest]
    PermissionCheckStatus: NotRequired[PermissionCheckStatus]
    PermissionCheckResult: NotRequired[PermissionCheckResult]


class GetGroupPolicyResult(TypedDict):
    GroupName: NotRequired[str]
    PolicyName: NotRequired[str]
    PolicyDocument: NotRequired[str]


class GetGroupResult(TypedDict):
    Group: NotRequired[Group]
    Users: NotRequired[list[User]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class GetHumanReadableSummaryResult(TypedDict):
    SummaryContent: NotRequired[str]
    Locale: NotRequired[str]
    SummaryState: NotRequired[SummaryState]


class GetInstanceProfileResult(TypedDict):
    InstanceProfile: NotRequired[InstanceProfile]


class GetLoginProfileResult(TypedDict):
    LoginProfile: NotRequired[LoginProfile]


class GetMFADeviceResult(TypedDict):
    UserName: NotRequired[str]
    SerialNumber: NotRequired[str]
    EnableDate: NotRequired[datetime]
    Certifications: NotRequired[dict[str, str]]


class GetOpenIDConnectProviderResult(TypedDict):
    Url: NotRequired[str]
    ClientIDList: NotRequired[list[str]]
    ThumbprintList: NotRequired[list[str]]
    CreateDate: NotRequired[datetime]
    Tags: NotRequired[list[Tag]]


class GetOrganizationsAccessReportResult(TypedDict):
    JobStatus: NotRequired[JobStatus]
    JobCreationDate: NotRequired[datetime]
    JobCompletionDate: NotRequired[datetime]
    NumberOfServicesAccessible: NotRequired[int]
    NumberOfServicesNotAccessed: NotRequired[int]
    AccessDetails: NotRequired[list[AccessDetail]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]
    ErrorDetails: NotRequired[Error]


class GetOutboundWebIdentityFederationInfoResult(TypedDict):
    IssuerIdentifier: NotRequired[str]
    JwtVendingEnabled: NotRequired[bool]


class GetPolicyResult(TypedDict):
    Policy: NotRequired[Policy]


class GetPolicyVersionResult(TypedDict):
    PolicyVersion: NotRequired[PolicyVersion]


class GetRolePolicyResult(TypedDict):
    RoleName: NotRequired[str]
    PolicyName: NotRequired[str]
    PolicyDocument: NotRequired[str]


class GetRoleResult(TypedDict):
    Role: NotRequired[Role]


class GetRoleTemplateVersionResult(TypedDict):
    RoleTemplateVersion: NotRequired[RoleTemplateVersion]


class GetSAMLProviderResult(TypedDict):
    SAMLProviderUUID: NotRequired[str]
    SAMLMetadataDocument: NotRequired[str]
    CreateDate: NotRequired[datetime]
    ValidUntil: NotRequired[datetime]
    Tags: NotRequired[list[Tag]]
    AssertionEncryptionMode: NotRequired[AssertionEncryptionMode]
    PrivateKeyList: NotRequired[list[PrivateKey]]


class GetSSHPublicKeyResult(TypedDict):
    SSHPublicKey: NotRequired[SSHPublicKey]


class GetServerCertificateResult(TypedDict):
    ServerCertificate: NotRequired[ServerCertificate]


class GetServiceLastAccessedDetailsResult(TypedDict):
    JobStatus: NotRequired[JobStatus]
    JobType: NotRequired[JobType]
    JobCreationDate: NotRequired[datetime]
    ServicesLastAccessed: NotRequired[list[ServicesLastAccessedItem]]
    JobCompletionDate: NotRequired[datetime]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]
    Error: NotRequired[Error]


class GetServiceLastAccessedDetailsWithEntitiesResult(TypedDict):
    JobStatus: NotRequired[JobStatus]
    JobCreationDate: NotRequired[datetime]
    JobCompletionDate: NotRequired[datetime]
    EntityDetailsList: NotRequired[list[EntityDetail]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]
    Error: NotRequired[Error]


class GetServiceLinkedRoleDeletionStatusResult(TypedDict):
    Status: NotRequired[GetServiceLinkedRoleDeletionStatusResultStatus]
    Reason: NotRequired[Reason]


GetServiceLinkedRoleDeletionStatusResultStatus: TypeAlias = (
    Literal["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"] | str
)


class GetUserPolicyResult(TypedDict):
    UserName: NotRequired[str]
    PolicyName: NotRequired[str]
    PolicyDocument: NotRequired[str]


class GetUserResult(TypedDict):
    User: NotRequired[User]


GlobalEndpointTokenVersion: TypeAlias = Literal["v1Token", "v2Token"] | str


class Group(TypedDict):
    Path: str
    GroupName: str
    GroupId: str
    Arn: str
    CreateDate: datetime


class GroupDetail(TypedDict):
    Path: NotRequired[str]
    GroupName: NotRequired[str]
    GroupId: NotRequired[str]
    Arn: NotRequired[str]
    CreateDate: NotRequired[datetime]
    GroupPolicyList: NotRequired[list[UserPolicy]]
    AttachedManagedPolicies: NotRequired[list[AttachedPolicy]]


class InlinePolicyIdentifier(TypedDict):
    PolicyName: str
    AttachmentType: AttachmentType
    AttachmentName: str


class InlinePolicyTemplate(TypedDict):
    PolicyName: str
    PolicyDocument: str


class InstanceProfile(TypedDict):
    Path: str
    InstanceProfileName: str
    InstanceProfileId: str
    Arn: str
    CreateDate: datetime
    Roles: list[Role]
    Tags: NotRequired[list[Tag]]


JobStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED", "FAILED"] | str
JobType: TypeAlias = Literal["SERVICE_LEVEL", "ACTION_LEVEL"] | str


class ListAccessKeysResult(TypedDict):
    AccessKeyMetadata: NotRequired[list[AccessKeyMetadataItem]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListAccountAliasesResult(TypedDict):
    AccountAliases: NotRequired[list[str]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListAttachedGroupPoliciesResult(TypedDict):
    AttachedPolicies: NotRequired[list[AttachedPolicy]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListAttachedRolePoliciesResult(TypedDict):
    AttachedPolicies: NotRequired[list[AttachedPolicy]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListAttachedUserPoliciesResult(TypedDict):
    AttachedPolicies: NotRequired[list[AttachedPolicy]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListDelegationRequestsResult(TypedDict):
    DelegationRequests: NotRequired[list[DelegationRequest]]
    Marker: NotRequired[str]
    isTruncated: NotRequired[bool]


class ListEntitiesForPolicyResult(TypedDict):
    PolicyGroups: NotRequired[list[PolicyGroup]]
    PolicyUsers: NotRequired[list[PolicyUser]]
    PolicyRoles: NotRequired[list[PolicyRole]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListGroupPoliciesResult(TypedDict):
    PolicyNames: NotRequired[list[str]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListGroupsForUserResult(TypedDict):
    Groups: NotRequired[list[Group]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListGroupsResult(TypedDict):
    Groups: NotRequired[list[Group]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListInstanceProfileTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListInstanceProfilesForRoleResult(TypedDict):
    InstanceProfiles: NotRequired[list[InstanceProfile]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListInstanceProfilesResult(TypedDict):
    InstanceProfiles: NotRequired[list[InstanceProfile]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListMFADeviceTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListMFADevicesResult(TypedDict):
    MFADevices: NotRequired[list[MFADevice]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListOpenIDConnectProviderTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListOpenIDConnectProvidersResult(TypedDict):
    OpenIDConnectProviderList: NotRequired[list[OpenIDConnectProvider]]


class ListOrganizationsFeaturesResult(TypedDict):
    OrganizationId: NotRequired[str]
    EnabledFeatures: NotRequired[list[EnabledFeature]]


class ListPoliciesGrantingServiceAccessResult(TypedDict):
    PoliciesGrantingServiceAccess: NotRequired[list[PoliciesGrantingServiceAccessItem]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListPoliciesResult(TypedDict):
    Policies: NotRequired[list[Policy]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListPolicyTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListPolicyVersionsResult(TypedDict):
    Versions: NotRequired[list[PolicyVersion]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListRolePoliciesResult(TypedDict):
    PolicyNames: NotRequired[list[str]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListRoleTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListRolesResult(TypedDict):
    Roles: NotRequired[list[Role]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListSAMLProviderTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListSAMLProvidersResult(TypedDict):
    SAMLProviderList: NotRequired[list[SAMLProvider]]


class ListSSHPublicKeysResult(TypedDict):
    SSHPublicKeys: NotRequired[list[ListSSHPublicKeysResultSSHPublicKey]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListSSHPublicKeysResultSSHPublicKey(TypedDict):
    UserName: str
    SSHPublicKeyId: str
    Status: Status
    UploadDate: datetime


class ListServerCertificateTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListServerCertificatesResult(TypedDict):
    ServerCertificateMetadataList: NotRequired[list[ServerCertificateMetadata]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListServiceSpecificCredentialsResult(TypedDict):
    ServiceSpecificCredentials: NotRequired[
        list[ListServiceSpecificCredentialsResultServiceSpecificCredential]
    ]
    Marker: NotRequired[str]
    IsTruncated: NotRequired[bool]


class ListServiceSpecificCredentialsResultServiceSpecificCredential(TypedDict):
    UserName: str
    Status: Status
    ServiceUserName: NotRequired[str]
    ServiceCredentialAlias: NotRequired[str]
    CreateDate: datetime
    ExpirationDate: NotRequired[datetime]
    ServiceSpecificCredentialId: str
    ServiceName: str


class ListSigningCertificatesResult(TypedDict):
    Certificates: NotRequired[list[Certificate]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListUserPoliciesResult(TypedDict):
    PolicyNames: NotRequired[list[str]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListUserTagsResult(TypedDict):
    Tags: NotRequired[list[Tag]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListUsersResult(TypedDict):
    Users: NotRequired[list[User]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class ListVirtualMFADevicesResult(TypedDict):
    VirtualMFADevices: NotRequired[list[VirtualMFADevice]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class LoginProfile(TypedDict):
    UserName: str
    CreateDate: datetime
    PasswordResetRequired: NotRequired[bool]


class MFADevice(TypedDict):
    UserName: str
    SerialNumber: str
    EnableDate: datetime


ManagedByType: TypeAlias = Literal["Service"] | str


class MatchedStatement(TypedDict):
    SourcePolicyId: NotRequired[str]
    SourcePolicyType: NotRequired[SourcePolicyType]
    StartPosition: NotRequired[StartPosition]
    EndPosition: NotRequired[StartPosition]


class OpenIDConnectProvider(TypedDict):
    Arn: NotRequired[str]


class OrderedOrganizationPolicyInput(TypedDict):
    ServiceControlPolicyInputList: NotRequired[Sequence[str]]


class OrganizationsDecisionDetail(TypedDict):
    AllowedByOrganizations: NotRequired[bool]


class Parameter(TypedDict):
    Name: NotRequired[str]
    Values: NotRequired[list[str]]
    Type: NotRequired[Type]


class ParametersDefinitionItem(TypedDict):
    Name: str
    Type: ParametersDefinitionItemType
    SubType: NotRequired[str]
    Description: NotRequired[str]
    IsRequired: NotRequired[bool]
    DefaultValue: NotRequired[str]
    Immutable: NotRequired[bool]


ParametersDefinitionItemType: TypeAlias = (
    Literal["String", "StringList", "Number", "NumberList", "Arn", "ArnList"] | str
)


class PasswordPolicy(TypedDict):
    MinimumPasswordLength: NotRequired[int]
    RequireSymbols: NotRequired[bool]
    RequireNumbers: NotRequired[bool]
    RequireUppercaseCharacters: NotRequired[bool]
    RequireLowercaseCharacters: NotRequired[bool]
    AllowUsersToChangePassword: NotRequired[bool]
    ExpirePasswords: NotRequired[bool]
    MaxPasswordAge: NotRequired[int]
    PasswordReusePrevention: NotRequired[int]
    HardExpiry: NotRequired[bool]


PermissionCheckResult: TypeAlias = Literal["ALLOWED", "DENIED", "UNSURE"] | str
PermissionCheckStatus: TypeAlias = Literal["COMPLETE", "IN_PROGRESS", "FAILED"] | str


class Permissions(TypedDict):
    PolicyTemplateArn: NotRequired[str]
    Parameters: NotRequired[list[Parameter]]


class PermissionsBoundary(TypedDict):
    PermissionsBoundaryType: NotRequired[PermissionsBoundaryType]
    PermissionsBoundaryArn: NotRequired[str]


class PermissionsBoundaryDecisionDetail(TypedDict):
    AllowedByPermissionsBoundary: NotRequired[bool]


PermissionsBoundaryType: TypeAlias = Literal["PermissionsBoundaryPolicy"] | str


class PoliciesGrantingServiceAccessItem(TypedDict):
    ServiceNamespace: NotRequired[str]
    Policies: NotRequired[list[PoliciesGrantingServiceAccessItemPolicy]]


class PoliciesGrantingServiceAccessItemPolicy(TypedDict):
    PolicyName: str
    PolicyType: PolicyType
    PolicyArn: NotRequired[str]
    EntityType: NotRequired[EntityInfoType]
    EntityName: NotRequired[str]


class Policy(TypedDict):
    PolicyName: NotRequired[str]
    PolicyId: NotRequired[str]
    Arn: NotRequired[str]
    Path: NotRequired[str]
    DefaultVersionId: NotRequired[str]
    AttachmentCount: NotRequired[int]
    PermissionsBoundaryUsageCount: NotRequired[int]
    IsAttachable: NotRequired[bool]
    Description: NotRequired[str]
    CreateDate: NotRequired[datetime]
    UpdateDate: NotRequired[datetime]
    Tags: NotRequired[list[Tag]]


class PolicyExclusion(TypedDict):
    PolicyType: NotRequired[PolicyExclusionPolicyType]
    PolicyArn: NotRequired[str]
    InlinePolicyIdentifier: NotRequired[InlinePolicyIdentifier]


PolicyExclusionPolicyType: TypeAlias = (
    Literal[
        "inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"
    ]
    | str
)


class PolicyGroup(TypedDict):
    GroupName: NotRequired[str]
    GroupId: NotRequired[str]


class PolicyRole(TypedDict):
    RoleName: NotRequired[str]
    RoleId: NotRequired[str]


PolicyType: TypeAlias = Literal["INLINE", "MANAGED"] | str
PolicyUsageFilter: TypeAlias = Literal["PermissionsPolicy", "PermissionsBoundary"] | str


class PolicyUser(TypedDict):
    UserName: NotRequired[str]
    UserId: NotRequired[str]


class PolicyVersion(TypedDict):
    Document: NotRequired[str]
    VersionId: NotRequired[str]
    IsDefaultVersion: NotRequired[bool]
    CreateDate: NotRequired[datetime]


class PrivateKey(TypedDict):
    KeyId: NotRequired[str]
    Timestamp: NotRequired[datetime]


class Reason(TypedDict):
    Reason: NotRequired[str]
    RoleUsageList: NotRequired[list[RoleUsage]]


class ReplacementValuesValue(TypedDict):
    Values: Sequence[str]


ReportFormat: TypeAlias = Literal["text/csv"] | str


class ResetServiceSpecificCredentialResult(TypedDict):
    ServiceSpecificCredential: NotRequired[ServiceSpecificCredential]


class ResourceSpecificResult(TypedDict):
    EvalResourceName: str
    EvalResourceDecision: EvalDecision
    MatchedStatements: NotRequired[list[MatchedStatement]]
    MissingContextValues: NotRequired[list[str]]
    EvalDecisionDetails: NotRequired[dict[str, EvalDecision]]
    PermissionsBoundaryDecisionDetail: NotRequired[PermissionsBoundaryDecisionDetail]


class Role(TypedDict):
    Path: str
    RoleName: str
    RoleId: str
    Arn: str
    CreateDate: datetime
    AssumeRolePolicyDocument: NotRequired[str]
    Description: NotRequired[str]
    MaxSessionDuration: NotRequired[int]
    PermissionsBoundary: NotRequired[PermissionsBoundary]
    Tags: NotRequired[list[Tag]]
    RoleLastUsed: NotRequired[RoleLastUsed]
    SourceRoleTemplate: NotRequired[SourceRoleTemplate]


class RoleDetail(TypedDict):
    Path: NotRequired[str]
    RoleName: NotRequired[str]
    RoleId: NotRequired[str]
    Arn: NotRequired[str]
    CreateDate: NotRequired[datetime]
    AssumeRolePolicyDocument: NotRequired[str]
    InstanceProfileList: NotRequired[list[InstanceProfile]]
    RolePolicyList: NotRequired[list[UserPolicy]]
    AttachedManagedPolicies: NotRequired[list[AttachedPolicy]]
    PermissionsBoundary: NotRequired[PermissionsBoundary]
    Tags: NotRequired[list[Tag]]
    RoleLastUsed: NotRequired[RoleLastUsed]


class RoleLastUsed(TypedDict):
    LastUsedDate: NotRequired[datetime]
    Region: NotRequired[str]


class RoleTemplateVersion(TypedDict):
    TemplateArn: NotRequired[str]
    TemplateName: NotRequired[str]
    TemplateVersionId: NotRequired[str]
    Description: NotRequired[str]
    MajorVersion: NotRequired[int]
    DefaultMinorVersion: NotRequired[int]
    ManagedByType: NotRequired[ManagedByType]
    ManagedByValue: NotRequired[str]
    Enabled: NotRequired[bool]
    MinorVersion: NotRequired[int]
    RoleNamePattern: NotRequired[str]
    RolePathPattern: NotRequired[str]
    RoleDescriptionPattern: NotRequired[str]
    AssumeRolePolicyDocumentTemplate: NotRequired[str]
    InlinePolicyTemplates: NotRequired[list[InlinePolicyTemplate]]
    ManagedPolicyArns: NotRequired[list[str]]
    PermissionBoundaryArn: NotRequired[str]
    ParametersDefinition: NotRequired[list[ParametersDefinitionItem]]
    RoleTagsTemplate: NotRequired[list[Tag]]
    MaxSessionDuration: NotRequired[int]
    VersionEnabled: NotRequired[bool]
    CreateTimestamp: NotRequired[datetime]
    UpdateTimestamp: NotRequired[datetime]


class RoleUsage(TypedDict):
    Region: NotRequired[str]
    Resources: NotRequired[list[str]]


class SAMLProvider(TypedDict):
    Arn: NotRequired[str]
    ValidUntil: NotRequired[datetime]
    CreateDate: NotRequired[datetime]


class SSHPublicKey(TypedDict):
    UserName: str
    SSHPublicKeyId: str
    Fingerprint: str
    SSHPublicKeyBody: str
    Status: Status
    UploadDate: NotRequired[datetime]


Scope: TypeAlias = Literal["All", "AWS", "Local"] | str


class ServerCertificate(TypedDict):
    ServerCertificateMetadata: ServerCertificateMetadata
    CertificateBody: str
    CertificateChain: NotRequired[str]
    Tags: NotRequired[list[Tag]]


class ServerCertificateMetadata(TypedDict):
    Path: str
    ServerCertificateName: str
    ServerCertificateId: str
    Arn: str
    UploadDate: NotRequired[datetime]
    Expiration: NotRequired[datetime]


class ServiceSpecificCredential(TypedDict):
    CreateDate: datetime
    ExpirationDate: NotRequired[datetime]
    ServiceName: str
    ServiceUserName: NotRequired[str]
    ServicePassword: NotRequired[str]
    ServiceCredentialAlias: NotRequired[str]
    ServiceCredentialSecret: NotRequired[str]
    ServiceSpecificCredentialId: str
    UserName: str
    Status: Status


class ServicesLastAccessedItem(TypedDict):
    ServiceName: str
    LastAuthenticated: NotRequired[datetime]
    ServiceNamespace: str
    LastAuthenticatedEntity: NotRequired[str]
    LastAuthenticatedRegion: NotRequired[str]
    TotalAuthenticatedEntities: NotRequired[int]
    TrackedActionsLastAccessed: NotRequired[list[TrackedActionsLastAccessedItem]]


class SimulateCustomPolicyResult(TypedDict):
    EvaluationResults: NotRequired[list[EvaluationResult]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


class SimulatePrincipalPolicyResult(TypedDict):
    EvaluationResults: NotRequired[list[EvaluationResult]]
    IsTruncated: NotRequired[bool]
    Marker: NotRequired[str]


SortKey: TypeAlias = (
    Literal[
        "SERVICE_NAMESPACE_ASCENDING",
        "SERVICE_NAMESPACE_DESCENDING",
        "LAST_AUTHENTICATED_TIME_ASCENDING",
        "LAST_AUTHENTICATED_TIME_DESCENDING",
    ]
    | str
)
SourcePolicyType: TypeAlias = (
    Literal["user", "group", "role", "aws-managed", "user-managed", "resource", "none"]
    | str
)


class SourceRoleTemplate(TypedDict):
    TemplateArn: str
    TemplateMinorVersion: int


class StartPosition(TypedDict):
    Line: NotRequired[int]
    Column: NotRequired[int]


State: TypeAlias = (
    Literal[
        "UNASSIGNED",
        "ASSIGNED",
        "PENDING_APPROVAL",
        "FINALIZED",
        "ACCEPTED",
        "REJECTED",
        "EXPIRED",
    ]
    | str
)
Status: TypeAlias = Literal["Active", "Inactive", "Expired"] | str
SummaryMapKey: TypeAlias = (
    Literal[
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
    ]
    | str
)
SummaryState: TypeAlias = (
    Literal["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"] | str
)


class Tag(TypedDict):
    Key: str
    Value: str


class TrackedActionsLastAccessedItem(TypedDict):
    ActionName: NotRequired[str]
    LastAccessedEntity: NotRequired[str]
    LastAccessedTime: NotRequired[datetime]
    LastAccessedRegion: NotRequired[str]


Type: TypeAlias = Literal["string", "stringList"] | str


class UpdateRoleDescriptionResult(TypedDict):
    Role: NotRequired[Role]


class UpdateSAMLProviderResult(TypedDict):
    SAMLProviderArn: NotRequired[str]


class UploadSSHPublicKeyResult(TypedDict):
    SSHPublicKey: NotRequired[SSHPublicKey]


class UploadServerCertificateResult(TypedDict):
    ServerCertificateMetadata: NotRequired[ServerCertificateMetadata]
    Tags: NotRequired[list[Tag]]


class UploadSigningCertificateResult(TypedDict):
    Certificate: NotRequired[Certificate]


class User(TypedDict):
    Path: str
    UserName: str
    UserId: str
    Arn: str
    CreateDate: datetime
    PasswordLastUsed: NotRequired[datetime]
    PermissionsBoundary: NotRequired[PermissionsBoundary]
    Tags: NotRequired[list[Tag]]


class UserDetail(TypedDict):
    Path: NotRequired[str]
    UserName: NotRequired[str]
    UserId: NotRequired[str]
    Arn: NotRequired[str]
    CreateDate: NotRequired[datetime]
    UserPolicyList: NotRequired[list[UserPolicy]]
    GroupList: NotRequired[list[str]]
    AttachedManagedPolicies: NotRequired[list[AttachedPolicy]]
    PermissionsBoundary: NotRequired[PermissionsBoundary]
    Tags: NotRequired[list[Tag]]


class UserPolicy(TypedDict):
    PolicyName: NotRequired[str]
    PolicyDocument: NotRequired[str]


class VirtualMFADevice(TypedDict):
    SerialNumber: str
    Base32StringSeed: NotRequired[bytes]
    QRCodePNG: NotRequired[bytes]
    User: NotRequired[User]
    EnableDate: NotRequired[datetime]
    Tags: NotRequired[list[Tag]]
