"""Wordings of the characters that a string consists of."""

import re

from refsmith.model import Pattern, Rule
from refsmith.rules.prose.characters import char_class, characters
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording, is_of_another, may_be_arn

# A full stop between blanks, or among other signs, is one of those that are listed.
_STOP = (
    r"(?:(?<= )\.(?= )|\.(?=[-_:/+=@~])|(?<=[-_:/+=@~])\.(?=\S| [^\w\s])|(?<=`)\.(?= `[^\w\s]`))"
)
_UNTIL = (
    rf"(?P<chars>(?:[^.;•]|{_STOP})*?(?:\([^)]*\)|`[^`]*`|'[^']'|\"[^\"]\"|[^.;•(`]"
    rf"|{_STOP})*?)"
    r"(?=(?:\.? ?\Z|(?<! )\. (?!`?[^\w\s`\"'(•])|;)|, (?:and )?(?:it "
    r"|must|can|cannot|the (?!special|following|symbol|(?:[\w-]+ ){1,3}(?:characters?|signs?"
    r"|symbols?"
    r"|marks?)\b|(?:under ?score|hyphen|dash|period|space|slash|colon)s?\b))|,? (?:and"
    r"|but) (?:must|can|cannot|can't|can’t|it|should|may|has|be|is|are|start|begin|end|not)\b"
    r"| (?:with|in length|up to)\b)"
)
_SUBJECT = (
    r"(?:it|you|and|`[\w-]+`|this|this value|the (?:[\w-]+ ){0,3}[\w-]+|\w*names?|\w*values?"
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
    ("0-9", r"\b(?:digits|numbers|alphanumeric)\b(?! of)"),
    ("A-Z", r"\bupper-? ?case|\bcapital letters"),
)
_RULED_OUT = re.compile(
    rf"(?:{NOT}|\bno\b|\bwithout\b)(?: (?:contain|include|have|use|be))?"
    r"(?!(?: \w+)? (?:two|consecutive|more than|end|begin|start))[^.•]*"
)


def _told_of(match: re.Match[str], around: Around) -> frozenset[str]:
    """The signs that the prose tells of elsewhere: what has them is not refused."""
    words = match.string.lower()
    rest = match.string[match.end("chars") :].lower()
    others = f"{around.before} {rest} {around.prose[len(around.before) + len(words) :]}"
    others = _RULED_OUT.sub("", others)
    return frozenset(sign for sign, names in _SIGN_NAMES if re.search(names, others) is not None)


def _fits_examples(value: str, around: Around) -> bool:
    """Whether the examples that the prose gives have these characters alone."""
    if "\\p" in value:
        return True
    examples = re.findall(r"example:? ``?([^`\s]+)``?", around.prose)
    return all(re.fullmatch(value, each) is not None for each in examples)


def named(match: re.Match[str], around: Around) -> frozenset[str] | None:
    """The characters that the match names, unless they are those of a part of the value."""
    if may_be_arn(around, match.string[: match.start()]) or is_of_another(match, around):
        return None
    # A full stop that is one of the signs has cut the list short.
    if re.match(r"\. ?[`'\"]?[^\w\s`'\"(•]", match.string[match.end("chars") :]):
        return None
    return characters(match["chars"])


def _whole(match: re.Match[str], around: Around) -> Rule | None:
    """The characters that the whole value consists of."""
    if _DENIED.search(match.string, 0, match.start()) is not None:
        return None
    found = named(match, around)
    if found is None:
        return None
    told = _told_of(match, around)
    if not told <= found and "only" not in match.string.lower():
        return None
    value = char_class(found | told) + "+"
    return Pattern(offset=0, value=value) if _fits_examples(value, around) else None


def letters_and(match: re.Match[str], around: Around) -> Rule | None:
    """The same, where letters or digits are among them: else it tells of more that is allowed."""
    found = named(match, around)
    if found is None or not any(len(each) > 1 for each in found):
        return None
    return _whole(match, around)


def until() -> str:
    """The expression of a list of characters, up to where its clause ends."""
    return _UNTIL


def _counted(match: re.Match[str], around: Around) -> Rule | None:
    """What so many characters are; where the prose tells of more, only a count was meant."""
    found = named(match, around)
    if found is None or not _told_of(match, around) <= found:
        return None
    return letters_and(match, around)


ROWS = (
    Row(
        name="characters-only",
        cues=("only", "limited to", "restricted to"),
        types=STRINGS,
        wording=Wording(
            r"(?:\b(?:contain|include|consist of|use|have|support|accept|allow)s? only"
            r"|\b(?:(?:is|are|be) (?:limited|restricted) to|(?:\A|[.:;•] )only (?:use|enter"
            r"|specify)"
            r"|only (?:supports|accepts|allows|contains))) (?:the following(?: characters)?: )?"
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
            r"|be(?: made up of| composed of| comprised of)?|comprise):? (?:only )?"
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
        cues=(
            "contain",
            "include",
            "consist",
            "use",
            "made up",
            "compos",
            "compris",
            "support",
            "accept",
            "allow",
        ),
        types=STRINGS,
        wording=Wording(
            rf"\b(?:{_SUBJECT} (?:can|may|must|should|must be \w+ and can|has to|have to|needs? to)"
            r" (?:contain|include|consist of|use|have|be (?:made up|composed|comprised) of"
            r"|comprise)"
            rf"|{_SUBJECT} (?:consists? of|(?:is|are) (?:made up|composed|comprised) of|supports?"
            r"|accepts?|allows?))(?: any| up to [\d,]+)? (?:(?:any )?(?:of )?"
            r"the following(?: characters)?: )?(?!only)" + _UNTIL
        ),
        make=letters_and,
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
        misses=(
            ("Valid characters are those of a book.", "string"),
            ("Valid characters are letters, ``_`` . ``:`` and ``/`` .", "string"),
        ),
    ),
    Row(
        name="characters-allowed",
        cues=("allowed", "only", "valid", "permitted", "supported", "accepted", "used"),
        types=STRINGS,
        wording=Wording(
            r"\A(?:(?:up to |a maximum of )[\d,]+ )?(?P<chars>(?:\([^)]*\)"
            r"|[^.;•(])+?) (?:only|(?:are|is|may be|can be) (?:allowed|valid|permitted|supported"
            r"|accepted|used)(?: (?:in|for) (?:the|this|a|an) [\w -]{1,30})?)(?=\.*? ?\Z|\. )"
        ),
        make=letters_and,
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
        cues=("letters", "alphanumeric", "digits", "numbers"),
        types=STRINGS,
        wording=Wording(
            r"(?:\b(?:contain|be|have|of)(?: from| between| up to| no more than| at most"
            r"| a maximum of)?|\A(?:from |between |up to |a maximum of )?) ?"
            r"[\d,]+(?:(?: to | and | ?[-–] ?)[\d,]+)?,? (?=[^.;•]{0,20}\b(?:alphanumeric|letters"
            rf"|digits|numbers))(?P<chars>(?:[^.;•(]|\([^)]*\)|{_STOP})*?)(?=\.? ?\Z|\. |;)"
        ),
        make=_counted,
        matches=(
            ("Must contain from 1 to 63 letters, numbers, or hyphens.", "string", "[a-zA-Z0-9-]+"),
            ("Must be 1 to 255 alphanumeric characters", "string", "[a-zA-Z0-9]+"),
        ),
        misses=(("Must contain from 1 to 63 letters to a friend.", "string"),),
    ),
)
