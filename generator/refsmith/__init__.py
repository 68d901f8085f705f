"""refsmith reads reference documentation and writes the software that it describes."""

__version__ = "0.1.0"
