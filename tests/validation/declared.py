"""Random declarations, and random values for them: in order, slightly wrong, or anything."""

import re
from typing import Any

from hypothesis import strategies as st

from tests.support import runtime

d = runtime("declare")
expand = runtime("patterns").expand

NAMES = ("A", "Bee", "Sea", "from", "It's", 'Quo"te', "Back\\slash", "New\nline", "{curly}", "Ü")
WORDS = ("red", "green", "it's", 'a"b', "back\\", "{x}", "")
PATTERNS = (
    "[a-z]+",
    "(a|b)*",
    "[^']*",
    r"\w{2,}",
    '["\\\\]?.*',
    "x(y)+z",
    r"(a)\1",
    "[]a(]+",
    r"[\p{L}\p{N}'-]*",
    r"[\P{L}a]+(\\|[\p{Lu}x])?",
)

names = st.sampled_from(NAMES)
texts = st.text(st.sampled_from("abxyz'\"\\{ü\n"), max_size=6)
severities = st.sampled_from(["error", "warn"])
rarely = st.sampled_from([False, False, False, True])
origins = st.sampled_from(["listed", "syntax", "prose"])


@st.composite
def bounds(draw, make, low=0, high=6):
    ends = sorted(draw(st.lists(st.integers(low, high), min_size=2, max_size=2)))
    ends = draw(st.sampled_from([ends, [None, ends[1]], [ends[0], None]]))
    return make(*ends, draw(origins), draw(severities))


enums = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4, unique=True).map(
    lambda values: d.Enum(*values)
)
patterns = st.builds(
    lambda p, o, s: d.Pattern(p, origin=o, severity=s),
    st.sampled_from(PATTERNS),
    origins,
    severities,
)
unenforced = st.just(d.Pattern("/a/", None))
notes = st.sampled_from([d.Default("x"), d.Deprecated(), d.IdempotencyToken()])


formats = st.builds(d.Format, st.sampled_from(("json", "ip", "cidr", "uuid", "date-time", "new")))
nones = st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(lambda v: d.NoneOf(*v))


@st.composite
def totals(draw, *members):
    of = draw(st.sampled_from(("count", "value") if members else ("length", "size")))
    low, high = sorted(draw(st.lists(st.integers(0, 9), min_size=2, max_size=2)))
    return d.Total(of, draw(st.sampled_from((None, low))), high, *members, origin=draw(origins))


def in_maps():
    """Rules on a map, most of them on the value under one of its keys."""
    text_rules = st.one_of(
        bounds(d.Length), bounds(d.Size), bounds(d.Range, -3, 9), patterns, enums
    )
    inner = st.one_of(
        text_rules, formats, nones, st.builds(d.MultipleOf, st.sampled_from([2, 0.5]))
    )
    return st.one_of(bounds(d.Count, 0, 3), totals(), st.builds(d.Keyed, names, inner))


def scalars():
    text_rules = st.one_of(
        *(bounds(d.Length), patterns, enums, unenforced, notes, bounds(d.Size), formats, nones)
    )
    number_rules = st.one_of(
        bounds(d.Range, -3, 9), st.builds(d.MultipleOf, st.sampled_from([2, 3, 0.5])), notes
    )
    whole = st.sampled_from(["integer", "long"])
    broken = st.sampled_from(["float", "double"])
    other = st.sampled_from(["boolean", "timestamp", "document", "json"])

    def make(type, rules, sensitive=False):
        return d.Scalar(type, *rules, sensitive=sensitive)

    return st.one_of(
        st.builds(make, st.just("string"), st.lists(text_rules, max_size=3), st.booleans()),
        st.builds(make, whole, st.lists(st.one_of(number_rules, enums), max_size=2)),
        st.builds(make, broken, st.lists(number_rules, max_size=2)),
        st.builds(make, st.just("blob"), st.lists(bounds(d.Length), max_size=1)),
        st.builds(make, other, st.just([])),
    )


@st.composite
def between(draw, known):
    several = st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True)
    one = st.sampled_from(known)
    value = st.sampled_from(["red", True, False, 1, 0, ("red", 1)])
    when = st.dictionaries(one, value, min_size=1, max_size=2)
    return draw(
        st.one_of(
            several.map(lambda m: d.AtMostOne(*m)),
            several.map(lambda m: d.AtLeastOne(*m)),
            several.map(lambda m: d.ExactlyOne(*m)),
            st.builds(lambda m, t, e: d.Requires(m, tuple(t), e), one, several, st.booleans()),
            st.builds(d.RequiredIf, one, when),
            st.builds(d.OnlyWhen, one, when),
            several.flatmap(lambda m: totals(*m)),
            st.builds(d.ForbiddenIf, one, when),
            st.builds(d.Compare, one, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]), one),
        )
    )


@st.composite
def structures(draw, inner):
    # Now and then more members than the quick way asks for one by one.
    extra = [f"M{n}" for n in range(draw(st.sampled_from([0, 0, 0, 20])))]
    chosen = draw(st.lists(names, max_size=6, unique=True)) + extra
    filler = draw(scalars())
    members = [
        d.Member(name, filler if name in extra else draw(inner), draw(rarely)) for name in chosen
    ]
    rules = [draw(between(chosen))] if chosen and draw(rarely) else []
    return d.Structure(
        *members,
        rules=tuple(rules),
        union=draw(st.booleans()) and draw(st.booleans()),
        sensitive=draw(st.integers(0, 9)) == 0,
    )


def containers(inner):
    unique = st.builds(d.Unique, st.none() | names, st.booleans())
    counts = st.lists(st.one_of(bounds(d.Count, 0, 3), totals(), unique), max_size=2)
    keyed = st.lists(in_maps(), max_size=3)
    keys = scalars().filter(lambda shape: shape.type == "string")
    return st.one_of(
        structures(inner),
        st.builds(lambda item, rules: d.ListOf(item, *rules), inner, counts),
        st.builds(lambda key, value, rules: d.MapOf(key, value, *rules), keys, inner, keyed),
    )


@st.composite
def recursive(draw):
    holder: list[Any] = []
    again = d.Recursive(lambda: holder[0])
    inner = st.one_of(
        scalars(),
        st.just(again),
        st.just(d.ListOf(again)),
        st.just(d.MapOf(d.Scalar("string"), again)),
    )
    holder.append(draw(structures(inner)))
    return holder[0]


shapes = st.one_of(scalars(), recursive(), st.recursive(scalars(), containers, max_leaves=5))


@st.composite
def ruled(draw):
    """Operations of a few simple options with several rules between them."""
    kinds = [d.Scalar("string"), d.Scalar("boolean"), d.Scalar("integer"), d.Scalar("timestamp")]
    options = []
    for name in ("A", "B", "C", "D"):
        shape = draw(st.sampled_from(kinds))
        flags = (f"--{name}", f"--no-{name}") if shape.type == "boolean" else (f"--{name}",)
        default = [d.Default(draw(st.sampled_from(["red", True])))] if draw(rarely) else []
        options.append(d.Option(flags, name, d.Scalar(shape.type, *default)))
    flags = [flag for option in options for flag in option.flags] + ["--unknown"]
    rules = draw(st.lists(between(flags), min_size=1, max_size=3))
    nested = d.Structure(
        *(d.Member(option.flags[0], option.shape) for option in options), rules=tuple(rules)
    )
    return d.Operation(
        ("x", "y"), "Y", *options, d.Option(("--E",), "E", nested), rules=tuple(rules)
    )


@st.composite
def operations(draw):
    chosen = draw(st.lists(names, min_size=1, max_size=4, unique=True))
    options = []
    for name in chosen:
        flag = "--" + re.sub(r"\W", "-", name).lower() + str(len(options))
        shape = draw(shapes)
        pair = shape.type == "boolean" and draw(st.booleans())
        flags = (flag, f"--no-{flag[2:]}") if pair else (flag,)
        options.append(d.Option(flags, name, shape, draw(rarely)))
    flags = [flag for option in options for flag in option.flags]
    rules = [draw(between(flags))] if draw(rarely) else []
    paginated = draw(st.booleans())
    return d.Operation(("x", "y"), "Y", *options, rules=tuple(rules), paginated=paginated)


anything = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-5, 20),
        st.floats(allow_nan=True),
        st.decimals(),
        texts,
        st.sampled_from(WORDS),
        st.binary(max_size=4),
        st.datetimes(),
        st.just({1, 2}),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.lists(inner, max_size=2).map(tuple),
        st.dictionaries(st.one_of(names, texts), inner, max_size=3),
    ),
    max_leaves=6,
)


def scalar_values(shape):
    plain = {
        "string": st.one_of(texts, st.sampled_from(WORDS), *_matching(shape)),
        "integer": st.integers(-4, 12),
        "long": st.integers(-4, 12),
        "float": st.one_of(st.integers(-4, 12), st.floats(-4, 12)),
        "double": st.one_of(st.integers(-4, 12), st.floats(-4, 12)),
        "boolean": st.booleans(),
        "timestamp": st.sampled_from(["2024-01-02T03:04:05Z", 0, 1.5]),
        "blob": st.one_of(st.binary(max_size=7), texts),
        "document": st.sampled_from([None, {"a": [1, "b"]}, "x"]),
        "json": st.sampled_from([None, {"a": [1, "b"]}, "x"]),
    }
    return plain[shape.type]


def _matching(shape):
    patterns = [rule for rule in shape.rules if rule.kind == "pattern" and rule.regex]
    return [st.from_regex(expand(rule.regex), fullmatch=True) for rule in patterns[:1]]


@st.composite
def values(draw, shape, depth=0):
    """Values of the right build, whose leaves keep their rules more often than not."""
    if isinstance(shape, d.Recursive):
        shape = shape.resolve()
    if draw(st.integers(0, 40)) == 0:
        return draw(anything)
    if shape.type == "structure":
        return draw(structure_values(shape, depth))
    most = 0 if depth > 3 else 3
    if shape.type == "list":
        entries = draw(st.lists(values(shape.item, depth + 1), max_size=most))
        return tuple(entries) if draw(st.integers(0, 5)) == 0 else entries
    if shape.type == "map":
        entry = values(shape.value, depth + 1)
        keys = [rule.key for rule in shape.rules if rule.kind == "keyed"]
        key = scalar_values(shape.key)
        return draw(
            st.dictionaries(st.sampled_from(keys) | key if keys else key, entry, max_size=most)
        )
    return draw(scalar_values(shape))


@st.composite
def structure_values(draw, shape, depth):
    made = {}
    for member in shape.members:
        wanted = member.required if depth > 3 else member.required or draw(st.booleans())
        if wanted and depth < 8 and draw(st.integers(0, 20)):
            made[member.name] = draw(values(member.shape, depth + 1))
    if shape.union and draw(st.integers(0, 3)):
        made = dict(list(made.items())[:1])
    if draw(st.integers(0, 20)) == 0:
        made["Unknown"] = 1
    return made


@st.composite
def requests(draw, operation):
    """Parameters for an operation, by their API names."""
    made = {}
    for option in operation.options:
        if draw(st.integers(0, 20)) if option.required else draw(st.booleans()):
            made[option.member] = draw(values(option.shape))
    if draw(st.integers(0, 20)) == 0:
        made[draw(st.sampled_from(["Stranger", "Aa"]))] = 1
    return made
