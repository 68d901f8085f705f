"""What botocore makes of some parameters before it sends them, for those who check without it.

Which members that concerns stands in the declarations. A value that botocore could make nothing of
stays as it is, for the rules to judge.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from .declare import Option


def sent(option: Option, value: Any) -> Any:
    """What is sent of a value that is given under ``option``."""
    return value if option.sends is None else _REWRITES[option.sends](value)


def is_filled(option: Option, given: Mapping[str, object]) -> bool:
    """Whether botocore fills in an option that is left out of ``given`` (by API member)."""
    if option.filled is None:
        return False
    # Where it takes an ARN apart.
    arns = [str(given[name]) for name in option.filled if name in given]
    return not option.filled or any(arn.startswith("arn:") for arn in arns)


def _last_segment(value: Any) -> Any:
    return value.rpartition("/")[2] if isinstance(value, str) else value


def _base64(value: Any) -> Any:
    from base64 import b64encode

    data = value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value
    return b64encode(data).decode() if isinstance(data, (bytes, bytearray)) else value


def _path(value: Any) -> Any:
    fields: Any = value
    if isinstance(value, dict) and {"Bucket", "Key"} <= fields.keys():
        return f"{fields['Bucket']}/{fields['Key']}"
    return fields


_REWRITES: Mapping[str, Callable[[Any], Any]] = {
    "last-segment": _last_segment,
    "base64": _base64,
    "path": _path,
}
