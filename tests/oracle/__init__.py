"""The independent oracle: what the renderer's own tables say, against what the reader understood.

Nothing here imports refsmith: a fault of the reader cannot hide in the judge.
"""
