"""The way into a release in Python files: run by ``python -I -S`` with nothing else on its path.

Takes its folders from the job (see ``refsmith_renderer.boot``), so that neither the tool's own
environment nor the user's can change what a page says.
"""

import json
import os
import sys
from importlib import import_module

if __name__ == "__main__":
    with open(os.environ["REFSMITH_JOB"], encoding="utf-8") as file:
        sys.path[:0] = json.load(file)["paths"]
    sys.path.append(os.path.dirname(os.path.abspath(__file__)))
    import_module("refsmith_renderer.boot").serve()
