"""How the tests themselves read Examples: sections, shell, shown files, repairs."""

from __future__ import annotations

import pytest

from tests.examples.repairs import REPAIRS, attempts
from tests.examples.sections import blocks, section
from tests.examples.shell import commands
from tests.examples.shown import content, named_files

PAGE = """\
======
Boats
======

Examples
========

**To launch**

The next command launches a boat. ::

    aws boats launch \\
        --boat file://boat.json

Contents of ``boat.json``::

    {
        "Name": "Ann"
    }

Output::

    {
        "boat.json": "not this one"
    }

Examples of others
==================

    aws boats sink

Output
======

    aws boats never
"""


def words(text: str) -> list[tuple[str, ...]]:
    return [command.words for command in commands(text)]


def test_examples_end_where_the_pages_output_starts() -> None:
    found = list(blocks(PAGE))
    assert [block.text.split()[2] for block in found if block.text.startswith("aws")] == [
        "launch",
        "sink",
    ]
    assert PAGE.splitlines()[found[0].line - 1].strip() == "aws boats launch \\"
    assert section("Boats\n=====\n\nNo such section.\n") == (0, [])


def test_a_file_is_the_block_whose_lead_names_it() -> None:
    found = list(blocks(PAGE))
    assert named_files(next(commands(found[0].text)).words) == ["boat.json"]
    assert content("boat.json", found, 0) == '{\n    "Name": "Ann"\n}'
    assert content("/home/ann/boat.json", found, 0) == content("boat.json", found, 0)
    assert content("oat.json", found, 0) is None
    assert content("boat.js", found, 0) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("aws a b --c 'd e'", ("a", "b", "--c", "d e")),
        ("$ aws a b\naws ignored", ("a", "b")),
        ("aws a b \\  \n  --c d", ("a", "b", "--c", "d")),
        ("aws a b --c 'd\ne'", ("a", "b", "--c", "d\ne")),
        ("aws a b --c 'd \\\ne'", ("a", "b", "--c", "d \\\ne")),
        ('aws a b --c "d\\\ne"', ("a", "b", "--c", "de")),
        (r'aws a b --c "\$d \"e\" \n"', ("a", "b", "--c", r'$d "e" \n')),
        ("aws a b --c d > out.json", ("a", "b", "--c", "d")),
        ("aws a b | sort", ("a", "b")),
        ("aws a b --c '|' d", ("a", "b", "--c", "|", "d")),
        ("aws a b --c <name>", ("a", "b", "--c", "<name>")),
        ("aws a b --c {x,'y'}", ("a", "b", "--c", "x", "y")),
        ("aws a b --c {x=1,y=2}", ("a", "b", "--c", "{x=1,y=2}")),
        ("aws a b --c ''", ("a", "b", "--c", "")),
        ('aws a b ^\n  --c "d \\"e\\"" \'f\'', ("a", "b", "--c", 'd "e"', "'f'")),
        ("aws a b `\n  --c 'd=\\\"e\\\"' > f", ("a", "b", "--c", 'd="e"')),
    ],
)
def test_a_line_is_split_as_its_shell_does(text: str, expected: tuple[str, ...]) -> None:
    assert words(text)[0] == expected


def test_an_open_quote_is_told_and_the_next_command_read() -> None:
    first, second = commands("aws a b 'c\naws d e")
    assert first.error
    assert (second.words, second.line) == (("d", "e"), 1)


def test_only_a_word_at_the_start_of_a_line_is_a_command() -> None:
    assert words("the aws a\nawsome b\n{ aws: c }") == []


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("disguise", "id-1234EXAMPLE", "id-12340000000"),
        ("account", "arn:aws:acm:region:account:x", "arn:aws:acm:us-east-1:123456789012:x"),
        ("account", "arn:aws:iam::my-account-id:x", "arn:aws:iam::123456789012:x"),
        ("account", "arn:aws:acm:region:123:x", "arn:aws:acm:region:123:x"),
        ("standing for", 'aws a --b="`c d`"', "aws a --b=file://value-that-is-not-shown"),
        ("standing for", "aws a --b $(c d)", "aws a --b file://value-that-is-not-shown"),
        ("standing for", "aws a --b $C --d", "aws a --b file://value-that-is-not-shown --d"),
        ("standing for", "aws a --b ${C}", "aws a --b file://value-that-is-not-shown"),
        ("standing for", "aws a --b <the-c>", "aws a --b file://value-that-is-not-shown"),
        ("standing for", "aws a --b Role_ARN", "aws a --b file://value-that-is-not-shown"),
        # A shell leaves these as they are, or puts something into a value that is there.
        ("standing for", "aws a --b '$(c)'", "aws a --b '$(c)'"),
        ("standing for", "aws a --b c$D", "aws a --b c$D"),
        ("standing for", "aws a --b C=roleARN", "aws a --b C=roleARN"),
        ("standing for", "aws a --b arn:aws:c", "aws a --b arn:aws:c"),
        ("quoted mark", "'a \\\n  b'", "'a    b'"),
        ("missing mark", "aws a b\n  --c", "aws a b \\\n  --c"),
        ("missing mark", "aws a b /\n  --c", "aws a b \\\n  --c"),
        ("missing mark", "aws a b \\\n  --c", "aws a b \\\n  --c"),
        ("blank", "Key=a, Value=b", "Key=a,Value=b"),
        ("comma", "--names a, b --c", "--names a b --c"),
        ("comma", '"one, two things"', '"one, two things"'),
        ("file", "file:/a.json", "file://a.json"),
        ("file", "file:///a.json", "file:///a.json"),
        ("raw", "aws a b", "aws --cli-binary-format raw-in-base64-out a b"),
    ],
)
def test_a_repair_changes_its_slip_alone(name: str, before: str, after: str) -> None:
    assert REPAIRS[name](before) == after


def test_the_fewest_repairs_are_tried_first() -> None:
    tried = [names for names, _ in attempts("aws a EXAMPLE Key=a, Value=b")]
    assert tried[0] == ("disguise",)
    assert [len(names) for names in tried] == sorted(len(names) for names in tried)
