"""A page as written in, the operation as meant out."""

from dataclasses import replace

from refsmith.model import Api, Kind, ListOf, Member, Operation, Option, Rule, Structure
from refsmith.problems import Problem
from refsmith.read.page import RECURSIVE, Loss, OptionBlock, OutputBlock, Page
from refsmith.resolve.customisations import customisation, own_options
from refsmith.resolve.hidden import Steps, steps_of, with_hidden
from refsmith.resolve.names import PageNames
from refsmith.resolve.overlays import apply_overlays, read_overlays
from refsmith.resolve.recursion import close_loops, new_sights
from refsmith.resolve.shapes import Resolved, plain_type, resolve_shape
from refsmith.resolve.sights import Sights
from refsmith.rules.prose import Named, member_rules
from refsmith.rules.syntax import parts_shown, with_syntax

# Options of the command line's own, on pages for which there is no table of names.
OWN_OPTIONS = frozenset(
    {
        "--cli-input-json",
        "--cli-input-yaml",
        "--generate-cli-skeleton",
        "--starting-token",
        "--page-size",
        "--max-items",
        "outfile",
    }
)


class Resolver:
    """Turns pages into operations; pages that share a block share what is made of it."""

    def __init__(self) -> None:
        # Keyed by identity: the reader gives equal blocks as one object, and keeping the block
        # beside its result keeps the key from being used again.
        # Whether the page's form lists every enum tells what its syntax block may add.
        self._shapes: dict[tuple[int, bool], tuple[object, Resolved]] = {}
        self._sights = new_sights()

    def resolve(self, page: Page, names: PageNames | None) -> Operation:
        """The operation that a page documents; ``names`` is the page's table, if there is one."""
        problems = list(page.problems)
        kind = _kind(page)
        hidden = None if names is None else names.hidden
        below = [steps_of(path) for path in hidden or ()]
        options = tuple(
            _completed(self._option(page, line, block, names, kind, problems), below)
            for line, block in page.options
        )
        output, line = self._output(page, kind, problems)
        if kind in ("operation", "waiter"):
            problems += _usage_problems(page)
        operation = Operation(
            page=page.path,
            release=page.release,
            sha256=page.sha256,
            kind=kind,
            command=_command(page),
            api=Api(uid=page.api[0], operation=page.api[1]) if page.api else None,
            options=options,
            rules=_rules(page, options),
            global_options=page.global_options,
            output=output,
            output_line=line,
            paginated=page.paginated,
            result_keys=page.result_keys,
            subcommands=page.subcommands or (),
            undocumented=tuple(sorted(names.undocumented.items())) if names else (),
            demanded=names.demanded if names else (),
            customisation=customisation(page.path, names),
            text=page.description,
            hidden=hidden,
            problems=tuple(sorted(problems, key=lambda each: (each.line or 0, each.kind))),
        )
        return apply_overlays(operation, read_overlays())

    def know(self, block: OptionBlock | OutputBlock, marks_required: bool, made: Resolved) -> None:
        """Takes what was made of a block before, on a page of the same form."""
        self._shapes[id(block), marks_required] = (block, made)

    def known(self, block: OptionBlock | OutputBlock, marks_required: bool) -> Resolved | None:
        """What was made of a block; None where nothing was."""
        found = self._shapes.get((id(block), marks_required))
        return None if found is None else found[1]

    def _shape(self, page: Page, block: OptionBlock) -> Resolved:
        key = (id(block), page.marks_required)
        known = self._shapes.get(key)
        if known is None:
            # Where the page shows no parts, its syntax block does.
            items = block.items or parts_shown(block.type, block.syntax)
            resolved = close_loops(
                resolve_shape(block.type, block.body, items),
                self._sights,
                every_cut_marked=not block.items,
            )
            if not page.marks_required:
                # Pages of today's form list every enum where its member stands.
                shape = with_syntax(resolved.shape, block.syntax)
                resolved = Resolved(shape, resolved.losses)
            known = self._shapes[key] = (block, resolved)
        return known[1]

    def _option(
        self,
        page: Page,
        line: int,
        block: OptionBlock,
        names: PageNames | None,
        kind: Kind,
        problems: list[Problem],
    ) -> Option:
        resolved = self._shape(page, block)
        problems += _problems(page, line, resolved)
        first = block.flags[0]
        assumed = names is None or first not in names.options
        member = _member(block.flags, names, kind, page.path)
        several = names is not None and first in names.several
        return Option(
            flags=block.flags,
            shape=ListOf(item=resolved.shape, offset=None) if several else resolved.shape,
            required=_required(page, block),
            line=line,
            member=member,
            member_assumed=assumed and member is not None,
            sensitive=_sensitive(block.flags, names),
            text=block.body.prose,
        )

    def _output(
        self, page: Page, kind: Kind, problems: list[Problem]
    ) -> tuple[Structure | None, int]:
        # Some pages show the output of an operation that they don't name.
        if not page.output or kind == "waiter":
            return None, 0
        members: list[Member] = []
        base = page.output[0][0]
        for line, block in page.output:
            key = (id(block), page.marks_required)
            known = self._shapes.get(key)
            if known is None:
                known = self._shapes[key] = (block, _output_block(block, self._sights))
            resolved = known[1]
            problems += _problems(page, line, resolved)
            assert isinstance(resolved.shape, Structure)
            members += [_moved(member, line - base) for member in resolved.shape.members]
        return (Structure(members=tuple(members)) if members else None), base


def _completed(option: Option, hidden: list[Steps]) -> Option:
    """The option with the names of what the page doesn't show of its value."""
    paths = [tuple(below) for name, *below in hidden if below and name == option.member]
    return replace(option, shape=with_hidden(option.shape, paths)) if paths else option


def _output_block(block: OutputBlock, sights: Sights) -> Resolved:
    """The members of a block of the Output section, and what could not be understood in them."""
    members: list[Member] = []
    losses: list[Loss] = []
    for item in block.items:
        if item.type == RECURSIVE:
            continue
        inner = close_loops(resolve_shape(item.type, item.body, item.items), sights)
        losses += [replace(loss, offset=loss.offset + item.offset) for loss in inner.losses]
        members.append(
            Member(
                name=item.name,
                shape=inner.shape,
                required=item.required,
                offset=item.offset,
                text=item.body.prose,
            )
        )
    return Resolved(Structure(members=tuple(members)), tuple(losses))


def _rules(page: Page, options: tuple[Option, ...]) -> tuple[Rule, ...]:
    """What the page's prose states between options; they are named by their first flag."""
    named = tuple(
        Named(
            name=option.flags[0],
            also=(*option.flags[1:], *([option.member] if option.member else [])),
            type=plain_type(block.type),
            prose=block.body.prose,
            prose_offset=line + block.body.prose_offset,
            values=tuple(value.text for value in block.body.values),
            required=option.required,
        )
        for (line, block), option in zip(page.options, options, strict=True)
    )
    return member_rules(named, page.description, page.description_line)


def _moved(member: Member, lines: int) -> Member:
    if not lines:
        return member
    return Member(
        name=member.name,
        shape=member.shape,
        required=member.required,
        offset=(member.offset or 0) + lines,
        text=member.text,
    )


def _kind(page: Page) -> Kind:
    words = page.path.split("/")
    if page.subcommands is not None:
        return "group"
    if page.api is None:
        return "command"
    return "waiter" if len(words) > 2 and words[-2] == "wait" else "operation"


def _command(page: Page) -> tuple[str, ...]:
    """The path in words; for a page that lies in no service's folder, what its anchor names."""
    words = tuple(page.path.split("/"))
    if words[-1] == "index":
        return words[:-1]
    return page.label if len(words) == 1 and page.label else words


def _member(flags: tuple[str, ...], names: PageNames | None, kind: Kind, page: str) -> str | None:
    """The API member; made from the first flag where no table says it."""
    if names is not None:
        for flag in flags:
            if flag in names.options:
                return names.options[flag]
    if kind not in ("operation", "waiter") or flags[0] in OWN_OPTIONS:
        return None
    if not own_options(page).isdisjoint(flags):
        return None
    words = flags[0].removeprefix("--").split("-")
    return "".join(word[:1].upper() + word[1:] for word in words)


def _sensitive(flags: tuple[str, ...], names: PageNames | None) -> frozenset[str]:
    if names is None:
        return frozenset()
    found: set[str] = set()
    for path in names.sensitive:
        for flag in flags:
            rest = path.removeprefix(flag)
            if rest != path and (not rest or rest[0] in ".[{"):
                found.add(rest.removeprefix("."))
    return frozenset(found)


def _required(page: Page, block: OptionBlock) -> bool:
    """What the header marks, or, on pages of the older forms, what stands without brackets."""
    if page.marks_required:
        return block.required
    usage = next((each for each in page.usages if set(each.flags) & set(block.flags)), None)
    return usage.required if usage else False


def _usage_problems(page: Page) -> list[Problem]:
    """Options that the Synopsis shows and the Options section doesn't, or the other way round."""
    shown = {flag for usage in page.usages for flag in usage.flags}
    described = {flag for _, block in page.options for flag in block.flags}
    missing = sorted(shown - described - set(page.global_options))
    found = [
        f"{flag} stands in the Synopsis and not among the Options"
        for flag in missing
        if flag.startswith("--")
    ]
    if not page.marks_required:
        # There the Synopsis alone says what is required.
        found += [
            f"{block.flags[0]} stands among the Options and not in the Synopsis"
            for _, block in page.options
            if not shown & set(block.flags)
        ]
    return [
        Problem(
            page=page.path,
            line=None,
            kind="option-missing",
            message=message,
            hint="was the page cut off or hurt? pull it again",
        )
        for message in found
    ]


def _problems(page: Page, line: int, resolved: Resolved) -> list[Problem]:
    return [
        Problem(page=page.path, line=line + loss.offset, kind=loss.kind, message=loss.message)
        for loss in resolved.losses
    ]
