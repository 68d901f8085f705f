"""Wordings of the characters that a string consists of, begins with and ends with."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.characters import char_class, characters
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

# A full stop between blanks is one of the signs that are listed; a sentence's has none before it.
_UNTIL = (
    r"(?P<chars>(?:[^.;•]|(?<= )\.(?= ))*?(?:\([^)]*\)|`[^`]*`|[^.;•(`]|(?<= )\.(?= ))*?)"
    r"(?=(?:\.? ?\Z|(?<! )\. |;)|, (?:and )?(?:it "
    r"|must|can|cannot|the (?!special|following|symbol|(?:[\w-]+ ){1,3}(?:characters?|signs?|symbols?"
    r"|marks?)\b|(?:under ?score|hyphen|dash|period|space|slash|colon)s?\b))|,? (?:and|but) (?:must|can|cannot|it"
    r"|should|may|has)\b| (?:with|in length|up to)\b)"
)
_SUBJECT = (
    r"(?:it|this|this value|the (?:[\w-]+ ){0,3}[\w-]+|\w*names?|\w*values?|an? (?:[\w-]+ "
    r"){0,2}[\w-]+|must|can)"
)
_ONE = r"(?P<chars>(?:\([^)]*\)|[^.;,•(])+?)"
_SOME = r"(?P<chars>(?:\([^)]*\)|[^.;•(])+?)"
# Any character at all, in Java's dialect as in Python's.
_ANY = "[\\s\\S]"


_NOT = r"(?:cannot|can't|can’t|can not|must not|may not|should not|mustn't|doesn't|does not)"
_DENIED = re.compile(rf"(?:{_NOT}|\bnot)\Z| (?:{_NOT}|not) (?:\w+ )?\Z", re.IGNORECASE)


# Signs by the names that another sentence may give them, and clauses that rule one out.
_SIGN_NAMES = (
    ("-", r"\b(?:hyphens?|dash(?:es)?)\b"),
    ("_", r"\bunder ?scores?\b"),
    (".", r"\b(?:periods?|dots?)\b(?! of)"),
    ("/", r"\bslash(?:es)?\b"),
    (":", r"\bcolons?\b"),
    (" ", r"\b(?:white ?)?spaces?\b"),
    ("*", r"\b(?:asterisks?|wildcards?)\b"),
    ("@", r"\bat (?:signs?|symbols?)\b"),
    ("+", r"\bplus signs?\b"),
)
_RULED_OUT = re.compile(
    rf"(?:{_NOT}|\bno\b|\bwithout\b)(?: (?:contain|include|have|use|be))?"
    r"(?!(?: \w+)? (?:two|consecutive|more than|end|begin|start))[^.•]*"
)


def _allows_more(found: frozenset[str], match: re.Match[str], around: Around) -> bool:
    """Whether the prose tells of signs elsewhere that the sentence's characters lack."""
    words = match.string.lower()
    others = f"{around.before} {around.prose[len(around.before) + len(words) :]}"
    others = _RULED_OUT.sub("", others)
    return any(
        sign not in found and re.search(names, others) is not None for sign, names in _SIGN_NAMES
    ) or any(
        re.fullmatch(char_class(found) + "+", each) is None
        for each in re.findall(r"example:? ``?([^`\s]+)``?", around.prose)
    )


def _whole(match: re.Match[str], around: Around) -> Rule | None:
    """The characters that the whole value consists of."""
    if _DENIED.search(match.string, 0, match.start()) is not None:
        return None
    found = characters(match["chars"])
    if found is None or _allows_more(found, match, around):
        return None
    return Pattern(offset=0, value=char_class(found) + "+")


def _letters_and(match: re.Match[str], around: Around) -> Rule | None:
    """The same, where letters or digits are among them: else it tells of more that is allowed."""
    found = characters(match["chars"])
    if found is None or not any(len(each) > 1 for each in found):
        return None
    return _whole(match, around)


def _first(match: re.Match[str], around: Around) -> Rule | None:
    found = characters(match["chars"])
    return None if found is None else Pattern(offset=0, value=f"{char_class(found)}{_ANY}*")


def _ends(match: re.Match[str], around: Around) -> Rule | None:
    """First and last are of the class; one character may be both."""
    found = characters(match["chars"])
    if found is None:
        return None
    chars = char_class(found)
    return Pattern(offset=0, value=f"{chars}({_ANY}*{chars})?")


def _not_first(match: re.Match[str], around: Around) -> Rule | None:
    found = characters(match["chars"])
    return None if found is None else Pattern(offset=0, value=f"{_without(found)}{_ANY}*")


def _not_last(match: re.Match[str], around: Around) -> Rule | None:
    found = characters(match["chars"])
    return None if found is None else Pattern(offset=0, value=f"{_ANY}*{_without(found)}")


def _not_within(match: re.Match[str], around: Around) -> Rule | None:
    found = characters(match["chars"])
    return None if found is None else Pattern(offset=0, value=f"{_without(found)}*")


def _not_ends(match: re.Match[str], around: Around) -> Rule | None:
    found = characters(match["chars"])
    if found is None:
        return None
    chars = _without(found)
    return Pattern(offset=0, value=f"{chars}({_ANY}*{chars})?")


def _single_hyphens(match: re.Match[str], around: Around) -> Rule | None:
    """Runs without a hyphen, one hyphen between two of them."""
    before = "" if match["start"] else "-?"
    after = "" if match["end"] else "-?"
    return Pattern(offset=0, value=f"{before}[^-]+(-[^-]+)*{after}")


def _without(chars: frozenset[str]) -> str:
    return "[^" + char_class(chars)[1:]


ROWS = (
    Row(
        name="characters-only",
        cues=("only",),
        types=STRINGS,
        wording=Wording(
            r"\b(?:contain|include|consist of|use|have)s? only (?:the following(?: characters)?: )?"
            + _UNTIL
        ),
        make=_whole,
        matches=(
            (
                "It must contain only lowercase letters, digits, and hyphens (-).",
                "string",
                "[a-z0-9-]+",
            ),
            ("Names contain only letters and spaces; they float.", "string", "[a-zA-Z ]+"),
        ),
        misses=(
            ("It must contain only boats and hyphens.", "string"),
            ("If it floats, it must contain only letters.", "string"),
        ),
    ),
    Row(
        name="characters-can-only",
        cues=("only",),
        types=STRINGS,
        wording=Wording(
            r"\b(?:can|may|must|should) only (?:contain|include|consist of|use|have|be) (?:only )?"
            r"(?:the following(?: characters)?: )?" + _UNTIL
        ),
        make=_whole,
        matches=(
            (
                "It can only contain alphanumeric characters and underscores (_).",
                "string",
                "[a-zA-Z0-9_]+",
            ),
        ),
        misses=(("It can only contain what floats.", "string"),),
    ),
    Row(
        name="characters-can",
        cues=("contain", "include", "consist", "use"),
        types=STRINGS,
        wording=Wording(
            rf"\b{_SUBJECT} (?:can|may|must|should|must be \w+ and can) "
            r"(?:contain|include|consist of|use|have|be made up of)(?: any| up to [\d,]+)? (?:of "
            r"the following(?: characters)?: )?(?!only)" + _UNTIL
        ),
        make=_letters_and,
        matches=(
            ("The name can contain letters, numbers, and hyphens.", "string", "[a-zA-Z0-9-]+"),
        ),
        misses=(
            ("The name can contain letters, numbers, and emoji.", "string"),
            ("The name must contain at least one letter.", "string"),
        ),
    ),
    Row(
        name="characters-valid",
        cues=("characters",),
        types=STRINGS,
        wording=Wording(
            r"(?:\b(?:valid|allowed|allowable|acceptable|permitted|supported|legal) (?:name )?characters"
            r"(?: (?:for|in) (?:this|the|an?) \w+)?(?:(?: are| include| is)(?: the following)?:?|:)"
            r"|\bthe following are (?:the )?valid characters:|\A(?:allows|accepts)) " + _UNTIL
        ),
        make=_whole,
        matches=(
            ("Valid characters are a-z, A-Z, 0-9, and _ (underscore).", "string", "[a-zA-Z0-9_]+"),
            (
                "Valid characters include a-z, 0-9, space, and the special characters _ - . : / @.",
                "string",
                "[a-z0-9_.@:/ -]+",
            ),
            ("Valid characters are a-z and _. Others float.", "string", "[a-z_]+"),
        ),
        misses=(("Valid characters are those of a book.", "string"),),
    ),
    Row(
        name="characters-allowed",
        cues=("allowed",),
        types=STRINGS,
        wording=Wording(
            r"\A(?:(?:up to |a maximum of )[\d,]+ )?(?P<chars>(?:\([^)]*\)|[^.;•(])+?) are (?:allowed|valid|permitted"
            r"|supported)(?=\.*? ?\Z|\. )"
        ),
        make=_letters_and,
        matches=(
            (
                "Up to 255 letters (uppercase and lowercase), numbers, and hyphens are allowed.",
                "string",
                "[a-zA-Z0-9-]+",
            ),
        ),
        misses=(
            ("Hyphens and underscores are allowed.", "string"),
            ("Up to 255 boats and hyphens are allowed.", "string"),
        ),
    ),
    Row(
        name="characters-length",
        cues=("letters", "alphanumeric", "digits"),
        types=STRINGS,
        wording=Wording(
            r"\b(?:contain|be|have|of)(?: from| between| up to| no more than| at most)? "
            r"[\d,]+(?:(?: to | and |-)[\d,]+)? (?P<chars>(?:lowercase |uppercase )?"
            r"(?:alphanumeric characters|letters|digits)(?:[^.;•(]|\([^)]*\))*?)(?=\.? ?\Z|\. |;)"
        ),
        make=_whole,
        matches=(
            ("Must contain from 1 to 63 letters, numbers, or hyphens.", "string", "[a-zA-Z0-9-]+"),
            ("Must be 1 to 255 alphanumeric characters", "string", "[a-zA-Z0-9]+"),
        ),
        misses=(("Must contain from 1 to 63 letters to a friend.", "string"),),
    ),
    Row(
        name="ends-both",
        cues=("begin and end", "start and end", "first and last"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"(?:\b(?:must|should) (?:begin|start) and end with|\A(?:begin|start)s? and ends? with"
            r"|\bnames? (?:begin|start) and end with|first and last characters? must be) (?:an? )?"
            rf"(?:either an? )?{_ONE}(?=\.? ?\Z|[.;,]| and | •)"
        ),
        make=_ends,
        matches=(
            (
                "It must begin and end with a letter or number.",
                "string",
                "[a-zA-Z0-9]([\\s\\S]*[a-zA-Z0-9])?",
            ),
        ),
        misses=(("It must begin and end with a song.", "string"),),
    ),
    Row(
        name="first-is",
        cues=("first character", "begin with", "start with"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"(?:\b(?:first character (?:must be|has to be)|must (?:always )?(?:begin|start) with)"
            r"|\A(?:begin|start)s? with|\A[\w ]*names? (?:begin|start) with) (?:an? |the )?"
            rf"(?:either an? )?{_ONE}(?=\.? ?\Z|[.;,]| and | •)"
        ),
        make=_first,
        matches=(
            ("First character must be a letter.", "string", "[a-zA-Z][\\s\\S]*"),
            ("It must begin with a lowercase letter and float.", "string", "[a-z][\\s\\S]*"),
        ),
        misses=(
            ("Its first character must be a captain.", "string"),
            ("When it is short its first character must be a letter.", "string"),
        ),
    ),
    Row(
        name="last-is",
        cues=("last character", "end with"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"\b(?:(?<!first and )last character must be|(?<!and )must end with|(?<=and )must "
            rf"end with) (?:an? )?{_ONE}(?=\.? ?\Z|[.;,](?!\w)| and | •)"
        ),
        make=lambda match, around: (
            None
            if (found := characters(match["chars"])) is None
            else Pattern(offset=0, value=f"{_ANY}*{char_class(found)}")
        ),
        matches=(("Its last character must be a digit.", "string", "[\\s\\S]*[0-9]"),),
        misses=(
            ("A trip must end with a song.", "string"),
            ("It must end with the ``.boat`` suffix.", "string"),
        ),
    ),
    Row(
        name="hyphens-single",
        cues=("consecutive hyphens", "hyphens in a row"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"(?:(?P<start>{_NOT} (?:begin|start) )(?:(?:or|and) )?)?(?:{_NOT} )?(?P<end>end )?"
            r"(?:with (?:an? )?hyphens?(?: \(-\))?,? (?:or|and) )?"
            rf"(?:{_NOT} )?(?:contain|have|include) (?:two |any )?(?:consecutive hyphens|hyphens "
            r"in a row)"
        ),
        make=_single_hyphens,
        matches=(
            (
                "Can't end with a hyphen or contain two consecutive hyphens.",
                "string",
                "-?[^-]+(-[^-]+)*",
            ),
            ("It can't contain consecutive hyphens.", "string", "-?[^-]+(-[^-]+)*-?"),
        ),
        misses=(("Consecutive hyphens look like a line.", "string"),),
    ),
    Row(
        name="first-last-not",
        cues=(
            "start or end with",
            "begin or end with",
            "start or finish",
            "start with or end with",
        ),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"{_NOT} (?:start|begin)(?: with)? or (?:end|finish) with (?:an? )?{_ONE}(?=\.? ?\Z"
            r"|[.;,]| •)"
        ),
        make=_not_ends,
        matches=(("It can't start or end with a hyphen.", "string", "[^-]([\\s\\S]*[^-])?"),),
        misses=(("It can't start or end with a reef.", "string"),),
    ),
    Row(
        name="first-not",
        cues=("start with", "begin with"),
        types=STRINGS,
        partial=True,
        wording=Wording(rf"{_NOT} (?:start|begin) with (?:an? )?{_ONE}(?=\.? ?\Z|[.;,]| •)"),
        make=_not_first,
        matches=(("It can't start with a hyphen.", "string", "[^-][\\s\\S]*"),),
        misses=(("It can't start with the text ``boat`` .", "string"),),
    ),
    Row(
        name="last-not",
        cues=("end with",),
        types=STRINGS,
        partial=True,
        wording=Wording(rf"{_NOT} end (?:with|in) (?:an? )?{_ONE}(?=\.? ?\Z|[.;,]| •)"),
        make=_not_last,
        matches=(("It must not end with a period (.).", "string", "[\\s\\S]*[^.]"),),
        misses=(("It must not end with a storm.", "string"),),
    ),
    Row(
        name="never-contains",
        cues=("contain", "include"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            rf"{_NOT} (?:contain|include|have) (?:any )?(?:of the following(?: characters)?: "
            rf")?{_SOME}(?=\.? ?\Z|[.;] | •)"
        ),
        make=_not_within,
        matches=(
            ("It can't contain spaces.", "string", "[^ ]*"),
            ("It must not contain slashes (/) or colons.", "string", "[^:/]*"),
        ),
        misses=(("It can't contain boats.", "string"), ("It doesn't contain much.", "string")),
    ),
)
