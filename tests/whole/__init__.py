"""The reader's cut is proven here: plain docutils reads whole pages, and must read the same."""
