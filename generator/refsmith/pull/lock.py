"""``specs/pages.lock``: a digest a page, so that all who pull know to have the same pages."""

from pathlib import Path

from refsmith.problems import RefsmithError
from refsmith.pull.store import Record, replace_text

NAME = "pages.lock"
_HEAD = "# The SHA-256 of each page of the release, as pulled: refsmith pull --update-lock.\n"


def lock_text(record: Record) -> str:
    """The lock of the pages that were pulled."""
    pages = {page: digest for each in record.services.values() for page, digest in each.items()}
    rows = [f"{digest}  {page}\n" for page, digest in sorted(pages.items())]
    return f"{_HEAD}release {record.release}\n" + "".join(rows)


def differing(path: Path, record: Record) -> list[str]:
    """The pages that the lock knows otherwise; none where it is of another release, or missing.

    Raises RefsmithError for a lock that can't be read.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise RefsmithError(f"{path} can't be read: {error}") from error
    rows = [line for line in lines if line and not line.startswith("#")]
    if not rows or rows[0] != f"release {record.release}":
        return []
    locked = {page: digest for digest, page in (row.split("  ", 1) for row in rows[1:])}
    pages = {page: digest for each in record.services.values() for page, digest in each.items()}
    return sorted(page for page in locked if page in pages and pages[page] != locked[page])


def write_lock(path: Path, record: Record) -> None:
    """Writes the lock of the pages that were pulled."""
    replace_text(path, lock_text(record))
