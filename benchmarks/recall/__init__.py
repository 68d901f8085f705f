"""Recall and precision of the rules found in prose, on sentences labelled by reading."""
