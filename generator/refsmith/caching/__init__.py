"""What a run need not make again: kept on disk by content, and thrown away at any time.

Four layers: the digests of pages, and of the tables of names beside them, by what the file system
says of them; the models of a service's pages, by the pages' text without their release; definitions
in black's form; the modules of a service, by all that they are made of. Everything is kept under a
digest of the tool itself: what another version left is not looked at. Entries appear whole or not
at all, so that two processes may use one cache, and what is gone or damaged is made again.
"""
