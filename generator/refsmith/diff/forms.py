"""The forms that pages have had, and what can be compared between two of them.

A page of an older form lists fewer rules than one of today, and that says nothing of what the
service accepts. A form is told from the record: its release, and what stands on it.

- ``LISTED`` (version 2 from 2.31.0): ``[required]``, ``Constraints:`` and ``Possible values:`` at
  every depth. A listed constraint or a nested required member is proof of it, whatever the release.
- ``VALUES`` (version 1 of today, and 2 before 2.31.0; told by their Global Options):
  ``Possible values:`` of options; nested ones in syntax blocks alone, and none in the output.
- ``PLAIN`` (2017): not even those, and no unions, no streaming, no Global Options; what is in a
  structure, list or map of the input stands in syntax blocks alone.

Between two pages without a release, or of one release, there is no change of form.
"""

from dataclasses import dataclass
from enum import IntEnum

from refsmith.diff.parts import Sheet

_LISTS_SINCE = (2, 31)


class Form(IntEnum):
    """How much a page lists; a higher one lists all that a lower one does."""

    PLAIN = 0
    VALUES = 1
    LISTED = 2


WORDS = {
    Form.PLAIN: "neither constraints nor values listed",
    Form.VALUES: "no constraints listed, values of options alone",
    Form.LISTED: "constraints and values listed at every depth",
}


@dataclass(frozen=True, slots=True)
class Forms:
    """The forms of a page's two sides."""

    old: Form
    new: Form

    @property
    def same(self) -> bool:
        """Whether both sides list alike."""
        return self.old == self.new

    @property
    def low(self) -> Form:
        """The form of the side that lists less."""
        return min(self.old, self.new)


def forms(old: Sheet, new: Sheet) -> Forms:
    """The forms of a page before and after."""
    one, other = _form(old), _form(new)
    if old.release == new.release:
        one = other = max(one, other)
    return Forms(one, other)


def _form(sheet: Sheet) -> Form:
    if sheet.lists or _release(sheet.release) >= _LISTS_SINCE:
        return Form.LISTED
    return Form.VALUES if sheet.global_options else Form.PLAIN


def _release(release: str | None) -> tuple[int, ...]:
    words = (release or "").split(".")
    return tuple(int(word) for word in words) if all(word.isdecimal() for word in words) else ()
