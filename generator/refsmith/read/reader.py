"""A page's text in, the page as written out."""

import hashlib
import re

from refsmith.problems import Problem
from refsmith.read.heads import find_release, marks_since, read_label
from refsmith.read.lines import lines_matching
from refsmith.read.options import Blocks, read_options, read_output
from refsmith.read.page import Page, Usage

_SECTION = re.compile(r"^(=+)\n(?P<title>[^\n]+)\n\1\n", re.MULTILINE)
_ORDER = (
    "Description",
    "Synopsis",
    "Options",
    "Global Options",
    "Available Commands",
    "Available Services",
    "Examples",
    "Output",
    "See Also",
)
# No title is shorter.
_LINE = "=" * min(map(len, _ORDER))
_API = re.compile(r"goto/WebAPI/([^/\s>]+)/([^\s>/]+)>`_")
_PAGINATED = re.compile(r"^``[^`\n]+`` is a paginated operation\.", re.MULTILINE)
_RESULT_KEYS = re.compile(r"results of the following query expressions: (``[^\n]*)$", re.MULTILINE)
_LITERAL = re.compile(r"``([^`]+)``")
_GLOBAL = re.compile(r"^``(--[^`\n]+)`` \([^()\n]*\)$", re.MULTILINE)
_USAGE_FLAG = re.compile(r"--[\w-]+|<[^<>\s]+>")


def read_page(
    path: str, data: bytes, release: str | None = None, blocks: Blocks | None = None
) -> Page:
    """Reads one page.

    ``path`` is the page's path below the specs folder without ``.rst``; ``release`` is the one
    that was pulled, for pages that don't carry one. ``blocks`` is that of a service's
    pages, which share options and outputs. Bytes that are no UTF-8 are replaced, and
    reported as a problem with their line.
    """
    problems: list[Problem] = []
    text = _decode(path, data, problems)
    sections = _sections(text)
    found = find_release(data)
    release = found[1].decode() if found else release
    blocks = blocks or Blocks()
    form = None if release is None else marks_since(release)
    description, at = sections.get("Description", ("", 0))
    api = _API.search(description)
    synopsis = sections.get("Synopsis")
    usages = _usages(synopsis[0]) if synopsis else ()
    options, losses = (
        read_options(*sections["Options"], form, blocks) if "Options" in sections else ((), [])
    )
    if "Options" in sections:
        problems += [
            Problem(
                page=path,
                line=sections["Options"][1] + loss.offset,
                kind=loss.kind,
                message=loss.message,
            )
            for loss in losses
        ]
    output = read_output(*sections["Output"], form, blocks) if "Output" in sections else None
    keys = _RESULT_KEYS.search(description)
    return Page(
        path=path,
        label=read_label(text),
        release=release,
        sha256=hashlib.sha256(data).hexdigest(),
        api=(api[1], api[2]) if api else None,
        description=description[: _end_of_prose(description)].strip("\n"),
        description_line=at + len(description) - len(description.lstrip("\n")),
        usages=usages,
        has_synopsis=synopsis is not None,
        options=options,
        global_options=tuple(_GLOBAL.findall(sections.get("Global Options", ("", 0))[0])),
        output=output,
        paginated=_PAGINATED.search(description) is not None,
        result_keys=tuple(_LITERAL.findall(keys[1])) if keys else (),
        subcommands=_subcommands(sections),
        marks_required=_marks_required(form, options),
        problems=tuple(
            problems
            + _losses(path, options, output)
            + _missing(path, text, sections, found is not None)
        ),
    )


def _decode(path: str, data: bytes, problems: list[Problem]) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.append(
            Problem(
                page=path,
                line=line,
                kind="encoding",
                message=f"byte 0x{data[error.start]:02x} is no UTF-8",
                hint="pull the page again",
            )
        )
        text = data.decode("utf-8", errors="replace")
    return text.replace("\r\n", "\n") if "\r\n" in text else text


def _sections(text: str) -> dict[str, tuple[str, int]]:
    """The known sections: their text and the line on which it starts.

    Sections stand in one order; a title inside an example that has the form of a section is
    told apart by that: ``Output`` is the last one, every other the first.
    """
    titles = [
        (match["title"], match.start(), match.end())
        for match in lines_matching(_SECTION, text, _LINE)
        if match["title"] in _ORDER and len(match[1]) >= len(match["title"])
    ]
    chosen: list[tuple[str, int, int]] = []
    for index, title in enumerate(titles):
        if title[0] == "Output":
            if any(later[0] == "Output" for later in titles[index + 1 :]):
                continue
        elif any(earlier[0] == title[0] for earlier in chosen):
            continue
        chosen.append(title)
    sections: dict[str, tuple[str, int]] = {}
    line, seen = 1, 0
    for index, (name, _, end) in enumerate(chosen):
        stop = chosen[index + 1][1] if index + 1 < len(chosen) else len(text)
        line += text.count("\n", seen, end)
        seen = end
        sections[name] = (text[end:stop], line)
    return sections


def _usages(synopsis: str) -> tuple[Usage, ...]:
    """The lines of the Synopsis; the first one is the command's own name."""
    lines = [line.strip() for line in synopsis.split("\n") if line.startswith(" ")]
    body = [line for line in lines if line][1:]
    return tuple(
        Usage(
            flags=tuple(flag.strip("<>") for flag in _flags(line)),
            required=not line.startswith("["),
        )
        for line in body
    )


def _flags(line: str) -> list[str]:
    """The flags of a line; its placeholders count only where it has no flag."""
    found = _USAGE_FLAG.findall(line)
    dashed = [flag for flag in found if flag.startswith("--")]
    words = line.lstrip("[").split()
    return dashed or (words[:1] if words and words[0][0].isalpha() else found)


def _end_of_prose(description: str) -> int:
    """Where the renderer's own lines begin: the link to the API, the note on pagination."""
    ends = [description.find("See also: `AWS API Documentation")]
    paginated = _PAGINATED.search(description)
    ends.append(paginated.start() if paginated else -1)
    return min((end for end in ends if end >= 0), default=len(description))


def _subcommands(sections: dict[str, tuple[str, int]]) -> tuple[str, ...] | None:
    for title in ("Available Commands", "Available Services"):
        if title in sections:
            lines = [line.strip() for line in sections[title][0].split("\n")]
            return tuple(line for line in lines if line and not line.startswith((":", "..")))
    return None


def _marks_required(form: bool | None, options: tuple[tuple[int, object], ...]) -> bool:
    """Whether headers of this form of page carry ``[required]``."""
    if form is not None:
        return form
    return any(getattr(block, "required", False) for _, block in options)


def _losses(
    path: str,
    options: tuple[tuple[int, object], ...],
    output: tuple[tuple[int, object], ...] | None,
) -> list[Problem]:
    return [
        Problem(page=path, line=line + loss.offset, kind=loss.kind, message=loss.message)
        for line, block in (*options, *(output or ()))
        for loss in getattr(block, "losses", ())
    ]


def _missing(
    path: str, text: str, sections: dict[str, tuple[str, int]], released: bool
) -> list[Problem]:
    """What tells that a page was cut off or hurt, or is no page of the reference at all."""
    if not sections:
        return [
            Problem(
                page=path,
                line=1,
                kind="not-a-page",
                message="none of the reference's sections is here",
                hint="is this a page of the AWS CLI reference? pull it again",
            )
        ]
    lacking = [title for title in _wanted(text, sections, released) if title not in sections]
    if not lacking:
        return []
    return [
        Problem(
            page=path,
            line=text.count("\n") + 1,
            kind="cut-off",
            message=f"the page has no {', no '.join(lacking)}",
            hint="was it cut off, or a title hurt? pull the page again",
        )
    ]


def _wanted(text: str, sections: dict[str, tuple[str, int]], released: bool) -> list[str]:
    """The sections that a page of this kind has: each has a Description.

    ``released``: whether its head names a release.
    """
    wanted = ["Description"]
    if "Available Services" in sections:
        # The command line's own page calls its options what they are on every other page: global.
        return [*wanted, "Synopsis"]
    operation = _API.search(text) is not None
    if operation or "Synopsis" in sections or "Options" in sections:
        wanted += ["Synopsis", "Options"]
        # The oldest pages have no release in their head and no Global Options.
        if released and "Available Commands" not in sections:
            wanted.append("Global Options")
    if operation:
        wanted.append("Output")
    return wanted
