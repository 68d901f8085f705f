"""Text reaches source only as a literal or a docstring that reads back as the text."""

import ast
import inspect
from keyword import iskeyword

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from refsmith.emit import MemoryCache, docstrings
from refsmith.emit.format import CUT, format_module
from refsmith.emit.source import WIDTH, Call, Keyword, call, flat, laid_out, literal
from tests.emit.rule_models import HOSTILE_TEXTS, texts

_BLACK = black.Mode(target_versions={black.TargetVersion.PY311})


@given(texts)
def test_a_literal_reads_back(text):
    assert ast.literal_eval(literal(text)) == text


@given(texts)
def test_a_literal_can_be_written_to_a_file(text):
    literal(text).encode("utf-8")


@pytest.mark.parametrize("text", [r"[\w+=,.@-]+", r"\d{12}"])
def test_a_pattern_is_written_raw(text):
    assert literal(text) == f'r"{text}"'


@given(st.lists(texts, max_size=4), st.sampled_from((0, 4, 8)))
def test_a_docstring_reads_back(lines, indent):
    cleaned = [line for text in lines for line in docstrings.clean(text, 70)]
    source = docstrings.quoted(cleaned, indent)
    parsed = ast.parse(_wrap(source, indent))
    found = (ast.get_docstring(_innermost(parsed), clean=True) or "").rstrip()
    assert found == inspect.cleandoc("\n".join(cleaned)).rstrip()


_DOCUMENTED = st.text(st.sampled_from("ab. \\\"'\x1b"), max_size=6)


@given(st.lists(texts | _DOCUMENTED, min_size=1, max_size=3), st.sampled_from((0, 4, 8)))
def test_a_docstring_is_in_black_s_form(parts, indent):
    lines = [line for text in parts for line in docstrings.clean(text, 70)]
    if any(line.strip() for line in lines):
        # Longer docstrings end at their own indentation, with the page that they are from.
        lines += ["Page: a/b"] * (len(lines) > 1)
        source = _wrap(docstrings.quoted(lines, indent), indent)
        assert black.format_str(source, mode=_BLACK) == source


def _wrap(source, indent):
    heads = {0: "", 4: "class A:\n", 8: "class A:\n    def f():\n"}
    return heads[indent] + source + "\n"


def _innermost(node):
    body = getattr(node, "body", [])
    if body and isinstance(body[0], ast.ClassDef | ast.FunctionDef):
        return _innermost(body[0])
    return node


@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_cleaned_text_shows_what_is_there(text):
    for line in docstrings.clean(text, 70):
        assert line.isprintable()
        line.encode("utf-8")


@given(texts)
def test_cleaning_loses_no_word(text):
    seen = "".join(" ".join(docstrings.clean(text, 40)).split())
    printable = "".join(each for each in text if each.isascii() and each.isprintable())
    kept = "".join(each for each in seen if each.isascii())
    assert kept == "".join(printable.split())


_LONG = "word " * 30


@pytest.mark.parametrize("lead", ["", "* ", "#. ", "   ", "   - "])
def test_long_lines_are_broken_under_their_own_beginning(lead):
    first, *rest = docstrings.clean(lead + _LONG, 60)
    assert first.startswith(lead + "word")
    assert all(line.startswith(" " * len(lead) + "word") and len(line) <= 60 for line in rest)
    assert rest


@pytest.mark.parametrize(
    "text",
    [
        f"code::\n\n   {_LONG}",
        f".. _name: https://example.com/{_LONG}",
        "a::\n\n    b\n      c   d",
    ],
)
def test_what_must_not_be_broken_is_kept(text):
    assert docstrings.clean(text, 60) == [line.rstrip() for line in text.split("\n")]


def test_runs_of_blank_lines_are_made_one():
    assert docstrings.clean("\n\na\n\n \n\nb\n\n", 60) == ["a", "", "b"]


words = st.from_regex(r"[a-z]{1,24}", fullmatch=True).filter(lambda word: not iskeyword(word))
expressions = st.recursive(
    words | words.map(literal),
    lambda inner: (
        st.builds(lambda name, items: call(name, *items), words, st.lists(inner, max_size=5))
        | st.lists(inner, min_size=1, max_size=4).map(lambda items: Call("(", tuple(items)))
        | st.lists(st.tuples(words, inner), min_size=1, max_size=4).map(
            lambda pairs: Call("{", tuple(Keyword(f'"{k}": ', v) for k, v in pairs), "}")
        )
    ),
    max_leaves=14,
)


@given(expressions)
def test_expressions_mean_the_same_broken_or_not(expression):
    source = laid_out(expression, "value = ")
    assert ast.dump(ast.parse(source)) == ast.dump(ast.parse("value = " + flat(expression)))


@given(expressions)
def test_an_expression_without_a_long_line_is_in_black_s_form(expression):
    source = laid_out(expression, "value = ") + "\n"
    if max(map(len, source.split("\n"))) <= WIDTH:
        assert black.format_str(source, mode=_BLACK) == source


# Longer than a line: what cannot be broken, and what can.
_LENGTHS = st.sampled_from((1, 9, 40, 78, 84, 88, 96, 130))
long_words = _LENGTHS.map(lambda length: "w" * length) | st.just("a.b.c")
long_literals = st.builds(
    lambda length, end: literal("x" * length + end),
    _LENGTHS,
    st.sampled_from(("", "\\d", '"', "'\"", ",", "(", "\u00e9", " #", "\n")),
)
long_expressions = st.recursive(
    long_words | long_literals,
    lambda inner: (
        st.builds(
            lambda name, items, named: call(
                name, *items, *(Keyword(f"k{at}=", each) for at, each in enumerate(named))
            ),
            words,
            st.lists(inner, max_size=3),
            st.lists(inner, max_size=2),
        )
        | st.lists(inner, min_size=1, max_size=3).map(lambda items: Call("(", tuple(items)))
        | st.lists(st.tuples(words | long_words, inner), min_size=1, max_size=3).map(
            lambda pairs: Call("{", tuple(Keyword(literal(k) + ": ", v) for k, v in pairs), "}")
        )
    ),
    max_leaves=6,
)


@given(st.lists(long_expressions, min_size=1, max_size=3))
@settings(max_examples=400)
def test_what_black_is_not_asked_it_would_leave_alone(arguments):
    """Values, calls and the entries of dictionaries, with lines too long in all places."""
    piece = call("made", *arguments)
    made = format_module("m.py", laid_out(piece, "value = ") + "\n", MemoryCache(), laid_out=True)
    assert black.format_str(made, mode=_BLACK) == made


@given(
    st.lists(
        st.tuples(long_words, st.sampled_from(("", " = 1", " | None", " | None = None", "[int]"))),
        min_size=1,
        max_size=4,
    ),
    st.text(st.sampled_from("ab. "), max_size=120),
)
@settings(max_examples=400)
def test_signatures_that_black_is_not_asked_of_it_would_leave_alone(parameters, said):
    items = [f"p{at}: {word}{kind}" for at, (word, kind) in enumerate(parameters)]
    signature = laid_out(Call("def f(", ("self", "*", *items)), "", " -> None:", 4)
    described = docstrings.quoted([said if said.strip() else "Does."], 8)
    piece = f"{signature}\n{described}\n"
    made = format_module("m.py", f"class C:\n    x = 1\n{CUT}{piece}", MemoryCache(), laid_out=True)
    assert black.format_str(made, mode=_BLACK) == made


@given(st.text(st.sampled_from("ab\\'\"\n\u200b"), max_size=8))
def test_a_literal_has_the_quotes_that_black_gives_it(text):
    source = f"value = {literal(text)}\n"
    assert black.format_str(source, mode=_BLACK) == source


@given(st.lists(words, min_size=1, max_size=9), st.lists(words, max_size=6))
def test_declarations_are_in_black_s_form_already(names, rules):
    members = [call("Member", literal(name), name) for name in names]
    piece = call("Structure", *members, *(call("Length", each, "64") for each in rules))
    source = laid_out(piece, "Name = ") + "\n"
    assert black.format_str(source, mode=_BLACK) == source


def test_an_argument_s_text_stands_under_its_name():
    entries = [
        docstrings.Argument("user_name", "word " * 30 + "\n\n* an item", "string"),
        docstrings.Argument("other", "* an item", "string"),
        docstrings.Argument("bare", "", "string; 1 to 64 characters"),
    ]
    lines = list(docstrings.method_lines("Calls It.", "", entries, [], None, ["Page: a/b"], 8))
    assert all(len(line) <= 80 for line in lines)
    start = lines.index("Args:")
    assert lines[start + 1].startswith("    user_name: word word")
    assert lines[start + 2].startswith("        word")
    assert lines[lines.index("    other:") + 1] == "        * an item"
    assert "    bare: string; 1 to 64 characters" in lines


def test_the_text_of_a_note_is_broken_and_code_is_not():
    long = "word " * 30
    note = docstrings.clean(f".. note::\n\n  {long}", 60)
    assert all(len(line) <= 60 for line in note)
    code = f".. code-block:: json\n\n  {long}".rstrip()
    assert docstrings.clean(code, 60) == code.split("\n")
