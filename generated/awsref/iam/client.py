"""The AWS service iam: a method for each page."""

from __future__ import annotations

from .._runtime import client as base

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Never
    from . import types


class Client(base.ServiceClient):
    """The AWS service iam: a method for each page, named as there.

    Methods check the documented rules before anything is sent, and raise
    ValidationError with all that are broken. Errors of the service are
    botocore's ClientError.
    """

    _service = "iam"
    _uid = "iam-2010-05-08"

    @property
    def pages(self) -> Pages:
        """The paginated operations, page by page."""
        return Pages(self._caller)

    @property
    def items(self) -> Items:
        """The paginated operations, item by item."""
        return Items(self._caller)

    @property
    def wait(self) -> Waiters:
        """The waiters."""
        return Waiters(self._caller)

    def accept_delegation_request(
        self, *, delegation_request_id: str, **unlisted: Never
    ) -> None:
        r"""Calls AcceptDelegationRequest.

        Args:
            delegation_request_id: string, required; 16 to 128 characters; matches
                ``[\w-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AcceptDelegationRequest
        Page: iam/accept-delegation-request
        """
        self._call(
            "accept-delegation-request",
            {"delegation_request_id": delegation_request_id, **unlisted},
        )

    def acquire_role(
        self,
        *,
        template_arn: str,
        template_minor_version: int | None = None,
        replacement_values: Mapping[str, types.ReplacementValuesValue] | None = None,
        **unlisted: Never,
    ) -> types.AcquireRoleResult:
        """Calls AcquireRole.

        Args:
            template_arn: string, required; 20 to 2048 characters
            template_minor_version: integer
            replacement_values: map of string to structure; at most 30 entries

        Returns:
            AcquireRoleResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AcquireRole
        Page: iam/acquire-role
        """
        result: types.AcquireRoleResult = self._call(
            "acquire-role",
            {
                "template_arn": template_arn,
                "template_minor_version": template_minor_version,
                "replacement_values": replacement_values,
                **unlisted,
            },
        )
        return result

    def add_client_id_to_open_id_connect_provider(
        self, *, open_id_connect_provider_arn: str, client_id: str, **unlisted: Never
    ) -> None:
        """Calls AddClientIDToOpenIDConnectProvider.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters
            client_id: string, required; 1 to 255 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AddClientIDToOpenIDConnectProvider
        Page: iam/add-client-id-to-open-id-connect-provider
        """
        self._call(
            "add-client-id-to-open-id-connect-provider",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "client_id": client_id,
                **unlisted,
            },
        )

    def add_role_to_instance_profile(
        self, *, instance_profile_name: str, role_name: str, **unlisted: Never
    ) -> None:
        r"""Calls AddRoleToInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AddRoleToInstanceProfile
        Page: iam/add-role-to-instance-profile
        """
        self._call(
            "add-role-to-instance-profile",
            {
                "instance_profile_name": instance_profile_name,
                "role_name": role_name,
                **unlisted,
            },
        )

    def add_user_to_group(
        self, *, group_name: str, user_name: str, **unlisted: Never
    ) -> None:
        r"""Calls AddUserToGroup.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AddUserToGroup
        Page: iam/add-user-to-group
        """
        self._call(
            "add-user-to-group",
            {"group_name": group_name, "user_name": user_name, **unlisted},
        )

    def associate_delegation_request(
        self, *, delegation_request_id: str, **unlisted: Never
    ) -> None:
        r"""Calls AssociateDelegationRequest.

        Args:
            delegation_request_id: string, required; 16 to 128 characters; matches
                ``[\w-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AssociateDelegationRequest
        Page: iam/associate-delegation-request
        """
        self._call(
            "associate-delegation-request",
            {"delegation_request_id": delegation_request_id, **unlisted},
        )

    def attach_group_policy(
        self, *, group_name: str, policy_arn: str, **unlisted: Never
    ) -> None:
        r"""Calls AttachGroupPolicy.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AttachGroupPolicy
        Page: iam/attach-group-policy
        """
        self._call(
            "attach-group-policy",
            {"group_name": group_name, "policy_arn": policy_arn, **unlisted},
        )

    def attach_role_policy(
        self, *, role_name: str, policy_arn: str, **unlisted: Never
    ) -> None:
        r"""Calls AttachRolePolicy.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AttachRolePolicy
        Page: iam/attach-role-policy
        """
        self._call(
            "attach-role-policy",
            {"role_name": role_name, "policy_arn": policy_arn, **unlisted},
        )

    def attach_user_policy(
        self, *, user_name: str, policy_arn: str, **unlisted: Never
    ) -> None:
        r"""Calls AttachUserPolicy.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/AttachUserPolicy
        Page: iam/attach-user-policy
        """
        self._call(
            "attach-user-policy",
            {"user_name": user_name, "policy_arn": policy_arn, **unlisted},
        )

    def change_password(
        self, *, old_password: str, new_password: str, **unlisted: Never
    ) -> None:
        r"""Calls ChangePassword.

        Args:
            old_password: string, required; 1 to 128 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            new_password: string, required; 1 to 128 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ChangePassword
        Page: iam/change-password
        """
        self._call(
            "change-password",
            {"old_password": old_password, "new_password": new_password, **unlisted},
        )

    def create_access_key(
        self, *, user_name: str | None = None, **unlisted: Never
    ) -> types.CreateAccessKeyResult:
        r"""Calls CreateAccessKey.

        Args:
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            CreateAccessKeyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateAccessKey
        Page: iam/create-access-key
        """
        result: types.CreateAccessKeyResult = self._call(
            "create-access-key", {"user_name": user_name, **unlisted}
        )
        return result

    def create_account_alias(self, *, account_alias: str, **unlisted: Never) -> None:
        """Calls CreateAccountAlias.

        Args:
            account_alias: string, required; 3 to 63 characters; matches
                ``^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateAccountAlias
        Page: iam/create-account-alias
        """
        self._call("create-account-alias", {"account_alias": account_alias, **unlisted})

    def create_delegation_request(
        self,
        *,
        description: str,
        permissions: types.CreateDelegationRequestPermissions,
        requestor_workflow_id: str,
        notification_channel: str,
        session_duration: int,
        owner_account_id: str | None = None,
        request_message: str | None = None,
        redirect_url: str | None = None,
        only_send_by_owner: bool | None = None,
        **unlisted: Never,
    ) -> types.CreateDelegationRequestResult:
        r"""Calls CreateDelegationRequest.

        Args:
            description: string, required; at most 1000 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``
            permissions: structure, required
            requestor_workflow_id: string, required; 5 to 400 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+``
            notification_channel: string, required; 2 to 400 characters; matches
                ``^[a-zA-Z0-9:_.-]+$``
            session_duration: integer, required; 300 to 43200
            owner_account_id: string; matches ``\d{12}``
            request_message: string; at most 200 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``
            redirect_url: string; 1 to 255 characters; matches
                ``^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$``
            only_send_by_owner: boolean

        Returns:
            CreateDelegationRequestResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateDelegationRequest
        Page: iam/create-delegation-request
        """
        result: types.CreateDelegationRequestResult = self._call(
            "create-delegation-request",
            {
                "owner_account_id": owner_account_id,
                "description": description,
                "permissions": permissions,
                "request_message": request_message,
                "requestor_workflow_id": requestor_workflow_id,
                "redirect_url": redirect_url,
                "notification_channel": notification_channel,
                "session_duration": session_duration,
                "only_send_by_owner": only_send_by_owner,
                **unlisted,
            },
        )
        return result

    def create_group(
        self, *, group_name: str, path: str | None = None, **unlisted: Never
    ) -> types.CreateGroupResult:
        r"""Calls CreateGroup.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``

        Returns:
            CreateGroupResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateGroup
        Page: iam/create-group
        """
        result: types.CreateGroupResult = self._call(
            "create-group", {"path": path, "group_name": group_name, **unlisted}
        )
        return result

    def create_instance_profile(
        self,
        *,
        instance_profile_name: str,
        path: str | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.CreateInstanceProfileResult:
        r"""Calls CreateInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            tags: list of structure; at most 50 entries

        Returns:
            CreateInstanceProfileResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateInstanceProfile
        Page: iam/create-instance-profile
        """
        result: types.CreateInstanceProfileResult = self._call(
            "create-instance-profile",
            {
                "instance_profile_name": instance_profile_name,
                "path": path,
                "tags": tags,
                **unlisted,
            },
        )
        return result

    def create_login_profile(
        self,
        *,
        user_name: str | None = None,
        password: str | None = None,
        password_reset_required: bool | None = None,
        **unlisted: Never,
    ) -> types.CreateLoginProfileResult:
        r"""Calls CreateLoginProfile.

        Args:
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``
            password: string; 1 to 128 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            password_reset_required: boolean

        Returns:
            CreateLoginProfileResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateLoginProfile
        Page: iam/create-login-profile
        """
        result: types.CreateLoginProfileResult = self._call(
            "create-login-profile",
            {
                "user_name": user_name,
                "password": password,
                "password_reset_required": password_reset_required,
                **unlisted,
            },
        )
        return result

    def create_open_id_connect_provider(
        self,
        *,
        url: str,
        client_id_list: Sequence[str] | None = None,
        thumbprint_list: Sequence[str] | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.CreateOpenIDConnectProviderResult:
        r"""Calls CreateOpenIDConnectProvider.

        Args:
            url: string, required; 1 to 255 characters; matches ``https://[\s\S]*``
                (from prose)
            client_id_list: list of string; at most 100 entries (from prose); each 1 to
                255 characters
            thumbprint_list: list of string; each exactly 40 characters
            tags: list of structure; at most 50 entries

        Returns:
            CreateOpenIDConnectProviderResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateOpenIDConnectProvider
        Page: iam/create-open-id-connect-provider
        """
        result: types.CreateOpenIDConnectProviderResult = self._call(
            "create-open-id-connect-provider",
            {
                "url": url,
                "client_id_list": client_id_list,
                "thumbprint_list": thumbprint_list,
                "tags": tags,
                **unlisted,
            },
        )
        return result

    def create_policy(
        self,
        *,
        policy_name: str,
        policy_document: str,
        path: str | None = None,
        description: str | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.CreatePolicyResult:
        r"""Calls CreatePolicy.

        Args:
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_document: string, required; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)
            path: string; 1 to 512 characters; matches ``((/[A-Za-z0-9\.,\+@=_-]+)*)/``
            description: string; at most 1000 characters
            tags: list of structure; at most 50 entries

        Returns:
            CreatePolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreatePolicy
        Page: iam/create-policy
        """
        result: types.CreatePolicyResult = self._call(
            "create-policy",
            {
                "policy_name": policy_name,
                "path": path,
                "policy_document": policy_document,
                "description": description,
                "tags": tags,
                **unlisted,
            },
        )
        return result

    def create_policy_version(
        self,
        *,
        policy_arn: str,
        policy_document: str,
        set_as_default: bool | None = None,
        **unlisted: Never,
    ) -> types.CreatePolicyVersionResult:
        r"""Calls CreatePolicyVersion.

        Args:
            policy_arn: string, required; 20 to 2048 characters
            policy_document: string, required; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)
            set_as_default: boolean

        Returns:
            CreatePolicyVersionResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreatePolicyVersion
        Page: iam/create-policy-version
        """
        result: types.CreatePolicyVersionResult = self._call(
            "create-policy-version",
            {
                "policy_arn": policy_arn,
                "policy_document": policy_document,
                "set_as_default": set_as_default,
                **unlisted,
            },
        )
        return result

    def create_role(
        self,
        *,
        role_name: str,
        assume_role_policy_document: str,
        path: str | None = None,
        description: str | None = None,
        max_session_duration: int | None = None,
        permissions_boundary: str | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.CreateRoleResult:
        r"""Calls CreateRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            assume_role_policy_document: string, required; 1 to 131072 characters;
                matches ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json``
                (from prose)
            path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            description: string; at most 1000 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``
            max_session_duration: integer; 3600 to 43200
            permissions_boundary: string; 20 to 2048 characters
            tags: list of structure; at most 50 entries

        Returns:
            CreateRoleResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateRole
        Page: iam/create-role
        """
        result: types.CreateRoleResult = self._call(
            "create-role",
            {
                "path": path,
                "role_name": role_name,
                "assume_role_policy_document": assume_role_policy_document,
                "description": description,
                "max_session_duration": max_session_duration,
                "permissions_boundary": permissions_boundary,
                "tags": tags,
                **unlisted,
            },
        )
        return result

    def create_saml_provider(
        self,
        *,
        saml_metadata_document: str,
        name: str,
        tags: Sequence[types.Tag] | None = None,
        assertion_encryption_mode: types.AssertionEncryptionMode | None = None,
        add_private_key: str | None = None,
        **unlisted: Never,
    ) -> types.CreateSAMLProviderResult:
        r"""Calls CreateSAMLProvider.

        Args:
            saml_metadata_document: string, required; 1000 to 10000000 characters
            name: string, required; 1 to 128 characters; matches ``[\w._-]+``
            tags: list of structure; at most 50 entries
            assertion_encryption_mode: string; one of ``Required``, ``Allowed``
            add_private_key: string; 1 to 16384 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``

        Returns:
            CreateSAMLProviderResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateSAMLProvider
        Page: iam/create-saml-provider
        """
        result: types.CreateSAMLProviderResult = self._call(
            "create-saml-provider",
            {
                "saml_metadata_document": saml_metadata_document,
                "name": name,
                "tags": tags,
                "assertion_encryption_mode": assertion_encryption_mode,
                "add_private_key": add_private_key,
                **unlisted,
            },
        )
        return result

    def create_service_linked_role(
        self,
        *,
        aws_service_name: str,
        description: str | None = None,
        custom_suffix: str | None = None,
        **unlisted: Never,
    ) -> types.CreateServiceLinkedRoleResult:
        r"""Calls CreateServiceLinkedRole.

        Args:
            aws_service_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            description: string; at most 1000 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``
            custom_suffix: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            CreateServiceLinkedRoleResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateServiceLinkedRole
        Page: iam/create-service-linked-role
        """
        result: types.CreateServiceLinkedRoleResult = self._call(
            "create-service-linked-role",
            {
                "aws_service_name": aws_service_name,
                "description": description,
                "custom_suffix": custom_suffix,
                **unlisted,
            },
        )
        return result

    def create_service_specific_credential(
        self,
        *,
        user_name: str,
        service_name: str,
        credential_age_days: int | None = None,
        **unlisted: Never,
    ) -> types.CreateServiceSpecificCredentialResult:
        r"""Calls CreateServiceSpecificCredential.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            service_name: string, required
            credential_age_days: integer; 1 to 36600

        Returns:
            CreateServiceSpecificCredentialResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateServiceSpecificCredential
        Page: iam/create-service-specific-credential
        """
        result: types.CreateServiceSpecificCredentialResult = self._call(
            "create-service-specific-credential",
            {
                "user_name": user_name,
                "service_name": service_name,
                "credential_age_days": credential_age_days,
                **unlisted,
            },
        )
        return result

    def create_user(
        self,
        *,
        user_name: str,
        path: str | None = None,
        permissions_boundary: str | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.CreateUserResult:
        r"""Calls CreateUser.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            permissions_boundary: string; 20 to 2048 characters
            tags: list of structure; at most 50 entries

        Returns:
            CreateUserResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateUser
        Page: iam/create-user
        """
        result: types.CreateUserResult = self._call(
            "create-user",
            {
                "path": path,
                "user_name": user_name,
                "permissions_boundary": permissions_boundary,
                "tags": tags,
                **unlisted,
            },
        )
        return result

    def create_virtual_mfa_device(
        self,
        *,
        virtual_mfa_device_name: str,
        path: str | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.CreateVirtualMFADeviceResult:
        r"""Calls CreateVirtualMFADevice.

        Args:
            virtual_mfa_device_name: string, required; at least 1 characters; matches
                ``[\w+=,.@-]+``
            path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            tags: list of structure; at most 50 entries

        Returns:
            CreateVirtualMFADeviceResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/CreateVirtualMFADevice
        Page: iam/create-virtual-mfa-device
        """
        result: types.CreateVirtualMFADeviceResult = self._call(
            "create-virtual-mfa-device",
            {
                "path": path,
                "virtual_mfa_device_name": virtual_mfa_device_name,
                "tags": tags,
                **unlisted,
            },
        )
        return result

    def deactivate_mfa_device(
        self, *, serial_number: str, user_name: str | None = None, **unlisted: Never
    ) -> None:
        r"""Calls DeactivateMFADevice.

        Args:
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeactivateMFADevice
        Page: iam/deactivate-mfa-device
        """
        self._call(
            "deactivate-mfa-device",
            {"user_name": user_name, "serial_number": serial_number, **unlisted},
        )

    def delete_access_key(
        self, *, access_key_id: str, user_name: str | None = None, **unlisted: Never
    ) -> None:
        r"""Calls DeleteAccessKey.

        Args:
            access_key_id: string, required; 16 to 128 characters; matches ``[\w]+``
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteAccessKey
        Page: iam/delete-access-key
        """
        self._call(
            "delete-access-key",
            {"user_name": user_name, "access_key_id": access_key_id, **unlisted},
        )

    def delete_account_alias(self, *, account_alias: str, **unlisted: Never) -> None:
        """Calls DeleteAccountAlias.

        Args:
            account_alias: string, required; 3 to 63 characters; matches
                ``^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteAccountAlias
        Page: iam/delete-account-alias
        """
        self._call("delete-account-alias", {"account_alias": account_alias, **unlisted})

    def delete_account_password_policy(self, **unlisted: Never) -> None:
        """Calls DeleteAccountPasswordPolicy.

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteAccountPasswordPolicy
        Page: iam/delete-account-password-policy
        """
        self._call("delete-account-password-policy", unlisted)

    def delete_group(self, *, group_name: str, **unlisted: Never) -> None:
        r"""Calls DeleteGroup.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteGroup
        Page: iam/delete-group
        """
        self._call("delete-group", {"group_name": group_name, **unlisted})

    def delete_group_policy(
        self, *, group_name: str, policy_name: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteGroupPolicy.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteGroupPolicy
        Page: iam/delete-group-policy
        """
        self._call(
            "delete-group-policy",
            {"group_name": group_name, "policy_name": policy_name, **unlisted},
        )

    def delete_instance_profile(
        self, *, instance_profile_name: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteInstanceProfile
        Page: iam/delete-instance-profile
        """
        self._call(
            "delete-instance-profile",
            {"instance_profile_name": instance_profile_name, **unlisted},
        )

    def delete_login_profile(
        self, *, user_name: str | None = None, **unlisted: Never
    ) -> None:
        r"""Calls DeleteLoginProfile.

        Args:
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteLoginProfile
        Page: iam/delete-login-profile
        """
        self._call("delete-login-profile", {"user_name": user_name, **unlisted})

    def delete_open_id_connect_provider(
        self, *, open_id_connect_provider_arn: str, **unlisted: Never
    ) -> None:
        """Calls DeleteOpenIDConnectProvider.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteOpenIDConnectProvider
        Page: iam/delete-open-id-connect-provider
        """
        self._call(
            "delete-open-id-connect-provider",
            {"open_id_connect_provider_arn": open_id_connect_provider_arn, **unlisted},
        )

    def delete_policy(self, *, policy_arn: str, **unlisted: Never) -> None:
        """Calls DeletePolicy.

        Args:
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeletePolicy
        Page: iam/delete-policy
        """
        self._call("delete-policy", {"policy_arn": policy_arn, **unlisted})

    def delete_policy_version(
        self, *, policy_arn: str, version_id: str, **unlisted: Never
    ) -> None:
        r"""Calls DeletePolicyVersion.

        Args:
            policy_arn: string, required; 20 to 2048 characters
            version_id: string, required; matches ``v[1-9][0-9]*(\.[A-Za-z0-9-]*)?``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeletePolicyVersion
        Page: iam/delete-policy-version
        """
        self._call(
            "delete-policy-version",
            {"policy_arn": policy_arn, "version_id": version_id, **unlisted},
        )

    def delete_role(self, *, role_name: str, **unlisted: Never) -> None:
        r"""Calls DeleteRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteRole
        Page: iam/delete-role
        """
        self._call("delete-role", {"role_name": role_name, **unlisted})

    def delete_role_permissions_boundary(
        self, *, role_name: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteRolePermissionsBoundary.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteRolePermissionsBoundary
        Page: iam/delete-role-permissions-boundary
        """
        self._call(
            "delete-role-permissions-boundary", {"role_name": role_name, **unlisted}
        )

    def delete_role_policy(
        self, *, role_name: str, policy_name: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteRolePolicy.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteRolePolicy
        Page: iam/delete-role-policy
        """
        self._call(
            "delete-role-policy",
            {"role_name": role_name, "policy_name": policy_name, **unlisted},
        )

    def delete_saml_provider(
        self, *, saml_provider_arn: str, **unlisted: Never
    ) -> None:
        """Calls DeleteSAMLProvider.

        Args:
            saml_provider_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteSAMLProvider
        Page: iam/delete-saml-provider
        """
        self._call(
            "delete-saml-provider", {"saml_provider_arn": saml_provider_arn, **unlisted}
        )

    def delete_server_certificate(
        self, *, server_certificate_name: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteServerCertificate.

        Args:
            server_certificate_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteServerCertificate
        Page: iam/delete-server-certificate
        """
        self._call(
            "delete-server-certificate",
            {"server_certificate_name": server_certificate_name, **unlisted},
        )

    def delete_service_linked_role(
        self, *, role_name: str, **unlisted: Never
    ) -> types.DeleteServiceLinkedRoleResult:
        r"""Calls DeleteServiceLinkedRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            DeleteServiceLinkedRoleResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteServiceLinkedRole
        Page: iam/delete-service-linked-role
        """
        result: types.DeleteServiceLinkedRoleResult = self._call(
            "delete-service-linked-role", {"role_name": role_name, **unlisted}
        )
        return result

    def delete_service_specific_credential(
        self,
        *,
        service_specific_credential_id: str,
        user_name: str | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls DeleteServiceSpecificCredential.

        Args:
            service_specific_credential_id: string, required; 20 to 128 characters;
                matches ``[\w]+``
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteServiceSpecificCredential
        Page: iam/delete-service-specific-credential
        """
        self._call(
            "delete-service-specific-credential",
            {
                "user_name": user_name,
                "service_specific_credential_id": service_specific_credential_id,
                **unlisted,
            },
        )

    def delete_signing_certificate(
        self, *, certificate_id: str, user_name: str | None = None, **unlisted: Never
    ) -> None:
        r"""Calls DeleteSigningCertificate.

        Args:
            certificate_id: string, required; 24 to 128 characters; matches ``[\w]+``
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteSigningCertificate
        Page: iam/delete-signing-certificate
        """
        self._call(
            "delete-signing-certificate",
            {"user_name": user_name, "certificate_id": certificate_id, **unlisted},
        )

    def delete_ssh_public_key(
        self, *, user_name: str, ssh_public_key_id: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteSSHPublicKey.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            ssh_public_key_id: string, required; 20 to 128 characters; matches ``[\w]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteSSHPublicKey
        Page: iam/delete-ssh-public-key
        """
        self._call(
            "delete-ssh-public-key",
            {
                "user_name": user_name,
                "ssh_public_key_id": ssh_public_key_id,
                **unlisted,
            },
        )

    def delete_user(self, *, user_name: str, **unlisted: Never) -> None:
        r"""Calls DeleteUser.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteUser
        Page: iam/delete-user
        """
        self._call("delete-user", {"user_name": user_name, **unlisted})

    def delete_user_permissions_boundary(
        self, *, user_name: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteUserPermissionsBoundary.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteUserPermissionsBoundary
        Page: iam/delete-user-permissions-boundary
        """
        self._call(
            "delete-user-permissions-boundary", {"user_name": user_name, **unlisted}
        )

    def delete_user_policy(
        self, *, user_name: str, policy_name: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteUserPolicy.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteUserPolicy
        Page: iam/delete-user-policy
        """
        self._call(
            "delete-user-policy",
            {"user_name": user_name, "policy_name": policy_name, **unlisted},
        )

    def delete_virtual_mfa_device(
        self, *, serial_number: str, **unlisted: Never
    ) -> None:
        r"""Calls DeleteVirtualMFADevice.

        Args:
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DeleteVirtualMFADevice
        Page: iam/delete-virtual-mfa-device
        """
        self._call(
            "delete-virtual-mfa-device", {"serial_number": serial_number, **unlisted}
        )

    def detach_group_policy(
        self, *, group_name: str, policy_arn: str, **unlisted: Never
    ) -> None:
        r"""Calls DetachGroupPolicy.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DetachGroupPolicy
        Page: iam/detach-group-policy
        """
        self._call(
            "detach-group-policy",
            {"group_name": group_name, "policy_arn": policy_arn, **unlisted},
        )

    def detach_role_policy(
        self, *, role_name: str, policy_arn: str, **unlisted: Never
    ) -> None:
        r"""Calls DetachRolePolicy.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DetachRolePolicy
        Page: iam/detach-role-policy
        """
        self._call(
            "detach-role-policy",
            {"role_name": role_name, "policy_arn": policy_arn, **unlisted},
        )

    def detach_user_policy(
        self, *, user_name: str, policy_arn: str, **unlisted: Never
    ) -> None:
        r"""Calls DetachUserPolicy.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DetachUserPolicy
        Page: iam/detach-user-policy
        """
        self._call(
            "detach-user-policy",
            {"user_name": user_name, "policy_arn": policy_arn, **unlisted},
        )

    def disable_organizations_root_credentials_management(
        self, **unlisted: Never
    ) -> types.DisableOrganizationsRootCredentialsManagementResult:
        """Calls DisableOrganizationsRootCredentialsManagement.

        Returns:
            DisableOrganizationsRootCredentialsManagementResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DisableOrganizationsRootCredentialsManagement
        Page: iam/disable-organizations-root-credentials-management
        """
        result: types.DisableOrganizationsRootCredentialsManagementResult = self._call(
            "disable-organizations-root-credentials-management", unlisted
        )
        return result

    def disable_organizations_root_sessions(
        self, **unlisted: Never
    ) -> types.DisableOrganizationsRootSessionsResult:
        """Calls DisableOrganizationsRootSessions.

        Returns:
            DisableOrganizationsRootSessionsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DisableOrganizationsRootSessions
        Page: iam/disable-organizations-root-sessions
        """
        result: types.DisableOrganizationsRootSessionsResult = self._call(
            "disable-organizations-root-sessions", unlisted
        )
        return result

    def disable_outbound_web_identity_federation(self, **unlisted: Never) -> None:
        """Calls DisableOutboundWebIdentityFederation.

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/DisableOutboundWebIdentityFederation
        Page: iam/disable-outbound-web-identity-federation
        """
        self._call("disable-outbound-web-identity-federation", unlisted)

    def enable_mfa_device(
        self,
        *,
        user_name: str,
        serial_number: str,
        authentication_code1: str,
        authentication_code2: str,
        **unlisted: Never,
    ) -> None:
        r"""Calls EnableMFADevice.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``
            authentication_code1: string, required; exactly 6 characters; matches
                ``[\d]+``
            authentication_code2: string, required; exactly 6 characters; matches
                ``[\d]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/EnableMFADevice
        Page: iam/enable-mfa-device
        """
        self._call(
            "enable-mfa-device",
            {
                "user_name": user_name,
                "serial_number": serial_number,
                "authentication_code1": authentication_code1,
                "authentication_code2": authentication_code2,
                **unlisted,
            },
        )

    def enable_organizations_root_credentials_management(
        self, **unlisted: Never
    ) -> types.EnableOrganizationsRootCredentialsManagementResult:
        """Calls EnableOrganizationsRootCredentialsManagement.

        Returns:
            EnableOrganizationsRootCredentialsManagementResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/EnableOrganizationsRootCredentialsManagement
        Page: iam/enable-organizations-root-credentials-management
        """
        result: types.EnableOrganizationsRootCredentialsManagementResult = self._call(
            "enable-organizations-root-credentials-management", unlisted
        )
        return result

    def enable_organizations_root_sessions(
        self, **unlisted: Never
    ) -> types.EnableOrganizationsRootSessionsResult:
        """Calls EnableOrganizationsRootSessions.

        Returns:
            EnableOrganizationsRootSessionsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/EnableOrganizationsRootSessions
        Page: iam/enable-organizations-root-sessions
        """
        result: types.EnableOrganizationsRootSessionsResult = self._call(
            "enable-organizations-root-sessions", unlisted
        )
        return result

    def enable_outbound_web_identity_federation(
        self, **unlisted: Never
    ) -> types.EnableOutboundWebIdentityFederationResult:
        """Calls EnableOutboundWebIdentityFederation.

        Returns:
            EnableOutboundWebIdentityFederationResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/EnableOutboundWebIdentityFederation
        Page: iam/enable-outbound-web-identity-federation
        """
        result: types.EnableOutboundWebIdentityFederationResult = self._call(
            "enable-outbound-web-identity-federation", unlisted
        )
        return result

    def generate_credential_report(
        self, **unlisted: Never
    ) -> types.GenerateCredentialReportResult:
        """Calls GenerateCredentialReport.

        Returns:
            GenerateCredentialReportResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GenerateCredentialReport
        Page: iam/generate-credential-report
        """
        result: types.GenerateCredentialReportResult = self._call(
            "generate-credential-report", unlisted
        )
        return result

    def generate_organizations_access_report(
        self,
        *,
        entity_path: str,
        organizations_policy_id: str | None = None,
        **unlisted: Never,
    ) -> types.GenerateOrganizationsAccessReportResult:
        r"""Calls GenerateOrganizationsAccessReport.

        Args:
            entity_path: string, required; 19 to 427 characters; matches
                ``^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*``
            organizations_policy_id: string; matches ``^p-[0-9a-zA-Z_]{8,128}$``

        Returns:
            GenerateOrganizationsAccessReportResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GenerateOrganizationsAccessReport
        Page: iam/generate-organizations-access-report
        """
        result: types.GenerateOrganizationsAccessReportResult = self._call(
            "generate-organizations-access-report",
            {
                "entity_path": entity_path,
                "organizations_policy_id": organizations_policy_id,
                **unlisted,
            },
        )
        return result

    def generate_service_last_accessed_details(
        self, *, arn: str, granularity: types.JobType | None = None, **unlisted: Never
    ) -> types.GenerateServiceLastAccessedDetailsResult:
        """Calls GenerateServiceLastAccessedDetails.

        Args:
            arn: string, required; 20 to 2048 characters
            granularity: string; one of ``SERVICE_LEVEL``, ``ACTION_LEVEL``

        Returns:
            GenerateServiceLastAccessedDetailsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GenerateServiceLastAccessedDetails
        Page: iam/generate-service-last-accessed-details
        """
        result: types.GenerateServiceLastAccessedDetailsResult = self._call(
            "generate-service-last-accessed-details",
            {"arn": arn, "granularity": granularity, **unlisted},
        )
        return result

    def get_access_key_last_used(
        self, *, access_key_id: str, **unlisted: Never
    ) -> types.GetAccessKeyLastUsedResult:
        r"""Calls GetAccessKeyLastUsed.

        Args:
            access_key_id: string, required; 16 to 128 characters; matches ``[\w]+``

        Returns:
            GetAccessKeyLastUsedResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetAccessKeyLastUsed
        Page: iam/get-access-key-last-used
        """
        result: types.GetAccessKeyLastUsedResult = self._call(
            "get-access-key-last-used", {"access_key_id": access_key_id, **unlisted}
        )
        return result

    def get_account_authorization_details(
        self,
        *,
        filter: Sequence[types.FilterItem] | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.GetAccountAuthorizationDetailsResult:
        """Calls GetAccountAuthorizationDetails.

        Args:
            filter: list of string; each one of ``User``, ``Role``, ``Group``,
                ``LocalManagedPolicy``, ``AWSManagedPolicy``

        Returns:
            GetAccountAuthorizationDetailsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetAccountAuthorizationDetails
        Page: iam/get-account-authorization-details
        """
        result: types.GetAccountAuthorizationDetailsResult = self._call(
            "get-account-authorization-details",
            {"filter": filter, "marker": marker, "max_items": max_items, **unlisted},
        )
        return result

    def get_account_password_policy(
        self, **unlisted: Never
    ) -> types.GetAccountPasswordPolicyResult:
        """Calls GetAccountPasswordPolicy.

        Returns:
            GetAccountPasswordPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetAccountPasswordPolicy
        Page: iam/get-account-password-policy
        """
        result: types.GetAccountPasswordPolicyResult = self._call(
            "get-account-password-policy", unlisted
        )
        return result

    def get_account_properties(
        self, **unlisted: Never
    ) -> types.GetAccountPropertiesResult:
        """Calls GetAccountProperties.

        Returns:
            GetAccountPropertiesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetAccountProperties
        Page: iam/get-account-properties
        """
        result: types.GetAccountPropertiesResult = self._call(
            "get-account-properties", unlisted
        )
        return result

    def get_account_summary(self, **unlisted: Never) -> types.GetAccountSummaryResult:
        """Calls GetAccountSummary.

        Returns:
            GetAccountSummaryResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetAccountSummary
        Page: iam/get-account-summary
        """
        result: types.GetAccountSummaryResult = self._call(
            "get-account-summary", unlisted
        )
        return result

    def get_context_keys_for_custom_policy(
        self, *, policy_input_list: Sequence[str], **unlisted: Never
    ) -> types.GetContextKeysForCustomPolicyResult:
        r"""Calls GetContextKeysForCustomPolicy.

        Args:
            policy_input_list: list of string, required; each 1 to 131072 characters;
                each matches ``[\u0009\u000A\u000D\u0020-\u00FF]+``

        Returns:
            GetContextKeysForCustomPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetContextKeysForCustomPolicy
        Page: iam/get-context-keys-for-custom-policy
        """
        result: types.GetContextKeysForCustomPolicyResult = self._call(
            "get-context-keys-for-custom-policy",
            {"policy_input_list": policy_input_list, **unlisted},
        )
        return result

    def get_context_keys_for_principal_policy(
        self,
        *,
        policy_source_arn: str,
        policy_input_list: Sequence[str] | None = None,
        **unlisted: Never,
    ) -> types.GetContextKeysForPrincipalPolicyResult:
        r"""Calls GetContextKeysForPrincipalPolicy.

        Args:
            policy_source_arn: string, required; 20 to 2048 characters
            policy_input_list: list of string; each 1 to 131072 characters; each matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``

        Returns:
            GetContextKeysForPrincipalPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetContextKeysForPrincipalPolicy
        Page: iam/get-context-keys-for-principal-policy
        """
        result: types.GetContextKeysForPrincipalPolicyResult = self._call(
            "get-context-keys-for-principal-policy",
            {
                "policy_source_arn": policy_source_arn,
                "policy_input_list": policy_input_list,
                **unlisted,
            },
        )
        return result

    def get_credential_report(
        self, **unlisted: Never
    ) -> types.GetCredentialReportResult:
        """Calls GetCredentialReport.

        Returns:
            GetCredentialReportResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetCredentialReport
        Page: iam/get-credential-report
        """
        result: types.GetCredentialReportResult = self._call(
            "get-credential-report", unlisted
        )
        return result

    def get_delegation_request(
        self,
        *,
        delegation_request_id: str,
        delegation_permission_check: bool | None = None,
        **unlisted: Never,
    ) -> types.GetDelegationRequestResult:
        r"""Calls GetDelegationRequest.

        Args:
            delegation_request_id: string, required; 16 to 128 characters; matches
                ``[\w-]+``
            delegation_permission_check: boolean

        Returns:
            GetDelegationRequestResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetDelegationRequest
        Page: iam/get-delegation-request
        """
        result: types.GetDelegationRequestResult = self._call(
            "get-delegation-request",
            {
                "delegation_request_id": delegation_request_id,
                "delegation_permission_check": delegation_permission_check,
                **unlisted,
            },
        )
        return result

    def get_group(
        self,
        *,
        group_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.GetGroupResult:
        r"""Calls GetGroup.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetGroupResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetGroup
        Page: iam/get-group
        """
        result: types.GetGroupResult = self._call(
            "get-group",
            {
                "group_name": group_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def get_group_policy(
        self, *, group_name: str, policy_name: str, **unlisted: Never
    ) -> types.GetGroupPolicyResult:
        r"""Calls GetGroupPolicy.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetGroupPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetGroupPolicy
        Page: iam/get-group-policy
        """
        result: types.GetGroupPolicyResult = self._call(
            "get-group-policy",
            {"group_name": group_name, "policy_name": policy_name, **unlisted},
        )
        return result

    def get_human_readable_summary(
        self, *, entity_arn: str, locale: str | None = None, **unlisted: Never
    ) -> types.GetHumanReadableSummaryResult:
        """Calls GetHumanReadableSummary.

        Args:
            entity_arn: string, required; 20 to 2048 characters
            locale: string; 2 to 12 characters

        Returns:
            GetHumanReadableSummaryResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetHumanReadableSummary
        Page: iam/get-human-readable-summary
        """
        result: types.GetHumanReadableSummaryResult = self._call(
            "get-human-readable-summary",
            {"entity_arn": entity_arn, "locale": locale, **unlisted},
        )
        return result

    def get_instance_profile(
        self, *, instance_profile_name: str, **unlisted: Never
    ) -> types.GetInstanceProfileResult:
        r"""Calls GetInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        Returns:
            GetInstanceProfileResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetInstanceProfile
        Page: iam/get-instance-profile
        """
        result: types.GetInstanceProfileResult = self._call(
            "get-instance-profile",
            {"instance_profile_name": instance_profile_name, **unlisted},
        )
        return result

    def get_login_profile(
        self, *, user_name: str | None = None, **unlisted: Never
    ) -> types.GetLoginProfileResult:
        r"""Calls GetLoginProfile.

        Args:
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetLoginProfileResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetLoginProfile
        Page: iam/get-login-profile
        """
        result: types.GetLoginProfileResult = self._call(
            "get-login-profile", {"user_name": user_name, **unlisted}
        )
        return result

    def get_mfa_device(
        self, *, serial_number: str, user_name: str | None = None, **unlisted: Never
    ) -> types.GetMFADeviceResult:
        r"""Calls GetMFADevice.

        Args:
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetMFADeviceResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetMFADevice
        Page: iam/get-mfa-device
        """
        result: types.GetMFADeviceResult = self._call(
            "get-mfa-device",
            {"serial_number": serial_number, "user_name": user_name, **unlisted},
        )
        return result

    def get_open_id_connect_provider(
        self, *, open_id_connect_provider_arn: str, **unlisted: Never
    ) -> types.GetOpenIDConnectProviderResult:
        """Calls GetOpenIDConnectProvider.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters

        Returns:
            GetOpenIDConnectProviderResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetOpenIDConnectProvider
        Page: iam/get-open-id-connect-provider
        """
        result: types.GetOpenIDConnectProviderResult = self._call(
            "get-open-id-connect-provider",
            {"open_id_connect_provider_arn": open_id_connect_provider_arn, **unlisted},
        )
        return result

    def get_organizations_access_report(
        self,
        *,
        job_id: str,
        max_items: int | None = None,
        marker: str | None = None,
        sort_key: types.SortKey | None = None,
        **unlisted: Never,
    ) -> types.GetOrganizationsAccessReportResult:
        r"""Calls GetOrganizationsAccessReport.

        Args:
            job_id: string, required; exactly 36 characters
            max_items: integer; 1 to 1000; by default ``100`` (from prose)
            marker: string; 1 to 320 characters; matches ``[\u0020-\u00FF]+``
            sort_key: string; one of ``SERVICE_NAMESPACE_ASCENDING``,
                ``SERVICE_NAMESPACE_DESCENDING``, ``LAST_AUTHENTICATED_TIME_ASCENDING``,
                ``LAST_AUTHENTICATED_TIME_DESCENDING``

        Returns:
            GetOrganizationsAccessReportResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetOrganizationsAccessReport
        Page: iam/get-organizations-access-report
        """
        result: types.GetOrganizationsAccessReportResult = self._call(
            "get-organizations-access-report",
            {
                "job_id": job_id,
                "max_items": max_items,
                "marker": marker,
                "sort_key": sort_key,
                **unlisted,
            },
        )
        return result

    def get_outbound_web_identity_federation_info(
        self, **unlisted: Never
    ) -> types.GetOutboundWebIdentityFederationInfoResult:
        """Calls GetOutboundWebIdentityFederationInfo.

        Returns:
            GetOutboundWebIdentityFederationInfoResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetOutboundWebIdentityFederationInfo
        Page: iam/get-outbound-web-identity-federation-info
        """
        result: types.GetOutboundWebIdentityFederationInfoResult = self._call(
            "get-outbound-web-identity-federation-info", unlisted
        )
        return result

    def get_policy(
        self, *, policy_arn: str, **unlisted: Never
    ) -> types.GetPolicyResult:
        """Calls GetPolicy.

        Args:
            policy_arn: string, required; 20 to 2048 characters

        Returns:
            GetPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetPolicy
        Page: iam/get-policy
        """
        result: types.GetPolicyResult = self._call(
            "get-policy", {"policy_arn": policy_arn, **unlisted}
        )
        return result

    def get_policy_version(
        self, *, policy_arn: str, version_id: str, **unlisted: Never
    ) -> types.GetPolicyVersionResult:
        r"""Calls GetPolicyVersion.

        Args:
            policy_arn: string, required; 20 to 2048 characters
            version_id: string, required; matches ``v[1-9][0-9]*(\.[A-Za-z0-9-]*)?``

        Returns:
            GetPolicyVersionResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetPolicyVersion
        Page: iam/get-policy-version
        """
        result: types.GetPolicyVersionResult = self._call(
            "get-policy-version",
            {"policy_arn": policy_arn, "version_id": version_id, **unlisted},
        )
        return result

    def get_role(self, *, role_name: str, **unlisted: Never) -> types.GetRoleResult:
        r"""Calls GetRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetRoleResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetRole
        Page: iam/get-role
        """
        result: types.GetRoleResult = self._call(
            "get-role", {"role_name": role_name, **unlisted}
        )
        return result

    def get_role_policy(
        self, *, role_name: str, policy_name: str, **unlisted: Never
    ) -> types.GetRolePolicyResult:
        r"""Calls GetRolePolicy.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetRolePolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetRolePolicy
        Page: iam/get-role-policy
        """
        result: types.GetRolePolicyResult = self._call(
            "get-role-policy",
            {"role_name": role_name, "policy_name": policy_name, **unlisted},
        )
        return result

    def get_role_template_version(
        self, *, template_arn: str, minor_version: int | None = None, **unlisted: Never
    ) -> types.GetRoleTemplateVersionResult:
        """Calls GetRoleTemplateVersion.

        Args:
            template_arn: string, required; 20 to 2048 characters
            minor_version: integer

        Returns:
            GetRoleTemplateVersionResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetRoleTemplateVersion
        Page: iam/get-role-template-version
        """
        result: types.GetRoleTemplateVersionResult = self._call(
            "get-role-template-version",
            {"template_arn": template_arn, "minor_version": minor_version, **unlisted},
        )
        return result

    def get_saml_provider(
        self, *, saml_provider_arn: str, **unlisted: Never
    ) -> types.GetSAMLProviderResult:
        """Calls GetSAMLProvider.

        Args:
            saml_provider_arn: string, required; 20 to 2048 characters

        Returns:
            GetSAMLProviderResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetSAMLProvider
        Page: iam/get-saml-provider
        """
        result: types.GetSAMLProviderResult = self._call(
            "get-saml-provider", {"saml_provider_arn": saml_provider_arn, **unlisted}
        )
        return result

    def get_server_certificate(
        self, *, server_certificate_name: str, **unlisted: Never
    ) -> types.GetServerCertificateResult:
        r"""Calls GetServerCertificate.

        Args:
            server_certificate_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        Returns:
            GetServerCertificateResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetServerCertificate
        Page: iam/get-server-certificate
        """
        result: types.GetServerCertificateResult = self._call(
            "get-server-certificate",
            {"server_certificate_name": server_certificate_name, **unlisted},
        )
        return result

    def get_service_last_accessed_details(
        self,
        *,
        job_id: str,
        max_items: int | None = None,
        marker: str | None = None,
        **unlisted: Never,
    ) -> types.GetServiceLastAccessedDetailsResult:
        r"""Calls GetServiceLastAccessedDetails.

        Args:
            job_id: string, required; exactly 36 characters
            max_items: integer; 1 to 1000; by default ``100`` (from prose)
            marker: string; 1 to 320 characters; matches ``[\u0020-\u00FF]+``

        Returns:
            GetServiceLastAccessedDetailsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetServiceLastAccessedDetails
        Page: iam/get-service-last-accessed-details
        """
        result: types.GetServiceLastAccessedDetailsResult = self._call(
            "get-service-last-accessed-details",
            {"job_id": job_id, "max_items": max_items, "marker": marker, **unlisted},
        )
        return result

    def get_service_last_accessed_details_with_entities(
        self,
        *,
        job_id: str,
        service_namespace: str,
        max_items: int | None = None,
        marker: str | None = None,
        **unlisted: Never,
    ) -> types.GetServiceLastAccessedDetailsWithEntitiesResult:
        r"""Calls GetServiceLastAccessedDetailsWithEntities.

        Args:
            job_id: string, required; exactly 36 characters
            service_namespace: string, required; 1 to 64 characters; matches ``[\w-]*``
            max_items: integer; 1 to 1000; by default ``100`` (from prose)
            marker: string; 1 to 320 characters; matches ``[\u0020-\u00FF]+``

        Returns:
            GetServiceLastAccessedDetailsWithEntitiesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetServiceLastAccessedDetailsWithEntities
        Page: iam/get-service-last-accessed-details-with-entities
        """
        result: types.GetServiceLastAccessedDetailsWithEntitiesResult = self._call(
            "get-service-last-accessed-details-with-entities",
            {
                "job_id": job_id,
                "service_namespace": service_namespace,
                "max_items": max_items,
                "marker": marker,
                **unlisted,
            },
        )
        return result

    def get_service_linked_role_deletion_status(
        self, *, deletion_task_id: str, **unlisted: Never
    ) -> types.GetServiceLinkedRoleDeletionStatusResult:
        """Calls GetServiceLinkedRoleDeletionStatus.

        Args:
            deletion_task_id: string, required; 1 to 1000 characters

        Returns:
            GetServiceLinkedRoleDeletionStatusResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetServiceLinkedRoleDeletionStatus
        Page: iam/get-service-linked-role-deletion-status
        """
        result: types.GetServiceLinkedRoleDeletionStatusResult = self._call(
            "get-service-linked-role-deletion-status",
            {"deletion_task_id": deletion_task_id, **unlisted},
        )
        return result

    def get_ssh_public_key(
        self,
        *,
        user_name: str,
        ssh_public_key_id: str,
        encoding: types.Encoding,
        **unlisted: Never,
    ) -> types.GetSSHPublicKeyResult:
        r"""Calls GetSSHPublicKey.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            ssh_public_key_id: string, required; 20 to 128 characters; matches ``[\w]+``
            encoding: string, required; one of ``SSH``, ``PEM``

        Returns:
            GetSSHPublicKeyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetSSHPublicKey
        Page: iam/get-ssh-public-key
        """
        result: types.GetSSHPublicKeyResult = self._call(
            "get-ssh-public-key",
            {
                "user_name": user_name,
                "ssh_public_key_id": ssh_public_key_id,
                "encoding": encoding,
                **unlisted,
            },
        )
        return result

    def get_user(
        self, *, user_name: str | None = None, **unlisted: Never
    ) -> types.GetUserResult:
        r"""Calls GetUser.

        Args:
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetUserResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetUser
        Page: iam/get-user
        """
        result: types.GetUserResult = self._call(
            "get-user", {"user_name": user_name, **unlisted}
        )
        return result

    def get_user_policy(
        self, *, user_name: str, policy_name: str, **unlisted: Never
    ) -> types.GetUserPolicyResult:
        r"""Calls GetUserPolicy.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            GetUserPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetUserPolicy
        Page: iam/get-user-policy
        """
        result: types.GetUserPolicyResult = self._call(
            "get-user-policy",
            {"user_name": user_name, "policy_name": policy_name, **unlisted},
        )
        return result

    def list_access_keys(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListAccessKeysResult:
        r"""Calls ListAccessKeys.

        Args:
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListAccessKeysResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListAccessKeys
        Page: iam/list-access-keys
        """
        result: types.ListAccessKeysResult = self._call(
            "list-access-keys",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_account_aliases(
        self, *, marker: object = None, max_items: object = None, **unlisted: Never
    ) -> types.ListAccountAliasesResult:
        """Calls ListAccountAliases.

        Returns:
            ListAccountAliasesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListAccountAliases
        Page: iam/list-account-aliases
        """
        result: types.ListAccountAliasesResult = self._call(
            "list-account-aliases",
            {"marker": marker, "max_items": max_items, **unlisted},
        )
        return result

    def list_attached_group_policies(
        self,
        *,
        group_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListAttachedGroupPoliciesResult:
        r"""Calls ListAttachedGroupPolicies.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            path_prefix: string; 1 to 512 characters; matches
                ``((/[A-Za-z0-9\.,\+@=_-]+)*)/``

        Returns:
            ListAttachedGroupPoliciesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListAttachedGroupPolicies
        Page: iam/list-attached-group-policies
        """
        result: types.ListAttachedGroupPoliciesResult = self._call(
            "list-attached-group-policies",
            {
                "group_name": group_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_attached_role_policies(
        self,
        *,
        role_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListAttachedRolePoliciesResult:
        r"""Calls ListAttachedRolePolicies.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            path_prefix: string; 1 to 512 characters; matches
                ``((/[A-Za-z0-9\.,\+@=_-]+)*)/``

        Returns:
            ListAttachedRolePoliciesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListAttachedRolePolicies
        Page: iam/list-attached-role-policies
        """
        result: types.ListAttachedRolePoliciesResult = self._call(
            "list-attached-role-policies",
            {
                "role_name": role_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_attached_user_policies(
        self,
        *,
        user_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListAttachedUserPoliciesResult:
        r"""Calls ListAttachedUserPolicies.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            path_prefix: string; 1 to 512 characters; matches
                ``((/[A-Za-z0-9\.,\+@=_-]+)*)/``

        Returns:
            ListAttachedUserPoliciesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListAttachedUserPolicies
        Page: iam/list-attached-user-policies
        """
        result: types.ListAttachedUserPoliciesResult = self._call(
            "list-attached-user-policies",
            {
                "user_name": user_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_delegation_requests(
        self,
        *,
        owner_id: str | None = None,
        marker: str | None = None,
        max_items: int | None = None,
        **unlisted: Never,
    ) -> types.ListDelegationRequestsResult:
        r"""Calls ListDelegationRequests.

        Args:
            owner_id: string; 20 to 2048 characters; matches ``^[a-zA-Z0-9:/+=,.@_-]+$``
            marker: string; 1 to 320 characters; matches ``[\u0020-\u00FF]+``
            max_items: integer; 1 to 1000; by default ``100`` (from prose)

        Returns:
            ListDelegationRequestsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListDelegationRequests
        Page: iam/list-delegation-requests
        """
        result: types.ListDelegationRequestsResult = self._call(
            "list-delegation-requests",
            {
                "owner_id": owner_id,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_entities_for_policy(
        self,
        *,
        policy_arn: str,
        entity_filter: types.FilterItem | None = None,
        path_prefix: str | None = None,
        policy_usage_filter: types.PolicyUsageFilter | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListEntitiesForPolicyResult:
        r"""Calls ListEntitiesForPolicy.

        Args:
            policy_arn: string, required; 20 to 2048 characters
            entity_filter: string; one of ``User``, ``Role``, ``Group``,
                ``LocalManagedPolicy``, ``AWSManagedPolicy``
            path_prefix: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            policy_usage_filter: string; one of ``PermissionsPolicy``,
                ``PermissionsBoundary``

        Returns:
            ListEntitiesForPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListEntitiesForPolicy
        Page: iam/list-entities-for-policy
        """
        result: types.ListEntitiesForPolicyResult = self._call(
            "list-entities-for-policy",
            {
                "policy_arn": policy_arn,
                "entity_filter": entity_filter,
                "path_prefix": path_prefix,
                "policy_usage_filter": policy_usage_filter,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_group_policies(
        self,
        *,
        group_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListGroupPoliciesResult:
        r"""Calls ListGroupPolicies.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListGroupPoliciesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListGroupPolicies
        Page: iam/list-group-policies
        """
        result: types.ListGroupPoliciesResult = self._call(
            "list-group-policies",
            {
                "group_name": group_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_groups(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListGroupsResult:
        r"""Calls ListGroups.

        Args:
            path_prefix: string; 1 to 512 characters; matches ``\u002F[\u0021-\u007F]*``

        Returns:
            ListGroupsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListGroups
        Page: iam/list-groups
        """
        result: types.ListGroupsResult = self._call(
            "list-groups",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_groups_for_user(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListGroupsForUserResult:
        r"""Calls ListGroupsForUser.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListGroupsForUserResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListGroupsForUser
        Page: iam/list-groups-for-user
        """
        result: types.ListGroupsForUserResult = self._call(
            "list-groups-for-user",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_instance_profile_tags(
        self,
        *,
        instance_profile_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListInstanceProfileTagsResult:
        r"""Calls ListInstanceProfileTags.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        Returns:
            ListInstanceProfileTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListInstanceProfileTags
        Page: iam/list-instance-profile-tags
        """
        result: types.ListInstanceProfileTagsResult = self._call(
            "list-instance-profile-tags",
            {
                "instance_profile_name": instance_profile_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_instance_profiles(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListInstanceProfilesResult:
        r"""Calls ListInstanceProfiles.

        Args:
            path_prefix: string; 1 to 512 characters; matches ``\u002F[\u0021-\u007F]*``

        Returns:
            ListInstanceProfilesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListInstanceProfiles
        Page: iam/list-instance-profiles
        """
        result: types.ListInstanceProfilesResult = self._call(
            "list-instance-profiles",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_instance_profiles_for_role(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListInstanceProfilesForRoleResult:
        r"""Calls ListInstanceProfilesForRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListInstanceProfilesForRoleResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListInstanceProfilesForRole
        Page: iam/list-instance-profiles-for-role
        """
        result: types.ListInstanceProfilesForRoleResult = self._call(
            "list-instance-profiles-for-role",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_mfa_device_tags(
        self,
        *,
        serial_number: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListMFADeviceTagsResult:
        r"""Calls ListMFADeviceTags.

        Args:
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``

        Returns:
            ListMFADeviceTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListMFADeviceTags
        Page: iam/list-mfa-device-tags
        """
        result: types.ListMFADeviceTagsResult = self._call(
            "list-mfa-device-tags",
            {
                "serial_number": serial_number,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_mfa_devices(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListMFADevicesResult:
        r"""Calls ListMFADevices.

        Args:
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListMFADevicesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListMFADevices
        Page: iam/list-mfa-devices
        """
        result: types.ListMFADevicesResult = self._call(
            "list-mfa-devices",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_open_id_connect_provider_tags(
        self,
        *,
        open_id_connect_provider_arn: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListOpenIDConnectProviderTagsResult:
        """Calls ListOpenIDConnectProviderTags.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters

        Returns:
            ListOpenIDConnectProviderTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListOpenIDConnectProviderTags
        Page: iam/list-open-id-connect-provider-tags
        """
        result: types.ListOpenIDConnectProviderTagsResult = self._call(
            "list-open-id-connect-provider-tags",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_open_id_connect_providers(
        self, **unlisted: Never
    ) -> types.ListOpenIDConnectProvidersResult:
        """Calls ListOpenIDConnectProviders.

        Returns:
            ListOpenIDConnectProvidersResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListOpenIDConnectProviders
        Page: iam/list-open-id-connect-providers
        """
        result: types.ListOpenIDConnectProvidersResult = self._call(
            "list-open-id-connect-providers", unlisted
        )
        return result

    def list_organizations_features(
        self, **unlisted: Never
    ) -> types.ListOrganizationsFeaturesResult:
        """Calls ListOrganizationsFeatures.

        Returns:
            ListOrganizationsFeaturesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListOrganizationsFeatures
        Page: iam/list-organizations-features
        """
        result: types.ListOrganizationsFeaturesResult = self._call(
            "list-organizations-features", unlisted
        )
        return result

    def list_policies(
        self,
        *,
        scope: types.Scope | None = None,
        only_attached: bool | None = None,
        path_prefix: str | None = None,
        policy_usage_filter: types.PolicyUsageFilter | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListPoliciesResult:
        r"""Calls ListPolicies.

        Args:
            scope: string; one of ``All``, ``AWS``, ``Local``
            only_attached: boolean
            path_prefix: string; 1 to 512 characters; matches
                ``((/[A-Za-z0-9\.,\+@=_-]+)*)/``
            policy_usage_filter: string; one of ``PermissionsPolicy``,
                ``PermissionsBoundary``

        Returns:
            ListPoliciesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListPolicies
        Page: iam/list-policies
        """
        result: types.ListPoliciesResult = self._call(
            "list-policies",
            {
                "scope": scope,
                "only_attached": only_attached,
                "path_prefix": path_prefix,
                "policy_usage_filter": policy_usage_filter,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_policies_granting_service_access(
        self,
        *,
        arn: str,
        service_namespaces: Sequence[str],
        marker: str | None = None,
        **unlisted: Never,
    ) -> types.ListPoliciesGrantingServiceAccessResult:
        r"""Calls ListPoliciesGrantingServiceAccess.

        Args:
            arn: string, required; 20 to 2048 characters
            service_namespaces: list of string, required; 1 to 200 entries; each 1 to 64
                characters; each matches ``[\w-]*``
            marker: string; 1 to 320 characters; matches ``[\u0020-\u00FF]+``

        Returns:
            ListPoliciesGrantingServiceAccessResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListPoliciesGrantingServiceAccess
        Page: iam/list-policies-granting-service-access
        """
        result: types.ListPoliciesGrantingServiceAccessResult = self._call(
            "list-policies-granting-service-access",
            {
                "marker": marker,
                "arn": arn,
                "service_namespaces": service_namespaces,
                **unlisted,
            },
        )
        return result

    def list_policy_tags(
        self,
        *,
        policy_arn: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListPolicyTagsResult:
        """Calls ListPolicyTags.

        Args:
            policy_arn: string, required; 20 to 2048 characters

        Returns:
            ListPolicyTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListPolicyTags
        Page: iam/list-policy-tags
        """
        result: types.ListPolicyTagsResult = self._call(
            "list-policy-tags",
            {
                "policy_arn": policy_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_policy_versions(
        self,
        *,
        policy_arn: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListPolicyVersionsResult:
        """Calls ListPolicyVersions.

        Args:
            policy_arn: string, required; 20 to 2048 characters

        Returns:
            ListPolicyVersionsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListPolicyVersions
        Page: iam/list-policy-versions
        """
        result: types.ListPolicyVersionsResult = self._call(
            "list-policy-versions",
            {
                "policy_arn": policy_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_role_policies(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListRolePoliciesResult:
        r"""Calls ListRolePolicies.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListRolePoliciesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListRolePolicies
        Page: iam/list-role-policies
        """
        result: types.ListRolePoliciesResult = self._call(
            "list-role-policies",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_role_tags(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListRoleTagsResult:
        r"""Calls ListRoleTags.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListRoleTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListRoleTags
        Page: iam/list-role-tags
        """
        result: types.ListRoleTagsResult = self._call(
            "list-role-tags",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_roles(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListRolesResult:
        r"""Calls ListRoles.

        Args:
            path_prefix: string; 1 to 512 characters; matches ``\u002F[\u0021-\u007F]*``

        Returns:
            ListRolesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListRoles
        Page: iam/list-roles
        """
        result: types.ListRolesResult = self._call(
            "list-roles",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_saml_provider_tags(
        self,
        *,
        saml_provider_arn: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListSAMLProviderTagsResult:
        """Calls ListSAMLProviderTags.

        Args:
            saml_provider_arn: string, required; 20 to 2048 characters

        Returns:
            ListSAMLProviderTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListSAMLProviderTags
        Page: iam/list-saml-provider-tags
        """
        result: types.ListSAMLProviderTagsResult = self._call(
            "list-saml-provider-tags",
            {
                "saml_provider_arn": saml_provider_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_saml_providers(self, **unlisted: Never) -> types.ListSAMLProvidersResult:
        """Calls ListSAMLProviders.

        Returns:
            ListSAMLProvidersResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListSAMLProviders
        Page: iam/list-saml-providers
        """
        result: types.ListSAMLProvidersResult = self._call(
            "list-saml-providers", unlisted
        )
        return result

    def list_server_certificate_tags(
        self,
        *,
        server_certificate_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListServerCertificateTagsResult:
        r"""Calls ListServerCertificateTags.

        Args:
            server_certificate_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        Returns:
            ListServerCertificateTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListServerCertificateTags
        Page: iam/list-server-certificate-tags
        """
        result: types.ListServerCertificateTagsResult = self._call(
            "list-server-certificate-tags",
            {
                "server_certificate_name": server_certificate_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_server_certificates(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListServerCertificatesResult:
        r"""Calls ListServerCertificates.

        Args:
            path_prefix: string; 1 to 512 characters; matches ``\u002F[\u0021-\u007F]*``

        Returns:
            ListServerCertificatesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListServerCertificates
        Page: iam/list-server-certificates
        """
        result: types.ListServerCertificatesResult = self._call(
            "list-server-certificates",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_service_specific_credentials(
        self,
        *,
        user_name: str | None = None,
        service_name: str | None = None,
        all_users: bool | None = None,
        marker: str | None = None,
        max_items: int | None = None,
        **unlisted: Never,
    ) -> types.ListServiceSpecificCredentialsResult:
        r"""Calls ListServiceSpecificCredentials.

        Args:
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``
            service_name: string
            all_users: boolean
            marker: string; 1 to 320 characters; matches ``[\u0020-\u00FF]+``
            max_items: integer; 1 to 1000

        Rules:
            * at most one of ``--all-users``, ``--user-name`` (from prose)

        Returns:
            ListServiceSpecificCredentialsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListServiceSpecificCredentials
        Page: iam/list-service-specific-credentials
        """
        result: types.ListServiceSpecificCredentialsResult = self._call(
            "list-service-specific-credentials",
            {
                "user_name": user_name,
                "service_name": service_name,
                "all_users": all_users,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_signing_certificates(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListSigningCertificatesResult:
        r"""Calls ListSigningCertificates.

        Args:
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListSigningCertificatesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListSigningCertificates
        Page: iam/list-signing-certificates
        """
        result: types.ListSigningCertificatesResult = self._call(
            "list-signing-certificates",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_ssh_public_keys(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListSSHPublicKeysResult:
        r"""Calls ListSSHPublicKeys.

        Args:
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListSSHPublicKeysResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListSSHPublicKeys
        Page: iam/list-ssh-public-keys
        """
        result: types.ListSSHPublicKeysResult = self._call(
            "list-ssh-public-keys",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_user_policies(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListUserPoliciesResult:
        r"""Calls ListUserPolicies.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListUserPoliciesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListUserPolicies
        Page: iam/list-user-policies
        """
        result: types.ListUserPoliciesResult = self._call(
            "list-user-policies",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_user_tags(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListUserTagsResult:
        r"""Calls ListUserTags.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            ListUserTagsResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListUserTags
        Page: iam/list-user-tags
        """
        result: types.ListUserTagsResult = self._call(
            "list-user-tags",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_users(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListUsersResult:
        r"""Calls ListUsers.

        Args:
            path_prefix: string; 1 to 512 characters; matches ``\u002F[\u0021-\u007F]*``

        Returns:
            ListUsersResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListUsers
        Page: iam/list-users
        """
        result: types.ListUsersResult = self._call(
            "list-users",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def list_virtual_mfa_devices(
        self,
        *,
        assignment_status: types.AssignmentStatus | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.ListVirtualMFADevicesResult:
        """Calls ListVirtualMFADevices.

        Args:
            assignment_status: string; one of ``Assigned``, ``Unassigned``, ``Any``

        Returns:
            ListVirtualMFADevicesResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ListVirtualMFADevices
        Page: iam/list-virtual-mfa-devices
        """
        result: types.ListVirtualMFADevicesResult = self._call(
            "list-virtual-mfa-devices",
            {
                "assignment_status": assignment_status,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def put_account_properties(
        self, *, properties: Mapping[str, str], **unlisted: Never
    ) -> None:
        """Calls PutAccountProperties.

        Args:
            properties: map of string to string, required

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/PutAccountProperties
        Page: iam/put-account-properties
        """
        self._call("put-account-properties", {"properties": properties, **unlisted})

    def put_group_policy(
        self,
        *,
        group_name: str,
        policy_name: str,
        policy_document: str,
        **unlisted: Never,
    ) -> None:
        r"""Calls PutGroupPolicy.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_document: string, required; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/PutGroupPolicy
        Page: iam/put-group-policy
        """
        self._call(
            "put-group-policy",
            {
                "group_name": group_name,
                "policy_name": policy_name,
                "policy_document": policy_document,
                **unlisted,
            },
        )

    def put_role_permissions_boundary(
        self, *, role_name: str, permissions_boundary: str, **unlisted: Never
    ) -> None:
        r"""Calls PutRolePermissionsBoundary.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            permissions_boundary: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/PutRolePermissionsBoundary
        Page: iam/put-role-permissions-boundary
        """
        self._call(
            "put-role-permissions-boundary",
            {
                "role_name": role_name,
                "permissions_boundary": permissions_boundary,
                **unlisted,
            },
        )

    def put_role_policy(
        self,
        *,
        role_name: str,
        policy_name: str,
        policy_document: str,
        **unlisted: Never,
    ) -> None:
        r"""Calls PutRolePolicy.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_document: string, required; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/PutRolePolicy
        Page: iam/put-role-policy
        """
        self._call(
            "put-role-policy",
            {
                "role_name": role_name,
                "policy_name": policy_name,
                "policy_document": policy_document,
                **unlisted,
            },
        )

    def put_user_permissions_boundary(
        self, *, user_name: str, permissions_boundary: str, **unlisted: Never
    ) -> None:
        r"""Calls PutUserPermissionsBoundary.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            permissions_boundary: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/PutUserPermissionsBoundary
        Page: iam/put-user-permissions-boundary
        """
        self._call(
            "put-user-permissions-boundary",
            {
                "user_name": user_name,
                "permissions_boundary": permissions_boundary,
                **unlisted,
            },
        )

    def put_user_policy(
        self,
        *,
        user_name: str,
        policy_name: str,
        policy_document: str,
        **unlisted: Never,
    ) -> None:
        r"""Calls PutUserPolicy.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            policy_document: string, required; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/PutUserPolicy
        Page: iam/put-user-policy
        """
        self._call(
            "put-user-policy",
            {
                "user_name": user_name,
                "policy_name": policy_name,
                "policy_document": policy_document,
                **unlisted,
            },
        )

    def reject_delegation_request(
        self, *, delegation_request_id: str, notes: str | None = None, **unlisted: Never
    ) -> None:
        r"""Calls RejectDelegationRequest.

        Args:
            delegation_request_id: string, required; 16 to 128 characters; matches
                ``[\w-]+``
            notes: string; at most 500 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/RejectDelegationRequest
        Page: iam/reject-delegation-request
        """
        self._call(
            "reject-delegation-request",
            {
                "delegation_request_id": delegation_request_id,
                "notes": notes,
                **unlisted,
            },
        )

    def remove_client_id_from_open_id_connect_provider(
        self, *, open_id_connect_provider_arn: str, client_id: str, **unlisted: Never
    ) -> None:
        """Calls RemoveClientIDFromOpenIDConnectProvider.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters
            client_id: string, required; 1 to 255 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/RemoveClientIDFromOpenIDConnectProvider
        Page: iam/remove-client-id-from-open-id-connect-provider
        """
        self._call(
            "remove-client-id-from-open-id-connect-provider",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "client_id": client_id,
                **unlisted,
            },
        )

    def remove_role_from_instance_profile(
        self, *, instance_profile_name: str, role_name: str, **unlisted: Never
    ) -> None:
        r"""Calls RemoveRoleFromInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/RemoveRoleFromInstanceProfile
        Page: iam/remove-role-from-instance-profile
        """
        self._call(
            "remove-role-from-instance-profile",
            {
                "instance_profile_name": instance_profile_name,
                "role_name": role_name,
                **unlisted,
            },
        )

    def remove_user_from_group(
        self, *, group_name: str, user_name: str, **unlisted: Never
    ) -> None:
        r"""Calls RemoveUserFromGroup.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/RemoveUserFromGroup
        Page: iam/remove-user-from-group
        """
        self._call(
            "remove-user-from-group",
            {"group_name": group_name, "user_name": user_name, **unlisted},
        )

    def reset_service_specific_credential(
        self,
        *,
        service_specific_credential_id: str,
        user_name: str | None = None,
        **unlisted: Never,
    ) -> types.ResetServiceSpecificCredentialResult:
        r"""Calls ResetServiceSpecificCredential.

        Args:
            service_specific_credential_id: string, required; 20 to 128 characters;
                matches ``[\w]+``
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        Returns:
            ResetServiceSpecificCredentialResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ResetServiceSpecificCredential
        Page: iam/reset-service-specific-credential
        """
        result: types.ResetServiceSpecificCredentialResult = self._call(
            "reset-service-specific-credential",
            {
                "user_name": user_name,
                "service_specific_credential_id": service_specific_credential_id,
                **unlisted,
            },
        )
        return result

    def resync_mfa_device(
        self,
        *,
        user_name: str,
        serial_number: str,
        authentication_code1: str,
        authentication_code2: str,
        **unlisted: Never,
    ) -> None:
        r"""Calls ResyncMFADevice.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``
            authentication_code1: string, required; exactly 6 characters; matches
                ``[\d]+``
            authentication_code2: string, required; exactly 6 characters; matches
                ``[\d]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/ResyncMFADevice
        Page: iam/resync-mfa-device
        """
        self._call(
            "resync-mfa-device",
            {
                "user_name": user_name,
                "serial_number": serial_number,
                "authentication_code1": authentication_code1,
                "authentication_code2": authentication_code2,
                **unlisted,
            },
        )

    def send_delegation_token(
        self, *, delegation_request_id: str, **unlisted: Never
    ) -> None:
        r"""Calls SendDelegationToken.

        Args:
            delegation_request_id: string, required; 16 to 128 characters; matches
                ``[\w-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/SendDelegationToken
        Page: iam/send-delegation-token
        """
        self._call(
            "send-delegation-token",
            {"delegation_request_id": delegation_request_id, **unlisted},
        )

    def set_default_policy_version(
        self, *, policy_arn: str, version_id: str, **unlisted: Never
    ) -> None:
        r"""Calls SetDefaultPolicyVersion.

        Args:
            policy_arn: string, required; 20 to 2048 characters
            version_id: string, required; matches ``v[1-9][0-9]*(\.[A-Za-z0-9-]*)?``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/SetDefaultPolicyVersion
        Page: iam/set-default-policy-version
        """
        self._call(
            "set-default-policy-version",
            {"policy_arn": policy_arn, "version_id": version_id, **unlisted},
        )

    def set_security_token_service_preferences(
        self,
        *,
        global_endpoint_token_version: types.GlobalEndpointTokenVersion,
        **unlisted: Never,
    ) -> None:
        """Calls SetSecurityTokenServicePreferences.

        Args:
            global_endpoint_token_version: string, required; one of ``v1Token``,
                ``v2Token``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/SetSecurityTokenServicePreferences
        Page: iam/set-security-token-service-preferences
        """
        self._call(
            "set-security-token-service-preferences",
            {
                "global_endpoint_token_version": global_endpoint_token_version,
                **unlisted,
            },
        )

    def simulate_custom_policy(
        self,
        *,
        policy_input_list: Sequence[str],
        action_names: Sequence[str],
        permissions_boundary_policy_input_list: Sequence[str] | None = None,
        ordered_organization_policy_input_list: (
            Sequence[types.OrderedOrganizationPolicyInput] | None
        ) = None,
        resource_arns: Sequence[str] | None = None,
        resource_policy: str | None = None,
        resource_owner: str | None = None,
        caller_arn: str | None = None,
        context_entries: Sequence[types.ContextEntry] | None = None,
        resource_handling_option: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.SimulateCustomPolicyResult:
        r"""Calls SimulateCustomPolicy.

        Args:
            policy_input_list: list of string, required; each 1 to 131072 characters;
                each matches ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            action_names: list of string, required; each 3 to 128 characters
            permissions_boundary_policy_input_list: list of string; each 1 to 131072
                characters; each matches ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            ordered_organization_policy_input_list: list of structure; at most 7 entries
            resource_arns: list of string; each 1 to 2048 characters
            resource_policy: string; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)
            resource_owner: string; 1 to 2048 characters
            caller_arn: string; 1 to 2048 characters
            context_entries: list of structure
            resource_handling_option: string; 1 to 64 characters

        Returns:
            SimulateCustomPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/SimulateCustomPolicy
        Page: iam/simulate-custom-policy
        """
        result: types.SimulateCustomPolicyResult = self._call(
            "simulate-custom-policy",
            {
                "policy_input_list": policy_input_list,
                "permissions_boundary_policy_input_list": permissions_boundary_policy_input_list,
                "ordered_organization_policy_input_list": ordered_organization_policy_input_list,
                "action_names": action_names,
                "resource_arns": resource_arns,
                "resource_policy": resource_policy,
                "resource_owner": resource_owner,
                "caller_arn": caller_arn,
                "context_entries": context_entries,
                "resource_handling_option": resource_handling_option,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def simulate_principal_policy(
        self,
        *,
        policy_source_arn: str,
        action_names: Sequence[str],
        policy_input_list: Sequence[str] | None = None,
        permissions_boundary_policy_input_list: Sequence[str] | None = None,
        policy_exclusion_list: Sequence[types.PolicyExclusion] | None = None,
        resource_arns: Sequence[str] | None = None,
        resource_policy: str | None = None,
        resource_owner: str | None = None,
        caller_arn: str | None = None,
        context_entries: Sequence[types.ContextEntry] | None = None,
        resource_handling_option: str | None = None,
        marker: object = None,
        max_items: object = None,
        **unlisted: Never,
    ) -> types.SimulatePrincipalPolicyResult:
        r"""Calls SimulatePrincipalPolicy.

        Args:
            policy_source_arn: string, required; 20 to 2048 characters
            action_names: list of string, required; each 3 to 128 characters
            policy_input_list: list of string; each 1 to 131072 characters; each matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            permissions_boundary_policy_input_list: list of string; each 1 to 131072
                characters; each matches ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            policy_exclusion_list: list of union; at most 256 entries
            resource_arns: list of string; each 1 to 2048 characters
            resource_policy: string; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)
            resource_owner: string; 1 to 2048 characters
            caller_arn: string; 1 to 2048 characters
            context_entries: list of structure
            resource_handling_option: string; 1 to 64 characters

        Returns:
            SimulatePrincipalPolicyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/SimulatePrincipalPolicy
        Page: iam/simulate-principal-policy
        """
        result: types.SimulatePrincipalPolicyResult = self._call(
            "simulate-principal-policy",
            {
                "policy_source_arn": policy_source_arn,
                "policy_input_list": policy_input_list,
                "permissions_boundary_policy_input_list": permissions_boundary_policy_input_list,
                "policy_exclusion_list": policy_exclusion_list,
                "action_names": action_names,
                "resource_arns": resource_arns,
                "resource_policy": resource_policy,
                "resource_owner": resource_owner,
                "caller_arn": caller_arn,
                "context_entries": context_entries,
                "resource_handling_option": resource_handling_option,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
        )
        return result

    def tag_instance_profile(
        self,
        *,
        instance_profile_name: str,
        tags: Sequence[types.Tag],
        **unlisted: Never,
    ) -> None:
        r"""Calls TagInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagInstanceProfile
        Page: iam/tag-instance-profile
        """
        self._call(
            "tag-instance-profile",
            {"instance_profile_name": instance_profile_name, "tags": tags, **unlisted},
        )

    def tag_mfa_device(
        self, *, serial_number: str, tags: Sequence[types.Tag], **unlisted: Never
    ) -> None:
        r"""Calls TagMFADevice.

        Args:
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagMFADevice
        Page: iam/tag-mfa-device
        """
        self._call(
            "tag-mfa-device", {"serial_number": serial_number, "tags": tags, **unlisted}
        )

    def tag_open_id_connect_provider(
        self,
        *,
        open_id_connect_provider_arn: str,
        tags: Sequence[types.Tag],
        **unlisted: Never,
    ) -> None:
        """Calls TagOpenIDConnectProvider.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagOpenIDConnectProvider
        Page: iam/tag-open-id-connect-provider
        """
        self._call(
            "tag-open-id-connect-provider",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "tags": tags,
                **unlisted,
            },
        )

    def tag_policy(
        self, *, policy_arn: str, tags: Sequence[types.Tag], **unlisted: Never
    ) -> None:
        """Calls TagPolicy.

        Args:
            policy_arn: string, required; 20 to 2048 characters
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagPolicy
        Page: iam/tag-policy
        """
        self._call("tag-policy", {"policy_arn": policy_arn, "tags": tags, **unlisted})

    def tag_role(
        self, *, role_name: str, tags: Sequence[types.Tag], **unlisted: Never
    ) -> None:
        r"""Calls TagRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagRole
        Page: iam/tag-role
        """
        self._call("tag-role", {"role_name": role_name, "tags": tags, **unlisted})

    def tag_saml_provider(
        self, *, saml_provider_arn: str, tags: Sequence[types.Tag], **unlisted: Never
    ) -> None:
        """Calls TagSAMLProvider.

        Args:
            saml_provider_arn: string, required; 20 to 2048 characters
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagSAMLProvider
        Page: iam/tag-saml-provider
        """
        self._call(
            "tag-saml-provider",
            {"saml_provider_arn": saml_provider_arn, "tags": tags, **unlisted},
        )

    def tag_server_certificate(
        self,
        *,
        server_certificate_name: str,
        tags: Sequence[types.Tag],
        **unlisted: Never,
    ) -> None:
        r"""Calls TagServerCertificate.

        Args:
            server_certificate_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagServerCertificate
        Page: iam/tag-server-certificate
        """
        self._call(
            "tag-server-certificate",
            {
                "server_certificate_name": server_certificate_name,
                "tags": tags,
                **unlisted,
            },
        )

    def tag_user(
        self, *, user_name: str, tags: Sequence[types.Tag], **unlisted: Never
    ) -> None:
        r"""Calls TagUser.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            tags: list of structure, required; at most 50 entries

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/TagUser
        Page: iam/tag-user
        """
        self._call("tag-user", {"user_name": user_name, "tags": tags, **unlisted})

    def untag_instance_profile(
        self, *, instance_profile_name: str, tag_keys: Sequence[str], **unlisted: Never
    ) -> None:
        r"""Calls UntagInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagInstanceProfile
        Page: iam/untag-instance-profile
        """
        self._call(
            "untag-instance-profile",
            {
                "instance_profile_name": instance_profile_name,
                "tag_keys": tag_keys,
                **unlisted,
            },
        )

    def untag_mfa_device(
        self, *, serial_number: str, tag_keys: Sequence[str], **unlisted: Never
    ) -> None:
        r"""Calls UntagMFADevice.

        Args:
            serial_number: string, required; 9 to 256 characters; matches
                ``[\w+=/:,.@-]+``
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagMFADevice
        Page: iam/untag-mfa-device
        """
        self._call(
            "untag-mfa-device",
            {"serial_number": serial_number, "tag_keys": tag_keys, **unlisted},
        )

    def untag_open_id_connect_provider(
        self,
        *,
        open_id_connect_provider_arn: str,
        tag_keys: Sequence[str],
        **unlisted: Never,
    ) -> None:
        r"""Calls UntagOpenIDConnectProvider.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagOpenIDConnectProvider
        Page: iam/untag-open-id-connect-provider
        """
        self._call(
            "untag-open-id-connect-provider",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "tag_keys": tag_keys,
                **unlisted,
            },
        )

    def untag_policy(
        self, *, policy_arn: str, tag_keys: Sequence[str], **unlisted: Never
    ) -> None:
        r"""Calls UntagPolicy.

        Args:
            policy_arn: string, required; 20 to 2048 characters
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagPolicy
        Page: iam/untag-policy
        """
        self._call(
            "untag-policy", {"policy_arn": policy_arn, "tag_keys": tag_keys, **unlisted}
        )

    def untag_role(
        self, *, role_name: str, tag_keys: Sequence[str], **unlisted: Never
    ) -> None:
        r"""Calls UntagRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagRole
        Page: iam/untag-role
        """
        self._call(
            "untag-role", {"role_name": role_name, "tag_keys": tag_keys, **unlisted}
        )

    def untag_saml_provider(
        self, *, saml_provider_arn: str, tag_keys: Sequence[str], **unlisted: Never
    ) -> None:
        r"""Calls UntagSAMLProvider.

        Args:
            saml_provider_arn: string, required; 20 to 2048 characters
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagSAMLProvider
        Page: iam/untag-saml-provider
        """
        self._call(
            "untag-saml-provider",
            {"saml_provider_arn": saml_provider_arn, "tag_keys": tag_keys, **unlisted},
        )

    def untag_server_certificate(
        self,
        *,
        server_certificate_name: str,
        tag_keys: Sequence[str],
        **unlisted: Never,
    ) -> None:
        r"""Calls UntagServerCertificate.

        Args:
            server_certificate_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagServerCertificate
        Page: iam/untag-server-certificate
        """
        self._call(
            "untag-server-certificate",
            {
                "server_certificate_name": server_certificate_name,
                "tag_keys": tag_keys,
                **unlisted,
            },
        )

    def untag_user(
        self, *, user_name: str, tag_keys: Sequence[str], **unlisted: Never
    ) -> None:
        r"""Calls UntagUser.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            tag_keys: list of string, required; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UntagUser
        Page: iam/untag-user
        """
        self._call(
            "untag-user", {"user_name": user_name, "tag_keys": tag_keys, **unlisted}
        )

    def update_access_key(
        self,
        *,
        access_key_id: str,
        status: types.Status,
        user_name: str | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateAccessKey.

        Args:
            access_key_id: string, required; 16 to 128 characters; matches ``[\w]+``
            status: string, required; one of ``Active``, ``Inactive``, ``Expired``
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateAccessKey
        Page: iam/update-access-key
        """
        self._call(
            "update-access-key",
            {
                "user_name": user_name,
                "access_key_id": access_key_id,
                "status": status,
                **unlisted,
            },
        )

    def update_account_password_policy(
        self,
        *,
        minimum_password_length: int | None = None,
        require_symbols: bool | None = None,
        require_numbers: bool | None = None,
        require_uppercase_characters: bool | None = None,
        require_lowercase_characters: bool | None = None,
        allow_users_to_change_password: bool | None = None,
        max_password_age: int | None = None,
        password_reuse_prevention: int | None = None,
        hard_expiry: bool | None = None,
        **unlisted: Never,
    ) -> None:
        """Calls UpdateAccountPasswordPolicy.

        Args:
            minimum_password_length: integer; 6 to 128
            require_symbols: boolean
            require_numbers: boolean
            require_uppercase_characters: boolean
            require_lowercase_characters: boolean
            allow_users_to_change_password: boolean
            max_password_age: integer; 1 to 1095
            password_reuse_prevention: integer; 1 to 24
            hard_expiry: boolean

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateAccountPasswordPolicy
        Page: iam/update-account-password-policy
        """
        self._call(
            "update-account-password-policy",
            {
                "minimum_password_length": minimum_password_length,
                "require_symbols": require_symbols,
                "require_numbers": require_numbers,
                "require_uppercase_characters": require_uppercase_characters,
                "require_lowercase_characters": require_lowercase_characters,
                "allow_users_to_change_password": allow_users_to_change_password,
                "max_password_age": max_password_age,
                "password_reuse_prevention": password_reuse_prevention,
                "hard_expiry": hard_expiry,
                **unlisted,
            },
        )

    def update_assume_role_policy(
        self, *, role_name: str, policy_document: str, **unlisted: Never
    ) -> None:
        r"""Calls UpdateAssumeRolePolicy.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            policy_document: string, required; 1 to 131072 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateAssumeRolePolicy
        Page: iam/update-assume-role-policy
        """
        self._call(
            "update-assume-role-policy",
            {"role_name": role_name, "policy_document": policy_document, **unlisted},
        )

    def update_delegation_request(
        self, *, delegation_request_id: str, notes: str | None = None, **unlisted: Never
    ) -> None:
        r"""Calls UpdateDelegationRequest.

        Args:
            delegation_request_id: string, required; 16 to 128 characters; matches
                ``[\w-]+``
            notes: string; at most 500 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateDelegationRequest
        Page: iam/update-delegation-request
        """
        self._call(
            "update-delegation-request",
            {
                "delegation_request_id": delegation_request_id,
                "notes": notes,
                **unlisted,
            },
        )

    def update_group(
        self,
        *,
        group_name: str,
        new_path: str | None = None,
        new_group_name: str | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateGroup.

        Args:
            group_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            new_path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            new_group_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateGroup
        Page: iam/update-group
        """
        self._call(
            "update-group",
            {
                "group_name": group_name,
                "new_path": new_path,
                "new_group_name": new_group_name,
                **unlisted,
            },
        )

    def update_login_profile(
        self,
        *,
        user_name: str,
        password: str | None = None,
        password_reset_required: bool | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateLoginProfile.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            password: string; 1 to 128 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            password_reset_required: boolean

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateLoginProfile
        Page: iam/update-login-profile
        """
        self._call(
            "update-login-profile",
            {
                "user_name": user_name,
                "password": password,
                "password_reset_required": password_reset_required,
                **unlisted,
            },
        )

    def update_open_id_connect_provider_thumbprint(
        self,
        *,
        open_id_connect_provider_arn: str,
        thumbprint_list: Sequence[str],
        **unlisted: Never,
    ) -> None:
        """Calls UpdateOpenIDConnectProviderThumbprint.

        Args:
            open_id_connect_provider_arn: string, required; 20 to 2048 characters
            thumbprint_list: list of string, required; each exactly 40 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateOpenIDConnectProviderThumbprint
        Page: iam/update-open-id-connect-provider-thumbprint
        """
        self._call(
            "update-open-id-connect-provider-thumbprint",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "thumbprint_list": thumbprint_list,
                **unlisted,
            },
        )

    def update_role(
        self,
        *,
        role_name: str,
        description: str | None = None,
        max_session_duration: int | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            description: string; at most 1000 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``
            max_session_duration: integer; 3600 to 43200

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateRole
        Page: iam/update-role
        """
        self._call(
            "update-role",
            {
                "role_name": role_name,
                "description": description,
                "max_session_duration": max_session_duration,
                **unlisted,
            },
        )

    def update_role_description(
        self, *, role_name: str, description: str, **unlisted: Never
    ) -> types.UpdateRoleDescriptionResult:
        r"""Calls UpdateRoleDescription.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            description: string, required; at most 1000 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*``

        Returns:
            UpdateRoleDescriptionResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateRoleDescription
        Page: iam/update-role-description
        """
        result: types.UpdateRoleDescriptionResult = self._call(
            "update-role-description",
            {"role_name": role_name, "description": description, **unlisted},
        )
        return result

    def update_saml_provider(
        self,
        *,
        saml_provider_arn: str,
        saml_metadata_document: str | None = None,
        assertion_encryption_mode: types.AssertionEncryptionMode | None = None,
        add_private_key: str | None = None,
        remove_private_key: str | None = None,
        **unlisted: Never,
    ) -> types.UpdateSAMLProviderResult:
        r"""Calls UpdateSAMLProvider.

        Args:
            saml_provider_arn: string, required; 20 to 2048 characters
            saml_metadata_document: string; 1000 to 10000000 characters
            assertion_encryption_mode: string; one of ``Required``, ``Allowed``
            add_private_key: string; 1 to 16384 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            remove_private_key: string; 22 to 64 characters; matches ``[A-Z0-9]+``

        Returns:
            UpdateSAMLProviderResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateSAMLProvider
        Page: iam/update-saml-provider
        """
        result: types.UpdateSAMLProviderResult = self._call(
            "update-saml-provider",
            {
                "saml_metadata_document": saml_metadata_document,
                "saml_provider_arn": saml_provider_arn,
                "assertion_encryption_mode": assertion_encryption_mode,
                "add_private_key": add_private_key,
                "remove_private_key": remove_private_key,
                **unlisted,
            },
        )
        return result

    def update_server_certificate(
        self,
        *,
        server_certificate_name: str,
        new_path: str | None = None,
        new_server_certificate_name: str | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateServerCertificate.

        Args:
            server_certificate_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            new_path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            new_server_certificate_name: string; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateServerCertificate
        Page: iam/update-server-certificate
        """
        self._call(
            "update-server-certificate",
            {
                "server_certificate_name": server_certificate_name,
                "new_path": new_path,
                "new_server_certificate_name": new_server_certificate_name,
                **unlisted,
            },
        )

    def update_service_specific_credential(
        self,
        *,
        service_specific_credential_id: str,
        status: types.Status,
        user_name: str | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateServiceSpecificCredential.

        Args:
            service_specific_credential_id: string, required; 20 to 128 characters;
                matches ``[\w]+``
            status: string, required; one of ``Active``, ``Inactive``, ``Expired``
            user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateServiceSpecificCredential
        Page: iam/update-service-specific-credential
        """
        self._call(
            "update-service-specific-credential",
            {
                "user_name": user_name,
                "service_specific_credential_id": service_specific_credential_id,
                "status": status,
                **unlisted,
            },
        )

    def update_signing_certificate(
        self,
        *,
        certificate_id: str,
        status: types.Status,
        user_name: str | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateSigningCertificate.

        Args:
            certificate_id: string, required; 24 to 128 characters; matches ``[\w]+``
            status: string, required; one of ``Active``, ``Inactive``, ``Expired``
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateSigningCertificate
        Page: iam/update-signing-certificate
        """
        self._call(
            "update-signing-certificate",
            {
                "user_name": user_name,
                "certificate_id": certificate_id,
                "status": status,
                **unlisted,
            },
        )

    def update_ssh_public_key(
        self,
        *,
        user_name: str,
        ssh_public_key_id: str,
        status: types.Status,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateSSHPublicKey.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            ssh_public_key_id: string, required; 20 to 128 characters; matches ``[\w]+``
            status: string, required; one of ``Active``, ``Inactive``, ``Expired``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateSSHPublicKey
        Page: iam/update-ssh-public-key
        """
        self._call(
            "update-ssh-public-key",
            {
                "user_name": user_name,
                "ssh_public_key_id": ssh_public_key_id,
                "status": status,
                **unlisted,
            },
        )

    def update_user(
        self,
        *,
        user_name: str,
        new_path: str | None = None,
        new_user_name: str | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Calls UpdateUser.

        Args:
            user_name: string, required; 1 to 128 characters; matches ``[\w+=,.@-]+``
            new_path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            new_user_name: string; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UpdateUser
        Page: iam/update-user
        """
        self._call(
            "update-user",
            {
                "user_name": user_name,
                "new_path": new_path,
                "new_user_name": new_user_name,
                **unlisted,
            },
        )

    def upload_server_certificate(
        self,
        *,
        server_certificate_name: str,
        certificate_body: str,
        private_key: str,
        path: str | None = None,
        certificate_chain: str | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.UploadServerCertificateResult:
        r"""Calls UploadServerCertificate.

        Args:
            server_certificate_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``
            certificate_body: string, required; 1 to 16384 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            private_key: string, required; 1 to 16384 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            path: string; 1 to 512 characters; matches
                ``(\u002F)|(\u002F[\u0021-\u007E]+\u002F)``
            certificate_chain: string; 1 to 2097152 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            tags: list of structure; at most 50 entries

        Returns:
            UploadServerCertificateResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UploadServerCertificate
        Page: iam/upload-server-certificate
        """
        result: types.UploadServerCertificateResult = self._call(
            "upload-server-certificate",
            {
                "path": path,
                "server_certificate_name": server_certificate_name,
                "certificate_body": certificate_body,
                "private_key": private_key,
                "certificate_chain": certificate_chain,
                "tags": tags,
                **unlisted,
            },
        )
        return result

    def upload_signing_certificate(
        self, *, certificate_body: str, user_name: str | None = None, **unlisted: Never
    ) -> types.UploadSigningCertificateResult:
        r"""Calls UploadSigningCertificate.

        Args:
            certificate_body: string, required; 1 to 16384 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        Returns:
            UploadSigningCertificateResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UploadSigningCertificate
        Page: iam/upload-signing-certificate
        """
        result: types.UploadSigningCertificateResult = self._call(
            "upload-signing-certificate",
            {"user_name": user_name, "certificate_body": certificate_body, **unlisted},
        )
        return result

    def upload_ssh_public_key(
        self, *, user_name: str, ssh_public_key_body: str, **unlisted: Never
    ) -> types.UploadSSHPublicKeyResult:
        r"""Calls UploadSSHPublicKey.

        Args:
            user_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``
            ssh_public_key_body: string, required; 1 to 16384 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``

        Returns:
            UploadSSHPublicKeyResult

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/UploadSSHPublicKey
        Page: iam/upload-ssh-public-key
        """
        result: types.UploadSSHPublicKeyResult = self._call(
            "upload-ssh-public-key",
            {
                "user_name": user_name,
                "ssh_public_key_body": ssh_public_key_body,
                **unlisted,
            },
        )
        return result


class Pages(base.Pages):
    """The paginated operations, page by page; parameters as in ``Client``."""

    __slots__ = ()

    def get_account_authorization_details(
        self,
        *,
        filter: Sequence[types.FilterItem] | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.GetAccountAuthorizationDetailsResult]:
        """The pages of GetAccountAuthorizationDetails."""
        return self._pages(
            "get-account-authorization-details",
            {"filter": filter, "marker": marker, "max_items": max_items, **unlisted},
            pagination_config,
        )

    def get_group(
        self,
        *,
        group_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.GetGroupResult]:
        """The pages of GetGroup."""
        return self._pages(
            "get-group",
            {
                "group_name": group_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_access_keys(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListAccessKeysResult]:
        """The pages of ListAccessKeys."""
        return self._pages(
            "list-access-keys",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_account_aliases(
        self,
        *,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListAccountAliasesResult]:
        """The pages of ListAccountAliases."""
        return self._pages(
            "list-account-aliases",
            {"marker": marker, "max_items": max_items, **unlisted},
            pagination_config,
        )

    def list_attached_group_policies(
        self,
        *,
        group_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListAttachedGroupPoliciesResult]:
        """The pages of ListAttachedGroupPolicies."""
        return self._pages(
            "list-attached-group-policies",
            {
                "group_name": group_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_attached_role_policies(
        self,
        *,
        role_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListAttachedRolePoliciesResult]:
        """The pages of ListAttachedRolePolicies."""
        return self._pages(
            "list-attached-role-policies",
            {
                "role_name": role_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_attached_user_policies(
        self,
        *,
        user_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListAttachedUserPoliciesResult]:
        """The pages of ListAttachedUserPolicies."""
        return self._pages(
            "list-attached-user-policies",
            {
                "user_name": user_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_entities_for_policy(
        self,
        *,
        policy_arn: str,
        entity_filter: types.FilterItem | None = None,
        path_prefix: str | None = None,
        policy_usage_filter: types.PolicyUsageFilter | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListEntitiesForPolicyResult]:
        """The pages of ListEntitiesForPolicy."""
        return self._pages(
            "list-entities-for-policy",
            {
                "policy_arn": policy_arn,
                "entity_filter": entity_filter,
                "path_prefix": path_prefix,
                "policy_usage_filter": policy_usage_filter,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_group_policies(
        self,
        *,
        group_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListGroupPoliciesResult]:
        """The pages of ListGroupPolicies."""
        return self._pages(
            "list-group-policies",
            {
                "group_name": group_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_groups(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListGroupsResult]:
        """The pages of ListGroups."""
        return self._pages(
            "list-groups",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_groups_for_user(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListGroupsForUserResult]:
        """The pages of ListGroupsForUser."""
        return self._pages(
            "list-groups-for-user",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_instance_profile_tags(
        self,
        *,
        instance_profile_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListInstanceProfileTagsResult]:
        """The pages of ListInstanceProfileTags."""
        return self._pages(
            "list-instance-profile-tags",
            {
                "instance_profile_name": instance_profile_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_instance_profiles(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListInstanceProfilesResult]:
        """The pages of ListInstanceProfiles."""
        return self._pages(
            "list-instance-profiles",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_instance_profiles_for_role(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListInstanceProfilesForRoleResult]:
        """The pages of ListInstanceProfilesForRole."""
        return self._pages(
            "list-instance-profiles-for-role",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_mfa_device_tags(
        self,
        *,
        serial_number: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListMFADeviceTagsResult]:
        """The pages of ListMFADeviceTags."""
        return self._pages(
            "list-mfa-device-tags",
            {
                "serial_number": serial_number,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_mfa_devices(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListMFADevicesResult]:
        """The pages of ListMFADevices."""
        return self._pages(
            "list-mfa-devices",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_open_id_connect_provider_tags(
        self,
        *,
        open_id_connect_provider_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListOpenIDConnectProviderTagsResult]:
        """The pages of ListOpenIDConnectProviderTags."""
        return self._pages(
            "list-open-id-connect-provider-tags",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_policies(
        self,
        *,
        scope: types.Scope | None = None,
        only_attached: bool | None = None,
        path_prefix: str | None = None,
        policy_usage_filter: types.PolicyUsageFilter | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListPoliciesResult]:
        """The pages of ListPolicies."""
        return self._pages(
            "list-policies",
            {
                "scope": scope,
                "only_attached": only_attached,
                "path_prefix": path_prefix,
                "policy_usage_filter": policy_usage_filter,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_policy_tags(
        self,
        *,
        policy_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListPolicyTagsResult]:
        """The pages of ListPolicyTags."""
        return self._pages(
            "list-policy-tags",
            {
                "policy_arn": policy_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_policy_versions(
        self,
        *,
        policy_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListPolicyVersionsResult]:
        """The pages of ListPolicyVersions."""
        return self._pages(
            "list-policy-versions",
            {
                "policy_arn": policy_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_role_policies(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListRolePoliciesResult]:
        """The pages of ListRolePolicies."""
        return self._pages(
            "list-role-policies",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_role_tags(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListRoleTagsResult]:
        """The pages of ListRoleTags."""
        return self._pages(
            "list-role-tags",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_roles(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListRolesResult]:
        """The pages of ListRoles."""
        return self._pages(
            "list-roles",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_saml_provider_tags(
        self,
        *,
        saml_provider_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListSAMLProviderTagsResult]:
        """The pages of ListSAMLProviderTags."""
        return self._pages(
            "list-saml-provider-tags",
            {
                "saml_provider_arn": saml_provider_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_server_certificate_tags(
        self,
        *,
        server_certificate_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListServerCertificateTagsResult]:
        """The pages of ListServerCertificateTags."""
        return self._pages(
            "list-server-certificate-tags",
            {
                "server_certificate_name": server_certificate_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_server_certificates(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListServerCertificatesResult]:
        """The pages of ListServerCertificates."""
        return self._pages(
            "list-server-certificates",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_signing_certificates(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListSigningCertificatesResult]:
        """The pages of ListSigningCertificates."""
        return self._pages(
            "list-signing-certificates",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_ssh_public_keys(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListSSHPublicKeysResult]:
        """The pages of ListSSHPublicKeys."""
        return self._pages(
            "list-ssh-public-keys",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_user_policies(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListUserPoliciesResult]:
        """The pages of ListUserPolicies."""
        return self._pages(
            "list-user-policies",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_user_tags(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListUserTagsResult]:
        """The pages of ListUserTags."""
        return self._pages(
            "list-user-tags",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_users(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListUsersResult]:
        """The pages of ListUsers."""
        return self._pages(
            "list-users",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_virtual_mfa_devices(
        self,
        *,
        assignment_status: types.AssignmentStatus | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListVirtualMFADevicesResult]:
        """The pages of ListVirtualMFADevices."""
        return self._pages(
            "list-virtual-mfa-devices",
            {
                "assignment_status": assignment_status,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def simulate_custom_policy(
        self,
        *,
        policy_input_list: Sequence[str],
        action_names: Sequence[str],
        permissions_boundary_policy_input_list: Sequence[str] | None = None,
        ordered_organization_policy_input_list: (
            Sequence[types.OrderedOrganizationPolicyInput] | None
        ) = None,
        resource_arns: Sequence[str] | None = None,
        resource_policy: str | None = None,
        resource_owner: str | None = None,
        caller_arn: str | None = None,
        context_entries: Sequence[types.ContextEntry] | None = None,
        resource_handling_option: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.SimulateCustomPolicyResult]:
        """The pages of SimulateCustomPolicy."""
        return self._pages(
            "simulate-custom-policy",
            {
                "policy_input_list": policy_input_list,
                "permissions_boundary_policy_input_list": permissions_boundary_policy_input_list,
                "ordered_organization_policy_input_list": ordered_organization_policy_input_list,
                "action_names": action_names,
                "resource_arns": resource_arns,
                "resource_policy": resource_policy,
                "resource_owner": resource_owner,
                "caller_arn": caller_arn,
                "context_entries": context_entries,
                "resource_handling_option": resource_handling_option,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def simulate_principal_policy(
        self,
        *,
        policy_source_arn: str,
        action_names: Sequence[str],
        policy_input_list: Sequence[str] | None = None,
        permissions_boundary_policy_input_list: Sequence[str] | None = None,
        policy_exclusion_list: Sequence[types.PolicyExclusion] | None = None,
        resource_arns: Sequence[str] | None = None,
        resource_policy: str | None = None,
        resource_owner: str | None = None,
        caller_arn: str | None = None,
        context_entries: Sequence[types.ContextEntry] | None = None,
        resource_handling_option: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.SimulatePrincipalPolicyResult]:
        """The pages of SimulatePrincipalPolicy."""
        return self._pages(
            "simulate-principal-policy",
            {
                "policy_source_arn": policy_source_arn,
                "policy_input_list": policy_input_list,
                "permissions_boundary_policy_input_list": permissions_boundary_policy_input_list,
                "policy_exclusion_list": policy_exclusion_list,
                "action_names": action_names,
                "resource_arns": resource_arns,
                "resource_policy": resource_policy,
                "resource_owner": resource_owner,
                "caller_arn": caller_arn,
                "context_entries": context_entries,
                "resource_handling_option": resource_handling_option,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )


class Items(base.Items):
    """The paginated operations, item by item; parameters as in ``Client``."""

    __slots__ = ()

    def get_account_authorization_details(
        self,
        *,
        filter: Sequence[types.FilterItem] | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[
        types.UserDetail
        | types.GroupDetail
        | types.RoleDetail
        | types.GetAccountAuthorizationDetailsResultPolicy
    ]:
        """The items of GetAccountAuthorizationDetails."""
        return self._items(
            "get-account-authorization-details",
            {"filter": filter, "marker": marker, "max_items": max_items, **unlisted},
            pagination_config,
        )

    def get_group(
        self,
        *,
        group_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.User]:
        """The items of GetGroup."""
        return self._items(
            "get-group",
            {
                "group_name": group_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_access_keys(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.AccessKeyMetadataItem]:
        """The items of ListAccessKeys."""
        return self._items(
            "list-access-keys",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_account_aliases(
        self,
        *,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[str]:
        """The items of ListAccountAliases."""
        return self._items(
            "list-account-aliases",
            {"marker": marker, "max_items": max_items, **unlisted},
            pagination_config,
        )

    def list_attached_group_policies(
        self,
        *,
        group_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.AttachedPolicy]:
        """The items of ListAttachedGroupPolicies."""
        return self._items(
            "list-attached-group-policies",
            {
                "group_name": group_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_attached_role_policies(
        self,
        *,
        role_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.AttachedPolicy]:
        """The items of ListAttachedRolePolicies."""
        return self._items(
            "list-attached-role-policies",
            {
                "role_name": role_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_attached_user_policies(
        self,
        *,
        user_name: str,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.AttachedPolicy]:
        """The items of ListAttachedUserPolicies."""
        return self._items(
            "list-attached-user-policies",
            {
                "user_name": user_name,
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_entities_for_policy(
        self,
        *,
        policy_arn: str,
        entity_filter: types.FilterItem | None = None,
        path_prefix: str | None = None,
        policy_usage_filter: types.PolicyUsageFilter | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.PolicyGroup | types.PolicyUser | types.PolicyRole]:
        """The items of ListEntitiesForPolicy."""
        return self._items(
            "list-entities-for-policy",
            {
                "policy_arn": policy_arn,
                "entity_filter": entity_filter,
                "path_prefix": path_prefix,
                "policy_usage_filter": policy_usage_filter,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_group_policies(
        self,
        *,
        group_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[str]:
        """The items of ListGroupPolicies."""
        return self._items(
            "list-group-policies",
            {
                "group_name": group_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_groups(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Group]:
        """The items of ListGroups."""
        return self._items(
            "list-groups",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_groups_for_user(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Group]:
        """The items of ListGroupsForUser."""
        return self._items(
            "list-groups-for-user",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_instance_profile_tags(
        self,
        *,
        instance_profile_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListInstanceProfileTags."""
        return self._items(
            "list-instance-profile-tags",
            {
                "instance_profile_name": instance_profile_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_instance_profiles(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.InstanceProfile]:
        """The items of ListInstanceProfiles."""
        return self._items(
            "list-instance-profiles",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_instance_profiles_for_role(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.InstanceProfile]:
        """The items of ListInstanceProfilesForRole."""
        return self._items(
            "list-instance-profiles-for-role",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_mfa_device_tags(
        self,
        *,
        serial_number: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListMFADeviceTags."""
        return self._items(
            "list-mfa-device-tags",
            {
                "serial_number": serial_number,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_mfa_devices(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.MFADevice]:
        """The items of ListMFADevices."""
        return self._items(
            "list-mfa-devices",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_open_id_connect_provider_tags(
        self,
        *,
        open_id_connect_provider_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListOpenIDConnectProviderTags."""
        return self._items(
            "list-open-id-connect-provider-tags",
            {
                "open_id_connect_provider_arn": open_id_connect_provider_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_policies(
        self,
        *,
        scope: types.Scope | None = None,
        only_attached: bool | None = None,
        path_prefix: str | None = None,
        policy_usage_filter: types.PolicyUsageFilter | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Policy]:
        """The items of ListPolicies."""
        return self._items(
            "list-policies",
            {
                "scope": scope,
                "only_attached": only_attached,
                "path_prefix": path_prefix,
                "policy_usage_filter": policy_usage_filter,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_policy_tags(
        self,
        *,
        policy_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListPolicyTags."""
        return self._items(
            "list-policy-tags",
            {
                "policy_arn": policy_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_policy_versions(
        self,
        *,
        policy_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.PolicyVersion]:
        """The items of ListPolicyVersions."""
        return self._items(
            "list-policy-versions",
            {
                "policy_arn": policy_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_role_policies(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[str]:
        """The items of ListRolePolicies."""
        return self._items(
            "list-role-policies",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_role_tags(
        self,
        *,
        role_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListRoleTags."""
        return self._items(
            "list-role-tags",
            {
                "role_name": role_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_roles(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Role]:
        """The items of ListRoles."""
        return self._items(
            "list-roles",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_saml_provider_tags(
        self,
        *,
        saml_provider_arn: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListSAMLProviderTags."""
        return self._items(
            "list-saml-provider-tags",
            {
                "saml_provider_arn": saml_provider_arn,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_server_certificate_tags(
        self,
        *,
        server_certificate_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListServerCertificateTags."""
        return self._items(
            "list-server-certificate-tags",
            {
                "server_certificate_name": server_certificate_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_server_certificates(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ServerCertificateMetadata]:
        """The items of ListServerCertificates."""
        return self._items(
            "list-server-certificates",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_signing_certificates(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Certificate]:
        """The items of ListSigningCertificates."""
        return self._items(
            "list-signing-certificates",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_ssh_public_keys(
        self,
        *,
        user_name: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.ListSSHPublicKeysResultSSHPublicKey]:
        """The items of ListSSHPublicKeys."""
        return self._items(
            "list-ssh-public-keys",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_user_policies(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[str]:
        """The items of ListUserPolicies."""
        return self._items(
            "list-user-policies",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_user_tags(
        self,
        *,
        user_name: str,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.Tag]:
        """The items of ListUserTags."""
        return self._items(
            "list-user-tags",
            {
                "user_name": user_name,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_users(
        self,
        *,
        path_prefix: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.User]:
        """The items of ListUsers."""
        return self._items(
            "list-users",
            {
                "path_prefix": path_prefix,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def list_virtual_mfa_devices(
        self,
        *,
        assignment_status: types.AssignmentStatus | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.VirtualMFADevice]:
        """The items of ListVirtualMFADevices."""
        return self._items(
            "list-virtual-mfa-devices",
            {
                "assignment_status": assignment_status,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def simulate_custom_policy(
        self,
        *,
        policy_input_list: Sequence[str],
        action_names: Sequence[str],
        permissions_boundary_policy_input_list: Sequence[str] | None = None,
        ordered_organization_policy_input_list: (
            Sequence[types.OrderedOrganizationPolicyInput] | None
        ) = None,
        resource_arns: Sequence[str] | None = None,
        resource_policy: str | None = None,
        resource_owner: str | None = None,
        caller_arn: str | None = None,
        context_entries: Sequence[types.ContextEntry] | None = None,
        resource_handling_option: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.EvaluationResult]:
        """The items of SimulateCustomPolicy."""
        return self._items(
            "simulate-custom-policy",
            {
                "policy_input_list": policy_input_list,
                "permissions_boundary_policy_input_list": permissions_boundary_policy_input_list,
                "ordered_organization_policy_input_list": ordered_organization_policy_input_list,
                "action_names": action_names,
                "resource_arns": resource_arns,
                "resource_policy": resource_policy,
                "resource_owner": resource_owner,
                "caller_arn": caller_arn,
                "context_entries": context_entries,
                "resource_handling_option": resource_handling_option,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )

    def simulate_principal_policy(
        self,
        *,
        policy_source_arn: str,
        action_names: Sequence[str],
        policy_input_list: Sequence[str] | None = None,
        permissions_boundary_policy_input_list: Sequence[str] | None = None,
        policy_exclusion_list: Sequence[types.PolicyExclusion] | None = None,
        resource_arns: Sequence[str] | None = None,
        resource_policy: str | None = None,
        resource_owner: str | None = None,
        caller_arn: str | None = None,
        context_entries: Sequence[types.ContextEntry] | None = None,
        resource_handling_option: str | None = None,
        marker: object = None,
        max_items: object = None,
        pagination_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> Iterator[types.EvaluationResult]:
        """The items of SimulatePrincipalPolicy."""
        return self._items(
            "simulate-principal-policy",
            {
                "policy_source_arn": policy_source_arn,
                "policy_input_list": policy_input_list,
                "permissions_boundary_policy_input_list": permissions_boundary_policy_input_list,
                "policy_exclusion_list": policy_exclusion_list,
                "action_names": action_names,
                "resource_arns": resource_arns,
                "resource_policy": resource_policy,
                "resource_owner": resource_owner,
                "caller_arn": caller_arn,
                "context_entries": context_entries,
                "resource_handling_option": resource_handling_option,
                "marker": marker,
                "max_items": max_items,
                **unlisted,
            },
            pagination_config,
        )


class Waiters(base.Waiters):
    """The waiters: each polls until its state is reached."""

    __slots__ = ()

    def instance_profile_exists(
        self,
        *,
        instance_profile_name: str,
        waiter_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Waits for instance-profile-exists, polling GetInstanceProfile.

        Args:
            instance_profile_name: string, required; 1 to 128 characters; matches
                ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetInstanceProfile
        Page: iam/wait/instance-profile-exists
        """
        self._wait(
            "instance-profile-exists",
            {"instance_profile_name": instance_profile_name, **unlisted},
            waiter_config,
        )

    def policy_exists(
        self,
        *,
        policy_arn: str,
        waiter_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> None:
        """Waits for policy-exists, polling GetPolicy.

        Args:
            policy_arn: string, required; 20 to 2048 characters

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetPolicy
        Page: iam/wait/policy-exists
        """
        self._wait(
            "policy-exists", {"policy_arn": policy_arn, **unlisted}, waiter_config
        )

    def role_exists(
        self,
        *,
        role_name: str,
        waiter_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Waits for role-exists, polling GetRole.

        Args:
            role_name: string, required; 1 to 64 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetRole
        Page: iam/wait/role-exists
        """
        self._wait("role-exists", {"role_name": role_name, **unlisted}, waiter_config)

    def user_exists(
        self,
        *,
        user_name: str | None = None,
        waiter_config: Mapping[str, object] | None = None,
        **unlisted: Never,
    ) -> None:
        r"""Waits for user-exists, polling GetUser.

        Args:
            user_name: string; 1 to 128 characters; matches ``[\w+=,.@-]+``

        See: https://docs.aws.amazon.com/goto/WebAPI/iam-2010-05-08/GetUser
        Page: iam/wait/user-exists
        """
        self._wait("user-exists", {"user_name": user_name, **unlisted}, waiter_config)
