"""What the head of a page says of it, told without reading the page."""

import re

_RELEASE = re.compile(
    rb"^   :description: (?:Use|Learn about) the AWS CLI (\d+\.\d+\.\d+)[ .]", re.MULTILINE
)
_LABEL = re.compile(r"^\.\. _cli:aws ([^\n]+):$", re.MULTILINE)
# Headers carry [required] since this release.
_MARKS_SINCE = (2, 31)


def find_release(data: bytes) -> re.Match[bytes] | None:
    """The release in the head of a page, as the match's first group; the oldest pages have none."""
    return _RELEASE.search(data, 0, 2_000)


def read_label(text: str) -> tuple[str, ...]:
    """The words of the command that a page's anchor names, without ``aws``; () without one."""
    found = _LABEL.search(text, 0, 2_000)
    return tuple(found[1].split()) if found else ()


def marks_since(release: str) -> bool:
    """Whether a release's pages have the form of today, in which headers carry ``[required]``."""
    major, minor = release.split(".")[:2]
    return (int(major), int(minor)) >= _MARKS_SINCE
