"""A rule of a security group in plain options, in the place of ``--ip-permissions``."""

from __future__ import annotations

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ...declare import Operation

_FLAGS = ("--protocol", "--port", "--cidr", "--source-group", "--group-owner")
_NAMED = ("tcp", "udp", "icmp")
_ALL = "-1"


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The options: each takes one word."""
    return {flag: {} for flag in _FLAGS}


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Makes one rule of the options. Raises UsageError."""
    given = {flag: value for flag, value in given.items() if value}
    if not given:
        return
    if parameters.get("IpPermissions"):
        raise UsageError(f"{min(given)} can't be used along with --ip-permissions")
    rule: dict[str, Any] = {}
    if "--protocol" in given:
        rule["IpProtocol"] = _protocol(given["--protocol"])
    if "--port" in given:
        rule["FromPort"], rule["ToPort"] = _ports(given["--port"])
    if "--cidr" in given:
        rule["IpRanges"] = [{"CidrIp": given["--cidr"]}]
    pair: dict[str, str] = {}
    if "--source-group" in given:
        group = given["--source-group"]
        pair["GroupId" if group.startswith("sg-") else "GroupName"] = group
    if "--group-owner" in given:
        pair["UserId"] = given["--group-owner"]
    if pair:
        rule["UserIdGroupPairs"] = [pair]
    parameters["IpPermissions"] = [rule]


def _protocol(word: str) -> str:
    if word in _NAMED:
        return word
    if word == "all":
        return _ALL
    try:
        number = int(word)
    except ValueError as error:
        raise UsageError(
            f"--protocol takes {', '.join(_NAMED)}, all, or the number of a protocol, not {word!r}"
        ) from error
    if number != int(_ALL) and not 0 <= number <= 255:
        raise UsageError(f"--protocol takes a number from 0 to 255, or {_ALL} for all protocols")
    return word


def _ports(word: str) -> tuple[int, int]:
    """The first and the last port, or a type and a code of ICMP."""
    if word in (_ALL, "all"):
        return int(_ALL), int(_ALL)
    first, dash, last = word.partition("-")
    try:
        return int(first), int(last if dash else first)
    except ValueError as error:
        raise UsageError(
            f"--port takes a number or a range, such as 22 or 22-25, not {word!r}"
        ) from error
