"""Wordings that allow one value alone, or these alone."""

import re

from refsmith.model import Rule
from refsmith.rules.prose.enumleads import VALID
from refsmith.rules.prose.enums import enum_of, of_arn
from refsmith.rules.prose.literals import listed
from refsmith.rules.prose.row import STRINGS, Around, Row, Wording

_SOME = r"(?:`[^`]+`|\"[^\"]{1,40}\"|[A-Z][A-Z0-9_]+)"
_SEVERAL = rf"(?P<values>{_SOME}(?:(?:, (?:and |or )?| and | or ){_SOME})*)"


def _named(match: re.Match[str], around: Around) -> Rule | None:
    """One value, or several; a noun between it and the verb must be the prose's own."""
    noun = (match.groupdict().get("noun") or "").strip().lower()
    if noun and noun.split()[-1] not in around.before:
        return None
    values = listed(match["values"].strip() + ".")
    return None if of_arn(values, around) else enum_of(values, 1)


ROWS = (
    Row(
        name="enum-only",
        cues=("only",),
        types=STRINGS,
        wording=Wording(
            rf"\bonly (?:the )?{_SEVERAL} ?(?P<noun>(?:[\w-]+ ){{1,3}}?)?(?:is"
            rf"|are) (?:currently )?{VALID}"
            r"(?=\.? ?\Z|\. )"
        ),
        make=_named,
        matches=(
            ("Currently, only ``OAR`` is supported.", "string", ("OAR",)),
            (
                "The kind of drive. Only ``OAR`` and ``SAIL`` are supported.",
                "string",
                ("OAR", "SAIL"),
            ),
        ),
        misses=(
            ("Only ``OAR`` boats are supported.", "string"),
            ("Only boats with ``OAR`` are supported.", "string"),
        ),
    ),
    Row(
        name="enum-supports-only",
        cues=("only",),
        types=STRINGS,
        wording=Wording(
            r"\b(?:(?:supports|accepts|takes|support|accept)(?: only| currently only)"
            r"|only (?:supports|accepts)) (?:the )?"
            rf"(?:value )?{_SEVERAL}(?: (?P<noun>[\w-]+))?(?=\.? ?\Z|\. )"
        ),
        make=_named,
        matches=(("The value accepts only ``OAR`` .", "string", ("OAR",)),),
        misses=(("It accepts only boats with an ``OAR`` .", "string"),),
    ),
    Row(
        name="enum-is-only",
        cues=("the only",),
        types=STRINGS,
        wording=Wording(
            rf"{_SEVERAL},? (?:(?:for|a|an) [^,.]{{1,40}}, )?(?:is|are) (?:currently )?the only "
            rf"(?:(?:currently )?{VALID} (?:values?|options?)\b"
            rf"|(?P<noun>[\w-]+) (?:that is )?(?:currently )?{VALID}(?=\.? ?\Z|\. ))"
        ),
        make=_named,
        matches=(("``OAR`` is the only supported value.", "string", ("OAR",)),),
        misses=(("``OAR`` is the only supported boat.", "string"),),
    ),
    Row(
        name="enum-must-be",
        cues=("must be", "must equal", "can only be", "must always be", "must specify"),
        types=STRINGS,
        wording=Wording(
            r"(?:\A|(?<=[.;:•] )|(?<!`)\b(?:it|which|this|(?<!` )value|parameter|field|type"
            r"|mode) )(?:must(?: always)? be"
            r"(?: set to| specified as| equal to)?|must equal"
            r"|can only be(?: set to)?) (?:the (?:value )?)?"
            r"(?:string )?(?P<values>`[^`]+`|\"[^\"]{1,40}\")(?=\.? ?\Z|\. |,? (?:and|but) )"
        ),
        make=_named,
        matches=(
            ("This value must be ``oar`` .", "string", ("oar",)),
            ("Must be set to ``OAR`` .", "string", ("OAR",)),
        ),
        misses=(
            ("If it floats, it must be ``oar`` .", "string"),
            ("The boat must be ``oar`` like.", "string"),
        ),
    ),
)
