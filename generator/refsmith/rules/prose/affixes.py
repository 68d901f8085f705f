"""Wordings of what a string begins with, by its text, and of patterns that prose quotes."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

_TEXT = r"(?:`[^`\s]+`|\"[^\"\s]+\"|“[^”\s]+”|'[^'\s]+'|(?:https?|s3)://(?!\w))"
_SOME = rf"(?P<texts>{_TEXT}(?:(?: ?, (?:or |and )?| or | and |, )(?:with )?{_TEXT})*)"
_NOT = r"(?:cannot|can't|can’t|can not|must not|may not|should not|mustn't)"
_BEGIN = r"(?:begin|start|be prefixed)"
_ANY = r"[\s\S]*"
# Values of a thing that has several parts, one of which the sentence is about.
_ARN = re.compile(r"\barns?\b|amazon resource name")


def _quoted(text: str) -> str:
    """The text as an expression of Java's dialect and Python's."""
    return re.sub(r"[^\w:/@=-]", lambda sign: "\\" + sign[0], text)


# ``A FIFO name must end with``: of one kind of them.
_OF_A_KIND = re.compile(r"\ban? (?!(?:ARN|DNS|ID|IP|KMS|S3|URI|URL)\b)[A-Z][A-Z0-9]+ ", re.ASCII)


def _literals(match: re.Match[str]) -> str:
    """Where the literals stand: under one name of several."""
    groups = match.groupdict()
    names = ("texts", "more", "named", "first")
    return next(groups[name] for name in names if groups.get(name) is not None)


def _texts(match: re.Match[str]) -> list[str] | None:
    """The literal texts; none where one stands for more than itself, or for some values alone."""
    literals = _literals(match)
    lead = match.string[: match.string.index(literals)]
    if _OF_A_KIND.search(lead[:1].lower() + lead[1:]):
        return None
    found = [each.strip("`\"“”'").strip("\"'") for each in re.findall(_TEXT, literals)]
    # The renderer leaves a colon that belongs to the text behind its markup.
    if match.string[match.end() :].lstrip().startswith(":") and not found[-1].endswith(":"):
        found[-1] += ":"
    return None if any(not each or re.search(r"[<>*{}$\s]", each) for each in found) else found


def _begins(match: re.Match[str], around: Around) -> Rule | None:
    texts = _texts(match)
    if texts is None or (_ARN.search(around.prose) and not texts[0].startswith("arn:")):
        return None
    start = "|".join(_quoted(each) for each in texts)
    return Pattern(offset=0, value=f"{start}{_ANY}" if len(texts) == 1 else f"(?:{start}){_ANY}")


def _begins_not(match: re.Match[str], around: Around) -> Rule | None:
    texts = _texts(match)
    if texts is None or _ARN.search(around.prose):
        return None
    return Pattern(offset=0, value=f"(?!{'|'.join(_quoted(each) for each in texts)}){_ANY}")


def _ends(match: re.Match[str], around: Around) -> Rule | None:
    texts = _texts(match)
    # Those that differ by case alone tell that case is no matter.
    if texts is None or len({each.lower() for each in texts}) < len(texts):
        return None
    ends = "|".join(_quoted(each) for each in texts)
    return Pattern(offset=0, value=_ANY + (ends if len(texts) == 1 else f"(?:{ends})"))


def _java(match: re.Match[str], around: Around) -> Rule | None:
    """The expression as it is quoted; no pattern where the words name a sign that it lacks."""
    value = match["regex"].replace("\\\\", "\\")
    signs = re.findall(r"'([^\w\s])'", match.string[: match.start()])
    if value.count("(") != value.count(")") or any(sign not in value for sign in signs):
        return None
    return Pattern(offset=0, value=value)


_SUBJECT = (
    r"(?:\A|(?<=[.;:•,] )|\b(?:the|your|its|each) (?:[\w-]+ ){1,3}?(?=must|has)|\b(?:it|this|and"
    r"|value|name|names|key|keys|string|prefix"
    r"|parameter|field|identifier|id|path|alias|tag) )"
)

ROWS = (
    Row(
        name="regex-java",
        cues=("java regex",),
        always=True,
        types=STRINGS,
        wording=Wording(r"\(java regex: ?[`\"“]+(?P<regex>\^?[^\"“”`]+)[`\"”]+ ?\)"),
        make=_java,
        matches=(
            (
                'The name can have letters and "-" (Java regex: "^([a-zA-Z-]*)$").',
                "string",
                "^([a-zA-Z-]*)$",
            ),
        ),
        misses=(("Names are found by a Java regex: letters.", "string"),),
    ),
    Row(
        name="begins-with",
        cues=("begin with", "start with", "prefixed with", "beginning with", "starting with"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"{_SUBJECT}(?:must|has to)(?: always)? {_BEGIN} with (?:the |a |an )?(?:prefix "
            rf"|string |text |characters? |letters? |either )?{_SOME}(?! ?[<{{*])"
        ),
        make=_begins,
        matches=(
            ("It must begin with ``boat-`` .", "string", "boat-[\\s\\S]*"),
            (
                "The name must start with ``a/`` or ``b/`` and float.",
                "string",
                "(?:a/|b/)[\\s\\S]*",
            ),
        ),
        misses=(
            ("It must begin with ``<boat>`` .", "string"),
            ("A trip must start with ``boat-`` .", "string"),
            ("If it floats it must begin with ``boat-`` .", "string"),
        ),
    ),
    Row(
        name="begins-not-with",
        cues=("begin with", "start with", "prefixed with"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"{_NOT} {_BEGIN} with (?:the |a |an )?(?:prefix |string |text |either )?{_SOME}"
            r"(?! ?[<{*])"
        ),
        make=_begins_not,
        matches=(
            ("It must not begin with ``boat:`` .", "string", "(?!boat:)[\\s\\S]*"),
            (
                "It can't be prefixed with ``boat:`` or ``sea:`` .",
                "string",
                "(?!boat:|sea:)[\\s\\S]*",
            ),
        ),
        misses=(("It can't begin with ``<boat>`` .", "string"),),
    ),
    Row(
        name="prefix-reserved",
        cues=("prefix",),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"(?:{_NOT}|\b(?:do not|don't|don’t)) (?:use|have|include|contain|specify) "
            rf"(?:the |an? )?(?:prefix(?:es)? {_SOME}|{_SOME.replace('texts', 'more')}(?: as a)? "
            rf"prefix(?:es)?)"
            rf"|\bprefix(?:es)? {_SOME.replace('texts', 'named')} (?:is|are) reserved\b"
            rf"|{_SOME.replace('texts', 'first')} prefix(?:es)? (?:is|are) reserved\b"
        ),
        make=_begins_not,
        matches=(
            ("The prefix ``boat:`` is reserved.", "string", "(?!boat:)[\\s\\S]*"),
            ("Don't use the prefix ``sea-`` .", "string", "(?!sea-)[\\s\\S]*"),
        ),
        misses=(
            ("The prefix ``<boat>`` is reserved.", "string"),
            ("The name ``boat`` is reserved.", "string"),
        ),
    ),
    Row(
        name="ends-with",
        cues=("end with", "end in"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"{_SUBJECT}(?:must|has to)(?: always)? end (?:with|in) (?:the |a )?(?:suffix "
            r"|string )?"
            rf"{_SOME}(?: (?:file )?(?:suffix|extension)(?:es|s)?)?(?=\.? ?\Z|\. |;)"
        ),
        make=_ends,
        matches=(
            ("The name must end with ``.boat`` .", "string", "[\\s\\S]*\\.boat"),
            ("It must end with ``.oar`` or ``.sail`` .", "string", "[\\s\\S]*(?:\\.oar|\\.sail)"),
        ),
        misses=(
            ("It must end with ``.oar`` , ``.OAR`` , or ``.Oar`` .", "string"),
            ("A LIFO name must end with ``.oar`` .", "string"),
        ),
    ),
)
