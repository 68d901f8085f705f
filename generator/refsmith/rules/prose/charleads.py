"""More wordings of characters: what a value is, lists of items, signs ruled out, expressions."""

import re

from refsmith.languages import language
from refsmith.model import Pattern, Rule
from refsmith.rules.prose.characters import char_class, characters
from refsmith.rules.prose.charsets import letters_and, named, until
from refsmith.rules.prose.intervals import read
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording, may_be_arn

_NOT_BE = r"(?:cannot be|can't be|can’t be|are not|aren't|aren’t|is not|isn't|isn’t)"
_OF_ALL = r"(?:\A|\b(?:all|every|each|the|any|its|their)(?: of the)? )characters?"
_MUST = r"(?:must|has to|have to|should|can only|may only|needs? to)"
# What an expression has and no other text that is quoted.
_IS_REGEX = re.compile(r"\[[^\]]+\]|\\[\\wds]|\.[*+]|\A\^|\$\Z")
_NOT_REGEX = re.compile(r"<|\{[a-zA-Z]|\.\.\.")


def _lower(match: re.Match[str], around: Around) -> Rule | None:
    """No letters of the other case, whatever else there is."""
    if may_be_arn(around, match.string[: match.start()]):
        return None
    other = "a-z" if match["case"].lower().startswith("u") else "A-Z"
    return Pattern(offset=0, value=f"[^{other}]*")


def _items(match: re.Match[str], around: Around) -> Rule | None:
    """The characters that the items name, each of which must be understood."""
    if may_be_arn(around, match.string[: match.start()]):
        return None
    found: set[str] = set()
    for item in match["items"].split("•")[1:]:
        meant = characters(item)
        if meant is None:
            return None
        found |= meant
    if not any(len(each) > 1 for each in found):
        return None
    return Pattern(offset=0, value=char_class(frozenset(found)) + "+")


def _never(match: re.Match[str], around: Around) -> Rule | None:
    found = named(match, around)
    if found is None:
        return None
    return Pattern(offset=0, value=f"[^{char_class(found)[1:]}*")


def _no_blank_ends(match: re.Match[str], around: Around) -> Rule | None:
    return Pattern(offset=0, value="[^ ]([\\s\\S]*[^ ])?")


def _expression(match: re.Match[str], around: Around) -> Rule | None:
    """The expression as it is quoted, where it is one."""
    value = next(each for each in match.groups() if each is not None).strip()
    if _IS_REGEX.search(value) is None or _NOT_REGEX.search(value) or language(value) is None:
        return None
    return Pattern(offset=0, value=value)


def _digits(match: re.Match[str], around: Around) -> Rule | None:
    """So many digits, and nothing else."""
    if " or " in match.string or may_be_arn(around, match.string[: match.start()]):
        return None
    return Pattern(offset=0, value=f"[0-9]{{{read(match['count'] or match['account'])}}}")


ROWS = (
    Row(
        name="characters-be",
        cues=(" be ", "combination of", "mix of", "string of", "consisting of"),
        types=STRINGS,
        wording=Wording(
            r"(?:\A(?=an? (?:combination|mix|string) (?:of|consisting of) )"
            rf"|(?:{_OF_ALL} {_MUST} be"
            rf"|(?<!character )(?<!characters )\b{_MUST} be)(?: all| either)? )"
            r"(?=(?:an? |any )?(?:combination|mix|string|sequence|(?:lower-?case |upper-?case )?"
            r"alphanumeric|(?:lower|upper)-?case letters|letters|digits|hexadecimal))" + until()
        ),
        make=letters_and,
        matches=(
            ("The name must be alphanumeric.", "string", "[a-zA-Z0-9]+"),
            ("All characters must be letters or hyphens.", "string", "[a-zA-Z-]+"),
            ("It must be a combination of letters and digits.", "string", "[a-zA-Z0-9]+"),
        ),
        misses=(
            ("The first character must be alphanumeric.", "string"),
            ("It must be a combination of letters and songs.", "string"),
        ),
    ),
    Row(
        name="case-of-letters",
        cues=("lowercase", "lower-case", "lower case", "uppercase", "upper-case", "upper case"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"(?:\A|\b(?:it|this|value|name|names|identifier|string|id|letters|characters|and) )"
            r"(?:must|should|has to|have to) be (?:in )?(?:all )?(?P<case>lower|upper)[- ]?case"
            r"(?: letters| characters)?(?=\.? ?\Z|\. |,? and )"
        ),
        make=_lower,
        matches=(("The name must be in lowercase.", "string", "[^A-Z]*"),),
        misses=(
            ("The first letter must be in lowercase.", "string"),
            ("The flag must be lowercase blue.", "string"),
        ),
    ),
    Row(
        name="characters-items",
        cues=("\n* ",),
        types=STRINGS,
        listed=True,
        wording=Wording(
            r"(?:\b(?:contain|include|consist of|use|have)s?(?: only)?|\bonly (?:contain|include"
            r"|use)"
            r"|(?:valid|allowed|supported|permitted|acceptable) characters (?:are|include)"
            r"|\bonly)(?: any(?: combination)?)?(?: of)?(?: the following| these)?(?: valid)?"
            r"(?: characters| symbols)?(?: are (?:allowed|permitted))?:(?P<items>(?: • [^•]+)+)\Z"
        ),
        make=_items,
        matches=(
            (
                "It can only contain the following characters:\n\n* Letters\n\n* Hyphens (-)",
                "string",
                "[a-zA-Z-]+",
            ),
        ),
        misses=(("It can contain the following:\n\n* Letters\n\n* A boat", "string"),),
    ),
    Row(
        name="never-allowed",
        cues=("allowed", "permitted", "supported", "valid", "accepted", "used"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"\A(?:the (?:following )?(?:special )?characters?:? )?(?P<chars>[^.;•]{1,80}?) "
            rf"{_NOT_BE} (?:allowed|permitted|supported|valid|accepted|used|included)"
            r"(?: (?:in|for) (?:the|this|an?) [\w -]{1,30})?(?=\.? ?\Z|\. )"
        ),
        make=_never,
        matches=(("Hyphens and underscores aren't permitted.", "string", "[^_-]*"),),
        misses=(("Boats and hyphens aren't permitted.", "string"),),
    ),
    Row(
        name="no-blank-ends",
        cues=("space", "blank"),
        types=STRINGS,
        partial=True,
        wording=Wording(
            r"(?:\b(?:cannot|can't|can’t|must not|may not) (?:contain|have|include) (?:any )?"
            r"(?:leading (?:or|and) trailing (?:white ?)?(?:spaces?|blanks)|(?:white ?)?spaces? at "
            r"the (?:beginning|start) (?:or|and) (?:the )?end)"
            r"|leading (?:or|and) trailing (?:white ?)?spaces (?:are not|aren't) (?:allowed"
            r"|permitted|supported))"
        ),
        make=_no_blank_ends,
        matches=(
            (
                "It can't have leading or trailing spaces.",
                "string",
                "[^ ]([\\s\\S]*[^ ])?",
            ),
        ),
        misses=(("Leading and trailing spaces are cut.", "string"),),
    ),
    Row(
        name="regex-quoted",
        cues=("pattern", "regular expression", "regex"),
        types=STRINGS,
        wording=Wording(
            r"(?:\b(?:must|has to|should) (?:match|satisfy|conform to|follow|comply with|adhere to"
            r"|fit)|\A(?:constraints?: )?(?:matches|follows)) (?:the |this |these )?(?:following )?"
            r"(?:regular expressions?|regex(?:p| pattern)?|patterns?)(?: patterns?)?(?: of)?:? ?"
            r"(?:`([^`]+)`|[\"“]([^\"”]+)[\"”]|([\[^]\S+?)(?=\.? ?\Z))(?=\.? ?\Z|[.,;] )"
            r"|\A(?:regex(?: pattern)?|regular expression|pattern): ?`?([^`\s]+)`?\.?\Z"
        ),
        make=_expression,
        matches=(
            ("It must match the regular expression ``[a-z]+`` .", "string", "[a-z]+"),
            ("Pattern: ``[a-z0-9]+``", "string", "[a-z0-9]+"),
        ),
        misses=(
            ("It must match the pattern ``boat`` .", "string"),
            ("It must match the pattern ``<boat>[a-z]`` .", "string"),
        ),
    ),
    Row(
        name="digits-exactly",
        cues=("-digit", " digit"),
        types=STRINGS,
        wording=Wording(
            r"(?:\b(?:must be|has to be|specify|enter|use) (?:an? |the )"
            r"(?P<count>\d+|four|six|eight|nine|ten|twelve)[- ]digit (?:number|numeric (?:string"
            r"|code|value)|account id|account number|id|identifier|code|pin)\b"
            r"|\A(?:the|your) (?P<account>12|twelve)[- ]digit (?:aws |amazon web services )?"
            r"(?:account id|account number|account identifier)\b)"
        ),
        make=_digits,
        matches=(("It must be a 12-digit number.", "string", "[0-9]{12}"),),
        misses=(("It must be a 12-digit boat.", "string"),),
    ),
)
