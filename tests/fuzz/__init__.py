"""Damaged pages: nothing crashes, nothing hangs, and what was not harmed is still read."""
