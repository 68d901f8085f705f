"""Which characters a list of words means, and the regular expression that says so."""

import re

_LETTERS = "a-zA-Z"
# The words for kinds of characters, singular or plural; the longest that fit are tried first.
_KINDS = {
    _LETTERS + "0-9": r"alphanumerics?|alphanumeric character(?:s|\ set)?|alphanumeric letters?"
    r"|alphanumeric ASCII characters?|ASCII alphanumeric characters?|alpha-numeric characters?"
    r"|letters? or numbers?|word characters|ascii alphanumerics?"
    r"|(?:upper and lower ?case|upper- and lower-?case|uppercase and lowercase"
    r"|upper and lower-case|lower and upper case|lower- and upper-?case) alphanumeric characters?",
    _LETTERS: r"letters?|alphabets?|alphabetic(?:al)? characters?|alphabetic letters?"
    r"|(?:ascii|english|latin|roman|basic latin) (?:letters?|alphabet)"
    r"|(?:upper-?(?:case)?|uppercased|upper-?(?:case)?d?) ?(?:and|or|and/or) ?lower-?(?:case)?d?"
    r" (?:ascii |english |alphabetic |alphabetical )?(?:letters?|characters?)"
    r"|lower-?(?:case)? ?(?:and|or) ?upper-?(?:case)? (?:ascii |alphabetic )?(?:letters?"
    r"|characters?)"
    r"|(?:upper|lower) case and (?:upper|lower) case letters?|a-z and a-z"
    r"|(?:letters? )?in upper or lower case|a to z in any case",
    "a-z": r"lower-?(?: ?case)?d? (?:ascii |alphabetic |latin |english )?(?:letters?|characters?)"
    r"|lower-?case alphabets|lowercase|lowercase a to z",
    "A-Z": r"upper-?(?: ?case)?d? (?:ascii |alphabetic |latin |english )?(?:letters?|characters?)"
    r"|capital letters?|uppercase",
    "a-z0-9": r"lower-?(?: ?case)? alphanumeric(?: characters?|s)?",
    "A-Z0-9": r"upper-?(?: ?case)? alphanumeric(?: characters?|s)?",
    "a-fA-F0-9": r"hex(?:adecimal)? (?:characters?|digits?)|hexadecimals?",
    "0-9": r"(?:ascii |decimal |numeric |arabic )?digits?|numbers?|numerals?|numeric characters?"
    r"|numerics?",
}
_SIGNS = {
    "-": r"hyphens?|dash(?:es)?|hyphen-minus|minus signs?|minus(?:es)?|hyphen signs?",
    "_": r"under ?scores?",
    ".": r"periods?|dots?|full stops?|points?",
    " ": r"spaces?|blank spaces?|white ?spaces?|white-spaces?|blanks?",
    "/": r"(?:forward[- ]?)?slash(?:es)?",
    "\\": r"back-?(?: )?slash(?:es)?",
    ":": r"colons?",
    ";": r"semi-?colons?",
    ",": r"commas?",
    "@": r"at signs?|at symbols?|[\"“`]?at[\"”`]? (?:sign|symbol)s?|ats|at(?: sign)? characters?",
    "+": r"plus(?: signs?| symbols?|es)?|pluses",
    "=": r"equals?(?: signs?| symbols?)?",
    "'": r"apostrophes?|single quot(?:es?|ation marks?)",
    '"': r"(?:double )?quot(?:es?|ation marks?)",
    "&": r"ampersands?|and signs?",
    "#": r"(?:pound|hash|number) signs?|hash marks?|hash(?:es|tags?)?|pound(?: signs?)?",
    "$": r"dollar signs?",
    "%": r"percent(?:age)? signs?|percents?",
    "*": r"asterisks?|stars?",
    "!": r"exclamation (?:marks?|points?)",
    "?": r"question marks?",
    "()": r"parenthes[ie]s|round brackets",
    "(": r"(?:left|open(?:ing)?) parenthes[ie]s",
    ")": r"(?:right|clos(?:e|ing)) parenthes[ie]s",
    "[]": r"(?:square )?brackets",
    "{}": r"(?:curly )?braces|curly brackets",
    "<>": r"angle brackets",
    "|": r"(?:vertical )?(?:pipes?|bars?)|pipe (?:signs?|characters?|symbols?)",
    "~": r"tildes?",
    "^": r"carets?",
}
_RANGES = {
    "a-z": "a-z",
    "A-Z": "A-Z",
    "0-9": "0-9",
    "0–9": "0-9",
    "a–z": "a-z",
    "A–Z": "A-Z",
    "a-f": "a-f",
    "A-F": "A-F",
    "1-9": "1-9",
}
_KIND = [(re.compile(words, re.IGNORECASE), ranges) for ranges, words in _KINDS.items()]
_SIGN = [
    (
        re.compile(
            rf"(?:the |a |an )?(?:{words})(?: characters?| signs?| symbols?)?", re.IGNORECASE
        ),
        signs,
    )
    for signs, words in _SIGNS.items()
]
_LEAD = re.compile(
    r"\A(?:(?:and|or|only|also|both|any|all|either|a|an|the|any of|characters?|symbols?|these|"
    r"following|special characters?|ascii|standard|english|set of|(?:any |a )?(?:combination|mix"
    r"|mixture|sequence|string) of|any (?:upper|lower)case)\s+)+",
    re.IGNORECASE,
)
_NO_SPACES = re.compile(r",? (?:with no|without(?: any)?|but no|no) (?:white ?)?spaces\Z", re.I)
_SIGNS_LEAD = re.compile(
    r",? ?(?:and|or|and/or|plus)? ?(?:any of )?(?:the|these)?(?: ?\w+){0,3}? ?"
    r"\b(?:characters|symbols|marks|following)(?: are)?:? (?=`?[^a-zA-Z0-9\s`(])",
    re.IGNORECASE,
)
_PARTS = re.compile(r",\s*(?:and/or|and|or)\s+|\s+(?:and/or|and|or|plus|as well as)\s+|,\s+|;\s+")
# ``a-f``, ``[0-9]``, ``letters A through Z``
_RANGE = re.compile(
    r"(?:(?:lowercase |uppercase )?(?:letters?|characters?|numbers?|numerals|digits?) )?(?:from )?"
    r"[`\"'\[(]?(?P<first>\w)(?:-|–|—| to | through | thru )(?P<last>\w)[`\"'\])]?"
)
# Letters of any language, where a text says so.
_ANY_LANGUAGE = re.compile(
    r",? ?\b(?:(?:that (?:are|can be) |which can be )?represent(?:able|ed) in"
    r"|in) UTF-?8\b(?: format)?"
    r"|\bunicode (?=letters?|digits?|numbers?|white)|\(?UTF-?8\)?\b",
    re.IGNORECASE,
)
_UNICODE = {"a-z": "\\p{L}", "A-Z": "\\p{L}", "0-9": "\\p{N}", " ": "\\p{Z}\\s"}
# What goes on about the same characters: ``alphanumeric characters, including …``.
_GOES_ON = re.compile(
    r",? (?:including|and (?:can|may)(?: also)? (?:include|contain))(?: the)? |,? plus "
    r"|(?<=alphanumeric): ",
    re.IGNORECASE,
)
_MARKS = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


def characters(words: str) -> frozenset[str] | None:
    """The ranges and single characters that ``words`` list; None where a word is unknown.

    A range is written ``a-z``; everything else is one character.
    """
    words = _NO_SPACES.sub("", words.strip().rstrip(".,")).removesuffix(" only")
    general = _ANY_LANGUAGE.sub("", words)
    if general != words:
        meant = characters(" ".join(general.split()))
        return None if meant is None else frozenset(_UNICODE.get(each, each) for each in meant)
    words = _GOES_ON.sub(" and ", words)
    words = re.sub(r" \(\)", "", re.sub(r" (\([^()]*\)) characters", r" characters \1", words))
    bare = _signs(_LEAD.sub("", words))
    if bare is not None:
        return frozenset(bare)
    found: set[str] = set()
    listed = _listed_signs(words)
    if listed is not None:
        words, signs = listed
        found |= signs
        if not words:
            return frozenset(found)
    for part in _parts(words):
        chars = _part(part)
        if chars is None:
            return None
        found |= chars
    return frozenset(found) if found else None


def _listed_signs(words: str) -> tuple[str, set[str]] | None:
    """What stands behind ``the following characters:``, as signs, and what stands before."""
    at = _SIGNS_LEAD.search(words)
    if at is None:
        return None
    signs = _signs(words[at.end() :])
    if signs is None:
        return None
    return words[: at.start()].strip(" ,"), signs


def _signs(text: str) -> set[str] | None:
    """The signs of a bare list: run together, or with blanks between."""
    text = text.strip().strip("`").strip()
    tokens = text.split()
    if len(tokens) == 1 and tokens[0] and all(sign in _MARKS for sign in tokens[0]):
        return set(tokens[0])
    found: set[str] = set()
    for token in tokens:
        bare = token.strip("`")
        if bare.lower() in ("and", "or"):
            continue
        if len(bare) == 2 and bare[1] in ",;" and bare[0] in _MARKS:
            bare = bare[0]
        # The renderer's blank before a full stop has gone.
        if not bare or set(bare) - _MARKS or len(bare.replace(".", "", 1)) > 1:
            return None
        found |= set(bare)
    return found or None


def _parts(words: str) -> list[str]:
    """The items of a list in words; what stands in parentheses belongs to its item."""
    kept: list[str] = []

    def hold(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\0{len(kept) - 1}\0"

    held = re.sub(r"\([^\s()]\)|\([()]\)|\([^()]*\)|`[^`]*`|\"[^\"]\"|'[^']'", hold, words)
    kinds = "|".join(pattern.pattern for pattern, _ in _KIND[:2])
    held = re.sub(rf"\b(?:{kinds})(?=[\s,.;]|\Z)", hold, held, flags=re.IGNORECASE)
    parts = [part.strip() for part in _PARTS.split(held) if part.strip()]
    return [re.sub("\0(\\d+)\0", lambda match: kept[int(match[1])], part) for part in parts]


def _part(part: str) -> set[str] | None:
    """One item: a kind of characters, a sign by name or as itself, a range."""
    bare = _LEAD.sub("", part.strip() + " ").strip() or part.strip()
    span = _RANGE.fullmatch(bare) or _RANGE.fullmatch(part.strip())
    if span is not None:
        return _spanned(span["first"], span["last"])
    signed = re.fullmatch(
        r"(?:the )?(?P<name>[a-z][a-z -]*?)\s*[`'\"]?(?P<sign>[^\w\s])[`'\"]?", bare, re.I
    )
    if (
        signed is not None
        and signed["sign"] in _MARKS
        and _named(signed["name"]) == {signed["sign"]}
    ):
        return {signed["sign"]}
    named = re.fullmatch(r"(?P<name>.*?)\s*\((?P<shown>.+)\)", bare)
    if named is not None and named["name"]:
        return _shown(named["name"], named["shown"])
    if re.fullmatch(r"\((.+)\)", bare):
        bare = bare[1:-1]
    if len(bare) > 1 and bare[0] == bare[-1] and bare[0] in "`\"'":
        bare = bare[1:-1]
    if bare in _RANGES:
        return {_RANGES[bare]}
    if len(bare) == 1 and bare in _MARKS:
        return {bare}
    compact = re.fullmatch(r"(?:a-z|A-Z|0-9)+", bare)
    if compact:
        return set(re.findall(r"a-z|A-Z|0-9", bare))
    return _named(bare)


def _spanned(first: str, last: str) -> set[str] | None:
    """The characters from one to another of the same kind."""
    kinds = (str.isdigit, str.islower, str.isupper)
    alike = first < last and first.isascii() and any(is_(first) and is_(last) for is_ in kinds)
    return {f"{first}-{last}"} if alike else None


def _named(words: str) -> set[str] | None:
    ascii_only = re.fullmatch(
        r"(?:(printable|visible) )?(?:us-)?ascii(?: \(7-bit\))? characters?", words, re.IGNORECASE
    )
    if ascii_only is not None:
        return {"!-~", " "} if ascii_only[1] else {"\\x00-\\x7f"}
    for pattern, ranges in _KIND:
        if pattern.fullmatch(words):
            return set(re.findall(r"a-z|A-Z|0-9|a-f|A-F", ranges))
    for pattern, signs in _SIGN:
        if pattern.fullmatch(words):
            return set(signs)
    return None


# ``letters (uppercase and lowercase)``: what says nothing that the name doesn't.
_BOTH_CASES = re.compile(
    r"(?:both )?(?:upper-?(?: ?case)?(?: letters)?|lower-?(?: ?case)?(?: letters)?)"
    r"(?:,| and| or) (?:upper-?|lower-?)(?: ?case)?(?: letters)?|case[- ](?:in)?sensitive|ascii"
    r"|(?:upper|lower)case or (?:upper|lower)case",
    re.IGNORECASE,
)


def _shown(name: str, shown: str) -> set[str] | None:
    """A name with its characters in parentheses: what is shown holds, if it is understood."""
    bare = name.strip("`\"'")
    if _BOTH_CASES.fullmatch(shown):
        return _named(_LEAD.sub("", name + " ").strip())
    if re.fullmatch(r"a-z", bare, re.I) and re.fullmatch(
        r"(?:lower|upper)-?case(?: letters)?", shown
    ):
        return {"a-z"} if shown.startswith("lower") else {"A-Z"}
    if len(bare) == 1 and bare in _MARKS:
        return {bare} if _named(shown) == {bare} else None
    meant = _named(_LEAD.sub("", name + " ").strip())
    if len(shown) > 2 and shown[0] == shown[-1] and shown[0] in "`\"'":
        shown = shown[1:-1]
    ranges = re.findall(r"a-z|A-Z|0-9|a–z|A–Z|0–9", shown)
    rest = re.sub(r"a-z|A-Z|0-9|a–z|A–Z|0–9|\band\b|\bor\b|[,\s]", "", shown)
    if ranges and not rest:
        return {_RANGES[each] for each in ranges}
    if meant is not None and all(len(each) == 1 for each in meant):
        same = shown.strip() in ("".join(sorted(meant)), *meant) or rest == ""
        return meant if same or _named(shown) == meant else None
    blanks = re.fullmatch(r"(?:including )?spaces?(?P<tabs>,? (?:and|or) tabs?)?", shown)
    if blanks is not None and meant == {" "}:
        return {" ", "\t"} if blanks["tabs"] else meant
    if meant is None and name.lower() in ("special characters", "symbols", "punctuation"):
        return _signs(shown)
    return None


def char_class(chars: frozenset[str]) -> str:
    """The class ``[…]`` of these characters: syntax on which Java's and Python's dialects agree."""
    first = [each for each in ("a-z", "A-Z", "0-9") if each in chars]
    order = first + sorted(each for each in chars if len(each) > 1 and each not in first)
    signs = sorted((each for each in chars if len(each) == 1 and each != "-"), key=_weight)
    # ``&&`` and ``[`` mean something in a Java class, so each sign of that kind is escaped.
    text = "".join(order) + "".join(f"\\{each}" if each in "\\[]^&" else each for each in signs)
    return f"[{text}{'-' if '-' in chars else ''}]"


def _weight(sign: str) -> tuple[int, str]:
    """Underscore and the like first, as a person writes it."""
    return ("_+=,.@:/".find(sign) if sign in "_+=,.@:/" else 99, sign)
