"""Servers on this machine that tests talk to over HTTP."""
