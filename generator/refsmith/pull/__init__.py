"""A release of the AWS CLI in, its reference pages out."""

from refsmith.pull.pulling import PullReport, binary, pull, python_path

__all__ = ["PullReport", "binary", "pull", "python_path"]
