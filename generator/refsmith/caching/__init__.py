"""What a run need not make again: kept on disk by content, and thrown away at any time.

The layers, from the pages up: the digests of pages, and of the tables of names beside them, by
what the file system says of them; fragments of pages, by their text; the models of pages, by their
text without the release; definitions in black's form and patterns as they are enforced; the modules
of a service, by all that they are made of; and what a whole run gave. Everything is kept under a
digest of the tool itself: what another version left is not looked at. Entries appear whole or not
at all, so that two processes may use one cache, and what is gone or damaged is made again.
"""
