"""A home of the renderer's own: nothing of the user's AWS configuration is read or touched."""

import os
from pathlib import Path

# What is passed on: where programs and temporary files are, and nothing of AWS's or Python's.
_PASSED = ("PATH", "LANG", "LC_ALL", "TMPDIR", "TEMP", "TMP", "SYSTEMROOT", "COMSPEC", "PATHEXT")


def environment(home: Path) -> dict[str, str]:
    """The environment of a process that lives in ``home``, and never asks the network."""
    return {key: os.environ[key] for key in _PASSED if key in os.environ} | {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "AWS_CONFIG_FILE": str(home / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(home / "credentials"),
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_CLI_AUTO_PROMPT": "off",
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
