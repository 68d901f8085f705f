"""A release of the AWS CLI in, its reference pages out."""

from refsmith.pull.pulling import PullReport, binary, pull, python_path
from refsmith.pull.runner import run_in_renderer

__all__ = ["PullReport", "binary", "pull", "python_path", "run_in_renderer"]
