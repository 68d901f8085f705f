"""What can go wrong in a pull, said with its remedy."""

import difflib
import errno
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from refsmith.problems import RefsmithError

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def unknown_service(service: str, known: Iterable[str], release: str) -> RefsmithError:
    """A service that the release hasn't got, with its nearest neighbours."""
    near = difflib.get_close_matches(service, list(known), n=3)
    hint = f"; did you mean {' or '.join(near)}?" if near else ""
    return RefsmithError(f"release {release} has no service {service!r}{hint}")


def not_written(path: Path, error: OSError) -> RefsmithError:
    """A file or folder that can't be written."""
    if error.errno in _FULL:
        return RefsmithError(
            f"{path}: no space is left for the pages ({os.strerror(error.errno or 0)}); make some, "
            "or pull fewer services (--service)"
        )
    why = error.strerror or str(error)
    return RefsmithError(f"{path} can't be written: {why}; name another folder with --out")


def renderer_failed(
    release: str, what: str, answer: dict[str, Any], said: str
) -> RefsmithError | OSError:
    """A renderer that died or gave up while it worked at ``what``: the error to raise.

    An operating system's refusal stays an OSError, which only the caller can name a path for.
    """
    if answer.get("kind") == "OSError" and answer.get("errno"):
        return OSError(answer["errno"], os.strerror(answer["errno"]))
    why = str(answer["error"])
    if "signal 9" in why or "status -9" in why:
        return RefsmithError(
            f"the renderer of {release} was killed while it wrote {what}; "
            "is there enough memory? --jobs 1 needs the least"
        )
    lines = [line.strip() for line in said.strip().split("\n") if line.strip()]
    last = f" ({lines[-1]})" if lines and answer.get("kind") == "death" else ""
    return RefsmithError(f"the renderer of {release} failed at {what}: {why}{last}")
