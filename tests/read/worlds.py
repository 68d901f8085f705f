"""Random pages: what they are about, and every trap that the reference is known to set."""

from __future__ import annotations

from dataclasses import dataclass, field

from hypothesis import strategies as st

from tests.read.truth import (
    CONTAINERS,
    STRUCTURES,
    Part,
    Thing,
    Turn,
    as_syntax_shows,
    json_syntax,
    size,
    unrolled,
)
from tests.read.writing import Form, Node, Sheet

Draw = st.DrawFn
_SCALARS = (
    *("string", "integer", "long", "float", "double", "boolean", "timestamp", "blob", "JSON"),
    *("document", "streaming blob"),
)
_NAMES = (
    *("Bed", "Plant", "S3Key", "KMSKeyId", "x-amz-meta", "aws:tag", "#rows", "$or", "@type", "a.b"),
    *("key", "value", "string", "Name", "Min", "path/to", "_id", "None", "from", "Width2"),
)
# What prose does that looks like something else; `{n}` tells the place apart from all others.
_NASTY = (
    "It waters them.",
    "It waters them. \n\n \n\nTwice.  ",
    "* By hand. \n \n* By hose: \n\n  * Green. \n\n  * Blue.\n",
    ".. note::\n\n   \n\n   Not at noon.\n\n   \n\n   * Or at night.\n",
    ".. warning::\n\n  Cold.",
    "can\n  A thing with a spout.\n\nhose\n  A long one.",
    "(Optional)",
    "(deprecated)",
    "(Default = false)",
    "Words.\n\n(Optional)\n\nMore of them.",
    "Possible values:\n\n* ``can`` when it is dry\n\n* ``hose`` otherwise",
    "Possible values:\n\n* A can.\n\n* A hose.\n\nAnd so on.",
    "Constraints:\n\n* Must not be thirsty.\n\n* ``1`` at least.",
    "* pattern: ``[a-z]+``\n\n* min: ``3``\n\nThese are bullets.",
    'As in::\n\n  {\n    "Bed": "string"\n  }\n\nor so.',
    "Give (string) or (list), as in `a page <https://example.com/(structure)>`__ .",
    "The form is Key -> Value (string) here.",
    "See *this* , **that** and ``those (list) [required]`` ones [required]",
    "1. Dig.\n\n2. Sow.",
    "   Deeper than the rest.\n\nAt its place.",
    "Ends in a colon:",
    "--bed is a flag.",
    "``--bed`` (string) is one, too.",
    ".. _the pier: https://example.com/pier\n\nBehind a target.",
    "- A dash.\n\n- Two.",
    "Term one\n\n  quoted\n\nTerm two\n\n  quoted too.",
    "| a line\n| a line block",
    "An emoji \U0001f331, a tilde ~ and a back\\\\slash.",
)
_LONE_TYPES = ("(string)", "Words.\n\n(structure)\n\nMore words.")
_PATTERNS = (
    *(r"[\w+=,.@-]+", r"^[a-z]{1,63}$", "a`b", "``x``", "`", " starts with one", "ends with one "),
    *(r"[^`]*", r"\d{1,3}``|x", r"\\.*", ".*", r"(?:a|b)(string)", "x: ``y", r"[\p{L}\p{Z}]*"),
)
_VALUES = ("can", "hose", "A_B", "aws:kms", "t2.micro", "*", "0", "a b", "x|y", "true", "...")
_BOUNDS = (
    *(("0", 0), ("1", 1), ("51,200", 51_200), ("-1", -1), ("1e-07", 1e-07), ("0.5", 0.5)),
    *(("128", 128), ("2147483647", 2_147_483_647)),
)


@dataclass(kw_only=True)
class _Maker:
    """Draws things; ``loops`` says whether they may stand inside themselves."""

    draw: Draw
    loops: bool
    count: int = 0
    looped: int = 0

    def part(self, name: str, depth: int, around: tuple[Thing, ...]) -> Part:
        """A part with its thing; a thing that stands around it may stand in it again."""
        within = [each for each in around if each.type in STRUCTURES]
        if name and around and around[-1].type in STRUCTURES:
            within = [each for each in around if each.type in CONTAINERS]
        if self.loops and within and self.looped < 1 and self.draw(st.booleans()):
            self.looped += 1
            return Part(name=name, thing=self.draw(st.sampled_from(within)), text=self.text(False))
        thing = self.thing(depth, around)
        text = self.text(thing.type not in ("list", "map"))
        return Part(
            name=name, thing=thing, required=bool(name) and self.draw(st.booleans()), text=text
        )

    def text(self, types: bool) -> str:
        """Words of this place alone; without loops there may be none at all."""
        self.count += 1
        nasty = self.draw(st.sampled_from((*_NASTY, *(_LONE_TYPES if types else ()))))
        if not self.loops and self.draw(st.integers(0, 4)) == 0:
            return ""
        return f"Place {self.count}.\n\n{nasty}".rstrip()

    def thing(self, depth: int, around: tuple[Thing, ...] = ()) -> Thing:
        """A shape of any type, no deeper than ``depth``."""
        kinds = CONTAINERS if depth and self.draw(st.booleans()) else _SCALARS
        thing = Thing(type=self.draw(st.sampled_from(kinds)))
        inner = (*around, thing)
        if thing.type in STRUCTURES:
            names = self.draw(st.lists(st.sampled_from(_NAMES), max_size=4, unique=True))
            for name in names:
                part = self.part(name, depth - 1, inner)
                before = thing.parts[-1].thing.type if thing.parts else "list"
                if before not in CONTAINERS and part.thing.type not in CONTAINERS:
                    part.drift = self.draw(st.sampled_from((0, 0, 0, 0, 1, 2, 3)))
                thing.parts.append(part)
        elif thing.type == "list":
            thing.parts.append(self.part("", depth - 1, inner))
        elif thing.type == "map":
            key = self.listed(Thing(type="string"))
            thing.parts.append(Part(name="key", thing=key, text=self.text(True)))
            thing.parts.append(self.part("value", depth - 1, inner))
        return self.listed(thing)

    def listed(self, thing: Thing) -> Thing:
        """What the renderer lists of a thing."""
        if thing.type == "string" and self.draw(st.integers(0, 3)) == 0:
            values = st.lists(st.sampled_from(_VALUES), min_size=1, max_size=4, unique=True)
            thing.values = tuple(self.draw(values))
        bounded = ("string", "blob", "list", "map", "integer", "long", "float", "double")
        if thing.type in bounded and self.draw(st.booleans()):
            words = self.draw(st.sampled_from((("min",), ("max",), ("min", "max"))))
            bounds = ((word, self.draw(st.sampled_from(_BOUNDS))) for word in words)
            thing.bounds = tuple((word, *bound) for word, bound in bounds)
        if thing.type == "string" and self.draw(st.booleans()):
            thing.pattern = self.draw(st.sampled_from(_PATTERNS))
        return thing


@dataclass(kw_only=True)
class World:
    """A page and what it is about."""

    sheet: Sheet
    options: list[Turn] = field(default_factory=list[Turn])
    output: list[Turn] | None = None


def _option(draw: Draw, maker: _Maker, number: int, form: Form) -> Turn:
    part = maker.part(f"Option{number}", 0 if form == "2017" and maker.loops else 3, ())
    if form == "2017":
        # The parts of an option stood in its syntax block alone, without words: of what stands
        # inside itself there, no reader can tell all.
        as_syntax_shows(part.thing)
    turn = unrolled(part)
    node = turn.node
    assert node is not None
    node.flags = draw(
        st.sampled_from(((f"--option{number}",), (f"outfile{number}",)))
        if part.thing.type != "boolean"
        else st.sampled_from(
            ((f"--option{number}", f"--no-option{number}"), (f"--option{number}",))
        )
    )
    thing = part.thing
    if thing.type == "list" and thing.parts[0].thing.type not in CONTAINERS:
        values = thing.parts[0].thing.values
        valid = "\n\n  Where valid values are:\n" + "".join(f"\n      {each}" for each in values)
        example = json_syntax(Thing(type=thing.parts[0].thing.type))
        node.syntax = f"Syntax::\n\n  {example} {example} ..." + (valid if values else "")
    elif thing.type in CONTAINERS:
        lines = "\n".join(f"  {line}" for line in json_syntax(thing).split("\n"))
        node.syntax = (
            f"Shorthand Syntax::\n\n    Key=string,Value=integer\n\n\n\n\nJSON Syntax::\n\n{lines}"
        )
        plain = not (thing.bounds or thing.values) and node.parts
        if form != "2017" and plain and not node.parts[0].mark and draw(st.integers(0, 3)) == 0:
            ends = (".", "", "!", " (see there)") if node.parts[0].name else (".", "", "!")
            part.text = node.text = f"Place {number} at the margin" + draw(st.sampled_from(ends))
            node.glued = True
    return turn


@st.composite
def worlds(draw: Draw) -> World:
    """Pages of any form with any of the traps."""
    form: Form = draw(st.sampled_from(("v2", "v1", "2017")))
    release = {"v2": "2.38.5", "v1": "1.46.3", "2017": None}[form]
    maker = _Maker(draw=draw, loops=draw(st.booleans()))
    if draw(st.integers(0, 9)) == 0:
        found = ("one", "two/index", "three-of-them")
        return World(
            sheet=Sheet(
                command=("garden", "index"),
                release=release,
                form=form,
                operation="",
                subcommands=found,
                output=None,
            )
        )
    waits = draw(st.integers(0, 5)) == 0
    options = [_option(draw, maker, number, form) for number in range(draw(st.integers(0, 3)))]
    names = draw(st.lists(st.sampled_from(_NAMES), max_size=3, unique=True))
    # A command of the CLI's own shows no output and names no operation.
    own = not waits and draw(st.integers(0, 5)) == 0
    output = None if waits or own else [unrolled(maker.part(name, 3, ())) for name in names]
    nodes: tuple[Node, ...] = tuple(turn.node for turn in output or () if turn.node is not None)
    sheet = Sheet(
        command=("garden", "wait", "plant-wet") if waits else ("garden", "water-plants"),
        release=release,
        form=form,
        description=maker.text(True) or "Waters.",
        options=tuple(turn.node for turn in options if turn.node is not None),
        output=None if own else nodes,
        operation="" if own else "WaterPlants",
        marks_run_on=draw(st.booleans()),
        trailer=draw(st.sampled_from(("", ".. _https://example.com/a#b:", ".. _x: https://e.org"))),
    )
    return World(sheet=sheet, options=options, output=output)


def readable(world: World) -> bool:
    """Whether a page is small enough to be read many times, and shows something of each structure.

    A structure of whose members all are lists or maps that were cut off shows none: no reader can
    tell it from one that has none.
    """
    turns = (*world.options, *(world.output or ()))
    return sum(size(turn) for turn in turns) < 250 and not any(_bare(turn) for turn in turns)


def _bare(turn: Turn) -> bool:
    shown = turn.node is None or bool(turn.node.parts)
    hidden = turn.part.thing.type in STRUCTURES and not turn.levels and turn.turns and not shown
    return bool(hidden) or any(_bare(each) for each in turn.turns)
