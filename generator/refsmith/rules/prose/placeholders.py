"""Sentences with a placeholder for each member that they name.

The wordings between members are looked for in such a text: a name in prose has many forms (in
backticks, as a flag, "the `Oar` parameter", "a value for `Oar`", "this parameter"), and one that
is not in reach stays as it is, so that no wording fits it.
"""

import re
from dataclasses import dataclass

from refsmith.rules.prose.scope import Named, Scope, key

_FIRST = 0xE000
# A placeholder is one character of Unicode's private use area: the member's index. Regular
# expressions for which case is alike would look at each of them in turn when they are compiled.
MEMBER = r"(?-i:[\ue000-\uf8ff])"

_WORD = re.compile(
    r"`+(?P<literal>[^`<]+?)(?: <[^>`]*>)?`+(?:__?)?`?"
    r"|(?P<flag>--[a-z][\w-]+)"
    r"|[\"“](?P<quoted>[A-Za-z]\w*)[\"”]"
    r"|\{@(?:link|code) (?P<link>\w+)\}"
    r"|(?<![\w`./-])(?P<bare>[A-Za-z]\w{2,})(?![\w`/-]|\.\w)"
)
_AROUND_NAME = "\"' ,.*"
_EQUALS = re.compile(r"(?P<name>[A-Za-z][\w-]*)\s*(?:==?|:)\s*[\"']?(?P<value>[\w./:-]+)[\"']?")
# What may be a name: behind a mark, a flag, or a word with a capital.
# A value that is spelled as a member is not: ``Kind`` is ``MAIN_SAIL``.
_SHOUTED = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+")
_IS = re.compile(r"(?:\b(?:is|are|as|to|of|equals|be|or|use|value)|=)\s\Z", re.IGNORECASE)
_NAME_LIKE = re.compile(r"(?<=[`\"“])[A-Za-z][\w-]*|--[a-z][\w-]+|\{@\w+ \w+|\b\w*[A-Z]\w*")
_NAME = re.compile(r"[A-Za-z-][\w-]*")
_INNER_CAPITAL = re.compile(r"[A-Za-z]+[a-z0-9_]+[A-Z]|[A-Z]{2,}[a-z]|[a-z]+[A-Z]")
_NOUN = (
    r"(?:parameter|field|member|property|propertie|option|value|argument|attribute|setting"
    r"|element|object|structure|header|flag|key|list|array|block|configuration|action)"
)
# What may stand around a name and says nothing more than it does.
_BEFORE = (
    r"(?:\b(?:an?|the|any|your|its|valid|non-empty|top-level) )*"
    r"(?:\b(?:values?|parameters?|fields?|propert(?:y|ies)|options?|members?|settings?|arguments?"
    r"|attributes?|elements?)(?: (?:for|of))? )?"
    r"(?:\b(?:an?|the|any|your|its|valid|non-empty|top-level) )*"
)
_AROUND = re.compile(
    rf"{_BEFORE}({MEMBER})(?: (?:request |input |body |list |query )?{_NOUN}s?\b(?! of\b))?",
    re.IGNORECASE,
)
_SELF = re.compile(
    rf"\bthis (?:request |input |optional )?{_NOUN}s?\b"
    r"|\bthis (?:name|arn|id|identifier|number|date|time|type|string|token|version)\b(?! of\b)"
    r"|(?:(?<=\bif )|(?<=\bwhen )|\A)(?:this|it)(?= (?:is|can|can't|cannot|must|may|should|has"
    r"|applies|requires)\b)|(?<=\beither )this(?= or\b)"
    r"|(?<=, )this(?= is (?:required|mandatory)\b)",
    re.IGNORECASE,
)
_OBJECT = re.compile(
    r"\b(specify|provide|set|include|use|choose|omit|pass|supply|add) (?:this|it|a value)"
    r"(?= (?:if|when|unless|with|only|together)\b|[.,;]|\Z)",
    re.IGNORECASE,
)
# The holder in words: "if you specify a name", "when a name is specified".
_IN_WORDS = re.compile(
    r"(?P<before>\b(?:if|when) (?:you (?:also )?(?:specify|provide|set|include|use|supply) )?"
    r"(?:an? |the )?)(?P<words>[a-z]+(?: [a-z]+){0,3}?)"
    r"(?=, | (?:is|are) (?:specified|provided|set|used|included|supplied|given|present)\b"
    rf"| and {MEMBER})",
    re.IGNORECASE,
)
_IF_GIVEN = re.compile(
    r"\A(if|when) (?=(?:not )?(?:specified|set|provided|present|included|used|given|enabled"
    r"|disabled|true|false|`[^`]+`)(?:,| (?:to|as) ))",
    re.IGNORECASE,
)
# The same in the text of a structure: of one that is left out nothing is said.
_IF_ANY = re.compile(
    r"\A(?:if|when) (?:set|specified|provided|present|included|used), ", re.IGNORECASE
)
# What stands in parentheses behind a name only explains it; a name in parentheses is the name.
_EXPLAINED = re.compile(
    rf"({MEMBER}) \((?![^()]*\b(?:both|if|must|not|only|or|require\w*|when)\b)[^()]*\)",
    re.IGNORECASE,
)
# Where a member stands, said on the way to its value.
_PLACED = re.compile(r", (?:located )?under [^,]{3,60}(?:, |(?<=\w) )(?=to )", re.IGNORECASE)
_NAMED_BEHIND = re.compile(rf"\b(?:the|an?) [\w ]{{3,40}} \(({MEMBER})\)", re.IGNORECASE)
# What opens a sentence and says nothing, or of every request with it.
_LEAD = re.compile(
    r"\A(?:when (?:calling|invoking|using|making) this (?:api|operation|action|request|command"
    r"|call)(?: operation)?, |(?:please )?note(?: that)?[:,]? |(?:important|constraints?"
    r"|conditions?|requirements?|warning|optional|conditional(?:ly required)?|restrictions?"
    r"|related settings?|requirement is conditional)[.:] "
    r"|[(\[](?:optional|conditional)[)\]][.:]? "
    r"|(?:additionally|also|however|in addition|currently), )+",
    re.IGNORECASE,
)
# A clause without a subject is about the member whose prose it is.
_NO_SUBJECT = re.compile(
    r"(?:\A|(?<=; )|(?<=, )(?=(?:must not|cannot|can't) be )|(?<=, and )(?=must be ))"
    r"(?="
    r"(?:(?:is |are )?(?:(?:conditionally |only )*required\b"
    r"|mutually exclusive\b|(?:in)?compatible with\b|not (?:valid|allowed|permitted|supported"
    r"|compatible)\b|(?:valid|allowed|supported|permitted|available) (?:only|if|when)\b"
    r"|only (?:valid|allowed|supported|permitted|available|required|can)\b"
    r")"
    r"|(?:can|can't|cannot|can not|must|must not|may|may not|should|should not) (?:only |not )?be\b"
    r"|(?:conflicts with|requires)\b))",
    re.IGNORECASE,
)
# As what stands behind the noun that opens the text of a member.
_IN_PARENTHESES = re.compile(
    r"\A((?:(?!\b(?:you|specify|use|set|provide|must|can|is|are)\b)[^(])*\()"
    r"(?=(?:only )?(?:required|valid only) (?:if|when)\b)",
    re.IGNORECASE,
)
_NO_OBJECT = re.compile(
    r"\A((?:only |do not |don't |don’t )?(?:specify|use|set|provide|include|omit))"
    r"(?= (?:only )?(?:if|when|unless|with|together)\b)",
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


def mentions(text: str) -> frozenset[str]:
    """The keys of all that may be a name in a text, marked up or not, whatever is in reach."""
    found = {key(match[0].rpartition(" ")[2]) for match in _NAME_LIKE.finditer(text)}
    for run in _WORDS.finditer(text.lower()):
        parts = run[0].split(" ")
        for at, joined in enumerate(parts):
            for part in parts[at + 1 : at + _MOST_WORDS]:
                joined += part
                found.add(joined)
    return frozenset(found)


def read(plain: str, scope: Scope, holder: Named | None) -> Reading | None:
    """The sentence with placeholders; None where it names no member beside the holder."""
    found: set[str] = set()

    def word(match: re.Match[str]) -> str:
        literal = match["literal"]
        if literal and _SHOUTED.fullmatch(literal) and _IS.search(plain, 0, match.start()):
            return match[0]
        equals = _EQUALS.fullmatch(literal) if literal else None
        member = scope.find(equals["name"]) if equals else _member(match, scope)
        if member is None:
            return match[0]
        found.add(member.name)
        return _placeholder(scope, member) + (f" = `{equals['value']}`" if equals else "")

    text = _in_words(_WORD.sub(word, plain), scope, found)
    if not found - {holder.name if holder else ""}:
        return None
    text = _LEAD.sub("", text)
    if holder is None:
        text = _IF_ANY.sub("", text)
    if holder is not None:
        text = _of_holder(text, holder, _placeholder(scope, holder))
    text = _PLACED.sub(" ", text)
    text = _AROUND.sub(r"\1", _EXPLAINED.sub(r"\1", _NAMED_BEHIND.sub(r"\1", text)))
    return Reading(text, scope, holder)


def _own_words(match: re.Match[str], holder: Named, own: str) -> str:
    """A placeholder where the words are the holder's name, or the end of it."""
    words = key(match["words"].replace(" ", ""))
    name = holder.name.lstrip("-")
    parts = re.split(r"[-_]|(?<=[a-z0-9])(?=[A-Z])", name)
    ends = {key("".join(parts[at:])) for at in range(len(parts))}
    return f"{match['before']}{own}" if words in ends | {"value"} else match[0]


def _of_holder(text: str, holder: Named, own: str) -> str:
    """The text with a placeholder wherever the holder is meant, or goes without saying."""
    text = _SELF.sub(own, _OBJECT.sub(rf"\1 {own}", text))
    text = _IF_GIVEN.sub(rf"\1 {own} is ", text)
    text = _IN_WORDS.sub(lambda match: _own_words(match, holder, own), text)
    text = _IN_PARENTHESES.sub(rf"\1{own} ", _NO_SUBJECT.sub(f"{own} ", text))
    return _NO_OBJECT.sub(rf"\1 {own}", text)


_WORDS = re.compile(r"(?<![\w`./-])[A-Za-z]{2,}(?: [A-Za-z]{2,}){1,}(?![\w`/-])")
_MOST_WORDS = 5
# A thing in words is its name or id where it is given.
_GIVEN_NEXT = re.compile(
    r"(?:\b(?:specify|provide|include|supply|pass|either|or)(?: an?| the| your)?|, an?) \Z",
    re.IGNORECASE,
)


def _in_words(text: str, scope: Scope, found: set[str]) -> str:
    """The text with a placeholder for names of several words: ``the boat name``."""

    def words(match: re.Match[str]) -> str:
        parts = match[0].split(" ")
        lower = match[0].lower().split(" ")
        taken: list[str] = []
        at = 0
        while at < len(parts):
            for end in range(min(len(parts), at + _MOST_WORDS), at + 1, -1):
                words_key = "".join(lower[at:end])
                member = scope.by_key.get(words_key)
                if member is None and words_key in scope.by_phrase:
                    before = match.string[: match.start()] + " ".join([*parts[:at], ""])
                    member = scope.by_phrase[words_key] if _GIVEN_NEXT.search(before) else None
                if member is not None:
                    found.add(member.name)
                    taken.append(_placeholder(scope, member))
                    at = end
                    break
            else:
                taken.append(parts[at])
                at += 1
        return " ".join(taken)

    return _WORDS.sub(words, text)


def _placeholder(scope: Scope, member: Named) -> str:
    return chr(_FIRST + scope.index(member))


def _member(match: re.Match[str], scope: Scope) -> Named | None:
    """The member that a word names. One without markup has to look like a name, or be spelled as
    one in the middle of a sentence."""
    bare = match["bare"]
    if bare is None:
        name = next(filter(None, match.groups())).strip(_AROUND_NAME)
        return scope.find(name) if _NAME.fullmatch(name) else None
    if bare.isupper() or not _INNER_CAPITAL.match(bare):
        named = bare[0].isupper() and len(bare) > 3 and match.start() > 0
        return scope.spelled(bare) if named else None
    return scope.find(bare)
