"""Wordings of a time of the day or of the week by its parts: ``ddd:hh24:mi-ddd:hh24:mi``."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

_PARTS = {
    "ddd": "[A-Za-z]{3}",
    "DAY": "[A-Za-z]{3,9}",
    "d": "[1-7]",
    "hh24": "([01][0-9]|2[0-4])",
    "HH": "([01][0-9]|2[0-4])",
    "hh": "([01][0-9]|2[0-4])",
    "mi": "[0-5][0-9]",
    "MM": "[0-5][0-9]",
    "mm": "[0-5][0-9]",
    "SS": "[0-5][0-9]",
    "ss": "[0-5][0-9]",
}
_PART = r"(?:ddd|DAY|hh24|HH|hh|mi|MM|mm|SS|ss|d)"
_TEMPLATE = rf"(?P<form>(?-i:{_PART}(?:[:-]{_PART})+))(?![\w:;'.+-]|\s*;)"
# Another form beside this one, or a time that the service has and not the caller.
_OPEN = re.compile(r"\bor\b|\[|\boffset\b|\btime zone offset\b", re.IGNORECASE)


def _time(match: re.Match[str], around: Around) -> Rule | None:
    if _OPEN.search(match.string):
        return None
    parts = re.split(r"([:-])", match["form"])
    return Pattern(offset=0, value="".join(_PARTS.get(each, each) for each in parts))


ROWS = (
    Row(
        name="clock-time",
        cues=("hh", "mi", ":mm"),
        types=STRINGS,
        wording=Wording(
            r"(?:\b(?:in|use|uses|has|have|follows?) (?:the |a )?(?:following )?(?:24-hour )?"
            r"(?:format:? ?)?|\bformat(?:ted)?(?: is| as|:)? |\bspecif(?:y|ied) (?:as|in) )`?"
            rf"\(?{_TEMPLATE}`?"
        ),
        make=_time,
        matches=(
            (
                "Must be in the format ``hh24:mi-hh24:mi`` .",
                "string",
                "([01][0-9]|2[0-4]):[0-5][0-9]-([01][0-9]|2[0-4]):[0-5][0-9]",
            ),
            (
                "Format: d:HH:MM, the day of the week being its number.",
                "string",
                "[1-7]:([01][0-9]|2[0-4]):[0-5][0-9]",
            ),
        ),
        misses=(
            ("Use the format HH:MM:SS:FF or HH:MM:SS;FF.", "string"),
            ("It sails in the format of the harbor.", "string"),
            ("Use the format ``yyyy-mm-ddTHH:MM:SS`` .", "string"),
        ),
    ),
)
