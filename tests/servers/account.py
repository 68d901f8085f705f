"""What IAM's pages promise of service-specific credentials, kept in memory.

``credentials.py`` puts it on HTTP. Both import neither the tool nor the package that they test, so
that a mistake of theirs cannot hide here.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

ACCOUNT = "123456789012"
SETS_PER_SERVICE = 2
PASSWORD_SERVICES = ("codecommit.amazonaws.com", "cassandra.amazonaws.com")
KEY_SERVICES = ("bedrock.amazonaws.com", "logs.amazonaws.com")

Parameters = dict[str, str]


class Refusal(Exception):
    """An error response: the service's code, its message and the HTTP status."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.status = status


@dataclass(frozen=True)
class Credential:
    """One set of credentials, without its secret."""

    user: str
    service: str
    name: str
    identifier: str
    created: datetime
    expires: datetime | None
    status: str = "Active"


@dataclass
class Account:
    """The account: its users, the one who calls, and their credentials in order of making."""

    users: set[str] = field(default_factory=lambda: {"jane", "john"})
    caller: str = "jane"
    credentials: dict[str, Credential] = field(default_factory=dict)
    # By identifier, kept to show that a reset makes another; never listed.
    passwords: dict[str, str] = field(default_factory=dict)

    def user(self, parameters: Parameters) -> str:
        """The user a request is about: the caller, unless it names one."""
        name = parameters.get("UserName", self.caller)
        if name not in self.users:
            raise Refusal("NoSuchEntity", f"The user with name {name} cannot be found.", 404)
        return name

    def credential(self, parameters: Parameters) -> Credential:
        """The set that a request names, which must be its user's."""
        user = self.user(parameters)
        identifier = _needed(parameters, "ServiceSpecificCredentialId")
        found = self.credentials.get(identifier)
        if found is None or found.user != user:
            raise Refusal(
                "NoSuchEntity",
                f"The Service Specific Credential {identifier} cannot be found.",
                404,
            )
        return found


def _needed(parameters: Parameters, name: str) -> str:
    if not parameters.get(name):
        raise Refusal("ValidationError", f"Value at '{name}' failed to satisfy: not null")
    return parameters[name]


def _supported(service: str) -> str:
    if service not in PASSWORD_SERVICES + KEY_SERVICES:
        raise Refusal("NotSupportedService", f"No such service: {service}", 404)
    return service


def create(account: Account, parameters: Parameters) -> str:
    """CreateServiceSpecificCredential."""
    _needed(parameters, "UserName")
    service = _supported(_needed(parameters, "ServiceName"))
    user = account.user(parameters)
    held = [c for c in account.credentials.values() if (c.user, c.service) == (user, service)]
    if len(held) >= SETS_PER_SERVICE:
        raise Refusal("LimitExceeded", f"Cannot exceed quota: {SETS_PER_SERVICE}", 409)
    now = datetime.now(UTC).replace(microsecond=0)
    made = Credential(
        user=user,
        service=service,
        name=_free_name(user, {c.name for c in held}),
        identifier="ACCA" + secrets.token_hex(8).upper(),
        created=now,
        expires=_expiry(service, parameters.get("CredentialAgeDays"), now),
    )
    account.credentials[made.identifier] = made
    return _one(made, _new_password(account, made))


def _free_name(user: str, taken: set[str]) -> str:
    """``jane-at-123456789012``, the second one ``jane+1-at-123456789012``."""
    counted = [user, *(f"{user}+{number}" for number in range(1, SETS_PER_SERVICE))]
    return next(name for name in (f"{one}-at-{ACCOUNT}" for one in counted) if name not in taken)


def _expiry(service: str, days: str | None, now: datetime) -> datetime | None:
    if days is None:
        return None
    if service not in KEY_SERVICES or not days.isdigit() or not 1 <= int(days) <= 36600:
        raise Refusal("ValidationError", f"CredentialAgeDays {days} is not valid for {service}")
    return now + timedelta(days=int(days))


def _new_password(account: Account, credential: Credential) -> str:
    password = secrets.token_urlsafe(32)
    account.passwords[credential.identifier] = password
    return password


def listing(account: Account, parameters: Parameters) -> str:
    """ListServiceSpecificCredentials, in pages of MaxItems (100) from Marker on."""
    everybody = parameters.get("AllUsers") == "true"
    if everybody and "UserName" in parameters:
        raise Refusal("ValidationError", "AllUsers and UserName cannot both be given")
    user = None if everybody else account.user(parameters)
    service = parameters.get("ServiceName")
    if service is not None:
        _supported(service)
    found = [
        credential
        for credential in account.credentials.values()
        if user in (None, credential.user) and service in (None, credential.service)
    ]
    start, size = _page(parameters)
    page, rest = found[start : start + size], found[start + size :]
    marker = f"<Marker>after-{start + size}</Marker>" if rest else ""
    members = "".join(f"<member>{_fields(credential)}</member>" for credential in page)
    return (
        f"<ServiceSpecificCredentials>{members}</ServiceSpecificCredentials>"
        f"<IsTruncated>{'true' if rest else 'false'}</IsTruncated>{marker}"
    )


def _page(parameters: Parameters) -> tuple[int, int]:
    size = parameters.get("MaxItems", "100")
    if not size.isdigit() or not 1 <= int(size) <= 1000:
        raise Refusal("ValidationError", f"MaxItems {size} is not between 1 and 1000")
    before, _, start = parameters.get("Marker", "after-0").partition("after-")
    if before or not start.isdigit():
        raise Refusal("ValidationError", "Invalid Marker")
    return int(start), int(size)


def update(account: Account, parameters: Parameters) -> None:
    """UpdateServiceSpecificCredential."""
    status = _needed(parameters, "Status")
    if status not in ("Active", "Inactive"):
        raise Refusal("ValidationError", f"Status {status} is not Active or Inactive")
    found = account.credential(parameters)
    account.credentials[found.identifier] = replace(found, status=status)


def reset(account: Account, parameters: Parameters) -> str:
    """ResetServiceSpecificCredential."""
    found = account.credential(parameters)
    return _one(found, _new_password(account, found))


def delete(account: Account, parameters: Parameters) -> None:
    """DeleteServiceSpecificCredential."""
    found = account.credential(parameters)
    del account.credentials[found.identifier]
    del account.passwords[found.identifier]


# What each action answers with: the inside of its result, or None where it has none.
ACTIONS: dict[str, Callable[[Account, Parameters], str | None]] = {
    "CreateServiceSpecificCredential": create,
    "ListServiceSpecificCredentials": listing,
    "UpdateServiceSpecificCredential": update,
    "ResetServiceSpecificCredential": reset,
    "DeleteServiceSpecificCredential": delete,
}


def _one(credential: Credential, secret: str) -> str:
    """A set with its secret, which no other answer holds."""
    tag = "ServiceCredentialSecret" if credential.service in KEY_SERVICES else "ServicePassword"
    inside = _fields(credential) + _element(tag, secret)
    return f"<ServiceSpecificCredential>{inside}</ServiceSpecificCredential>"


def _fields(credential: Credential) -> str:
    name = "ServiceCredentialAlias" if credential.service in KEY_SERVICES else "ServiceUserName"
    fields = {
        "CreateDate": _stamp(credential.created),
        "ServiceName": credential.service,
        name: credential.name,
        "ServiceSpecificCredentialId": credential.identifier,
        "UserName": credential.user,
        "Status": credential.status,
    }
    if credential.expires is not None:
        fields["ExpirationDate"] = _stamp(credential.expires)
    return "".join(_element(tag, text) for tag, text in fields.items())


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _element(tag: str, text: str) -> str:
    return f"<{tag}>{escape(text)}</{tag}>"
