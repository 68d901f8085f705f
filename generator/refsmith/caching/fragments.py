"""Options and outputs as they were read and resolved, by their text.

A page that has changed mostly keeps the text of its options: those are not read again. A fragment
says nothing of the page on which it stands, and its lines count from its header.
"""

from collections.abc import Callable, Collection
from hashlib import blake2b
from typing import TypeVar

from refsmith.read.options import Blocks
from refsmith.read.page import Body, OptionBlock, OutputBlock
from refsmith.resolve.operation import Resolver
from refsmith.resolve.shapes import Resolved

_DIGEST = 16
# A block without the parts from which its shape was resolved, and what came of them.
Fragment = tuple[OptionBlock | OutputBlock, Resolved]
# A block means another thing in another section, or on a page of another form.
_PERSONS = {
    (kind, form): f"{kind.__name__} {form}".encode()[:16]
    for kind in (OptionBlock, OutputBlock)
    for form in (True, False)
}
B = TypeVar("B", OptionBlock, OutputBlock)


class Fragments(Blocks):
    """Reads the blocks of a service's pages; those that are ``known`` are not read again.

    ``resolver`` is the one that the pages are resolved by: it is told what is known.
    """

    def __init__(self, known: dict[bytes, Fragment] | None = None) -> None:
        self._known = dict(known or {})
        self._resolver = Resolver()
        self._met: dict[bytes, tuple[OptionBlock | OutputBlock, bool]] = {}
        self._digests: dict[tuple[str, bool], bytes] = {}

    def of(self, resolver: Resolver) -> "Fragments":
        """The same for pages that ``resolver`` resolves."""
        self._resolver = resolver
        return self

    def option(self, text: str, form: bool | None) -> OptionBlock:
        """One option's block, from its header to the next one's."""
        return self._block(OptionBlock, super().option, text, form)

    def output(self, text: str, form: bool | None) -> OutputBlock:
        """One block of the Output section."""
        return self._block(OutputBlock, super().output, text, form)

    def _block(
        self, kind: type[B], read: Callable[[str, bool | None], B], text: str, form: bool | None
    ) -> B:
        if form is None:
            return read(text, form)
        digest = self._digests.get((text, form))
        if digest is None:
            told = blake2b(text.encode(), digest_size=_DIGEST, person=_PERSONS[kind, form])
            digest = self._digests[text, form] = told.digest()
        known = self._known.get(digest)
        if known is not None and isinstance(known[0], kind):
            self._resolver.know(known[0], form, known[1])
            self._met[digest] = (known[0], form)
            return known[0]
        block = read(text, form)
        self._met[digest] = (block, form)
        return block

    def take(self) -> frozenset[bytes]:
        """Notes the fragments of a page that was read and resolved; gives their digests."""
        met, self._met = self._met, {}
        found: set[bytes] = set()
        for digest, (block, form) in met.items():
            resolved = self._resolver.known(block, form)
            # What no page needed was not resolved.
            if resolved is not None:
                found.add(digest)
                self._known.setdefault(digest, (_light(block), resolved))
        return frozenset(found)

    def some(self, digests: Collection[bytes]) -> dict[bytes, Fragment]:
        """Those of ``digests``."""
        return {digest: self._known[digest] for digest in digests if digest in self._known}


def _light(block: OptionBlock | OutputBlock) -> OptionBlock | OutputBlock:
    """The block without what is looked at only to resolve it."""
    if isinstance(block, OutputBlock):
        return OutputBlock(items=(), losses=block.losses)
    return OptionBlock(
        flags=block.flags,
        type=block.type,
        required=block.required,
        body=Body(prose=block.body.prose, prose_offset=block.body.prose_offset),
        losses=block.losses,
    )
