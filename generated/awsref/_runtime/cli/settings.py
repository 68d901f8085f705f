"""Settings that stand in the environment or in the profile, read without botocore.

A refusal must know how to print itself (``cli_error_format``) long before a session exists, and
has no time to make one.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


def profile_name(option: str | None) -> str | None:
    """The profile in force: the option's, else the environment's, else None."""
    return option or os.environ.get("AWS_PROFILE") or os.environ.get("AWS_DEFAULT_PROFILE") or None


class Settings:
    """The settings of one run; ``profile`` is the name given on the line, or None."""

    def __init__(self, profile: str | None) -> None:
        self.profile = profile_name(profile)
        self._section: Mapping[str, str] | None = None

    def get(self, key: str, *environment: str, default: str | None = None) -> str | None:
        """The value of the first of ``environment`` that is set, else the profile's ``key``."""
        for name in environment:
            if name in os.environ:
                return os.environ[name]
        if self._section is None:
            self._section = _read_section(self.profile or "default")
        return self._section.get(key, default)

    def output(self) -> str:
        """The output format, where the line names none."""
        return self.get("output", "AWS_DEFAULT_OUTPUT") or "json"

    def region(self) -> str | None:
        """The region, where the line names none."""
        for name in ("AWS_REGION", "AWS_DEFAULT_REGION"):
            if os.environ.get(name):
                return os.environ[name]
        return self.get("region")


def _read_section(profile: str) -> Mapping[str, str]:
    """The profile's section of the configuration file; empty where it can't be read.

    Whatever is wrong with the file is told by botocore, when the call is made.
    """
    path = os.path.expanduser(os.environ.get("AWS_CONFIG_FILE") or "~/.aws/config")
    if not os.path.isfile(path):
        return {}
    import configparser

    # No section lends its values to the others, not even one called DEFAULT.
    parser = configparser.RawConfigParser(default_section="\0")
    try:
        parser.read(path, encoding="utf-8")
    except (OSError, UnicodeError, configparser.Error):
        return {}
    names = {"default", "profile default"} if profile == "default" else {f"profile {profile}"}
    for section in parser.sections():
        # `[profile "name with spaces"]` is allowed, as in a shell.
        if section in names or section.replace('"', "").replace("'", "") in names:
            return dict(parser.items(section))
    return {}
