"""The parts that wordings between members are composed of: lists of names, conditions, duties.

Each is a regular expression over a sentence with placeholders, without groups of its own: what a
part says is read from the placeholders and literals in the text that it took.
"""

from refsmith.rules.prose.placeholders import MEMBER

# Several members: ``A, B, and C``, ``either A or B``, ``A and/or B``.
_VALUE_OF = r"(?:(?:a|at least one) value for )?"
LIST = (
    rf"{_VALUE_OF}(?:(?:either|both) )?{MEMBER}"
    rf"(?:(?:,? (?:and/or|and|or|nor|as well as) |, |/){MEMBER})*"
)
PAIR = rf"{_VALUE_OF}(?:(?:either|both) )?{MEMBER}(?:(?:,? (?:and/or|and|or|nor) |, |/){MEMBER})+"

ACT = (
    r"(?:specify|provide|use|set|include|supply|pass(?: in)?|choose|define|enter|add|select"
    r"|configure|submit|give|send|declare|populate|assign|have)"
)
ACTING = (
    r"(?:specifying|providing|using|setting|including|supplying|passing|choosing|defining|entering)"
)
ACTED = r"(?:specified|provided|used|set|included|supplied|passed|defined|entered)"
DONE = (
    r"(?:specified|provided|used|set|included|supplied|passed|present|given|defined|entered"
    r"|selected|configured|submitted|declared|populated|filled in|non-empty|not (?:null|empty))"
)
CANNOT = r"(?:cannot|can't|can’t|can not|must not|mustn't|may not|should not|shouldn't)"
NOT = rf"(?:{CANNOT}|do not|don't|don’t|aren't (?:able|allowed) to|are not (?:able|allowed) to)"
MUST = (
    r"(?:(?:must|need to|needs to|have to|has to|are required to|is required to)(?: also)?"
    r"|(?:operation|request) requires(?: that)? you)"
)
IF = r"(?:if|when|whenever|where|in case|while)"

# Where a sentence, or a part of it, starts.
START = (
    rf"(?:\A|(?<=[;:.] )|(?<=\()|(?<=, )(?={MEMBER} (?:must not|cannot|can't) )"
    rf"|(?<=, and )(?={MEMBER} must be ))"
)

# A case that a sentence starts with; one "also" comes on top of another, told before it.
CASE = rf"{START}{IF} (?!you also )"

# What may follow a part without changing it.
SAME = (
    r"(?: (?:as well|too|together|simultaneously|at the same time|instead"
    r"|(?:in|for|with|on|within) (?:the|a|an|one|this|your|any|that) (?:`?\w+`? )?(?:api )?"
    r"(?:request|call|operation|command|action|object|statement|api call|element|configuration"
    r"|template)"
    r"(?: parameters| body)?|(?:in order )?for the request to be valid"
    r"|(?:in order )?to (?:identify|specify|define|indicate|describe|determine|locate)"
    r" (?:the|an?|your|which|where|what) [\w' ]{3,60}|per (?:request|call)"
    r"|for the (?:call|request|operation)(?: to [\w`]+)? to succeed"
    r"|when (?:calling|invoking|using|making) this (?:api|operation|action|request|command|call)"
    r"(?: operation)?))*"
)
STOP = (
    rf"{SAME}(?: \([^()]*\))?(?= ?(?:\.? ?\Z|[.;] |\)|:| --? | [–—] "
    r"|,? (?:but|because|since|otherwise|which|so|even|as) "
    rf"|,? and (?!{MEMBER}|if |when |you |or )"
    rf"|,? and (?=(?:you (?:must|can|cannot|can't)|{MEMBER} (?:must|cannot|can't|is|are))\b)))"
)
# As the end of a condition, behind which no second one may follow.
END = (
    rf"{SAME}(?: \([^()]*\))?"
    rf"(?= ?(?:\.? ?\Z|[.;] |\)| --? | – |, {MEMBER} (?:must not|cannot|can't) "
    rf"|,? and (?:must|{MEMBER} must) "
    r"|,? and (?:is |are )?(?:not (?:allowed|permitted|required|supported|valid)|ignored|optional) "
    r"|,? (?:but|because|since|otherwise|which) ))"
)

# A value in words: a literal, a word in capitals, a number; bare words count where they are listed.
_NO_VALUE = (
    r"(?-i:an?|and|any|also|at|but|configured|defined|either|empty|given|greater|if|in|included|less"
    r"|more|not|null|omitted|one|only|or|present|provided|required|set|specified|supplied|the|then"
    r"|to|used|value|you)\b"
)
VALUE = (
    r"(?:`[^`]+`|\"[^\"]+\"|'[^']+'|“[^”]+”|\b(?:turned )?(?:on|off)\b"
    rf"|\b(?!{_NO_VALUE})\w(?:[\w./:-]*\w)?|\*\w+\*)"
)
VALUES = (
    r"(?:either |one of (?:the following(?: values)?:? )?)?(?:the value )?"
    rf"{VALUE}(?:(?:,? or |, ){VALUE})*"
)
_IS = (
    r"(?:is|are|=|==|equals|has (?:a |the )?value(?: of)?)"
    r"(?: (?:equal|set|specified|configured|defined)(?: to| as| to be)?(?: either)?)?"
)

# Conditions.
PRESENT = (
    rf"(?:you (?:also |choose to |want to )?(?:{ACT}|(?:have )?{ACTED}) "
    rf"(?:[a-z ]{{3,20}} (?:using|with|through) )?{LIST}"
    rf"|(?:you are |you're )?{ACTING} {LIST}|\w+ing [\w ]{{3,40}} with {MEMBER} {DONE}"
    rf"|(?:a|any) values? (?:is|are) {DONE} for {LIST}"
    rf"|{LIST} (?:is|are|was|were|has been|have been) (?:also |being )?{DONE})"
    rf"{SAME}"
)
ABSENT = (
    rf"(?:you (?:don't|do not|don’t|didn't|did not) (?:{ACT}|enable) {LIST}"
    rf"|you (?:omit|leave out) {LIST}"
    rf"|{LIST} (?:(?:is|are) not|isn't|aren't|isn’t)(?: {DONE}|(?= ?(?:\.? ?\Z|[.;,)])))"
    rf"|neither {LIST} (?:is|are) {DONE}"
    rf"|{LIST} (?:is|are) (?:omitted|absent|empty|null|left (?:blank|empty|out)|missing|undefined"
    rf"|unspecified|not specified)){SAME}"
)
_OR_ABSENT = rf"(?: or (?:(?:is )?not|isn't) {DONE}| or is omitted)?"
OF_THE = r"of (?:the|your|this) [a-z]+"
HAS = (
    rf"(?:{MEMBER}(?: {OF_THE})? {_IS} {VALUES}{_OR_ABSENT}"
    rf"|you (?:set|specify|configure|define) {MEMBER} (?:to|as|=|to be|of) {VALUES}"
    rf"|setting {MEMBER} to {VALUES}"
    rf"|(?:you (?:specify|choose|set|select|use|provide|enter)|specifying|choosing|using) "
    rf"(?:a value of )?{VALUES} (?:for|as|in) {MEMBER}"
    rf"|{VALUES} is (?:the )?(?:selected|specified|chosen|used|set) (?:(?:as|for|in) )?{MEMBER}"
    rf"|you (?:enable|disable|turn on|turn off) {MEMBER}"
    rf"|{MEMBER} (?:is|has been) (?:enabled|disabled|turned on|turned off))"
)
# The holder's own value: its name goes without saying.
OWN = (
    rf"(?:(?:you (?:specify|choose|set|select|use)|specifying|choosing|using) (?:a value of )?"
    rf"(?:the value )?{VALUES}(?: (?:for|as|in) {MEMBER})?|set to {VALUES}"
    rf"|(?:the )?value is {VALUES})"
)

# A value that is given has to be another one than that of who gives none.
_NOT_DEFAULT = r" to a (?:non-zero )?value (?:other|greater|higher) than (?:`[^`]+`|\w+)"

# Duties.
NEEDED = (
    rf"(?:(?:you|(?:the|your|this) (?:request|call)) {MUST} (?:also |then )?(?:{ACT}|contain)"
    rf" {LIST}"
    rf"(?:{_NOT_DEFAULT})?"
    rf"|you {MUST} (?:also |then )?{ACT} [\w ]{{3,40}},? (?:with|using|by using|in) {MEMBER}"
    rf"|{LIST} {MUST} (?:also |both |all )?(?:be {DONE}|contain a value|have a value"
    r"|not be (?:empty|null|blank))"
    rf"|{LIST} (?:(?:is|are|becomes?) )?(?:also |then |both |only |conditionally )*"
    r"(?:(?:an? )?(?:required|mandatory)(?: (?:parameter|field|member|option|property)s?\b)?))"
    rf"{SAME}"
)
EXCLUDED = (
    rf"(?:(?:you )?{NOT} (?:also )?{ACT} {LIST}|{LIST} {CANNOT} (?:also )?be {DONE}"
    rf"|{LIST} (?:(?:(?:is|are) )?not|isn't|aren't) (?:allowed|permitted|supported|valid|accepted)"
    rf"|neither {LIST} (?:can|may|must) be {DONE}|you must leave {LIST} (?:blank|empty|unset)"
    rf"|{LIST} must (?:be (?:omitted|empty|null|blank|absent|undefined|unset|left (?:blank|empty))"
    rf"|not exist)|(?:you must (?:also )?)?(?:omit|leave out) {LIST}){SAME}"
)
# Said of a member, before a condition: it may be given then alone.
# Where it applies or is used alone, it is ignored elsewhere: that is no rule.
_MAY = r"(?:valid|allowed|permitted|supported|available)"
ONLY = (
    rf"(?:{LIST} (?:is |are )?(?:currently )?(?:only {_MAY}|{_MAY} only)"
    rf"|{LIST} (?:is|are) {_MAY}(?= if and only if )"
    rf"|{LIST} (?:can|may|must|should) (?:only be {DONE}|be {DONE} only|be only {DONE})"
    rf"|you (?:can|may|must|should) (?:only {ACT} {LIST}|{ACT} {LIST} only)"
    rf"|(?:specify|provide|set|include|use) {LIST} only|only (?:specify|set|provide) {LIST})"
)

# Words in lower case one of which a part has.
NEEDED_CUES = ("must", "required", "need", "have to", "has to", "mandatory")
EXCLUDED_CUES = ("n't", "n’t", "not", "omit", "leave out", "must be", "should")
ABSENT_CUES = (
    "n't",
    "n’t",
    "not",
    "omit",
    "leave out",
    "absent",
    "empty",
    "missing",
    "neither",
    "null",
    "left",
)
