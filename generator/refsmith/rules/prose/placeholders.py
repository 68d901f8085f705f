"""Sentences with a placeholder for each member that they name.

The wordings between members are looked for in such a text: a name in prose has many forms (in
backticks, as a flag, "the `Oar` parameter", "a value for `Oar`", "this parameter"), and one that
is not in reach stays as it is, so that no wording fits it.
"""

import re
from dataclasses import dataclass

from refsmith.rules.prose.scope import Named, Scope

_FIRST = 0xE000
# A placeholder is one character of Unicode's private use area: the member's index.
MEMBER = "[\ue000-\uf8ff]"

_WORD = re.compile(
    r"`+(?P<literal>[^`<]+?)(?: <[^>`]*>)?`+(?:__?)?`?"
    r"|(?P<flag>--[a-z][\w-]+)"
    r"|[\"“](?P<quoted>[A-Za-z]\w*)[\"”]"
    r"|\{@link (?P<link>\w+)\}"
    r"|(?<![\w`./-])(?P<bare>[A-Za-z]\w{2,})(?![\w`/-]|\.\w)"
)
_EQUALS = re.compile(r"(?P<name>[A-Za-z][\w-]*)\s*(?:==?|:)\s*[\"']?(?P<value>[\w./:-]+)[\"']?")
_NAME = re.compile(r"[A-Za-z-][\w-]*")
_INNER_CAPITAL = re.compile(r"[A-Za-z]+[a-z0-9_]+[A-Z]|[A-Z]{2,}[a-z]|[a-z]+[A-Z]")
_NOUN = (
    r"(?:parameter|field|member|property|propertie|option|value|argument|attribute|setting"
    r"|element|object|structure|header|flag|key|list|array|block|configuration|action)"
)
# What may stand around a name and says nothing more than it does.
_BEFORE = (
    r"(?:\b(?:an?|the|any|your|its|valid|non-empty) )*"
    r"(?:\b(?:values?|parameters?|fields?|propert(?:y|ies)|options?|members?|settings?|arguments?"
    r"|attributes?|elements?)(?: (?:for|of))? )?"
    r"(?:\b(?:an?|the|any|your|its|valid|non-empty) )*"
)
_AROUND = re.compile(
    rf"{_BEFORE}({MEMBER})(?: (?:request |input |body |list )?{_NOUN}s?\b(?! of\b))?", re.IGNORECASE
)
_SELF = re.compile(
    rf"\bthis (?:request |input |optional )?{_NOUN}s?\b"
    r"|\bthis (?:name|arn|id|identifier|number|date|time|type|string|token|version)\b(?! of\b)"
    r"|\A(?:this|it)(?= (?:is|can|can't|cannot|must|may|should|has|applies|requires)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\A(?:(?:please )?note(?: that)?[:,]? |(?:important|constraints?|conditions?|requirements?"
    r"|warning|optional)[.:] |[(\[](?:optional|conditional)[)\]][.:]? |(?:additionally|also"
    r"|however|in addition|currently), )+",
    re.IGNORECASE,
)
# A sentence without a subject is about the member whose prose it is.
_NO_SUBJECT = re.compile(
    r"(?:is |are )?(?:(?:conditionally |only )*required\b|mutually exclusive\b|(?:in)?compatible"
    r" with\b|not (?:valid|allowed|permitted|supported|compatible)\b|(?:valid|applicable|allowed"
    r"|supported|permitted|available|meaningful) (?:only|if|when)\b|only (?:valid|applicable"
    r"|allowed|supported|permitted|available|required|applies|specify|set|meaningful|can)\b"
    r"|applies (?:only|if|when)\b)"
    r"|(?:can|can't|cannot|can not|must|must not|may|may not|should not) (?:only |not )?be\b"
    r"|(?:conflicts with|requires)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with placeholders, and what they stand for."""

    text: str
    scope: Scope
    holder: Named | None

    def named(self, text: str) -> list[Named]:
        """The members whose placeholders stand in a part of the text, in order."""
        return [self.scope.members[ord(each) - _FIRST] for each in re.findall(MEMBER, text)]


def read(plain: str, scope: Scope, holder: Named | None) -> Reading | None:
    """The sentence with placeholders; None where it names no member beside the holder."""
    found: set[str] = set()

    def word(match: re.Match[str]) -> str:
        literal = match["literal"]
        equals = _EQUALS.fullmatch(literal) if literal else None
        member = scope.find(equals["name"]) if equals else _member(match, scope)
        if member is None:
            return match[0]
        found.add(member.name)
        return _placeholder(scope, member) + (f" = `{equals['value']}`" if equals else "")

    text = _WORD.sub(word, plain)
    if not found - {holder.name if holder else ""}:
        return None
    text = _LEAD.sub("", text)
    if holder is not None:
        own = _placeholder(scope, holder)
        text = _SELF.sub(own, text)
        if _NO_SUBJECT.match(text):
            text = f"{own} {text}"
    return Reading(_AROUND.sub(r"\1", text), scope, holder)


def _placeholder(scope: Scope, member: Named) -> str:
    return chr(_FIRST + scope.index(member))


def _member(match: re.Match[str], scope: Scope) -> Named | None:
    """The member that a word names. One without markup has to look like a name, or be spelled as
    one in the middle of a sentence."""
    bare = match["bare"]
    if bare is None:
        name = next(filter(None, match.groups()))
        return scope.find(name) if _NAME.fullmatch(name) else None
    if bare.isupper() or not _INNER_CAPITAL.match(bare):
        named = bare[0].isupper() and len(bare) > 3 and match.start() > 0
        return scope.spelled(bare) if named else None
    return scope.find(bare)
