"""Options and outputs as they were read and resolved, by their text.

A page that has changed mostly keeps the text of its options: those are not read again. A fragment
says nothing of the page on which it stands, and its lines count from its header.
"""

from collections.abc import Callable, Collection, Mapping

from refsmith.read.options import B, Block, Blocks, text_digest
from refsmith.read.page import Body, OptionBlock, OutputBlock
from refsmith.resolve.operation import Resolver
from refsmith.resolve.shapes import Resolved

# A block without the parts from which its shape was resolved, and what came of them.
Fragment = tuple[Block, Resolved]


class Fragments(Blocks):
    """Reads the blocks of a service's pages; those that are ``known`` are not read again.

    ``resolver`` is the one that the pages are resolved by: it is told what is known.
    """

    def __init__(self, resolver: Resolver, known: Mapping[bytes, Fragment]) -> None:
        super().__init__()
        self._known = dict(known)
        self._resolver = resolver
        self._met: dict[bytes, tuple[Block, bool]] = {}

    def _block(self, kind: type[B], read: Callable[[str], B], text: str, form: bool | None) -> B:
        digest = text_digest(kind, text)
        if form is None:
            return self._read(kind, read, text, digest)
        # What a block means depends on the form of its page.
        key = digest + (b"+" if form else b"-")
        known = self._known.get(key)
        if known is not None and isinstance(known[0], kind):
            self._resolver.know(known[0], form, known[1])
            self._met[key] = (known[0], form)
            return known[0]
        block = self._read(kind, read, text, digest)
        self._met[key] = (block, form)
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


def _light(block: Block) -> Block:
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
