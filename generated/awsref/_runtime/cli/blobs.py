"""Binary values: text on the line is base64, unless the user says that it is the value itself."""

from __future__ import annotations

import base64
import binascii

from ..declare import ListOf, MapOf, Scalar, Structure
from .errors import UsageError
from .plain import is_dict, is_list
from .shapes import holds_secrets, resolved

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..declare import Shape
    from .globaloptions import Globals
    from .settings import Settings

BASE64 = "base64"
RAW = "raw-in-base64-out"


def format_of(options: Globals, settings: Settings) -> str:
    """How binary values are given: by the option, by the profile, else as base64."""
    return options.cli_binary_format or settings.get("cli_binary_format") or BASE64


def decoded(option: str, value: Any, shape: Shape, format: str) -> Any:
    """The value of ``option`` with the text in place of blobs made bytes. Bytes stay themselves.

    ``format`` is one of --cli-binary-format's. Raises UsageError for text that is no base64.
    """
    shape = resolved(shape)
    if isinstance(shape, Scalar):
        if shape.type != "blob" or not isinstance(value, str):
            return value
        return value.encode() if format == RAW else _from_base64(option, value, shape)
    if isinstance(shape, ListOf) and is_list(value):
        return [decoded(option, each, shape.item, format) for each in value]
    if is_dict(value):
        return {
            name: decoded(option, each, part, format) if part is not None else each
            for name, each, part in (
                (name, each, _part(shape, name)) for name, each in value.items()
            )
        }
    return value


def decoded_by_model(value: Any, shape: Any) -> Any:
    """The same by a shape of botocore's, for what no page shows: page tokens, hidden members.

    Raises UsageError for text that is no base64.
    """
    kind = shape.type_name
    if kind == "blob":
        return _from_base64(shape.name, value, None) if isinstance(value, str) else value
    if kind == "structure" and is_dict(value):
        members = shape.members
        return {
            name: decoded_by_model(each, members[name]) if name in members else each
            for name, each in value.items()
        }
    if kind == "map" and is_dict(value):
        return {key: decoded_by_model(each, shape.value) for key, each in value.items()}
    if kind == "list" and is_list(value):
        return [decoded_by_model(each, shape.member) for each in value]
    return value


def _part(shape: Shape, name: str) -> Shape | None:
    """The shape of what stands under a key; None for an unknown member."""
    if isinstance(shape, MapOf):
        return shape.value
    if isinstance(shape, Structure):
        return next((member.shape for member in shape.members if member.name == name), None)
    return None


def _from_base64(option: str, text: str, shape: Scalar | None) -> bytes:
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError) as error:
        shown = "the value" if shape is None or holds_secrets(shape) else f'"{text}"'
        raise UsageError(
            f"Invalid base64: {shown} given to {option} ({error}). Binary values are given in "
            f"base64, from a file by fileb://, or as they are with --cli-binary-format {RAW}"
        ) from error
