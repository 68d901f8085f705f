"""What lint finds: a value with the place where it stands, and the kinds that there are."""

from dataclasses import dataclass

from refsmith import reporting

# The kinds, worst first, each with what it says in a line.
KINDS = {
    "no-value": "no value at all can keep these rules",
    "value-refused": "a documented value that the member's own pattern or length refuses",
    "default-refused": "a default that the member's own rules refuse",
    "example-refused": "an example that the member's own rules refuse",
    "words-exclude-list": "no value keeps both what the words say and the listed pattern",
    "bounds-differ": "the words and the list name different bounds",
    "values-differ": "the words and the list name different values",
    "characters-differ": "the words and the listed pattern allow different characters",
    "pattern-differs": "the words and the list state different patterns",
    "words-narrower": "the words refuse what the list takes, and the list holds",
    "arn-refused": "a pattern or length that well-formed ARNs can't keep",
    "output-refused": "a rule of a request that refuses what the service's results may hold",
    "required-differs": "the Synopsis and [required] don't agree",
    "option-missing": "an option stands in one of Synopsis and Options alone",
    "duplicate-option": "an option is described more than once",
    "duplicate-member": "a structure has two members of one name",
    "pattern-mistake": "a pattern that cannot have been meant, and is not enforced",
    "pattern-not-enforced": "a pattern that can't be enforced",
    "pattern-approximate": "a pattern that is enforced only nearly as documented",
    "idle-overlay": "a correction that corrects nothing",
}
# With them what reading a page met, under the kinds of the problems.
ABOUT = {**reporting.KINDS, **KINDS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What is wrong with a value, wherever it stands.

    ``offset`` counts lines from the value's header to the first of what disagrees, ``other`` to
    the second where there are two. ``words`` is the sentence of a rule from prose. ``corrected``
    names the overlay that settles it.
    """

    kind: str
    message: str
    hint: str = ""
    offset: int = 0
    other: int | None = None
    words: str | None = None
    corrected: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A remark in its place: a page, a line of it, and the value (``--tags[].Key``) there.

    ``line`` is None where the finding is about the page as a whole; ``other`` is the line that
    disagrees, where there is one. ``page`` is empty where a finding is about none.
    """

    page: str
    line: int | None
    kind: str
    message: str
    hint: str = ""
    place: str = ""
    other: int | None = None
    words: str | None = None
    corrected: str | None = None
    release: str | None = None

    @property
    def link(self) -> str:
        """The place as an editor takes it: ``page.rst:line``."""
        line = f":{self.line}" if self.line is not None else ""
        return f"{self.page}.rst{line}" if self.page else "specs"
