"""The commands of iam, by their pages."""

from __future__ import annotations

from .._runtime.declare import AtMostOne, BOOLEAN, INTEGER, Operation, Option, STRING
from . import shapes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

UID = "iam-2010-05-08"


def accept_delegation_request() -> Operation:
    return Operation(
        ("iam", "accept-delegation-request"),
        "AcceptDelegationRequest",
        Option(
            ("--delegation-request-id",),
            "DelegationRequestId",
            shapes.DelegationRequestId,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def acquire_role() -> Operation:
    return Operation(
        ("iam", "acquire-role"),
        "AcquireRole",
        Option(("--template-arn",), "TemplateArn", shapes.PolicyArn, required=True),
        Option(("--template-minor-version",), "TemplateMinorVersion", INTEGER),
        Option(
            ("--replacement-values",), "ReplacementValues", shapes.ReplacementValues
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().AcquireRoleResult,
    )


def add_client_id_to_open_id_connect_provider() -> Operation:
    return Operation(
        ("iam", "add-client-id-to-open-id-connect-provider"),
        "AddClientIDToOpenIDConnectProvider",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        Option(("--client-id",), "ClientID", shapes.ClientID, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def add_role_to_instance_profile() -> Operation:
    return Operation(
        ("iam", "add-role-to-instance-profile"),
        "AddRoleToInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def add_user_to_group() -> Operation:
    return Operation(
        ("iam", "add-user-to-group"),
        "AddUserToGroup",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def associate_delegation_request() -> Operation:
    return Operation(
        ("iam", "associate-delegation-request"),
        "AssociateDelegationRequest",
        Option(
            ("--delegation-request-id",),
            "DelegationRequestId",
            shapes.DelegationRequestId,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def attach_group_policy() -> Operation:
    return Operation(
        ("iam", "attach-group-policy"),
        "AttachGroupPolicy",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def attach_role_policy() -> Operation:
    return Operation(
        ("iam", "attach-role-policy"),
        "AttachRolePolicy",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def attach_user_policy() -> Operation:
    return Operation(
        ("iam", "attach-user-policy"),
        "AttachUserPolicy",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def change_password() -> Operation:
    return Operation(
        ("iam", "change-password"),
        "ChangePassword",
        Option(("--old-password",), "OldPassword", shapes.Password, required=True),
        Option(("--new-password",), "NewPassword", shapes.Password, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def create_access_key() -> Operation:
    return Operation(
        ("iam", "create-access-key"),
        "CreateAccessKey",
        Option(("--user-name",), "UserName", shapes.UserName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateAccessKeyResult,
    )


def create_account_alias() -> Operation:
    return Operation(
        ("iam", "create-account-alias"),
        "CreateAccountAlias",
        Option(
            ("--account-alias",), "AccountAlias", shapes.AccountAlias, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def create_delegation_request() -> Operation:
    return Operation(
        ("iam", "create-delegation-request"),
        "CreateDelegationRequest",
        Option(("--owner-account-id",), "OwnerAccountId", shapes.OwnerAccountId),
        Option(("--description",), "Description", shapes.Description, required=True),
        Option(("--permissions",), "Permissions", shapes.Permissions, required=True),
        Option(("--request-message",), "RequestMessage", shapes.RequestMessage),
        Option(
            ("--requestor-workflow-id",),
            "RequestorWorkflowId",
            shapes.RequestorWorkflowId,
            required=True,
        ),
        Option(("--redirect-url",), "RedirectUrl", shapes.RedirectUrl),
        Option(
            ("--notification-channel",),
            "NotificationChannel",
            shapes.NotificationChannel,
            required=True,
        ),
        Option(
            ("--session-duration",),
            "SessionDuration",
            shapes.SessionDuration,
            required=True,
        ),
        Option(
            ("--only-send-by-owner", "--no-only-send-by-owner"),
            "OnlySendByOwner",
            BOOLEAN,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateDelegationRequestResult,
    )


def create_group() -> Operation:
    return Operation(
        ("iam", "create-group"),
        "CreateGroup",
        Option(("--path",), "Path", shapes.Path),
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateGroupResult,
    )


def create_instance_profile() -> Operation:
    return Operation(
        ("iam", "create-instance-profile"),
        "CreateInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        Option(("--path",), "Path", shapes.Path),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateInstanceProfileResult,
    )


def create_login_profile() -> Operation:
    return Operation(
        ("iam", "create-login-profile"),
        "CreateLoginProfile",
        Option(("--user-name",), "UserName", shapes.RoleName),
        Option(("--password",), "Password", shapes.Password),
        Option(
            ("--password-reset-required", "--no-password-reset-required"),
            "PasswordResetRequired",
            BOOLEAN,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateLoginProfileResult,
    )


def create_open_id_connect_provider() -> Operation:
    return Operation(
        ("iam", "create-open-id-connect-provider"),
        "CreateOpenIDConnectProvider",
        Option(("--url",), "Url", shapes.Url, required=True),
        Option(("--client-id-list",), "ClientIDList", shapes.ClientIDList),
        Option(("--thumbprint-list",), "ThumbprintList", shapes.ThumbprintList),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateOpenIDConnectProviderResult,
    )


def create_policy() -> Operation:
    return Operation(
        ("iam", "create-policy"),
        "CreatePolicy",
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        Option(("--path",), "Path", shapes.PathPrefix),
        Option(
            ("--policy-document",),
            "PolicyDocument",
            shapes.PolicyDocument,
            required=True,
        ),
        Option(("--description",), "Description", shapes.CreatePolicyDescription),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreatePolicyResult,
    )


def create_policy_version() -> Operation:
    return Operation(
        ("iam", "create-policy-version"),
        "CreatePolicyVersion",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        Option(
            ("--policy-document",),
            "PolicyDocument",
            shapes.PolicyDocument,
            required=True,
        ),
        Option(("--set-as-default", "--no-set-as-default"), "SetAsDefault", BOOLEAN),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreatePolicyVersionResult,
    )


def create_role() -> Operation:
    return Operation(
        ("iam", "create-role"),
        "CreateRole",
        Option(("--path",), "Path", shapes.Path),
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(
            ("--assume-role-policy-document",),
            "AssumeRolePolicyDocument",
            shapes.PolicyDocument,
            required=True,
        ),
        Option(("--description",), "Description", shapes.Description),
        Option(
            ("--max-session-duration",), "MaxSessionDuration", shapes.MaxSessionDuration
        ),
        Option(("--permissions-boundary",), "PermissionsBoundary", shapes.PolicyArn),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateRoleResult,
    )


def create_saml_provider() -> Operation:
    return Operation(
        ("iam", "create-saml-provider"),
        "CreateSAMLProvider",
        Option(
            ("--saml-metadata-document",),
            "SAMLMetadataDocument",
            shapes.SAMLMetadataDocument,
            required=True,
        ),
        Option(("--name",), "Name", shapes.CreateSAMLProviderName, required=True),
        Option(("--tags",), "Tags", shapes.Tags),
        Option(
            ("--assertion-encryption-mode",),
            "AssertionEncryptionMode",
            shapes.AssertionEncryptionMode,
        ),
        Option(("--add-private-key",), "AddPrivateKey", shapes.AddPrivateKey),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateSAMLProviderResult,
    )


def create_service_linked_role() -> Operation:
    return Operation(
        ("iam", "create-service-linked-role"),
        "CreateServiceLinkedRole",
        Option(
            ("--aws-service-name",), "AWSServiceName", shapes.UserName, required=True
        ),
        Option(("--description",), "Description", shapes.Description),
        Option(("--custom-suffix",), "CustomSuffix", shapes.RoleName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateServiceLinkedRoleResult,
    )


def create_service_specific_credential() -> Operation:
    return Operation(
        ("iam", "create-service-specific-credential"),
        "CreateServiceSpecificCredential",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(("--service-name",), "ServiceName", STRING, required=True),
        Option(
            ("--credential-age-days",), "CredentialAgeDays", shapes.CredentialAgeDays
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateServiceSpecificCredentialResult,
    )


def create_user() -> Operation:
    return Operation(
        ("iam", "create-user"),
        "CreateUser",
        Option(("--path",), "Path", shapes.Path),
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(("--permissions-boundary",), "PermissionsBoundary", shapes.PolicyArn),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().CreateUserResult,
    )


def create_virtual_mfa_device() -> Operation:
    return Operation(
        ("iam", "create-virtual-mfa-device"),
        "CreateVirtualMFADevice",
        Option(("--path",), "Path", shapes.Path),
        Option(
            ("--virtual-mfa-device-name",),
            "VirtualMFADeviceName",
            shapes.VirtualMFADeviceName,
            required=True,
        ),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--outfile", "--bootstrap-method"),
        own_required=("--outfile", "--bootstrap-method"),
        output=lambda: _outputs().CreateVirtualMFADeviceResult,
    )


def deactivate_mfa_device() -> Operation:
    return Operation(
        ("iam", "deactivate-mfa-device"),
        "DeactivateMFADevice",
        Option(("--user-name",), "UserName", shapes.UserName),
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_access_key() -> Operation:
    return Operation(
        ("iam", "delete-access-key"),
        "DeleteAccessKey",
        Option(("--user-name",), "UserName", shapes.UserName),
        Option(("--access-key-id",), "AccessKeyId", shapes.AccessKeyId, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_account_alias() -> Operation:
    return Operation(
        ("iam", "delete-account-alias"),
        "DeleteAccountAlias",
        Option(
            ("--account-alias",), "AccountAlias", shapes.AccountAlias, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_account_password_policy() -> Operation:
    return Operation(
        ("iam", "delete-account-password-policy"),
        "DeleteAccountPasswordPolicy",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_group() -> Operation:
    return Operation(
        ("iam", "delete-group"),
        "DeleteGroup",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_group_policy() -> Operation:
    return Operation(
        ("iam", "delete-group-policy"),
        "DeleteGroupPolicy",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_instance_profile() -> Operation:
    return Operation(
        ("iam", "delete-instance-profile"),
        "DeleteInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_login_profile() -> Operation:
    return Operation(
        ("iam", "delete-login-profile"),
        "DeleteLoginProfile",
        Option(("--user-name",), "UserName", shapes.RoleName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_open_id_connect_provider() -> Operation:
    return Operation(
        ("iam", "delete-open-id-connect-provider"),
        "DeleteOpenIDConnectProvider",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_policy() -> Operation:
    return Operation(
        ("iam", "delete-policy"),
        "DeletePolicy",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_policy_version() -> Operation:
    return Operation(
        ("iam", "delete-policy-version"),
        "DeletePolicyVersion",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        Option(("--version-id",), "VersionId", shapes.VersionId, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_role() -> Operation:
    return Operation(
        ("iam", "delete-role"),
        "DeleteRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_role_permissions_boundary() -> Operation:
    return Operation(
        ("iam", "delete-role-permissions-boundary"),
        "DeleteRolePermissionsBoundary",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_role_policy() -> Operation:
    return Operation(
        ("iam", "delete-role-policy"),
        "DeleteRolePolicy",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_saml_provider() -> Operation:
    return Operation(
        ("iam", "delete-saml-provider"),
        "DeleteSAMLProvider",
        Option(
            ("--saml-provider-arn",), "SAMLProviderArn", shapes.PolicyArn, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_server_certificate() -> Operation:
    return Operation(
        ("iam", "delete-server-certificate"),
        "DeleteServerCertificate",
        Option(
            ("--server-certificate-name",),
            "ServerCertificateName",
            shapes.UserName,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_service_linked_role() -> Operation:
    return Operation(
        ("iam", "delete-service-linked-role"),
        "DeleteServiceLinkedRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().DeleteServiceLinkedRoleResult,
    )


def delete_service_specific_credential() -> Operation:
    return Operation(
        ("iam", "delete-service-specific-credential"),
        "DeleteServiceSpecificCredential",
        Option(("--user-name",), "UserName", shapes.RoleName),
        Option(
            ("--service-specific-credential-id",),
            "ServiceSpecificCredentialId",
            shapes.SSHPublicKeyId,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_signing_certificate() -> Operation:
    return Operation(
        ("iam", "delete-signing-certificate"),
        "DeleteSigningCertificate",
        Option(("--user-name",), "UserName", shapes.UserName),
        Option(
            ("--certificate-id",), "CertificateId", shapes.CertificateId, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_ssh_public_key() -> Operation:
    return Operation(
        ("iam", "delete-ssh-public-key"),
        "DeleteSSHPublicKey",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(
            ("--ssh-public-key-id",),
            "SSHPublicKeyId",
            shapes.SSHPublicKeyId,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_user() -> Operation:
    return Operation(
        ("iam", "delete-user"),
        "DeleteUser",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_user_permissions_boundary() -> Operation:
    return Operation(
        ("iam", "delete-user-permissions-boundary"),
        "DeleteUserPermissionsBoundary",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_user_policy() -> Operation:
    return Operation(
        ("iam", "delete-user-policy"),
        "DeleteUserPolicy",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def delete_virtual_mfa_device() -> Operation:
    return Operation(
        ("iam", "delete-virtual-mfa-device"),
        "DeleteVirtualMFADevice",
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def detach_group_policy() -> Operation:
    return Operation(
        ("iam", "detach-group-policy"),
        "DetachGroupPolicy",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def detach_role_policy() -> Operation:
    return Operation(
        ("iam", "detach-role-policy"),
        "DetachRolePolicy",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def detach_user_policy() -> Operation:
    return Operation(
        ("iam", "detach-user-policy"),
        "DetachUserPolicy",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def disable_organizations_root_credentials_management() -> Operation:
    return Operation(
        ("iam", "disable-organizations-root-credentials-management"),
        "DisableOrganizationsRootCredentialsManagement",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().DisableOrganizationsRootCredentialsManagementResult,
    )


def disable_organizations_root_sessions() -> Operation:
    return Operation(
        ("iam", "disable-organizations-root-sessions"),
        "DisableOrganizationsRootSessions",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().DisableOrganizationsRootSessionsResult,
    )


def disable_outbound_web_identity_federation() -> Operation:
    return Operation(
        ("iam", "disable-outbound-web-identity-federation"),
        "DisableOutboundWebIdentityFederation",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def enable_mfa_device() -> Operation:
    return Operation(
        ("iam", "enable-mfa-device"),
        "EnableMFADevice",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        Option(
            ("--authentication-code1",),
            "AuthenticationCode1",
            shapes.AuthenticationCode1,
            required=True,
        ),
        Option(
            ("--authentication-code2",),
            "AuthenticationCode2",
            shapes.AuthenticationCode1,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def enable_organizations_root_credentials_management() -> Operation:
    return Operation(
        ("iam", "enable-organizations-root-credentials-management"),
        "EnableOrganizationsRootCredentialsManagement",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().EnableOrganizationsRootCredentialsManagementResult,
    )


def enable_organizations_root_sessions() -> Operation:
    return Operation(
        ("iam", "enable-organizations-root-sessions"),
        "EnableOrganizationsRootSessions",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().EnableOrganizationsRootSessionsResult,
    )


def enable_outbound_web_identity_federation() -> Operation:
    return Operation(
        ("iam", "enable-outbound-web-identity-federation"),
        "EnableOutboundWebIdentityFederation",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().EnableOutboundWebIdentityFederationResult,
    )


def generate_credential_report() -> Operation:
    return Operation(
        ("iam", "generate-credential-report"),
        "GenerateCredentialReport",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GenerateCredentialReportResult,
    )


def generate_organizations_access_report() -> Operation:
    return Operation(
        ("iam", "generate-organizations-access-report"),
        "GenerateOrganizationsAccessReport",
        Option(("--entity-path",), "EntityPath", shapes.EntityPath, required=True),
        Option(
            ("--organizations-policy-id",),
            "OrganizationsPolicyId",
            shapes.OrganizationsPolicyId,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GenerateOrganizationsAccessReportResult,
    )


def generate_service_last_accessed_details() -> Operation:
    return Operation(
        ("iam", "generate-service-last-accessed-details"),
        "GenerateServiceLastAccessedDetails",
        Option(("--arn",), "Arn", shapes.PolicyArn, required=True),
        Option(("--granularity",), "Granularity", shapes.Granularity),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GenerateServiceLastAccessedDetailsResult,
    )


def get_access_key_last_used() -> Operation:
    return Operation(
        ("iam", "get-access-key-last-used"),
        "GetAccessKeyLastUsed",
        Option(("--access-key-id",), "AccessKeyId", shapes.AccessKeyId, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetAccessKeyLastUsedResult,
    )


def get_account_authorization_details() -> Operation:
    return Operation(
        ("iam", "get-account-authorization-details"),
        "GetAccountAuthorizationDetails",
        Option(("--filter",), "Filter", shapes.Filter),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().GetAccountAuthorizationDetailsResult,
        paginated=True,
        result_keys=("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def get_account_password_policy() -> Operation:
    return Operation(
        ("iam", "get-account-password-policy"),
        "GetAccountPasswordPolicy",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetAccountPasswordPolicyResult,
    )


def get_account_properties() -> Operation:
    return Operation(
        ("iam", "get-account-properties"),
        "GetAccountProperties",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetAccountPropertiesResult,
    )


def get_account_summary() -> Operation:
    return Operation(
        ("iam", "get-account-summary"),
        "GetAccountSummary",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetAccountSummaryResult,
    )


def get_context_keys_for_custom_policy() -> Operation:
    return Operation(
        ("iam", "get-context-keys-for-custom-policy"),
        "GetContextKeysForCustomPolicy",
        Option(
            ("--policy-input-list",),
            "PolicyInputList",
            shapes.PolicyInputList,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetContextKeysForCustomPolicyResult,
    )


def get_context_keys_for_principal_policy() -> Operation:
    return Operation(
        ("iam", "get-context-keys-for-principal-policy"),
        "GetContextKeysForPrincipalPolicy",
        Option(
            ("--policy-source-arn",), "PolicySourceArn", shapes.PolicyArn, required=True
        ),
        Option(("--policy-input-list",), "PolicyInputList", shapes.PolicyInputList),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetContextKeysForPrincipalPolicyResult,
    )


def get_credential_report() -> Operation:
    return Operation(
        ("iam", "get-credential-report"),
        "GetCredentialReport",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetCredentialReportResult,
    )


def get_delegation_request() -> Operation:
    return Operation(
        ("iam", "get-delegation-request"),
        "GetDelegationRequest",
        Option(
            ("--delegation-request-id",),
            "DelegationRequestId",
            shapes.DelegationRequestId,
            required=True,
        ),
        Option(
            ("--delegation-permission-check", "--no-delegation-permission-check"),
            "DelegationPermissionCheck",
            BOOLEAN,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetDelegationRequestResult,
    )


def get_group() -> Operation:
    return Operation(
        ("iam", "get-group"),
        "GetGroup",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().GetGroupResult,
        paginated=True,
        result_keys=("Users",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def get_group_policy() -> Operation:
    return Operation(
        ("iam", "get-group-policy"),
        "GetGroupPolicy",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetGroupPolicyResult,
    )


def get_human_readable_summary() -> Operation:
    return Operation(
        ("iam", "get-human-readable-summary"),
        "GetHumanReadableSummary",
        Option(("--entity-arn",), "EntityArn", shapes.PolicyArn, required=True),
        Option(("--locale",), "Locale", shapes.Locale),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetHumanReadableSummaryResult,
    )


def get_instance_profile() -> Operation:
    return Operation(
        ("iam", "get-instance-profile"),
        "GetInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetInstanceProfileResult,
    )


def get_login_profile() -> Operation:
    return Operation(
        ("iam", "get-login-profile"),
        "GetLoginProfile",
        Option(("--user-name",), "UserName", shapes.RoleName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetLoginProfileResult,
    )


def get_mfa_device() -> Operation:
    return Operation(
        ("iam", "get-mfa-device"),
        "GetMFADevice",
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        Option(("--user-name",), "UserName", shapes.RoleName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetMFADeviceResult,
    )


def get_open_id_connect_provider() -> Operation:
    return Operation(
        ("iam", "get-open-id-connect-provider"),
        "GetOpenIDConnectProvider",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetOpenIDConnectProviderResult,
    )


def get_organizations_access_report() -> Operation:
    return Operation(
        ("iam", "get-organizations-access-report"),
        "GetOrganizationsAccessReport",
        Option(("--job-id",), "JobId", shapes.JobId, required=True),
        Option(("--max-items",), "MaxItems", shapes.MaxItems),
        Option(("--marker",), "Marker", shapes.Marker),
        Option(("--sort-key",), "SortKey", shapes.SortKey),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetOrganizationsAccessReportResult,
    )


def get_outbound_web_identity_federation_info() -> Operation:
    return Operation(
        ("iam", "get-outbound-web-identity-federation-info"),
        "GetOutboundWebIdentityFederationInfo",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetOutboundWebIdentityFederationInfoResult,
    )


def get_policy() -> Operation:
    return Operation(
        ("iam", "get-policy"),
        "GetPolicy",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetPolicyResult,
    )


def get_policy_version() -> Operation:
    return Operation(
        ("iam", "get-policy-version"),
        "GetPolicyVersion",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        Option(("--version-id",), "VersionId", shapes.VersionId, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetPolicyVersionResult,
    )


def get_role() -> Operation:
    return Operation(
        ("iam", "get-role"),
        "GetRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetRoleResult,
    )


def get_role_policy() -> Operation:
    return Operation(
        ("iam", "get-role-policy"),
        "GetRolePolicy",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetRolePolicyResult,
    )


def get_role_template_version() -> Operation:
    return Operation(
        ("iam", "get-role-template-version"),
        "GetRoleTemplateVersion",
        Option(("--template-arn",), "TemplateArn", shapes.PolicyArn, required=True),
        Option(("--minor-version",), "MinorVersion", INTEGER),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetRoleTemplateVersionResult,
    )


def get_saml_provider() -> Operation:
    return Operation(
        ("iam", "get-saml-provider"),
        "GetSAMLProvider",
        Option(
            ("--saml-provider-arn",), "SAMLProviderArn", shapes.PolicyArn, required=True
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetSAMLProviderResult,
    )


def get_server_certificate() -> Operation:
    return Operation(
        ("iam", "get-server-certificate"),
        "GetServerCertificate",
        Option(
            ("--server-certificate-name",),
            "ServerCertificateName",
            shapes.UserName,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetServerCertificateResult,
    )


def get_service_last_accessed_details() -> Operation:
    return Operation(
        ("iam", "get-service-last-accessed-details"),
        "GetServiceLastAccessedDetails",
        Option(("--job-id",), "JobId", shapes.JobId, required=True),
        Option(("--max-items",), "MaxItems", shapes.MaxItems),
        Option(("--marker",), "Marker", shapes.Marker),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetServiceLastAccessedDetailsResult,
    )


def get_service_last_accessed_details_with_entities() -> Operation:
    return Operation(
        ("iam", "get-service-last-accessed-details-with-entities"),
        "GetServiceLastAccessedDetailsWithEntities",
        Option(("--job-id",), "JobId", shapes.JobId, required=True),
        Option(
            ("--service-namespace",),
            "ServiceNamespace",
            shapes.ServiceNamespace,
            required=True,
        ),
        Option(("--max-items",), "MaxItems", shapes.MaxItems),
        Option(("--marker",), "Marker", shapes.Marker),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetServiceLastAccessedDetailsWithEntitiesResult,
    )


def get_service_linked_role_deletion_status() -> Operation:
    return Operation(
        ("iam", "get-service-linked-role-deletion-status"),
        "GetServiceLinkedRoleDeletionStatus",
        Option(
            ("--deletion-task-id",),
            "DeletionTaskId",
            shapes.DeletionTaskId,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetServiceLinkedRoleDeletionStatusResult,
    )


def get_ssh_public_key() -> Operation:
    return Operation(
        ("iam", "get-ssh-public-key"),
        "GetSSHPublicKey",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(
            ("--ssh-public-key-id",),
            "SSHPublicKeyId",
            shapes.SSHPublicKeyId,
            required=True,
        ),
        Option(("--encoding",), "Encoding", shapes.Encoding, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetSSHPublicKeyResult,
    )


def get_user() -> Operation:
    return Operation(
        ("iam", "get-user"),
        "GetUser",
        Option(("--user-name",), "UserName", shapes.UserName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetUserResult,
    )


def get_user_policy() -> Operation:
    return Operation(
        ("iam", "get-user-policy"),
        "GetUserPolicy",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().GetUserPolicyResult,
    )


def list_access_keys() -> Operation:
    return Operation(
        ("iam", "list-access-keys"),
        "ListAccessKeys",
        Option(("--user-name",), "UserName", shapes.UserName),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListAccessKeysResult,
        paginated=True,
        result_keys=("AccessKeyMetadata",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_account_aliases() -> Operation:
    return Operation(
        ("iam", "list-account-aliases"),
        "ListAccountAliases",
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListAccountAliasesResult,
        paginated=True,
        result_keys=("AccountAliases",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_attached_group_policies() -> Operation:
    return Operation(
        ("iam", "list-attached-group-policies"),
        "ListAttachedGroupPolicies",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--path-prefix",), "PathPrefix", shapes.PathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListAttachedGroupPoliciesResult,
        paginated=True,
        result_keys=("AttachedPolicies",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_attached_role_policies() -> Operation:
    return Operation(
        ("iam", "list-attached-role-policies"),
        "ListAttachedRolePolicies",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--path-prefix",), "PathPrefix", shapes.PathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListAttachedRolePoliciesResult,
        paginated=True,
        result_keys=("AttachedPolicies",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_attached_user_policies() -> Operation:
    return Operation(
        ("iam", "list-attached-user-policies"),
        "ListAttachedUserPolicies",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(("--path-prefix",), "PathPrefix", shapes.PathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListAttachedUserPoliciesResult,
        paginated=True,
        result_keys=("AttachedPolicies",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_delegation_requests() -> Operation:
    return Operation(
        ("iam", "list-delegation-requests"),
        "ListDelegationRequests",
        Option(("--owner-id",), "OwnerId", shapes.OwnerId),
        Option(("--marker",), "Marker", shapes.Marker),
        Option(("--max-items",), "MaxItems", shapes.MaxItems),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().ListDelegationRequestsResult,
    )


def list_entities_for_policy() -> Operation:
    return Operation(
        ("iam", "list-entities-for-policy"),
        "ListEntitiesForPolicy",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        Option(("--entity-filter",), "EntityFilter", shapes.FilterItem),
        Option(("--path-prefix",), "PathPrefix", shapes.Path),
        Option(
            ("--policy-usage-filter",), "PolicyUsageFilter", shapes.PolicyUsageFilter
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListEntitiesForPolicyResult,
        paginated=True,
        result_keys=("PolicyGroups", "PolicyUsers", "PolicyRoles"),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_group_policies() -> Operation:
    return Operation(
        ("iam", "list-group-policies"),
        "ListGroupPolicies",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListGroupPoliciesResult,
        paginated=True,
        result_keys=("PolicyNames",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_groups() -> Operation:
    return Operation(
        ("iam", "list-groups"),
        "ListGroups",
        Option(("--path-prefix",), "PathPrefix", shapes.ListGroupsPathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListGroupsResult,
        paginated=True,
        result_keys=("Groups",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_groups_for_user() -> Operation:
    return Operation(
        ("iam", "list-groups-for-user"),
        "ListGroupsForUser",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListGroupsForUserResult,
        paginated=True,
        result_keys=("Groups",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_instance_profile_tags() -> Operation:
    return Operation(
        ("iam", "list-instance-profile-tags"),
        "ListInstanceProfileTags",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListInstanceProfileTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_instance_profiles() -> Operation:
    return Operation(
        ("iam", "list-instance-profiles"),
        "ListInstanceProfiles",
        Option(("--path-prefix",), "PathPrefix", shapes.ListGroupsPathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListInstanceProfilesResult,
        paginated=True,
        result_keys=("InstanceProfiles",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_instance_profiles_for_role() -> Operation:
    return Operation(
        ("iam", "list-instance-profiles-for-role"),
        "ListInstanceProfilesForRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListInstanceProfilesForRoleResult,
        paginated=True,
        result_keys=("InstanceProfiles",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_mfa_device_tags() -> Operation:
    return Operation(
        ("iam", "list-mfa-device-tags"),
        "ListMFADeviceTags",
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListMFADeviceTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_mfa_devices() -> Operation:
    return Operation(
        ("iam", "list-mfa-devices"),
        "ListMFADevices",
        Option(("--user-name",), "UserName", shapes.UserName),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListMFADevicesResult,
        paginated=True,
        result_keys=("MFADevices",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_open_id_connect_provider_tags() -> Operation:
    return Operation(
        ("iam", "list-open-id-connect-provider-tags"),
        "ListOpenIDConnectProviderTags",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListOpenIDConnectProviderTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_open_id_connect_providers() -> Operation:
    return Operation(
        ("iam", "list-open-id-connect-providers"),
        "ListOpenIDConnectProviders",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().ListOpenIDConnectProvidersResult,
    )


def list_organizations_features() -> Operation:
    return Operation(
        ("iam", "list-organizations-features"),
        "ListOrganizationsFeatures",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().ListOrganizationsFeaturesResult,
    )


def list_policies() -> Operation:
    return Operation(
        ("iam", "list-policies"),
        "ListPolicies",
        Option(("--scope",), "Scope", shapes.Scope),
        Option(("--only-attached", "--no-only-attached"), "OnlyAttached", BOOLEAN),
        Option(("--path-prefix",), "PathPrefix", shapes.PathPrefix),
        Option(
            ("--policy-usage-filter",), "PolicyUsageFilter", shapes.PolicyUsageFilter
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListPoliciesResult,
        paginated=True,
        result_keys=("Policies",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_policies_granting_service_access() -> Operation:
    return Operation(
        ("iam", "list-policies-granting-service-access"),
        "ListPoliciesGrantingServiceAccess",
        Option(("--marker",), "Marker", shapes.Marker),
        Option(("--arn",), "Arn", shapes.PolicyArn, required=True),
        Option(
            ("--service-namespaces",),
            "ServiceNamespaces",
            shapes.ServiceNamespaces,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().ListPoliciesGrantingServiceAccessResult,
    )


def list_policy_tags() -> Operation:
    return Operation(
        ("iam", "list-policy-tags"),
        "ListPolicyTags",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListPolicyTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_policy_versions() -> Operation:
    return Operation(
        ("iam", "list-policy-versions"),
        "ListPolicyVersions",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListPolicyVersionsResult,
        paginated=True,
        result_keys=("Versions",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_role_policies() -> Operation:
    return Operation(
        ("iam", "list-role-policies"),
        "ListRolePolicies",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListRolePoliciesResult,
        paginated=True,
        result_keys=("PolicyNames",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_role_tags() -> Operation:
    return Operation(
        ("iam", "list-role-tags"),
        "ListRoleTags",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListRoleTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_roles() -> Operation:
    return Operation(
        ("iam", "list-roles"),
        "ListRoles",
        Option(("--path-prefix",), "PathPrefix", shapes.ListGroupsPathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListRolesResult,
        paginated=True,
        result_keys=("Roles",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_saml_provider_tags() -> Operation:
    return Operation(
        ("iam", "list-saml-provider-tags"),
        "ListSAMLProviderTags",
        Option(
            ("--saml-provider-arn",), "SAMLProviderArn", shapes.PolicyArn, required=True
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListSAMLProviderTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_saml_providers() -> Operation:
    return Operation(
        ("iam", "list-saml-providers"),
        "ListSAMLProviders",
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().ListSAMLProvidersResult,
    )


def list_server_certificate_tags() -> Operation:
    return Operation(
        ("iam", "list-server-certificate-tags"),
        "ListServerCertificateTags",
        Option(
            ("--server-certificate-name",),
            "ServerCertificateName",
            shapes.UserName,
            required=True,
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListServerCertificateTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_server_certificates() -> Operation:
    return Operation(
        ("iam", "list-server-certificates"),
        "ListServerCertificates",
        Option(("--path-prefix",), "PathPrefix", shapes.ListGroupsPathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListServerCertificatesResult,
        paginated=True,
        result_keys=("ServerCertificateMetadataList",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_service_specific_credentials() -> Operation:
    return Operation(
        ("iam", "list-service-specific-credentials"),
        "ListServiceSpecificCredentials",
        Option(("--user-name",), "UserName", shapes.RoleName),
        Option(("--service-name",), "ServiceName", STRING),
        Option(("--all-users", "--no-all-users"), "AllUsers", BOOLEAN),
        Option(("--marker",), "Marker", shapes.Marker),
        Option(
            ("--max-items",), "MaxItems", shapes.ListServiceSpecificCredentialsMaxItems
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        rules=(AtMostOne("--all-users", "--user-name"),),
        output=lambda: _outputs().ListServiceSpecificCredentialsResult,
    )


def list_signing_certificates() -> Operation:
    return Operation(
        ("iam", "list-signing-certificates"),
        "ListSigningCertificates",
        Option(("--user-name",), "UserName", shapes.UserName),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListSigningCertificatesResult,
        paginated=True,
        result_keys=("Certificates",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_ssh_public_keys() -> Operation:
    return Operation(
        ("iam", "list-ssh-public-keys"),
        "ListSSHPublicKeys",
        Option(("--user-name",), "UserName", shapes.RoleName),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListSSHPublicKeysResult,
        paginated=True,
        result_keys=("SSHPublicKeys",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_user_policies() -> Operation:
    return Operation(
        ("iam", "list-user-policies"),
        "ListUserPolicies",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListUserPoliciesResult,
        paginated=True,
        result_keys=("PolicyNames",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_user_tags() -> Operation:
    return Operation(
        ("iam", "list-user-tags"),
        "ListUserTags",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListUserTagsResult,
        paginated=True,
        result_keys=("Tags",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_users() -> Operation:
    return Operation(
        ("iam", "list-users"),
        "ListUsers",
        Option(("--path-prefix",), "PathPrefix", shapes.ListGroupsPathPrefix),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListUsersResult,
        paginated=True,
        result_keys=("Users",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def list_virtual_mfa_devices() -> Operation:
    return Operation(
        ("iam", "list-virtual-mfa-devices"),
        "ListVirtualMFADevices",
        Option(("--assignment-status",), "AssignmentStatus", shapes.AssignmentStatus),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().ListVirtualMFADevicesResult,
        paginated=True,
        result_keys=("VirtualMFADevices",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def put_account_properties() -> Operation:
    return Operation(
        ("iam", "put-account-properties"),
        "PutAccountProperties",
        Option(("--properties",), "Properties", shapes.Properties, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def put_group_policy() -> Operation:
    return Operation(
        ("iam", "put-group-policy"),
        "PutGroupPolicy",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        Option(
            ("--policy-document",),
            "PolicyDocument",
            shapes.PolicyDocument,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def put_role_permissions_boundary() -> Operation:
    return Operation(
        ("iam", "put-role-permissions-boundary"),
        "PutRolePermissionsBoundary",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(
            ("--permissions-boundary",),
            "PermissionsBoundary",
            shapes.PolicyArn,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def put_role_policy() -> Operation:
    return Operation(
        ("iam", "put-role-policy"),
        "PutRolePolicy",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        Option(
            ("--policy-document",),
            "PolicyDocument",
            shapes.PolicyDocument,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def put_user_permissions_boundary() -> Operation:
    return Operation(
        ("iam", "put-user-permissions-boundary"),
        "PutUserPermissionsBoundary",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(
            ("--permissions-boundary",),
            "PermissionsBoundary",
            shapes.PolicyArn,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def put_user_policy() -> Operation:
    return Operation(
        ("iam", "put-user-policy"),
        "PutUserPolicy",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(("--policy-name",), "PolicyName", shapes.UserName, required=True),
        Option(
            ("--policy-document",),
            "PolicyDocument",
            shapes.PolicyDocument,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def reject_delegation_request() -> Operation:
    return Operation(
        ("iam", "reject-delegation-request"),
        "RejectDelegationRequest",
        Option(
            ("--delegation-request-id",),
            "DelegationRequestId",
            shapes.DelegationRequestId,
            required=True,
        ),
        Option(("--notes",), "Notes", shapes.Notes),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def remove_client_id_from_open_id_connect_provider() -> Operation:
    return Operation(
        ("iam", "remove-client-id-from-open-id-connect-provider"),
        "RemoveClientIDFromOpenIDConnectProvider",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        Option(("--client-id",), "ClientID", shapes.ClientID, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def remove_role_from_instance_profile() -> Operation:
    return Operation(
        ("iam", "remove-role-from-instance-profile"),
        "RemoveRoleFromInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def remove_user_from_group() -> Operation:
    return Operation(
        ("iam", "remove-user-from-group"),
        "RemoveUserFromGroup",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def reset_service_specific_credential() -> Operation:
    return Operation(
        ("iam", "reset-service-specific-credential"),
        "ResetServiceSpecificCredential",
        Option(("--user-name",), "UserName", shapes.RoleName),
        Option(
            ("--service-specific-credential-id",),
            "ServiceSpecificCredentialId",
            shapes.SSHPublicKeyId,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().ResetServiceSpecificCredentialResult,
    )


def resync_mfa_device() -> Operation:
    return Operation(
        ("iam", "resync-mfa-device"),
        "ResyncMFADevice",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        Option(
            ("--authentication-code1",),
            "AuthenticationCode1",
            shapes.AuthenticationCode1,
            required=True,
        ),
        Option(
            ("--authentication-code2",),
            "AuthenticationCode2",
            shapes.AuthenticationCode1,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def send_delegation_token() -> Operation:
    return Operation(
        ("iam", "send-delegation-token"),
        "SendDelegationToken",
        Option(
            ("--delegation-request-id",),
            "DelegationRequestId",
            shapes.DelegationRequestId,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def set_default_policy_version() -> Operation:
    return Operation(
        ("iam", "set-default-policy-version"),
        "SetDefaultPolicyVersion",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        Option(("--version-id",), "VersionId", shapes.VersionId, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def set_security_token_service_preferences() -> Operation:
    return Operation(
        ("iam", "set-security-token-service-preferences"),
        "SetSecurityTokenServicePreferences",
        Option(
            ("--global-endpoint-token-version",),
            "GlobalEndpointTokenVersion",
            shapes.GlobalEndpointTokenVersion,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def simulate_custom_policy() -> Operation:
    return Operation(
        ("iam", "simulate-custom-policy"),
        "SimulateCustomPolicy",
        Option(
            ("--policy-input-list",),
            "PolicyInputList",
            shapes.PolicyInputList,
            required=True,
        ),
        Option(
            ("--permissions-boundary-policy-input-list",),
            "PermissionsBoundaryPolicyInputList",
            shapes.PolicyInputList,
        ),
        Option(
            ("--ordered-organization-policy-input-list",),
            "OrderedOrganizationPolicyInputList",
            shapes.OrderedOrganizationPolicyInputList,
        ),
        Option(("--action-names",), "ActionNames", shapes.ActionNames, required=True),
        Option(("--resource-arns",), "ResourceArns", shapes.ResourceArns),
        Option(("--resource-policy",), "ResourcePolicy", shapes.ResourcePolicy),
        Option(("--resource-owner",), "ResourceOwner", shapes.ResourceOwner),
        Option(("--caller-arn",), "CallerArn", shapes.ResourceOwner),
        Option(("--context-entries",), "ContextEntries", shapes.ContextEntries),
        Option(
            ("--resource-handling-option",),
            "ResourceHandlingOption",
            shapes.ResourceHandlingOption,
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().SimulateCustomPolicyResult,
        paginated=True,
        result_keys=("EvaluationResults",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def simulate_principal_policy() -> Operation:
    return Operation(
        ("iam", "simulate-principal-policy"),
        "SimulatePrincipalPolicy",
        Option(
            ("--policy-source-arn",), "PolicySourceArn", shapes.PolicyArn, required=True
        ),
        Option(("--policy-input-list",), "PolicyInputList", shapes.PolicyInputList),
        Option(
            ("--permissions-boundary-policy-input-list",),
            "PermissionsBoundaryPolicyInputList",
            shapes.PolicyInputList,
        ),
        Option(
            ("--policy-exclusion-list",),
            "PolicyExclusionList",
            shapes.PolicyExclusionList,
        ),
        Option(("--action-names",), "ActionNames", shapes.ActionNames, required=True),
        Option(("--resource-arns",), "ResourceArns", shapes.ResourceArns),
        Option(("--resource-policy",), "ResourcePolicy", shapes.ResourcePolicy),
        Option(("--resource-owner",), "ResourceOwner", shapes.ResourceOwner),
        Option(("--caller-arn",), "CallerArn", shapes.ResourceOwner),
        Option(("--context-entries",), "ContextEntries", shapes.ContextEntries),
        Option(
            ("--resource-handling-option",),
            "ResourceHandlingOption",
            shapes.ResourceHandlingOption,
        ),
        own=(
            "--max-items",
            "--starting-token",
            "--page-size",
            "--cli-input-json",
            "--cli-input-yaml",
            "--generate-cli-skeleton",
        ),
        output=lambda: _outputs().SimulatePrincipalPolicyResult,
        paginated=True,
        result_keys=("EvaluationResults",),
        hidden={"marker": "Marker", "max_items": "MaxItems"},
        undocumented={"--marker": "Marker"},
    )


def tag_instance_profile() -> Operation:
    return Operation(
        ("iam", "tag-instance-profile"),
        "TagInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def tag_mfa_device() -> Operation:
    return Operation(
        ("iam", "tag-mfa-device"),
        "TagMFADevice",
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def tag_open_id_connect_provider() -> Operation:
    return Operation(
        ("iam", "tag-open-id-connect-provider"),
        "TagOpenIDConnectProvider",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def tag_policy() -> Operation:
    return Operation(
        ("iam", "tag-policy"),
        "TagPolicy",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def tag_role() -> Operation:
    return Operation(
        ("iam", "tag-role"),
        "TagRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def tag_saml_provider() -> Operation:
    return Operation(
        ("iam", "tag-saml-provider"),
        "TagSAMLProvider",
        Option(
            ("--saml-provider-arn",), "SAMLProviderArn", shapes.PolicyArn, required=True
        ),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def tag_server_certificate() -> Operation:
    return Operation(
        ("iam", "tag-server-certificate"),
        "TagServerCertificate",
        Option(
            ("--server-certificate-name",),
            "ServerCertificateName",
            shapes.UserName,
            required=True,
        ),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def tag_user() -> Operation:
    return Operation(
        ("iam", "tag-user"),
        "TagUser",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(("--tags",), "Tags", shapes.Tags, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_instance_profile() -> Operation:
    return Operation(
        ("iam", "untag-instance-profile"),
        "UntagInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_mfa_device() -> Operation:
    return Operation(
        ("iam", "untag-mfa-device"),
        "UntagMFADevice",
        Option(
            ("--serial-number",), "SerialNumber", shapes.SerialNumber, required=True
        ),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_open_id_connect_provider() -> Operation:
    return Operation(
        ("iam", "untag-open-id-connect-provider"),
        "UntagOpenIDConnectProvider",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_policy() -> Operation:
    return Operation(
        ("iam", "untag-policy"),
        "UntagPolicy",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_role() -> Operation:
    return Operation(
        ("iam", "untag-role"),
        "UntagRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_saml_provider() -> Operation:
    return Operation(
        ("iam", "untag-saml-provider"),
        "UntagSAMLProvider",
        Option(
            ("--saml-provider-arn",), "SAMLProviderArn", shapes.PolicyArn, required=True
        ),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_server_certificate() -> Operation:
    return Operation(
        ("iam", "untag-server-certificate"),
        "UntagServerCertificate",
        Option(
            ("--server-certificate-name",),
            "ServerCertificateName",
            shapes.UserName,
            required=True,
        ),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def untag_user() -> Operation:
    return Operation(
        ("iam", "untag-user"),
        "UntagUser",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(("--tag-keys",), "TagKeys", shapes.TagKeys, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_access_key() -> Operation:
    return Operation(
        ("iam", "update-access-key"),
        "UpdateAccessKey",
        Option(("--user-name",), "UserName", shapes.UserName),
        Option(("--access-key-id",), "AccessKeyId", shapes.AccessKeyId, required=True),
        Option(("--status",), "Status", shapes.Status, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_account_password_policy() -> Operation:
    return Operation(
        ("iam", "update-account-password-policy"),
        "UpdateAccountPasswordPolicy",
        Option(
            ("--minimum-password-length",),
            "MinimumPasswordLength",
            shapes.MinimumPasswordLength,
        ),
        Option(
            ("--require-symbols", "--no-require-symbols"), "RequireSymbols", BOOLEAN
        ),
        Option(
            ("--require-numbers", "--no-require-numbers"), "RequireNumbers", BOOLEAN
        ),
        Option(
            ("--require-uppercase-characters", "--no-require-uppercase-characters"),
            "RequireUppercaseCharacters",
            BOOLEAN,
        ),
        Option(
            ("--require-lowercase-characters", "--no-require-lowercase-characters"),
            "RequireLowercaseCharacters",
            BOOLEAN,
        ),
        Option(
            ("--allow-users-to-change-password", "--no-allow-users-to-change-password"),
            "AllowUsersToChangePassword",
            BOOLEAN,
        ),
        Option(("--max-password-age",), "MaxPasswordAge", shapes.MaxPasswordAge),
        Option(
            ("--password-reuse-prevention",),
            "PasswordReusePrevention",
            shapes.PasswordReusePrevention,
        ),
        Option(("--hard-expiry", "--no-hard-expiry"), "HardExpiry", BOOLEAN),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_assume_role_policy() -> Operation:
    return Operation(
        ("iam", "update-assume-role-policy"),
        "UpdateAssumeRolePolicy",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(
            ("--policy-document",),
            "PolicyDocument",
            shapes.PolicyDocument,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_delegation_request() -> Operation:
    return Operation(
        ("iam", "update-delegation-request"),
        "UpdateDelegationRequest",
        Option(
            ("--delegation-request-id",),
            "DelegationRequestId",
            shapes.DelegationRequestId,
            required=True,
        ),
        Option(("--notes",), "Notes", shapes.Notes),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_group() -> Operation:
    return Operation(
        ("iam", "update-group"),
        "UpdateGroup",
        Option(("--group-name",), "GroupName", shapes.UserName, required=True),
        Option(("--new-path",), "NewPath", shapes.Path),
        Option(("--new-group-name",), "NewGroupName", shapes.UserName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_login_profile() -> Operation:
    return Operation(
        ("iam", "update-login-profile"),
        "UpdateLoginProfile",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(("--password",), "Password", shapes.Password),
        Option(
            ("--password-reset-required", "--no-password-reset-required"),
            "PasswordResetRequired",
            BOOLEAN,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_open_id_connect_provider_thumbprint() -> Operation:
    return Operation(
        ("iam", "update-open-id-connect-provider-thumbprint"),
        "UpdateOpenIDConnectProviderThumbprint",
        Option(
            ("--open-id-connect-provider-arn",),
            "OpenIDConnectProviderArn",
            shapes.PolicyArn,
            required=True,
        ),
        Option(
            ("--thumbprint-list",),
            "ThumbprintList",
            shapes.ThumbprintList,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_role() -> Operation:
    return Operation(
        ("iam", "update-role"),
        "UpdateRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--description",), "Description", shapes.Description),
        Option(
            ("--max-session-duration",), "MaxSessionDuration", shapes.MaxSessionDuration
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_role_description() -> Operation:
    return Operation(
        ("iam", "update-role-description"),
        "UpdateRoleDescription",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        Option(("--description",), "Description", shapes.Description, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().UpdateRoleDescriptionResult,
    )


def update_saml_provider() -> Operation:
    return Operation(
        ("iam", "update-saml-provider"),
        "UpdateSAMLProvider",
        Option(
            ("--saml-metadata-document",),
            "SAMLMetadataDocument",
            shapes.SAMLMetadataDocument,
        ),
        Option(
            ("--saml-provider-arn",), "SAMLProviderArn", shapes.PolicyArn, required=True
        ),
        Option(
            ("--assertion-encryption-mode",),
            "AssertionEncryptionMode",
            shapes.AssertionEncryptionMode,
        ),
        Option(("--add-private-key",), "AddPrivateKey", shapes.AddPrivateKey),
        Option(("--remove-private-key",), "RemovePrivateKey", shapes.RemovePrivateKey),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().UpdateSAMLProviderResult,
    )


def update_server_certificate() -> Operation:
    return Operation(
        ("iam", "update-server-certificate"),
        "UpdateServerCertificate",
        Option(
            ("--server-certificate-name",),
            "ServerCertificateName",
            shapes.UserName,
            required=True,
        ),
        Option(("--new-path",), "NewPath", shapes.Path),
        Option(
            ("--new-server-certificate-name",),
            "NewServerCertificateName",
            shapes.UserName,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_service_specific_credential() -> Operation:
    return Operation(
        ("iam", "update-service-specific-credential"),
        "UpdateServiceSpecificCredential",
        Option(("--user-name",), "UserName", shapes.RoleName),
        Option(
            ("--service-specific-credential-id",),
            "ServiceSpecificCredentialId",
            shapes.SSHPublicKeyId,
            required=True,
        ),
        Option(("--status",), "Status", shapes.Status, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_signing_certificate() -> Operation:
    return Operation(
        ("iam", "update-signing-certificate"),
        "UpdateSigningCertificate",
        Option(("--user-name",), "UserName", shapes.UserName),
        Option(
            ("--certificate-id",), "CertificateId", shapes.CertificateId, required=True
        ),
        Option(("--status",), "Status", shapes.Status, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_ssh_public_key() -> Operation:
    return Operation(
        ("iam", "update-ssh-public-key"),
        "UpdateSSHPublicKey",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(
            ("--ssh-public-key-id",),
            "SSHPublicKeyId",
            shapes.SSHPublicKeyId,
            required=True,
        ),
        Option(("--status",), "Status", shapes.Status, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def update_user() -> Operation:
    return Operation(
        ("iam", "update-user"),
        "UpdateUser",
        Option(("--user-name",), "UserName", shapes.UserName, required=True),
        Option(("--new-path",), "NewPath", shapes.Path),
        Option(("--new-user-name",), "NewUserName", shapes.RoleName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
    )


def upload_server_certificate() -> Operation:
    return Operation(
        ("iam", "upload-server-certificate"),
        "UploadServerCertificate",
        Option(("--path",), "Path", shapes.Path),
        Option(
            ("--server-certificate-name",),
            "ServerCertificateName",
            shapes.UserName,
            required=True,
        ),
        Option(
            ("--certificate-body",),
            "CertificateBody",
            shapes.CertificateBody,
            required=True,
        ),
        Option(("--private-key",), "PrivateKey", shapes.AddPrivateKey, required=True),
        Option(("--certificate-chain",), "CertificateChain", shapes.CertificateChain),
        Option(("--tags",), "Tags", shapes.Tags),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().UploadServerCertificateResult,
    )


def upload_signing_certificate() -> Operation:
    return Operation(
        ("iam", "upload-signing-certificate"),
        "UploadSigningCertificate",
        Option(("--user-name",), "UserName", shapes.UserName),
        Option(
            ("--certificate-body",),
            "CertificateBody",
            shapes.CertificateBody,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().UploadSigningCertificateResult,
    )


def upload_ssh_public_key() -> Operation:
    return Operation(
        ("iam", "upload-ssh-public-key"),
        "UploadSSHPublicKey",
        Option(("--user-name",), "UserName", shapes.RoleName, required=True),
        Option(
            ("--ssh-public-key-body",),
            "SSHPublicKeyBody",
            shapes.CertificateBody,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        output=lambda: _outputs().UploadSSHPublicKeyResult,
    )


def wait_instance_profile_exists() -> Operation:
    return Operation(
        ("iam", "wait", "instance-profile-exists"),
        "GetInstanceProfile",
        Option(
            ("--instance-profile-name",),
            "InstanceProfileName",
            shapes.UserName,
            required=True,
        ),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        waiter=True,
    )


def wait_policy_exists() -> Operation:
    return Operation(
        ("iam", "wait", "policy-exists"),
        "GetPolicy",
        Option(("--policy-arn",), "PolicyArn", shapes.PolicyArn, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        waiter=True,
    )


def wait_role_exists() -> Operation:
    return Operation(
        ("iam", "wait", "role-exists"),
        "GetRole",
        Option(("--role-name",), "RoleName", shapes.RoleName, required=True),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        waiter=True,
    )


def wait_user_exists() -> Operation:
    return Operation(
        ("iam", "wait", "user-exists"),
        "GetUser",
        Option(("--user-name",), "UserName", shapes.UserName),
        own=("--cli-input-json", "--cli-input-yaml", "--generate-cli-skeleton"),
        waiter=True,
    )


def _outputs() -> ModuleType:
    """The shapes of results, loaded when one is asked for."""
    from . import outputs

    return outputs


COMMANDS: dict[str, Callable[[], Operation]] = {
    "accept-delegation-request": accept_delegation_request,
    "acquire-role": acquire_role,
    "add-client-id-to-open-id-connect-provider": add_client_id_to_open_id_connect_provider,
    "add-role-to-instance-profile": add_role_to_instance_profile,
    "add-user-to-group": add_user_to_group,
    "associate-delegation-request": associate_delegation_request,
    "attach-group-policy": attach_group_policy,
    "attach-role-policy": attach_role_policy,
    "attach-user-policy": attach_user_policy,
    "change-password": change_password,
    "create-access-key": create_access_key,
    "create-account-alias": create_account_alias,
    "create-delegation-request": create_delegation_request,
    "create-group": create_group,
    "create-instance-profile": create_instance_profile,
    "create-login-profile": create_login_profile,
    "create-open-id-connect-provider": create_open_id_connect_provider,
    "create-policy": create_policy,
    "create-policy-version": create_policy_version,
    "create-role": create_role,
    "create-saml-provider": create_saml_provider,
    "create-service-linked-role": create_service_linked_role,
    "create-service-specific-credential": create_service_specific_credential,
    "create-user": create_user,
    "create-virtual-mfa-device": create_virtual_mfa_device,
    "deactivate-mfa-device": deactivate_mfa_device,
    "delete-access-key": delete_access_key,
    "delete-account-alias": delete_account_alias,
    "delete-account-password-policy": delete_account_password_policy,
    "delete-group": delete_group,
    "delete-group-policy": delete_group_policy,
    "delete-instance-profile": delete_instance_profile,
    "delete-login-profile": delete_login_profile,
    "delete-open-id-connect-provider": delete_open_id_connect_provider,
    "delete-policy": delete_policy,
    "delete-policy-version": delete_policy_version,
    "delete-role": delete_role,
    "delete-role-permissions-boundary": delete_role_permissions_boundary,
    "delete-role-policy": delete_role_policy,
    "delete-saml-provider": delete_saml_provider,
    "delete-server-certificate": delete_server_certificate,
    "delete-service-linked-role": delete_service_linked_role,
    "delete-service-specific-credential": delete_service_specific_credential,
    "delete-signing-certificate": delete_signing_certificate,
    "delete-ssh-public-key": delete_ssh_public_key,
    "delete-user": delete_user,
    "delete-user-permissions-boundary": delete_user_permissions_boundary,
    "delete-user-policy": delete_user_policy,
    "delete-virtual-mfa-device": delete_virtual_mfa_device,
    "detach-group-policy": detach_group_policy,
    "detach-role-policy": detach_role_policy,
    "detach-user-policy": detach_user_policy,
    "disable-organizations-root-credentials-management": disable_organizations_root_credentials_management,
    "disable-organizations-root-sessions": disable_organizations_root_sessions,
    "disable-outbound-web-identity-federation": disable_outbound_web_identity_federation,
    "enable-mfa-device": enable_mfa_device,
    "enable-organizations-root-credentials-management": enable_organizations_root_credentials_management,
    "enable-organizations-root-sessions": enable_organizations_root_sessions,
    "enable-outbound-web-identity-federation": enable_outbound_web_identity_federation,
    "generate-credential-report": generate_credential_report,
    "generate-organizations-access-report": generate_organizations_access_report,
    "generate-service-last-accessed-details": generate_service_last_accessed_details,
    "get-access-key-last-used": get_access_key_last_used,
    "get-account-authorization-details": get_account_authorization_details,
    "get-account-password-policy": get_account_password_policy,
    "get-account-properties": get_account_properties,
    "get-account-summary": get_account_summary,
    "get-context-keys-for-custom-policy": get_context_keys_for_custom_policy,
    "get-context-keys-for-principal-policy": get_context_keys_for_principal_policy,
    "get-credential-report": get_credential_report,
    "get-delegation-request": get_delegation_request,
    "get-group": get_group,
    "get-group-policy": get_group_policy,
    "get-human-readable-summary": get_human_readable_summary,
    "get-instance-profile": get_instance_profile,
    "get-login-profile": get_login_profile,
    "get-mfa-device": get_mfa_device,
    "get-open-id-connect-provider": get_open_id_connect_provider,
    "get-organizations-access-report": get_organizations_access_report,
    "get-outbound-web-identity-federation-info": get_outbound_web_identity_federation_info,
    "get-policy": get_policy,
    "get-policy-version": get_policy_version,
    "get-role": get_role,
    "get-role-policy": get_role_policy,
    "get-role-template-version": get_role_template_version,
    "get-saml-provider": get_saml_provider,
    "get-server-certificate": get_server_certificate,
    "get-service-last-accessed-details": get_service_last_accessed_details,
    "get-service-last-accessed-details-with-entities": get_service_last_accessed_details_with_entities,
    "get-service-linked-role-deletion-status": get_service_linked_role_deletion_status,
    "get-ssh-public-key": get_ssh_public_key,
    "get-user": get_user,
    "get-user-policy": get_user_policy,
    "list-access-keys": list_access_keys,
    "list-account-aliases": list_account_aliases,
    "list-attached-group-policies": list_attached_group_policies,
    "list-attached-role-policies": list_attached_role_policies,
    "list-attached-user-policies": list_attached_user_policies,
    "list-delegation-requests": list_delegation_requests,
    "list-entities-for-policy": list_entities_for_policy,
    "list-group-policies": list_group_policies,
    "list-groups": list_groups,
    "list-groups-for-user": list_groups_for_user,
    "list-instance-profile-tags": list_instance_profile_tags,
    "list-instance-profiles": list_instance_profiles,
    "list-instance-profiles-for-role": list_instance_profiles_for_role,
    "list-mfa-device-tags": list_mfa_device_tags,
    "list-mfa-devices": list_mfa_devices,
    "list-open-id-connect-provider-tags": list_open_id_connect_provider_tags,
    "list-open-id-connect-providers": list_open_id_connect_providers,
    "list-organizations-features": list_organizations_features,
    "list-policies": list_policies,
    "list-policies-granting-service-access": list_policies_granting_service_access,
    "list-policy-tags": list_policy_tags,
    "list-policy-versions": list_policy_versions,
    "list-role-policies": list_role_policies,
    "list-role-tags": list_role_tags,
    "list-roles": list_roles,
    "list-saml-provider-tags": list_saml_provider_tags,
    "list-saml-providers": list_saml_providers,
    "list-server-certificate-tags": list_server_certificate_tags,
    "list-server-certificates": list_server_certificates,
    "list-service-specific-credentials": list_service_specific_credentials,
    "list-signing-certificates": list_signing_certificates,
    "list-ssh-public-keys": list_ssh_public_keys,
    "list-user-policies": list_user_policies,
    "list-user-tags": list_user_tags,
    "list-users": list_users,
    "list-virtual-mfa-devices": list_virtual_mfa_devices,
    "put-account-properties": put_account_properties,
    "put-group-policy": put_group_policy,
    "put-role-permissions-boundary": put_role_permissions_boundary,
    "put-role-policy": put_role_policy,
    "put-user-permissions-boundary": put_user_permissions_boundary,
    "put-user-policy": put_user_policy,
    "reject-delegation-request": reject_delegation_request,
    "remove-client-id-from-open-id-connect-provider": remove_client_id_from_open_id_connect_provider,
    "remove-role-from-instance-profile": remove_role_from_instance_profile,
    "remove-user-from-group": remove_user_from_group,
    "reset-service-specific-credential": reset_service_specific_credential,
    "resync-mfa-device": resync_mfa_device,
    "send-delegation-token": send_delegation_token,
    "set-default-policy-version": set_default_policy_version,
    "set-security-token-service-preferences": set_security_token_service_preferences,
    "simulate-custom-policy": simulate_custom_policy,
    "simulate-principal-policy": simulate_principal_policy,
    "tag-instance-profile": tag_instance_profile,
    "tag-mfa-device": tag_mfa_device,
    "tag-open-id-connect-provider": tag_open_id_connect_provider,
    "tag-policy": tag_policy,
    "tag-role": tag_role,
    "tag-saml-provider": tag_saml_provider,
    "tag-server-certificate": tag_server_certificate,
    "tag-user": tag_user,
    "untag-instance-profile": untag_instance_profile,
    "untag-mfa-device": untag_mfa_device,
    "untag-open-id-connect-provider": untag_open_id_connect_provider,
    "untag-policy": untag_policy,
    "untag-role": untag_role,
    "untag-saml-provider": untag_saml_provider,
    "untag-server-certificate": untag_server_certificate,
    "untag-user": untag_user,
    "update-access-key": update_access_key,
    "update-account-password-policy": update_account_password_policy,
    "update-assume-role-policy": update_assume_role_policy,
    "update-delegation-request": update_delegation_request,
    "update-group": update_group,
    "update-login-profile": update_login_profile,
    "update-open-id-connect-provider-thumbprint": update_open_id_connect_provider_thumbprint,
    "update-role": update_role,
    "update-role-description": update_role_description,
    "update-saml-provider": update_saml_provider,
    "update-server-certificate": update_server_certificate,
    "update-service-specific-credential": update_service_specific_credential,
    "update-signing-certificate": update_signing_certificate,
    "update-ssh-public-key": update_ssh_public_key,
    "update-user": update_user,
    "upload-server-certificate": upload_server_certificate,
    "upload-signing-certificate": upload_signing_certificate,
    "upload-ssh-public-key": upload_ssh_public_key,
}
WAITERS: dict[str, Callable[[], Operation]] = {
    "instance-profile-exists": wait_instance_profile_exists,
    "policy-exists": wait_policy_exists,
    "role-exists": wait_role_exists,
    "user-exists": wait_user_exists,
}
CUSTOM: tuple[str, ...] = ("wizard", "wizard new-role")
