"""What opens a list of the values that are allowed."""

VALID = (
    r"(?:valid|possible|allowed|allowable|acceptable|accepted|permitted|supported|available|legal)"
)
VALUES = (
    r"(?:(?:string )?(?:values?|options?|settings?|inputs?|choices)|(?:[\w-]+ ){0,2}(?:types?"
    r"|modes?"
    r"|formats|algorithms|protocols|methods|states|statuses|operators|versions|schemes|strategies"
    r"|actions|roles|levels|categories|classes|units|sources|languages|currencies|behaviou?rs"
    r"|encodings|platforms|architectures|tiers|scopes|priorities|severities|directions|positions"
    r"|codecs|frequencies|kinds))"
)
OF_THIS = r"(?: (?:for|of) (?:this|the) [\w-]+(?: [\w-]+)?| for `[\w.-]+`)?"
_SEVERAL = r"(?:two|three|four|five|six|seven|eight)"
LEAD = (
    r"(?:\A|(?<=[.;:•] )|\b(?:the|these|its|only|your|all) )"
    rf"(?:only |current(?:ly)? |{_SEVERAL} )?{VALID} {VALUES}{OF_THIS}"
)
ARE = (
    r"(?:(?: are| is| can be)(?: one of)?(?: defined)?(?: as follows| the following| either| only"
    r"| listed below)?(?: values)?:?|:| -|;|, which are case[- ]sensitive:)"
)
FOLLOWING = (
    r"(?: of)?(?: the following| these)?(?: (?:values|options|strings|types|modes|formats))?"
)
ONE_OF = (
    r"\b(?:must|can|may|should|has to|have to) (?:be(?: set to| one)?|have|contain|take)"
    rf"(?: one(?= of)| either| any(?= of))?{FOLLOWING}:?"
)
CHOOSE = (
    r"(?:\A|(?<=[.;:•] )|\b(?:you (?:can|may|must) |can |must ))(?:(?:choose|select|pick)"
    rf"(?: one(?= of)| either| from| between| any(?= of))?{FOLLOWING}"
    rf"|(?:specify|enter|use|set this to|set to|provide)(?: one(?= of)| either)?(?: of)?(?: the "
    r"following| these)(?: (?:values|options|strings|types|modes|formats)))(?: below)?:?"
)
THERE_ARE = (
    r"\bthere are (?:two|three|four|five|six|seven|\d) (?:[\w-]+ ){0,2}(?:values|options|types"
    r"|modes"
    rf"|settings|choices|formats|methods|states){OF_THIS}:?"
)
ITEMS_LEAD = (
    rf"(?:{LEAD}(?:{ARE})|{ONE_OF}|{CHOOSE}|{THERE_ARE}"
    r"|(?:\A(?:the )?[\w-]+|\b(?:it|this|value|parameter|field|option|setting)) (?:is"
    r"|are) one of (?:the following|these)(?: (?:values|options|strings))?:?"
    rf"|\b(?:takes|has|accepts|is) one of {_SEVERAL} (?:possible |valid )?(?:values|options):?"
    r"|\Aone of the following [\w -]{1,40}?:"
    r"|\bthe following (?:are|is) (?:the "
    rf"|a )?(?:list of )?(?:{VALID} )+(?:[\w-]+ )?{VALUES}{OF_THIS}[:.]?"
    rf"|\bthe following {VALUES} (?:are|is) (?:currently )?{VALID}[:.]?"
    rf"|{LEAD} are listed here:?"
    r"|\b(?:accepts|supports|takes) (?:one of )?(?:the following|these) (?:values"
    r"|options)(?: at a time)?:?"
    r"|\bhas (?:one of )?the following (?:possible )?values:?"
    r"|(?:\A|(?<=[.;:•] )|\byou can )(?:specify|choose|select|use|enter"
    r"|provide) one of the following "
    r"(?!fields|members|parameters|arguments|attributes|operations|properties|elements"
    r"|ids)[\w` -]{1,60}?)"
)
# What a list in the same sentence follows.
THE_FOLLOWING = (
    rf"(?:\bthe following {VALUES}{OF_THIS} (?:are|is) (?:currently )?{VALID}:"
    rf"|\b(?:accepts|supports|takes) (?:one of )?(?:the following|these) {VALUES}:"
    rf"|\b(?:takes|has|accepts|is) one of {_SEVERAL} (?:possible |valid )?(?:values|options):"
    rf"|\bthe following (?:are|is) (?:the )?{VALID} {VALUES}{OF_THIS}:)"
)
VALID_ARE = f"{LEAD}{ARE}"
