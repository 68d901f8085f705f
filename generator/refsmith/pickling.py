"""Frozen values that pickle fast.

What the data class itself does looks up its fields for every object, and that is most of the time
that a service's models take to be written and read.
"""

from collections.abc import Callable
from dataclasses import fields
from operator import attrgetter
from typing import TypeVar

C = TypeVar("C", bound=type)
_PUT: dict[type, tuple[Callable[[object, object], None], ...]] = {}


def quickly_pickled(cls: C) -> C:
    """A class decorator for a frozen data class with slots and more than one field."""
    names = [field.name for field in fields(cls)]
    values: Callable[[object], tuple[object, ...]] = attrgetter(*names)
    # A slot's own setter passes by what freezes the class.
    _PUT[cls] = tuple(getattr(cls, name).__set__ for name in names)

    def reduce(self: object) -> tuple[object, tuple[object, ...]]:
        return _restored, (cls, *values(self))

    setattr(cls, "__reduce__", reduce)  # noqa: B010
    return cls


def _restored(cls: type[object], *values: object) -> object:
    new: object = object.__new__(cls)
    for put, value in zip(_PUT[cls], values, strict=True):
        put(new, value)
    return new
