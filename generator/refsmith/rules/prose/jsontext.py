"""Wordings of a text that holds JSON."""

import re

from refsmith.model import Format, Rule
from refsmith.rules.prose.row import BLOBS, STRINGS, Around, Row, Wording

# Other languages that the text may be in, wherever the prose names them; and sentences on what
# another service's templates may be written in.
_OTHER = re.compile(
    r"\b(?:ya?ml|xml|csv|html|jsonl|json ?lines|jsonata|json ?path|toml|plain[- ]text|parquet|avro"
    r"|protobuf|freeform|free-form|cedar|rego|guard)\b"
)
_ELSEWHERE = re.compile(r"<https?:[^>]*>|https?:\S*|[^.]*\bcloudformation\b[^.]*\.")
# What the sentence is about when it isn't the value: a file, an answer, a part.
_OF_OTHERS = re.compile(
    r"\b(?:files?|s3|uri|url|returns?|returned|responses?|delivers?|stores?|outputs?|key|keys"
    r"|attributes? names?|fields?|columns?|signature|or (?:an? )?(?:string|arn|amazon resource"
    r"|expression|text)|string or|either|if you|when you|expression|path|pointer|schema"
    r"|comments|as follows)\b",
    re.IGNORECASE,
)
_THING = (
    r"(?:string|text|document|object|blob|policy|policies|structure|representation|serialization"
    r"|array|literal|payload|list|map|dictionary|configuration|definition|content|contents)"
)
_WHICH = (
    r"(?:(?:valid|stringified|serialized|raw,?|escaped|single|simple|optional|well-formed|inline"
    r"|syntactically valid|user-defined|user defined) )*"
)
_JSON = (
    r"(?:`?JSON`?|JavaScript Object Notation \(JSON\))"
    r"(?:[- ](?:formatted|encoded|serialized|based|format))?"
)


def _json(match: re.Match[str], around: Around) -> Rule | None:
    """None where the text may be in another language, or the sentence is about another thing."""
    if _OTHER.search(_ELSEWHERE.sub("", around.prose)):
        return None
    return None if _OF_OTHERS.search(match.string) else Format(offset=0, value="json")


# A policy that is named, and not written out; or another one, that lets the service do its work.
_NAMED = re.compile(
    r"\b(?:arns?|names?|identifiers?|ids?|valid values|one of|managed policy|must|grant)\b"
)


def _policy(match: re.Match[str], around: Around) -> Rule | None:
    """Policies of these kinds are written in JSON, where no word says that they are named."""
    if _NAMED.search(match.string.lower()) or _OTHER.search(_ELSEWHERE.sub("", around.prose)):
        return None
    return Format(offset=0, value="json")


_THIS = r"(?:value|parameter|string|policy|document|input|content|operation|argument)"
# The text is called JSON as the sentence opens; or said to be written in it.
_OPENS = (
    r"\A(?:(?:contains|specifies|specify|provides?|use|pass|includes?|accepts"
    rf"|(?:(?:the|this) {_THIS}|this|it) (?:is|takes|accepts|must be|should be)) )?"
    rf"(?:an? |the )?{_WHICH}{_JSON} "
    rf"(?:(?:[\w-]+ ){{0,2}}?{_THING}\b|that (?:defines|you)\b|to use as\b)"
)
_FORMAT = (
    r"\b(?:in (?:a |the )?(?:valid )?JSON(?:[- ]string|[- ]text)?[- ](?:format|form|syntax"
    r"|notation)\b|in JSON(?=[.,;:]|\Z| must\b| using\b)|in an? JSON literal|(?:as"
    r"|(?:policy|string|this|it|value) is|must be|should be|formatted as|provided as|contains"
    rf"|accepts|must provide) (?:an? )?{_WHICH}"
    rf"(?:{_JSON} (?:[\w-]+ ){{0,2}}?{_THING}|JSON)(?=[\s.,;:]|\Z))"
)

ROWS = (
    Row(
        name="json-said",
        cues=("json",),
        types=STRINGS | BLOBS,
        wording=Wording(f"{_OPENS}|{_FORMAT}"),
        make=_json,
        matches=(
            ("A JSON string that names the boats.", "string", "json"),
            ("The JSON-formatted harbor policy to attach.", "string", "json"),
            ("This must be a valid JSON document.", "string", "json"),
            ("The boats to launch, in JSON format.", "string", "json"),
            ("The rules of the harbor, as a JSON string.", "string", "json"),
            ("The JSON that you hand to the harbor.", "blob", "json"),
        ),
        misses=(
            ("The JSON key of the boat.", "string"),
            ("A JSON or YAML string that names the boats.", "string"),
            ("The signature of the JSON document.", "string"),
            ("The boats, in JSON Lines format.", "string"),
            ("Returns the boats in JSON format.", "string"),
            ("A painted boat is a JSON object.", "string"),
        ),
    ),
    Row(
        name="json-policy",
        cues=("policy",),
        types=STRINGS,
        wording=Wording(
            r"\A(?:(?:contains|specifies|specify|provides?|use|this (?:is|should be|must be)) )?"
            r"(?:an? |the )?(?:(?:proposed|new|updated|contents of the|text of the|amazon s3"
            r"|optional|inline|identity and access management|\(iam\)|object lambda) )*"
            r"(?:(?:iam|resource|resource-based|bucket|queue|key|trust|trust relationship|vault"
            r"|vault access|vault lock|session|inline|lifecycle|access point|auth|access control"
            r"|repository|service control|amazon web services|permissions?|topic|table|stream"
            r"|file system|domain|access) )+(?:policy document|policy|policy text)"
            r""
            r"(?=[.,;]|\Z| (?:to|that|in|which|for|as|you|of"
            r"|specifying|defining|associated|attached|written)\b)"
        ),
        make=_policy,
        matches=(
            ("The resource policy of the harbor.", "string", "json"),
            ("The trust relationship policy document that lets a boat in.", "string", "json"),
        ),
        misses=(
            ("The name of the resource policy.", "string"),
            ("The resource policy, written in Cedar.", "string"),
            ("The harbor policy.", "string"),
        ),
    ),
)
