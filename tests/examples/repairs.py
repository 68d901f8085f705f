"""Slips that many pages share, and how each is put right by a rule.

A command that is refused as it is printed is tried again with these. One that passes then isn't
listed as an exception by itself: the rule is the reason, and what it changes can be seen in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations

_ARN = re.compile(
    r"(arn:aws:[a-z0-9-]+):(region(?:-id)?|[a-z0-9-]*):[a-z-]*[ac]count[a-z-]*:", re.IGNORECASE
)
# The whole of an option's value, where it is what a shell would put there (a variable, what another
# program prints), or only says what is to be put there (words in angles, a name that ends in ARN).
_STANDING_FOR = re.compile(
    r"""(?<=\s)(?P<option>--[a-z0-9-]+[ =])"""
    r"""(?P<quote>"?)(?:`[^`\n]+`|\$\([^()\n]+\)|\$\w+|\$\{\w+\}"""
    r"""|<[\w :-]+>|[A-Za-z][\w-]*(?:ARN|Arn))(?P=quote)(?=\s|$)"""
)
# A file that no page shows: the tests put a sample of the option's shape there.
_UNSHOWN = "file://value-that-is-not-shown"


def _disguise(text: str) -> str:
    """EXAMPLE stands over seven characters of an identifier that could be somebody's."""
    return text.replace("EXAMPLE", "0000000")


def _account(text: str) -> str:
    """The words region and account stand in an ARN for a region and an account."""
    return _ARN.sub(_with_numbers, text)


def _with_numbers(arn: re.Match[str]) -> str:
    region = "us-east-1" if arn[2].startswith("region") else arn[2]
    return f"{arn[1]}:{region}:123456789012:"


def _standing_for(text: str) -> str:
    """What stands there isn't the value, but where it comes from, or what it is called."""
    return _STANDING_FOR.sub(rf"\g<option>{_UNSHOWN}", text)


def _quoted_mark(text: str) -> str:
    """The mark that joins lines stands between single quotes too, where a shell leaves it."""
    return re.sub(r"\\ *\n", " ", text)


def _missing_mark(text: str) -> str:
    """A line of options follows, and the mark that joins it is missing, or is a slash."""
    return re.sub(r"(?<![\\^`\s])(?: +/)? *\n+(?= *--[a-z])", " \\\\\n", text)


def _blank(text: str) -> str:
    """A blank follows the comma between the keys of a value, and no quotes are around it."""
    return re.sub(r", +(?=[A-Za-z]+=)", ",", text)


def _comma(text: str) -> str:
    """A comma and a blank stand between the words of a list, as in a sentence."""
    return re.sub(r"(?<=\w), +(?=\w+(?:,| --| *\\\n))", " ", text)


def _file(text: str) -> str:
    """The prefix of a file lacks a slash."""
    return re.sub(r"\bfile:/(?=\w)", "file://", text)


def _raw(text: str) -> str:
    """Binary values are given as they are, as version 1 of the AWS CLI took them."""
    return re.sub(r"(?m)^( *(?:\$ )?aws) ", r"\1 --cli-binary-format raw-in-base64-out ", text)


REPAIRS: dict[str, Callable[[str], str]] = {
    "disguise": _disguise,
    "account": _account,
    "standing for": _standing_for,
    "quoted mark": _quoted_mark,
    "missing mark": _missing_mark,
    "blank": _blank,
    "comma": _comma,
    "file": _file,
    "raw": _raw,
}


def attempts(text: str) -> Iterator[tuple[tuple[str, ...], Callable[[str], str]]]:
    """The repairs that may be tried on a text, the fewest first, each with what it does."""
    useful = [name for name, repair in REPAIRS.items() if repair(text) != text]
    for many in range(1, len(useful) + 1):
        for names in combinations(useful, many):
            yield names, _all(names)


def _all(names: tuple[str, ...]) -> Callable[[str], str]:
    def repair(text: str) -> str:
        for name in names:
            text = REPAIRS[name](text)
        return text

    return repair
