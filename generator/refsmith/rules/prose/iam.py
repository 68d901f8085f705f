"""The wordings of IAM and its neighbours that put a regular expression into words."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.characters import char_class, characters
from refsmith.rules.prose.row import STRINGS, Around, Make, Row, Wording

# Whose words they are (through, per or by its regex pattern) is said in parentheses.
_ALLOWS = r"\b(?:allows|accepts|takes) \([^()]{0,40}\bregex(?: pattern)?\b[^()]{0,40}\) "
_USED = r"the regex(?: pattern)? (?:that is )?used to validate this parameter is "
_FORMAT = r"the format (?:of|for) this parameter, as described by its regex pattern, is "
_OPENING = f"(?:{_ALLOWS}|{_USED}|{_FORMAT})"
_ALPHANUMERIC = (
    r"a string of characters (?:that )?consist(?:ing|s)? of "
    r"(?P<chars>[\w -]*alphanumeric characters with no spaces)\."
    r"(?: you can also include (?P<lead>underscores or )?"
    r"any of the following characters: (?P<more>\S+?)\.?\Z)"
)


def alphanumeric(match: re.Match[str], around: Around) -> Rule | None:
    """Letters and digits, and the signs of the second sentence, one or more of them."""
    found = characters(match["chars"])
    if found is None:
        return None
    if match["more"] is not None:
        signs = set(match["more"].replace("\\", ""))
        if any(sign.isalnum() or sign.isspace() for sign in signs):
            return None
        found |= signs
    if match["lead"]:
        found |= {"_"}
    return Pattern(offset=0, value=char_class(found) + "+")


def _stated(value: str) -> Make:
    """A maker of one fixed pattern: the words amount to it."""
    return lambda match, around: Pattern(offset=0, value=value)


ROWS = (
    Row(
        name="iam-alphanumeric",
        cues=("alphanumeric characters with no spaces",),
        always=True,
        wording=Wording(_ALLOWS + _ALPHANUMERIC),
        types=STRINGS,
        make=alphanumeric,
        span=2,
        matches=(
            (
                "This parameter allows (per its `regex pattern <https://docs.example/regex>`_ ) a "
                "string of characters consisting of upper and lowercase alphanumeric characters "
                "with no spaces. You can also include any of the following characters: +~-",
                "string",
                "[a-zA-Z0-9+~-]+",
            ),
        ),
        misses=(
            (
                "The console shows a string of characters consisting of upper and lowercase "
                "alphanumeric characters with no spaces. You can also include any of the "
                "following characters: +~-",
                "string",
            ),
            (
                "This parameter allows (through its regex pattern) a string of characters "
                "consisting of upper and lowercase alphanumeric characters with no spaces. You "
                "can also include any of the following characters: the ones of a file's name",
                "string",
            ),
        ),
    ),
    Row(
        name="sts-alphanumeric",
        cues=("alphanumeric characters with no spaces",),
        always=True,
        wording=Wording(f"(?:{_USED}|{_FORMAT}){_ALPHANUMERIC}"),
        types=STRINGS,
        make=alphanumeric,
        span=2,
        matches=(
            (
                "The regex used to validate this parameter is a string of characters consisting "
                "of upper- and lower-case alphanumeric characters with no spaces. You can also "
                "include underscores or any of the following characters: =:\\/-",
                "string",
                "[a-zA-Z0-9_=:/-]+",
            ),
        ),
        misses=(
            (
                "The regex used to find a boat is a string of characters consisting of upper and "
                "lowercase alphanumeric characters with no spaces.",
                "string",
            ),
        ),
    ),
    Row(
        name="iam-letters-digits",
        cues=("regex",),
        always=True,
        wording=Wording(
            _OPENING + r"a string of characters that can (?:consist of any|be) "
            r"(?:upper-? or lower-?(?: ?case)?d?) letters? or digits?\."
        ),
        types=STRINGS,
        make=_stated("[a-zA-Z0-9]+"),
        matches=(
            (
                "This parameter allows (through its regex pattern) a string of characters that "
                "can consist of any upper or lowercased letter or digit.",
                "string",
                "[a-zA-Z0-9]+",
            ),
        ),
        misses=(
            (
                "The regex pattern used to find a boat can consist of any upper or lowercased "
                "letter or digit.",
                "string",
            ),
        ),
    ),
    Row(
        name="iam-alias",
        cues=("regex",),
        always=True,
        wording=Wording(
            _OPENING + r"a string of characters consisting of lowercase letters, digits, and "
            r"dashes\. you cannot start or finish with a dash, nor can you have two "
            r"dashes in a row\."
        ),
        types=STRINGS,
        make=_stated("[a-z0-9]+(-[a-z0-9]+)*"),
        span=2,
        matches=(
            (
                "This parameter accepts (per its regex pattern) a string of characters consisting "
                "of lowercase letters, digits, and dashes. You cannot start or finish with a dash, "
                "nor can you have two dashes in a row.",
                "string",
                "[a-z0-9]+(-[a-z0-9]+)*",
            ),
        ),
        misses=(("You cannot start or finish a race with a dash.", "string"),),
    ),
    Row(
        name="iam-path",
        cues=("forward slash (/) by itself",),
        always=True,
        wording=Wording(
            _OPENING + r"a string of characters consisting of either a forward slash \(/\) by "
            r"itself or a string that must begin and end with forward slashes"
            r"(?:\. in addition, it can contain|, containing) any ascii character from the ! "
            r"\(`?\\?u0021`?\) (?:through|thru) the del character \(`?\\?u007f`?\)"
        ),
        types=STRINGS,
        make=_stated(r"/|/[\x21-\x7F]*/"),
        span=2,
        matches=(
            (
                "This parameter allows (per its regex pattern) a string of characters consisting "
                "of either a forward slash (/) by itself or a string that must begin and end with "
                "forward slashes. In addition, it can contain any ASCII character from the ! "
                "(``\\u0021`` ) through the DEL character (``\\u007F`` ), if it has to.",
                "string",
                r"/|/[\x21-\x7F]*/",
            ),
            (
                "This parameter allows (per its regex pattern) a string of characters consisting "
                "of either a forward slash (/) by itself or a string that must begin and end with "
                "forward slashes, containing any ASCII character from the ! (\\u0021) thru the DEL "
                "character (\\u007F), all of them printed.",
                "string",
                r"/|/[\x21-\x7F]*/",
            ),
        ),
        misses=(("A road begins with a forward slash (/) by itself.", "string"),),
    ),
    Row(
        name="iam-version",
        cues=("regex",),
        always=True,
        wording=Wording(
            _OPENING + r"a string of characters that consists of the lowercase letter 'v' "
            r"followed by one or two digits, and optionally followed by a period '\.' "
            r"and a string of letters and digits\."
        ),
        types=STRINGS,
        make=_stated(r"v[0-9]{1,2}(\.[a-zA-Z0-9]*)?"),
        matches=(
            (
                "This parameter accepts (per its regex pattern) a string of characters that "
                "consists of the lowercase letter 'v' followed by one or two digits, and "
                "optionally followed by a period '.' and a string of letters and digits.",
                "string",
                r"v[0-9]{1,2}(\.[a-zA-Z0-9]*)?",
            ),
        ),
        misses=(("The letter 'v' followed by one or two digits names a boat.", "string"),),
    ),
    Row(
        name="iam-printable",
        cues=("regex",),
        always=True,
        wording=Wording(
            _OPENING + r"a string of characters\. that string can include almost any printable "
            r"ascii character from the space \(`\\u0020`\) through the end of the ascii "
            r"character range \(`\\u00ff`\)\. you can also include the tab \(`\\u0009`\), "
            r"line feed \(`\\u000a`\), and carriage return \(`\\u000d`\) characters\."
        ),
        types=STRINGS,
        make=_stated(r"[\x09\x0A\x0D\x20-\xFF]+"),
        span=3,
        matches=(
            (
                "The regex pattern that is used to validate this parameter is a string of "
                "characters. That string can include almost any printable ASCII character from "
                "the space (``\\u0020`` ) through the end of the ASCII character range "
                "(``\\u00FF`` ). You can also include the tab (``\\u0009`` ), line feed "
                "(``\\u000A`` ), and carriage return (``\\u000D`` ) characters.",
                "string",
                r"[\x09\x0A\x0D\x20-\xFF]+",
            ),
        ),
        misses=(("Any printable ASCII character can stand on a sail.", "string"),),
    ),
    Row(
        name="iam-printable-list",
        cues=("regex",),
        always=True,
        listed=True,
        wording=Wording(
            _OPENING + r"a string of characters consisting of the following: • any printable ascii "
            r"character ranging from the space character \(`\\u0020`\) through the end of the "
            r"ascii "
            r"character range\.? • the printable characters in the basic latin and latin-1 "
            r"supplement character set \(through `\\u00ff`\)\.? • the special characters tab "
            r"\(`\\u0009`\), line feed \(`\\u000a`\), and carriage return \(`\\u000d`\)"
        ),
        types=STRINGS,
        make=_stated(r"[\x09\x0A\x0D\x20-\xFF]+"),
        matches=(
            (
                "The regex pattern used to validate this parameter is a string of characters "
                "consisting of the following:\n\n* Any printable ASCII character ranging from the "
                "space character (``\\u0020`` ) through the end of the ASCII character range\n\n* "
                "The printable characters in the Basic Latin and Latin-1 Supplement character set "
                "(through ``\\u00FF`` )\n\n* The special characters tab (``\\u0009`` ), line feed "
                "(``\\u000A`` ), and carriage return (``\\u000D`` )",
                "string",
                r"[\x09\x0A\x0D\x20-\xFF]+",
            ),
        ),
        misses=(
            (
                "The regex pattern used to validate this parameter is a string of characters "
                "consisting of the following:\n\n* Any printable ASCII character.\n\n* Boats.",
                "string",
            ),
        ),
    ),
    Row(
        name="iam-six-digits",
        cues=("regex",),
        always=True,
        wording=Wording(_OPENING + r"a sequence of six numeric digits\."),
        types=STRINGS,
        make=_stated("[0-9]{6}"),
        matches=(
            (
                "The format for this parameter, as described by its regex pattern, is a sequence "
                "of six numeric digits.",
                "string",
                "[0-9]{6}",
            ),
        ),
        misses=(("A berth's number is a sequence of six numeric digits.", "string"),),
    ),
)
