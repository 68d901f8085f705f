"""The AWS service sts: a method for each page."""

from __future__ import annotations

from .._runtime import client as base

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never
    from . import types


class Client(base.ServiceClient):
    """The AWS service sts: a method for each page, named as there.

    Methods check the documented rules before anything is sent, and raise
    ValidationError with all that are broken. Errors of the service are
    botocore's ClientError.
    """

    _service = "sts"
    _uid = "sts-2011-06-15"

    def assume_role(
        self,
        *,
        role_arn: str,
        role_session_name: str,
        policy_arns: Sequence[types.PolicyArn] | None = None,
        policy: str | None = None,
        duration_seconds: int | None = None,
        tags: Sequence[types.Tag] | None = None,
        transitive_tag_keys: Sequence[str] | None = None,
        external_id: str | None = None,
        serial_number: str | None = None,
        token_code: str | None = None,
        source_identity: str | None = None,
        provided_contexts: Sequence[types.ProvidedContext] | None = None,
        minimum_session_token_size: int | None = None,
        **unlisted: Never,
    ) -> types.AssumeRoleResult:
        r"""Calls AssumeRole.

        Args:
            role_arn: string, required; 20 to 2048 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+``
            role_session_name: string, required; 2 to 64 characters; matches
                ``[\w+=,.@-]*``
            policy_arns: list of structure; at most 10 entries (from prose)
            policy: string; at least 1 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose); at most 2048 characters (from prose)
            duration_seconds: integer; 900 to 43200
            tags: list of structure; at most 50 entries
            transitive_tag_keys: list of string; at most 50 entries; each 1 to 128
                characters; each matches ``[\p{L}\p{Z}\p{N}_.:/=+\-@]+``
            external_id: string; 2 to 1224 characters; matches ``[\w+=,.@:\/-]*``
            serial_number: string; 9 to 256 characters; matches ``[\w+=/:,.@-]*``
            token_code: string; exactly 6 characters; matches ``[\d]*``
            source_identity: string; 2 to 64 characters; matches ``[\w+=,.@-]*``
            provided_contexts: list of structure; 1 to 5 entries
            minimum_session_token_size: integer; 0 to 4096

        Returns:
            AssumeRoleResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/AssumeRole
        Page: sts/assume-role
        """
        result: types.AssumeRoleResult = self._call(
            "assume-role",
            {
                "role_arn": role_arn,
                "role_session_name": role_session_name,
                "policy_arns": policy_arns,
                "policy": policy,
                "duration_seconds": duration_seconds,
                "tags": tags,
                "transitive_tag_keys": transitive_tag_keys,
                "external_id": external_id,
                "serial_number": serial_number,
                "token_code": token_code,
                "source_identity": source_identity,
                "provided_contexts": provided_contexts,
                "minimum_session_token_size": minimum_session_token_size,
                **unlisted,
            },
        )
        return result

    def assume_role_with_saml(
        self,
        *,
        role_arn: str,
        principal_arn: str,
        saml_assertion: str,
        policy_arns: Sequence[types.PolicyArn] | None = None,
        policy: str | None = None,
        duration_seconds: int | None = None,
        minimum_session_token_size: int | None = None,
        **unlisted: Never,
    ) -> types.AssumeRoleWithSAMLResult:
        r"""Calls AssumeRoleWithSAML.

        Args:
            role_arn: string, required; 20 to 2048 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+``
            principal_arn: string, required; 20 to 2048 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+``
            saml_assertion: string, required; 4 to 100000 characters; in the form
                ``base64`` (from prose)
            policy_arns: list of structure; at most 10 entries (from prose)
            policy: string; 1 to 2048 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)
            duration_seconds: integer; 900 to 43200
            minimum_session_token_size: integer; 0 to 4096

        Returns:
            AssumeRoleWithSAMLResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/AssumeRoleWithSAML
        Page: sts/assume-role-with-saml
        """
        result: types.AssumeRoleWithSAMLResult = self._call(
            "assume-role-with-saml",
            {
                "role_arn": role_arn,
                "principal_arn": principal_arn,
                "saml_assertion": saml_assertion,
                "policy_arns": policy_arns,
                "policy": policy,
                "duration_seconds": duration_seconds,
                "minimum_session_token_size": minimum_session_token_size,
                **unlisted,
            },
        )
        return result

    def assume_role_with_web_identity(
        self,
        *,
        role_arn: str,
        role_session_name: str,
        web_identity_token: str,
        provider_id: str | None = None,
        policy_arns: Sequence[types.PolicyArn] | None = None,
        policy: str | None = None,
        duration_seconds: int | None = None,
        minimum_session_token_size: int | None = None,
        **unlisted: Never,
    ) -> types.AssumeRoleWithWebIdentityResult:
        r"""Calls AssumeRoleWithWebIdentity.

        Args:
            role_arn: string, required; 20 to 2048 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+``
            role_session_name: string, required; 2 to 64 characters; matches
                ``[\w+=,.@-]*``
            web_identity_token: string, required; 4 to 20000 characters
            provider_id: string; 4 to 2048 characters
            policy_arns: list of structure; at most 10 entries (from prose)
            policy: string; 1 to 2048 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)
            duration_seconds: integer; 900 to 43200
            minimum_session_token_size: integer; 0 to 4096

        Returns:
            AssumeRoleWithWebIdentityResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/AssumeRoleWithWebIdentity
        Page: sts/assume-role-with-web-identity
        """
        result: types.AssumeRoleWithWebIdentityResult = self._call(
            "assume-role-with-web-identity",
            {
                "role_arn": role_arn,
                "role_session_name": role_session_name,
                "web_identity_token": web_identity_token,
                "provider_id": provider_id,
                "policy_arns": policy_arns,
                "policy": policy,
                "duration_seconds": duration_seconds,
                "minimum_session_token_size": minimum_session_token_size,
                **unlisted,
            },
        )
        return result

    def assume_root(
        self,
        *,
        target_principal: str,
        task_policy_arn: types.PolicyArn,
        duration_seconds: int | None = None,
        minimum_session_token_size: int | None = None,
        **unlisted: Never,
    ) -> types.AssumeRootResult:
        """Calls AssumeRoot.

        Args:
            target_principal: string, required; 12 to 2048 characters
            task_policy_arn: structure, required
            duration_seconds: integer; 0 to 900
            minimum_session_token_size: integer; 0 to 4096

        Returns:
            AssumeRootResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/AssumeRoot
        Page: sts/assume-root
        """
        result: types.AssumeRootResult = self._call(
            "assume-root",
            {
                "target_principal": target_principal,
                "task_policy_arn": task_policy_arn,
                "duration_seconds": duration_seconds,
                "minimum_session_token_size": minimum_session_token_size,
                **unlisted,
            },
        )
        return result

    def decode_authorization_message(
        self, *, encoded_message: str, **unlisted: Never
    ) -> types.DecodeAuthorizationMessageResult:
        """Calls DecodeAuthorizationMessage.

        Args:
            encoded_message: string, required; 1 to 10240 characters

        Returns:
            DecodeAuthorizationMessageResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/DecodeAuthorizationMessage
        Page: sts/decode-authorization-message
        """
        result: types.DecodeAuthorizationMessageResult = self._call(
            "decode-authorization-message",
            {"encoded_message": encoded_message, **unlisted},
        )
        return result

    def get_access_key_info(
        self, *, access_key_id: str, **unlisted: Never
    ) -> types.GetAccessKeyInfoResult:
        r"""Calls GetAccessKeyInfo.

        Args:
            access_key_id: string, required; 16 to 128 characters; matches ``[\w]*``

        Returns:
            GetAccessKeyInfoResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/GetAccessKeyInfo
        Page: sts/get-access-key-info
        """
        result: types.GetAccessKeyInfoResult = self._call(
            "get-access-key-info", {"access_key_id": access_key_id, **unlisted}
        )
        return result

    def get_caller_identity(self, **unlisted: Never) -> types.GetCallerIdentityResult:
        """Calls GetCallerIdentity.

        Returns:
            GetCallerIdentityResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/GetCallerIdentity
        Page: sts/get-caller-identity
        """
        result: types.GetCallerIdentityResult = self._call(
            "get-caller-identity", unlisted
        )
        return result

    def get_delegated_access_token(
        self, *, trade_in_token: str, **unlisted: Never
    ) -> types.GetDelegatedAccessTokenResult:
        """Calls GetDelegatedAccessToken.

        Args:
            trade_in_token: string, required

        Returns:
            GetDelegatedAccessTokenResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/GetDelegatedAccessToken
        Page: sts/get-delegated-access-token
        """
        result: types.GetDelegatedAccessTokenResult = self._call(
            "get-delegated-access-token", {"trade_in_token": trade_in_token, **unlisted}
        )
        return result

    def get_federation_token(
        self,
        *,
        name: str,
        policy: str | None = None,
        policy_arns: Sequence[types.PolicyArn] | None = None,
        duration_seconds: int | None = None,
        tags: Sequence[types.Tag] | None = None,
        minimum_session_token_size: int | None = None,
        **unlisted: Never,
    ) -> types.GetFederationTokenResult:
        r"""Calls GetFederationToken.

        Args:
            name: string, required; 2 to 32 characters; matches ``[\w+=,.@-]*``
            policy: string; 1 to 2048 characters; matches
                ``[\u0009\u000A\u000D\u0020-\u00FF]+``; in the form ``json`` (from
                prose)
            policy_arns: list of structure; at most 10 entries (from prose); at most 10
                entries (from prose)
            duration_seconds: integer; 900 to 129600
            tags: list of structure; at most 50 entries
            minimum_session_token_size: integer; 0 to 4096

        Returns:
            GetFederationTokenResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/GetFederationToken
        Page: sts/get-federation-token
        """
        result: types.GetFederationTokenResult = self._call(
            "get-federation-token",
            {
                "name": name,
                "policy": policy,
                "policy_arns": policy_arns,
                "duration_seconds": duration_seconds,
                "tags": tags,
                "minimum_session_token_size": minimum_session_token_size,
                **unlisted,
            },
        )
        return result

    def get_session_token(
        self,
        *,
        duration_seconds: int | None = None,
        serial_number: str | None = None,
        token_code: str | None = None,
        minimum_session_token_size: int | None = None,
        **unlisted: Never,
    ) -> types.GetSessionTokenResult:
        r"""Calls GetSessionToken.

        Args:
            duration_seconds: integer; 900 to 129600
            serial_number: string; 9 to 256 characters; matches ``[\w+=/:,.@-]*``
            token_code: string; exactly 6 characters; matches ``[\d]*``
            minimum_session_token_size: integer; 0 to 4096

        Returns:
            GetSessionTokenResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/GetSessionToken
        Page: sts/get-session-token
        """
        result: types.GetSessionTokenResult = self._call(
            "get-session-token",
            {
                "duration_seconds": duration_seconds,
                "serial_number": serial_number,
                "token_code": token_code,
                "minimum_session_token_size": minimum_session_token_size,
                **unlisted,
            },
        )
        return result

    def get_web_identity_token(
        self,
        *,
        audience: Sequence[str],
        signing_algorithm: types.SigningAlgorithm,
        duration_seconds: int | None = None,
        tags: Sequence[types.Tag] | None = None,
        **unlisted: Never,
    ) -> types.GetWebIdentityTokenResult:
        """Calls GetWebIdentityToken.

        Args:
            audience: list of string, required; 1 to 10 entries; each 1 to 1000
                characters
            signing_algorithm: string, required; exactly 5 characters; one of ``RS256``,
                ``ES384`` (from prose)
            duration_seconds: integer; 60 to 3600
            tags: list of structure; at most 50 entries

        Returns:
            GetWebIdentityTokenResult

        See: https://docs.aws.amazon.com/goto/WebAPI/sts-2011-06-15/GetWebIdentityToken
        Page: sts/get-web-identity-token
        """
        result: types.GetWebIdentityTokenResult = self._call(
            "get-web-identity-token",
            {
                "audience": audience,
                "duration_seconds": duration_seconds,
                "signing_algorithm": signing_algorithm,
                "tags": tags,
                **unlisted,
            },
        )
        return result
