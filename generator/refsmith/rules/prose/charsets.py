"""Wordings of the characters that a string consists of."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.characters import char_class, characters
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording, is_of_another, may_be_arn

# A full stop between blanks is one of the signs that are listed; a sentence's has none before it.
_UNTIL = (
    r"(?P<chars>(?:[^.;•]|(?<= )\.(?= ))*?(?:\([^)]*\)|`[^`]*`|'[^']'|\"[^\"]\"|[^.;•(`]"
    r"|(?<= )\.(?= ))*?)"
    r"(?=(?:\.? ?\Z|(?<! )\. |;)|, (?:and )?(?:it "
    r"|must|can|cannot|the (?!special|following|symbol|(?:[\w-]+ ){1,3}(?:characters?|signs?"
    r"|symbols?"
    r"|marks?)\b|(?:under ?score|hyphen|dash|period|space|slash|colon)s?\b))|,? (?:and"
    r"|but) (?:must|can|cannot|it"
    r"|should|may|has)\b| (?:with|in length|up to)\b)"
)
_SUBJECT = (
    r"(?:it|and|`[\w-]+`|this|this value|the (?:[\w-]+ ){0,3}[\w-]+|\w*names?|\w*values?"
    r"|an? (?:[\w-]+ "
    r"){0,2}[\w-]+|must|can)"
)
NOT = r"(?:cannot|can't|can’t|can not|must not|may not|should not|mustn't|doesn't|does not)"
_DENIED = re.compile(rf"(?:{NOT}|\bnot)\Z| (?:{NOT}|not) (?:\w+ )?\Z", re.IGNORECASE)


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
    rf"(?:{NOT}|\bno\b|\bwithout\b)(?: (?:contain|include|have|use|be))?"
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


def named(match: re.Match[str], around: Around) -> frozenset[str] | None:
    """The characters that the match names, unless they are those of a part of the value."""
    if may_be_arn(around, match.string[: match.start()]) or is_of_another(match, around):
        return None
    return characters(match["chars"])


def _whole(match: re.Match[str], around: Around) -> Rule | None:
    """The characters that the whole value consists of."""
    if _DENIED.search(match.string, 0, match.start()) is not None:
        return None
    found = named(match, around)
    if found is None or _allows_more(found, match, around):
        return None
    return Pattern(offset=0, value=char_class(found) + "+")


def _letters_and(match: re.Match[str], around: Around) -> Rule | None:
    """The same, where letters or digits are among them: else it tells of more that is allowed."""
    found = named(match, around)
    if found is None or not any(len(each) > 1 for each in found):
        return None
    return _whole(match, around)


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
            r"\b(?:can|may|must|should) only (?:contain|include|consist of|use|have"
            r"|be):? (?:only )?"
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
            r"(?:contain|include|consist of|use|have|be made up of)(?: any"
            r"| up to [\d,]+)? (?:(?:any )?(?:of )?"
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
            r"(?:\b(?:valid|allowed|allowable|acceptable|permitted|supported"
            r"|legal) (?:name )?characters"
            r"(?: (?:for|in) (?:this|the|an?) \w+)?(?:(?: are| include| is)(?: the following)?:?|:)"
            r"|\bthe following are (?:the )?valid characters:|\A(?:allows|accepts)|\d characters:"
            r"|\bcharacters that are(?: either)?"
            r"|\b(?:it|name|value|string) consists of) " + _UNTIL
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
            r"\A(?:(?:up to |a maximum of )[\d,]+ )?(?P<chars>(?:\([^)]*\)"
            r"|[^.;•(])+?) are (?:allowed|valid|permitted"
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
)
