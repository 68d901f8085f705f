"""The words behind an option, read as the value that its shape documents."""

from __future__ import annotations

import json

from ..declare import ListOf, MapOf, Scalar, Structure
from . import files, shorthand
from .errors import ParameterError
from .plain import is_dict, is_list
from .shapes import (
    FREE_FORM,
    REAL,
    WHOLE,
    flag_member,
    holds_secrets,
    is_scalar,
    is_streaming,
    resolved,
    takes_shorthand,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..declare import Option, Shape

    Raw = str | bool | list[str]


class Mistyped:
    """Text that stands where a number is due.

    It is left as it is for the documented rules to refuse, with page and line; where those are
    turned off, ``message`` says the same in short.
    """

    def __init__(self, option: str, wanted: str, text: str | None) -> None:
        self.option = option
        shown = "the value" if text is None else repr(text)
        article = "an" if wanted[0] in "aeiou" else "a"
        self.message = f"Error parsing parameter '{option}': {shown} is not {article} {wanted}"


class Loaded:
    """An option's text once files are read.

    ``text`` is a string, bytes from ``fileb://``, or the several words of a list.
    """

    def __init__(self, option: Option, text: str | bytes | bool | list[str]) -> None:
        self.option = option
        self.flag = option.flags[0]
        self.text = text


def load(option: Option, raw: Raw) -> Loaded:
    """The first step: files that the value names are read. Raises ParameterError."""
    text: str | bytes | bool | list[str] = raw
    if is_list(raw) and len(raw) == 1 and raw[0].startswith(("file://", "fileb://")):
        raw = raw[0]
    if isinstance(raw, str) and not is_streaming(option.shape):
        try:
            text = files.resolve(raw)
        except files.FileError as error:
            raise ParameterError(option.flags[0], str(error)) from error
    return Loaded(option, text)


class Reader:
    """Reads one loaded option; ``mistyped`` gathers text that should be a number.

    ``bare`` says that each word is the one member of an item, whatever stands in it.
    """

    def __init__(self, loaded: Loaded, mistyped: list[Mistyped], bare: bool = False) -> None:
        self._option = loaded.flag
        self._text = loaded.text
        self._shape = resolved(loaded.option.shape)
        self._secret = holds_secrets(self._shape)
        self._mistyped = mistyped
        self._bare = bare

    def read(self) -> object:
        """The value. Raises ParameterError where the text can't be understood."""
        text, shape = self._text, self._shape
        if isinstance(text, bool):
            member = flag_member(shape)
            return text if member is None else {member: text}
        if takes_shorthand(shape) and not _looks_like_json(text):
            return self._shorthand(text)
        if isinstance(text, list):
            if len(text) == 1 and text[0].lstrip().startswith("["):
                return self._json(text[0])
            item = resolved(shape.item) if isinstance(shape, ListOf) else shape
            return [self._single(word, item) for word in text]
        return self._single(text, shape)

    def _single(self, text: str | bytes, shape: Shape) -> object:
        """The value of one word."""
        if isinstance(shape, Scalar):
            return self._scalar(text, shape)
        if isinstance(shape, ListOf) and not _looks_like_json(text):
            # A file without brackets holds one item.
            return [self._single(text, resolved(shape.item))]
        return self._json(text)

    def _scalar(self, text: str | bytes, shape: Scalar) -> object:
        if shape.type in FREE_FORM:
            return self._json(text)
        if shape.type == "blob":
            return self._body(text) if shape.streaming and isinstance(text, str) else text
        if isinstance(text, bytes) and shape.type not in WHOLE | REAL:
            # The rules and botocore decide: a few members take bytes for text.
            return text
        if shape.type == "boolean":
            return text.lower() != "false" and bool(text)
        return self._number(text, shape)

    def _number(self, text: str | bytes, shape: Shape) -> object:
        """The text as the number that the shape documents; other shapes leave it as it is."""
        convert = int if shape.type in WHOLE else float if shape.type in REAL else str
        try:
            return convert(text)
        except ValueError:
            shown = None if self._secret else str(text)
            self._mistyped.append(Mistyped(self._option, shape.type, shown))
            return text

    def _decoded(self, text: bytes) -> str:
        try:
            return text.decode()
        except UnicodeDecodeError as error:
            raise ParameterError(
                self._option, f"the file's content is no text ({error.reason})"
            ) from error

    def _body(self, path: str) -> object:
        try:
            return files.open_body(path)
        except files.FileError as error:
            raise ParameterError(self._option, str(error)) from error

    def _json(self, text: str | bytes) -> object:
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            received = (
                ""
                if self._secret
                else f"\nJSON received: {text if isinstance(text, str) else repr(text)}"
            )
            raise ParameterError(self._option, f"Invalid JSON: {error}{received}") from error

    def _shorthand(self, text: str | bytes | list[str]) -> object:
        words = text if isinstance(text, list) else [text]
        single = _lone_member(self._shape, words, self._bare)
        if single is not None:
            return single
        try:
            parsed = [shorthand.parse(self._text_of(word)) for word in words]
            if isinstance(self._shape, ListOf):
                item = resolved(self._shape.item)
                return [self._coerced(each, item) for each in parsed]
            return self._coerced(parsed[0], self._shape)
        except shorthand.ShorthandError as error:
            place = [] if self._secret or not error.where else [error.where]
            hint = [error.hint] if error.hint else []
            message = "\n".join([error.reason, *place, *hint])
            raise ParameterError(self._option, message) from error
        except files.FileError as error:
            raise ParameterError(self._option, str(error)) from error
        except RecursionError as error:
            raise ParameterError(self._option, "the value is nested too deeply") from error

    def _text_of(self, word: str | bytes) -> str:
        return word if isinstance(word, str) else self._decoded(word)

    def _coerced(self, value: Any, shape: Shape, member: str = "") -> object:
        """Shorthand's strings as the numbers and lists that the shape has in their places."""
        shape = resolved(shape)
        if shape.type in FREE_FORM:
            raise shorthand.ShorthandError(
                "Shorthand syntax does not support document types. Use JSON input for the "
                f"whole option to give {member or 'the document'}"
            )
        if isinstance(shape, ListOf):
            items: list[Any] = value if is_list(value) else [value]
            return [self._coerced(item, shape.item, member) for item in items]
        if is_dict(value) and not isinstance(shape, Scalar):
            return self._coerced_object(value, shape)
        if isinstance(shape, Scalar) and isinstance(value, str):
            return self._coerced_scalar(value, shape)
        return value

    def _coerced_object(self, value: dict[str, Any], shape: Shape) -> dict[str, object]:
        if isinstance(shape, MapOf):
            return {key: self._coerced(each, shape.value, key) for key, each in value.items()}
        if isinstance(shape, Structure):
            known = {member.name: member.shape for member in shape.members}
            return {
                key: self._coerced(each, known[key], key) if key in known else each
                for key, each in value.items()
            }
        return value

    def _coerced_scalar(self, value: str, shape: Scalar) -> object:
        if shape.type == "boolean":
            return {"true": True, "false": False}.get(value.lower(), value)
        return self._number(value, shape)


def _looks_like_json(text: str | bytes | Sequence[str]) -> bool:
    first = text if isinstance(text, (str, bytes)) else text[0] if text else ""
    if isinstance(first, bytes):
        return first.strip().startswith((b"[", b"{"))
    return first.strip().startswith(("[", "{"))


def _lone_member(shape: Shape, words: Sequence[str | bytes], bare: bool) -> object | None:
    """A structure with one member may be given as that member's bare text.

    ``--instance-initiated-shutdown-behavior stop`` stands for ``Value=stop``, and a list's items
    may be bare in the same way: always where they are ``bare``, elsewhere if they look like it.
    """
    item = resolved(shape.item) if isinstance(shape, ListOf) else shape
    if not isinstance(item, Structure) or len(item.members) != 1:
        return None
    (member,) = item.members
    if bare and isinstance(shape, ListOf):
        return [{member.name: word} for word in words]
    if any(isinstance(word, bytes) or "=" in word for word in words):
        return None
    if not is_scalar(member.shape) or resolved(member.shape).type != "string":
        return None
    if isinstance(shape, ListOf):
        return [{member.name: word} for word in words]
    return {member.name: words[0]} if member.name == "Value" else None
