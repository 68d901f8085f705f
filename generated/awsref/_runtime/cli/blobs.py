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

RAW = "raw-in-base64-out"


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


def _part(shape: Shape, name: str) -> Shape | None:
    """The shape of what stands under a key; None for an unknown member."""
    if isinstance(shape, MapOf):
        return shape.value
    if isinstance(shape, Structure):
        return next((member.shape for member in shape.members if member.name == name), None)
    return None


def _from_base64(option: str, text: str, shape: Scalar) -> bytes:
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError) as error:
        shown = "the value" if holds_secrets(shape) else f'"{text}"'
        raise UsageError(
            f"Invalid base64: {shown} given to {option} ({error}). Binary values are given in "
            f"base64, from a file by fileb://, or as they are with --cli-binary-format {RAW}"
        ) from error
