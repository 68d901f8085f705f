"""Values as a sentence lists them: literals, what each is for, and what joins them."""

import re

_TICKED = r"(?:(?:an?|the) )?`(?P<ticked>[^`]+)`"
_QUOTED = r"\"(?P<quoted>[^\"]{1,60})\"|“(?P<curled>[^”]{1,60})”|'(?P<single>[^']{1,60})'"
# Words that are no words of a sentence: capitals, or with a sign, a digit or a capital within.
_BARE = (
    r"(?P<bare>[A-Z][A-Z0-9]+(?:[_./-][A-Z0-9]+)*(?![\w-])"
    r"|[A-Za-z][a-z0-9]*(?:[_.:/-][A-Za-z0-9]+)+(?![\w])|[a-z]+[A-Z0-9]\w*|[A-Z][a-z]+[A-Z]\w*"
    r"|\d{4}-\d\d-\d\d|\d+(?:\.\d+)+|\d+[A-Z][A-Za-z]+)"
)
_PLAIN = r"(?P<plain>[a-z][\w.-]*[\w])"
_TOKEN = re.compile(rf"(?:{_TICKED}|{_QUOTED}|{_BARE})")
_ANY = re.compile(rf"(?:{_TICKED}|{_QUOTED}|{_BARE}|{_PLAIN})")
# What stands between two values.
_SEPARATOR = re.compile(r"(?:,? ?(?:and/or|and|or) |, ?|; ?| ?\| ?| ?/ ?)(?:either )?")
_NOTE = re.compile(r" ?\([^()]*\)")
# What a value is for: ``X for open boats``.
_MEANING = re.compile(
    r"(?:, (?=which)| ?)(?:(?:for|to|if|when|which|that|means|indicates|specifies|in case|as"
    r"|uses?|creates?)\b|[-–—:=] )"
    r"(?:[^`\"“|.;()]|\([^()]*\)|\.(?=\w))*?"
    r"(?=(?:,? (?:and|or) |, |; )[`\"“'A-Z]|\.? ?\Z|\. |;)"
)
# Where a value's meaning holds another value, the list is cut short.
_ANOTHER = re.compile(r"\b(?:or|and) [a-z]\w*[:_-]\w+")
_CLOSED = re.compile(
    r" ?(?:\.? ?\Z|\. |;(?! ?(?:and |or )?[`\"“])|\)|,? (?:with|where) (?:the )?`[^`]+` "
    r"|,? and (?:these|this|they|it|the default)\b|, which (?:determine|indicate|specify|control"
    r"|define)\b)"
)
# A star, dots or a blank stand for more than what is written, and an example for any other value.
_OPEN = re.compile(
    r"[*\s<>{}…\[\]]|\.\.|\A\W+\Z|\A(?:n|t|r|rn)\Z"
    r"|\bexample\b|account-id|:value\Z|:[A-Z]{4,}\Z|\bmy-|:[A-Z]\w+(?:Path|Name|Arn|Id)\Z"
)
_ARTICLES = re.compile(
    r"(?:an?|the|any|all|none|others?|one|th(?:is|at|ese|ose)|its?|your?|if|when|for|to|and|or|not"
    r"|only|between|from|following|strings?|integers?|numbers?|values?|names?|default)\Z"
)


def listed(text: str, *, plain: bool = False) -> tuple[str, ...] | None:
    """The values that a text begins with, when nothing but a list of values stands in it.

    What each is for may follow it, or none of them. With ``plain`` common words may be values.
    """
    found: list[str] = []
    told = 0
    joined: set[str] = set()
    at = 0
    token = _ANY if plain else _TOKEN
    while True:
        match = token.match(text, at)
        if match is None:
            return None
        value = next(each for each in match.groups() if each is not None)
        if match.groupdict().get("plain") and _ARTICLES.match(value.lower()):
            return None
        found += [each.strip(" \"'") for each in value.split("|")] if "|" in value else [value]
        at = match.end()
        for pattern in (_NOTE, _MEANING, _NOTE) if _CLOSED.match(text, at) is None else ():
            more = pattern.match(text, at)
            if more is not None:
                told += pattern is _MEANING
                if match["bare"] and _ANOTHER.search(more[0]):
                    return None
                at = more.end()
        if _CLOSED.match(text, at) is not None:
            break
        between = _SEPARATOR.match(text, at)
        if between is None:
            return None
        joined.add(between[0].strip(" ,;"))
        at = between.end()
    # ``A or B and C`` is a choice among groups.
    if {"and", "or"} <= joined:
        return None
    if told and told < len(found):
        return None
    return closed(found)


def closed(found: list[str]) -> tuple[str, ...] | None:
    """The values, unless one of them stands for more than itself."""
    values = tuple(dict.fromkeys(each.strip().strip("\"'“”` ") for each in found))
    return None if any(not each or _OPEN.search(each) for each in values) else values


# The value that opens an item: alone, or told from what is said of it by a mark.
_OPENS = re.compile(
    # A noun between the two says that the literal is a part of the value: `rate` expression - ...
    rf" ?(?:{_TICKED}|{_QUOTED})(?! ?(?:,|or|and|\||/) ?[`\"])(?! [\w-]+ ?[-–—:] )"
    rf"| ?(?:{_BARE}|(?P<word>[a-z][\w-]*|[A-Z][\w-]*))(?= ?\Z|:| [-–—] | ?\(|\. ?\Z| ?—)"
)


def opened(items: list[str]) -> tuple[str, ...] | None:
    """The values that open items; each item has one, and one alone."""
    found: list[str] = []
    for item in items:
        match = _OPENS.match(item)
        # What goes on with another value tells which of those hold for the first.
        if match is None or re.match(r" ?(?:[:–—]|- ) ?`", item[match.end() :]):
            return None
        found.append(next(each for each in match.groups() if each is not None))
    return closed(found)
