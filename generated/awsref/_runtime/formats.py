"""Named forms of text: what each demands, by the standard library's own readers of them.

A form refuses only what is plainly none of it. What a page leaves open (a link-local zone, a time
without seconds, base64 of the other alphabet) passes, and so does an empty text: pages give one to
take a setting back.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    # What is wrong with a text, "" where that is only that it has another form; None: nothing.
    Reader = Callable[[str], str | None]

# How a message calls each form; these are all that there are.
NAMES = {
    "arn": "an ARN",
    "base64": "base64",
    "cidr": "a range of addresses in CIDR notation",
    "cidr-ipv4": "a range of IPv4 addresses in CIDR notation",
    "cidr-ipv6": "a range of IPv6 addresses in CIDR notation",
    "cron": "a cron expression",
    "date": "a date (such as 2031-05-17)",
    "date-time": "a time in ISO 8601 (such as 2031-05-17T20:30:00Z)",
    "email": "an e-mail address",
    "ip": "an IP address",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "json": "JSON",
    "phone": "a telephone number in E.164 (such as +12065550100)",
    "rate": "a rate expression",
    "schedule": "a schedule (cron(...), rate(...) or at(...))",
    "time-zone": "a time zone's name (such as Europe/Oslo)",
    "uri": "a URL with its scheme",
    "uuid": "a UUID",
}

# One of each form, for samples.
SAMPLES = {
    "arn": "arn:aws:iam::123456789012:user/string",
    "base64": "c3RyaW5n",
    "cidr": "192.0.2.0/24",
    "cidr-ipv4": "192.0.2.0/24",
    "cidr-ipv6": "2001:db8::/64",
    "cron": "cron(0 12 * * ? *)",
    "date": "1970-01-01",
    "date-time": "1970-01-01T00:00:00Z",
    "email": "string@example.com",
    "ip": "192.0.2.1",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "json": "{}",
    "phone": "+12065550100",
    "rate": "rate(5 minutes)",
    "schedule": "rate(5 minutes)",
    "time-zone": "Etc/UTC",
    "uri": "https://example.com",
    "uuid": "123e4567-e89b-12d3-a456-426614174000",
}

_ARN = re.compile(r"arn:[^:]*:[^:]*:[^:]*:[^:]*:.+", re.DOTALL)
# What stands for other text that is filled in later: ${Name}, {{Name}}, <name>, %s.
_PLACEHOLDER = re.compile(r"\$|\{|\}|<|>|%")
# The same where JSON goes wrong at it: a name in brackets stands for a value in some templates.
_STAND_IN = re.compile(r"[{\[:,\s]?(?:\{\{|\$|<|%|\[[\w.]+\]|[A-Za-z][\w.]*\])")
_EMAIL = re.compile(r".*[^\s@]@[^\s@]+.*", re.DOTALL)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")
_CRON = re.compile(r"(?:cron\s*\()?\s*(?:\S+\s+){4,6}\S+\s*\)?|@\w+")
_RATE = re.compile(r"(?:rate\s*\()?\s*\d+\s*[A-Za-z]+\s*\)?")
_AT = re.compile(r"at\s*\([^()]+\)")
_BASE64 = re.compile(r"[A-Za-z0-9+/_\s-]*={0,2}\s*")
# Its letters are not looked at: pages show UUIDs with EXAMPLE in them.
_UUID = re.compile(r"(?:urn:uuid:)?\{?[0-9A-Za-z]{8}-?(?:[0-9A-Za-z]{4}-?){3}[0-9A-Za-z]{11,12}\}?")
_ZONE = re.compile(r"[A-Za-z][\w+-]*(?:/[\w+-]+)*")
_PHONE = re.compile(r"\+?[0-9][-0-9 ().]{1,24}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
# All that a time, a date, a week or a span of ISO 8601 is written with.
_ISO = re.compile(r"[-+]?[0-9PRWTZYMDHS][-0-9PRWTZYMDHS:.,+/ ]*", re.IGNORECASE)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?", re.IGNORECASE)


def wrong(name: str, text: str, *, hidden: bool = False) -> str | None:
    """What keeps a text from having the form ``name``; None where nothing does.

    The answer is "" where there is no more to tell than that; with ``hidden`` it says nothing of
    what stands in the text. A form that isn't known refuses nothing.
    """
    read = _READERS.get(name)
    if read is None or not text or text.isspace() or text.startswith(("file://", "fileb://")):
        # An empty text takes a setting back; the name of a file stands in some pages' examples.
        return None
    if name != "json" and _PLACEHOLDER.search(text):
        return None
    found = read(text)
    return "" if found and hidden and name != "json" else found


def _json(text: str) -> str | None:
    """A syntax error with line and column, counted from 1."""
    from json import JSONDecodeError, loads

    try:
        # Line ends and tabs inside a string are common in policies written by hand.
        loads(text, strict=False)
    except JSONDecodeError as error:
        if text.startswith("\ufeff") or _STAND_IN.match(text[max(0, error.pos - 1) :]):
            return None
        return f"{_says(error.msg)} (line {error.lineno}, column {error.colno})"
    except (ValueError, RecursionError):
        # A number of too many digits, or too deep for this reader: not for us to say.
        return None
    return None


def _says(message: str) -> str:
    return message[:1].lower() + message[1:]


def _matching(pattern: re.Pattern[str]) -> Reader:
    return lambda text: None if pattern.fullmatch(text.strip()) else ""


def _address(versions: str, text: str) -> str | None:
    from ipaddress import ip_interface

    try:
        # Some pages take an address with the length of its prefix.
        address = ip_interface(text.strip())
    except ValueError:
        return ""
    return None if str(address.version) in versions else f"it is IPv{address.version}"


def _range(versions: str, text: str) -> str | None:
    from ipaddress import ip_network

    if "/" not in text:
        return "it has no /"
    try:
        network = ip_network(text.strip(), strict=False)
    except ValueError:
        return ""
    return None if str(network.version) in versions else f"it is IPv{network.version}"


def _date_time(text: str) -> str | None:
    from datetime import datetime

    text = text.strip()
    if not _ISO.fullmatch(text):
        return ""
    if not _MOMENT.fullmatch(text):
        # Weeks, spans, repetitions, parts of a day: no more is asked of them than their letters.
        return None
    try:
        datetime.fromisoformat(text.upper())
    except ValueError as error:
        # The end of a day and a leap second are times to ISO 8601, and none to Python.
        return None if re.search(r"T24:00:00|:60", text, re.IGNORECASE) else _says(str(error))
    return None


def _date(text: str) -> str | None:
    from datetime import date

    if not _DATE.match(text.strip()):
        return ""
    try:
        date.fromisoformat(text.strip()[:10])
    except ValueError as error:
        return _says(str(error))
    return None


def _schedule(text: str) -> str | None:
    text = text.strip()
    known = any(pattern.fullmatch(text) for pattern in (_CRON, _RATE, _AT))
    return None if known else ""


def _uri(text: str) -> str | None:
    return None if _SCHEME.match(text.strip()) else ""


_READERS: dict[str, Reader] = {
    "arn": _matching(_ARN),
    "base64": _matching(_BASE64),
    "cidr": lambda text: _range("46", text),
    "cidr-ipv4": lambda text: _range("4", text),
    "cidr-ipv6": lambda text: _range("6", text),
    "cron": _matching(_CRON),
    "date": _date,
    "date-time": _date_time,
    "email": _matching(_EMAIL),
    "ip": lambda text: _address("46", text),
    "ipv4": lambda text: _address("4", text),
    "ipv6": lambda text: _address("6", text),
    "json": _json,
    "phone": _matching(_PHONE),
    "rate": _matching(_RATE),
    "schedule": _schedule,
    "time-zone": _matching(_ZONE),
    "uri": _uri,
    "uuid": _matching(_UUID),
}
