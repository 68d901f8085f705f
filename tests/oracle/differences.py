"""The known differences between pages and the renderer's tables: data with a reason each."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

CORE = ("iam", "sts", "kms", "lambda", "dynamodb", "sqs", "s3api", "ec2")
CAP_CORE = 20
CAP_ALL = 40
LISTED = Path(__file__).with_name("differences.toml")
KEYS = {"page", "node", "fact", "model", "renderer", "releases", "reason"}


class BadDifferencesError(ValueError):
    """The file of differences breaks its own rules."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact of one node on which model and renderer disagree; values as the report shows."""

    page: str
    node: str
    fact: str
    model: str
    renderer: str

    def __str__(self) -> str:
        place = f"{self.page} {self.node}"
        return f"{place}: {self.fact}: model says {self.model}, renderer says {self.renderer}"


def load(path: Path) -> dict[str, list[Difference]]:
    """The listed differences by release.

    Raises BadDifferencesError where an entry lacks something, uses a wildcard or stands twice,
    or where there are more than the caps allow.
    """
    entries = tomllib.loads(path.read_text(encoding="utf-8")).get("difference", [])
    by_release: dict[str, list[Difference]] = {}
    for entry in entries:
        if set(entry) != KEYS or not entry["reason"].strip() or not entry["releases"]:
            raise BadDifferencesError(f"an entry must have just {sorted(KEYS)}: {entry}")
        told = Difference(*(entry[key] for key in ("page", "node", "fact", "model", "renderer")))
        if "*" in told.page + told.node + told.fact:
            raise BadDifferencesError(f"no wildcards: {told}")
        for release in entry["releases"]:
            if told in by_release.setdefault(release, []):
                raise BadDifferencesError(f"listed twice for {release}: {told}")
            by_release[release].append(told)
    core = sum(entry["page"].split("/")[0] in CORE for entry in entries)
    if core >= CAP_CORE or len(entries) >= CAP_ALL:
        raise BadDifferencesError(
            f"{core} entries for the core services and {len(entries)} in all; "
            f"fewer than {CAP_CORE} and {CAP_ALL} are allowed"
        )
    return by_release
