"""Types that every service shares; only type checkers need them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeAlias


class Readable(Protocol):
    """What a streaming parameter is read from: an open file, or anything like one."""

    def read(self, size: int = ..., /) -> bytes:
        """The next ``size`` bytes; all that are left where it is negative."""
        ...


class StreamingBody(Protocol):
    """A streaming result: read once, by whole or in pieces."""

    def read(self, amt: int | None = ...) -> bytes:
        """The next ``amt`` bytes, or all that are left."""
        ...

    def iter_chunks(self, chunk_size: int = ...) -> Iterator[bytes]:
        """What is left, in pieces."""
        ...

    def iter_lines(
        self, chunk_size: int = ..., keepends: bool = ...
    ) -> Iterator[bytes]:
        """What is left, line by line."""
        ...

    def close(self) -> None:
        """Gives the connection back."""
        ...


Timestamp: TypeAlias = datetime | str | int | float
Blob: TypeAlias = bytes | bytearray | str | Readable
StreamingBlob: TypeAlias = bytes | bytearray | str | Readable
JsonValue: TypeAlias = (
    "None | bool | int | float | str | Sequence[JsonValue] | Mapping[str, JsonValue]"
)
Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
