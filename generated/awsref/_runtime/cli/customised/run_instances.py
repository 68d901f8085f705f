"""How many instances, and their first network interface, in plain options."""

from __future__ import annotations

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...declare import Operation

_COUNT = "--count"
_ADDRESSES = "--secondary-private-ip-addresses"
_NUMBER = "--secondary-private-ip-address-count"
_PUBLIC = "--associate-public-ip-address"
_NOT_PUBLIC = "--no-associate-public-ip-address"
# What goes with an instance goes with its interface instead, where that is described.
_MOVED = {
    "SubnetId": "SubnetId",
    "SecurityGroupIds": "Groups",
    "Ipv6AddressCount": "Ipv6AddressCount",
    "Ipv6Addresses": "Ipv6Addresses",
    "EnablePrimaryIpv6": "PrimaryIpv6",
}
_OF_AN_INTERFACE = frozenset(
    ("PrivateIpAddresses", "SecondaryPrivateIpAddressCount", "AssociatePublicIpAddress")
)


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The options with what they take."""
    return {
        _COUNT: {},
        _ADDRESSES: {"nargs": "*"},
        _NUMBER: {"type": int},
        _PUBLIC: {"action": "store_const", "const": True},
        _NOT_PUBLIC: {"action": "store_const", "const": False},
    }


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Makes members of the options. Raises UsageError."""
    if _COUNT in given:
        parameters["MinCount"], parameters["MaxCount"] = _count(given[_COUNT])
    interface: dict[str, Any] = {}
    if given.get(_ADDRESSES):
        interface["PrivateIpAddresses"] = [
            {"PrivateIpAddress": address, "Primary": False} for address in given[_ADDRESSES]
        ]
    if given.get(_NUMBER):
        interface["SecondaryPrivateIpAddressCount"] = given[_NUMBER]
    # Of both the denial holds.
    for flag in (_PUBLIC, _NOT_PUBLIC):
        if flag in given:
            interface["AssociatePublicIpAddress"] = given[flag]
    if interface and parameters.get("NetworkInterfaces"):
        raise UsageError(
            "--network-interfaces can't be mixed with the plain options for an interface"
        )
    if interface:
        parameters["NetworkInterfaces"] = [{"DeviceIndex": 0, **interface}]


def _count(word: str) -> tuple[int, int]:
    least, colon, most = word.partition(":")
    try:
        return int(least), int(most if colon else least)
    except ValueError as error:
        raise UsageError(f"{_COUNT} takes a number or min:max, such as 1 or 1:10") from error


def before_sending(parameters: dict[str, Any]) -> None:
    """Moves what goes with the first interface into it, where the options describe one."""
    interfaces = parameters.get("NetworkInterfaces")
    if not interfaces or not _OF_AN_INTERFACE.intersection(interfaces[0]):
        return
    first = dict(interfaces[0])
    for name, inside in _MOVED.items():
        if name in parameters:
            first[inside] = parameters.pop(name)
    if "PrivateIpAddress" in parameters:
        address = parameters.pop("PrivateIpAddress")
        first["PrivateIpAddresses"] = [{"PrivateIpAddress": address, "Primary": True}]
    parameters["NetworkInterfaces"] = [first, *interfaces[1:]]
