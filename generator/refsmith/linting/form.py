"""Where the parts of one page disagree on its options: the Synopsis, and what follows it."""

from collections.abc import Iterator

from refsmith.linting.finding import Finding
from refsmith.read.page import Page

_HINT = "is the page whole? else one of the two is wrong"


def form(page: Page) -> Iterator[Finding]:
    """Options that are required in one place alone, stand in one alone, or are described twice."""
    usages = {flag: usage for usage in page.usages for flag in usage.flags}
    first: dict[str, int] = {}
    for line, block in page.options:
        for flag in block.flags:
            if flag in first:
                yield Finding(
                    page=page.path,
                    line=first[flag],
                    kind="duplicate-option",
                    message=f"{flag} is described twice",
                    place=flag,
                    other=line,
                    release=page.release,
                )
            first.setdefault(flag, line)
        shown = next((usages[flag] for flag in block.flags if flag in usages), None)
        if shown is None:
            if page.has_synopsis and page.api is not None:
                yield Finding(
                    page=page.path,
                    line=line,
                    kind="option-missing",
                    message=f"{block.flags[0]} stands among the Options and not in the Synopsis",
                    hint=_HINT,
                    place=block.flags[0],
                    release=page.release,
                )
        elif page.marks_required and shown.required != block.required:
            where = (
                ("required", "without the mark") if shown.required else ("optional", "[required]")
            )
            yield Finding(
                page=page.path,
                line=line,
                kind="required-differs",
                message=f"{block.flags[0]} is {where[0]} in the Synopsis and {where[1]} below",
                hint=_HINT,
                place=block.flags[0],
                release=page.release,
            )
