"""Prints the path of the pinned release's own ``aws``, which the command line is compared with."""

from refsmith.pull import binary
from refsmith.pull.sources import read_sources

if __name__ == "__main__":
    print(binary(read_sources().default))
