"""Where Java's dialect and Python's part, one line a trap; Java confirms every line."""

from __future__ import annotations

import pytest

from refsmith.rules.dialect import translate, translate_to_the_letter
from tests.dialect.java import Java
from tests.dialect.matching import matches, matches_to_the_letter

# A pattern, what matches it, what does not.
TRAPS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    # The whole value, whatever the anchors.
    ("[a-z]+", ("abc",), ("abc1", "abc\n", "")),
    ("^[a-z]+$", ("abc",), ("abc\n", "a\nb")),
    ("^a$|b", ("a", "b"), ("ab", "xb")),
    ("a$\n", ("a\n",), ("a", "a\n\n")),
    ("a\\Z\r\n", ("a\r\n",), ("a\n", "a\r")),
    ("(?!.*a$)[ab\n]+", ("ab", "a\n\n"), ("ba", "ba\n")),
    ("\\Aa\\z", ("a",), ("a\n",)),
    # The dot and the ends of lines.
    (".", ("a", "\t", "\x0b", "\x0c", "\x00", "\U0001f600"), ("\n", "\r", "\x85", "\u2028", "")),
    ("(?s).", ("\n", "\r", "\u2029"), ("",)),
    ("(?s:.).", ("\na",), ("a\n",)),
    ("(?d).", ("\r", "\x85"), ("\n",)),
    ("[.]", (".",), ("a",)),
    # ASCII alone.
    ("\\d", ("7",), ("٣", "²")),
    ("\\w+", ("a_Z9",), ("é", "ª")),
    ("\\s", (" ", "\t", "\x0b", "\x0c"), ("\xa0", "\x1c", "\x85", "\u3000")),
    ("\\S", ("\xa0", "\x1c"), ("\x0b",)),
    ("\\h", ("\xa0", "\t", " ", "\u180e", "\u3000"), ("\n",)),
    ("\\v", ("\x0b", "\x85", "\u2029"), (" ",)),
    ("[\\v-a]", ("\x0b", "A"), ("b",)),
    ("(?U)\\w\\d", ("é٣",), ("é²",)),
    # Words' edges go by letters and digits of any script.
    (".\\b.", ("é!", "_ ", "a-"), ("éx", "٣x", "!!")),
    ("[a-f0-9]{2}\\b-", ("a0-",), ("a-",)),
    # Properties and names.
    ("\\p{L}+", ("aé中",), ("a1",)),
    ("\\pL1", ("é1",), ("11",)),
    ("[\\p{L}\\p{N}_ ]*", ("aé ٣_",), ("a-",)),
    ("\\P{C}", ("a", "é"), ("\x00", "\ufeff", "\ue000")),
    ("[^\\p{Cc}]", ("a",), ("\x7f",)),
    ("\\p{Alnum}", ("a", "7"), ("é", "٣")),
    ("\\p{Punct}", ("!", "$", "~"), ("€", "¡")),
    ("[\\p{Print}&&[^|:/]]+", ("a b",), ("a|b", "é")),
    ("\\p{IsAlphabetic}", ("é", "Ⅷ"), ("1",)),
    ("\\p{IsLatin}", ("é", "ª"), ("α", "1")),
    ("\\p{sc=Grek}", ("α",), ("a",)),
    ("\\p{InCyrillic}", ("я",), ("ѐ\u0301", "a")),
    ("\\p{LD}", ("a", "٣"), ("_",)),
    ("\\p{L1}", ("ÿ",), ("Ā",)),
    # Characters by number.
    ("\\x{1F600}\\x41", ("\U0001f600A",), ("A",)),
    ("\\ud83d\\ude00", ("\U0001f600",), ("",)),
    ("[\\ud83d\\ude00-\\ud83d\\ude05]", ("\U0001f603",), ("\U0001f606",)),
    ("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF]", ("a", "\U0001f600"), ("\n",)),
    ("\\u10000", ("\u10000",), ("\U00010000",)),
    ("\\0101\\012", ("A\n",), ("A",)),
    ("[^/:|\\000-\\037]+", ("a",), ("\x1f", "/")),
    ("\\cA\\e\\a", ("\x01\x1b\x07",), ("A",)),
    ("\\N{LATIN SMALL LETTER A}", ("a",), ("b",)),
    # Classes.
    ("[\\w-.]", ("-", ".", "a"), ("/",)),
    ("[\\d-z]", ("-", "z", "5"), ("x",)),
    ("[a-z&&[^b]]", ("a", "c"), ("b",)),
    ("[a-z&&b]", ("b",), ("a",)),
    ("[a&b]", ("a", "&", "b"), ("c",)),
    ("[[a-c]x]", ("a", "x"), ("[", "]")),
    ("[[:alpha:]]", ("a", ":", "p"), ("z", "[")),
    ("[]a]", ("]", "a"), ("b",)),
    ("[^]a]", ("b",), ("]", "a")),
    ("[a||b]", ("a", "|"), ("c",)),
    ("[+--]", ("+", ",", "-"), (".",)),
    ("[ab&&[a]&c]", ("a", "b", "c", "&"), ("d",)),
    # Quoting, case, groups.
    ("\\Qa.b\\E+", ("a.bb",), ("axb", "a.ba.b")),
    ("(?i)[Z-a]", ("z", "A", "_"), ("b",)),
    ("(?i)é", ("é",), ("É",)),
    ("(?i)k", ("K",), ("\u212a",)),
    ("a(?i)b|c", ("aB", "C"), ("AB",)),
    ("(?i:a)b", ("Ab",), ("AB",)),
    ("(?i)a(?-i)b", ("Ab",), ("AB",)),
    ("(?<n>a|b)\\k<n>", ("aa", "bb"), ("ab",)),
    ("(a)?b\\1", ("aba",), ("b",)),
    ("(a)\\2", (), ("a", "aa")),
    ("(?x) a b # comment", ("ab",), ("a b",)),
    ("(?m)a$\n^b", ("a\nb",), ("ab",)),
    ("(?m)^$", (), ("", "\n")),
    ("a++b", ("aab",), ("b",)),
    ("a++a", (), ("aa",)),
    ("[0-9]{2}+", ("12",), ("123",)),
    ("(?>a|ab)c", ("ac",), ("abc",)),
    ("(?=a)*b", ("b",), ("ab",)),
    (".+(?<=a|bc)d", ("xad", "bcd"), ("bd",)),
    (".*(?<!-ab|-b)", ("ab", "x"), ("x-ab", "-b")),
    ("a{2}}", ("aa}",), ("aa",)),
    ("a]", ("a]",), ("a",)),
)


@pytest.mark.parametrize(("pattern", "good", "bad"), TRAPS, ids=[trap[0] for trap in TRAPS])
def test_trap(pattern: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    assert [text for text in good if not matches_to_the_letter(pattern, text)] == []
    assert [text for text in bad if matches_to_the_letter(pattern, text)] == []


@pytest.mark.parametrize(("pattern", "good", "bad"), TRAPS, ids=[trap[0] for trap in TRAPS])
def test_nothing_is_refused_that_the_letter_takes(
    pattern: str, good: tuple[str, ...], bad: tuple[str, ...]
) -> None:
    assert [text for text in good if not matches(pattern, text)] == []
    # A dot is all that is widened in these.
    if "." not in pattern:
        assert [text for text in bad if matches(pattern, text)] == []


# A dot as services take it: any character. Ends of the text are what they are in Java.
ANY_DOT: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (".", ("a", "\n", "\r", "\x85", "\u2028", "\U0001f600"), ("", "\r\n")),
    (".*", ("", "\n", "a\nb\r\n", "\n\n"), ()),
    ("^.*$", ("", "\n", "a\nb\r\n", "\n\n"), ()),
    (".+", ("\n", "a\nb"), ("",)),
    ("^.{1,3}$", ("\n\n\n", "a\n"), ("", "\n\n\n\n")),
    (".*\\S.*", ("\na\n", "a"), ("\n", " \r\n ")),
    ("(?!aws:).*", ("a\naws:", "\naws:"), ("aws:\n",)),
    ("^(?!.*--).+$", ("-\n-",), ("a\nb--", "")),
    ("(?!.*a$).*", ("ab", "a\nb", "a\n\n"), ("ba", "ba\n", "ba\r\n")),
    ("(?d)a.", ("a\n", "a\r"), ("a",)),
    ("(?-s).", ("\n",), ("",)),
    ("(?m)^.*$", ("a\nb", "\na"), ()),
    ("[^\\n]*", ("a\r",), ("a\n",)),
    ("[.]+", ("..",), (".\n",)),
    ("a\\.b", ("a.b",), ("a\nb",)),
    ("\\S+", ("a",), ("a\n",)),
    ("(.)\\1", ("\n\n",), ("\n\r",)),
    (".(?<=\n).", ("\na",), ("a\n",)),
    (".\\b.", ("a\n", "\na"), ("\n\n",)),
    ("(.*)*x", ("\nx", "x"), ("\n",)),
)


@pytest.mark.parametrize(("pattern", "good", "bad"), ANY_DOT, ids=[trap[0] for trap in ANY_DOT])
def test_a_dot_is_any_character(pattern: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    assert [text for text in good if not matches(pattern, text)] == []
    assert [text for text in bad if matches(pattern, text)] == []


def test_java_says_so_where_dots_match_all(java: Java) -> None:
    for pattern, good, bad in ANY_DOT:
        verdicts = java.verdicts(pattern, [*good, *bad], dots_match_all=True)
        if pattern not in ("(?d)a.", "(?-s).", "(?m)^.*$"):
            assert verdicts == "1" * len(good) + "0" * len(bad), pattern


def test_the_ledger_says_that_a_dot_is_widened() -> None:
    made = translate(".*")
    assert (made.verdict, made.regex) == ("widened", ".*")
    assert made.reason == "`.` takes any character, line ends included"
    assert translate("(?s).*").verdict == translate("[^.]").verdict == "exact"


def test_java_says_so(java: Java) -> None:
    for pattern, good, bad in TRAPS:
        assert java.verdicts(pattern, [*good, *bad]) == "1" * len(good) + "0" * len(bad), pattern


REFUSED = (
    *("a**", "(a", "a)", "[a", "[]", "a{,3}", "x{", "x{2,1}", "\\y", "\\p{Nope}", "\\p{lu}"),
    *("[z-a]", "[a-\\w]", "(?z)", "\\x{110000}", "\\", "*a", "\\08", "(?<1>a)", "\\k<n>"),
    *("x{99999999999}", "[a\\]", "(?", "\\p{", "\\xg", "\\u12", "[--a", "a\\E"),
)


@pytest.mark.parametrize("pattern", REFUSED)
def test_what_java_refuses_is_not_enforced(pattern: str) -> None:
    made = translate(pattern)
    assert (made.verdict, made.regex) == ("not enforced", None)
    assert made.reason.startswith("Java refuses it: ")


def test_java_refuses_them(java: Java) -> None:
    assert [pattern for pattern in REFUSED if java.verdicts(pattern, ()) is not None] == []


MISTAKEN = {
    "[a-z]*${1,128}": "the end of the text is repeated",
    "[0-9]{11}{0,1011}": "a repetition is repeated",
    "/^[a-z]+$/": "slashes of another language",
    # Where a backslash may be meant, or where none makes a pattern of it.
    "[A-Z]:\\\\.*": "backslashes are doubled",
    "[A-Z]:\\\\windows": "backslashes are doubled",
    '([^"\\\\]|\\\\.)*': "backslashes are doubled",
    "[ )-\\\\s]*": "backslashes are doubled",
    "x|\\\\d{3}$y$": "backslashes are doubled",
    "[/\\\\-z]+": "a range begins at a doubled backslash",
    ".*/^[\\d]{12}$/.*": "no value at all matches it",
    "\\P{C}*$}": "no value at all matches it",
}


@pytest.mark.parametrize("pattern", MISTAKEN)
def test_a_mistake_is_not_enforced(pattern: str) -> None:
    made = translate(pattern)
    assert (made.verdict, made.regex) == ("not enforced", None)
    assert MISTAKEN[pattern] in made.reason


DOUBLED: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("^\\\\d{12}$", "^\\d{12}$", ("123456789012",), ("\\\\dddddddddddd", "12345678901")),
    ("\\\\+[1-9]\\\\d{1,14}", "\\+[1-9]\\d{1,14}", ("+491",), ("\\\\1d",)),
    ("\\\\+?[0-9]{1,3}", "\\+?[0-9]{1,3}", ("+49", "49"), ("\\\\49",)),
    (".*\\\\S.*", ".*\\S.*", ("\na",), (" ",)),
    ("[\\\\w-]+", "[\\w-]+", ("a-b",), ("\\\\",)),
    ("[A-Z_][A-Z\\\\d_]*", "[A-Z_][A-Z\\d_]*", ("A_1",), ("Ad",)),
    ("[/\\\\-_]+", "[/\\-_]+", ("/-_",), ("]",)),
    ("[\\\\p{L}\\\\-.]+", "[\\p{L}\\-.]+", ("é-.",), ("{",)),
    ("[\\\\P{C}\\n]*", "[\\P{C}\\n]*", ("é\n",), ("\x00",)),
    ("arn:[a-z\\\\-]+:\\\\d{2}", "arn:[a-z\\-]+:\\d{2}", ("arn:a-b:12",), ("arn:a:dd",)),
    ("x-\\\\b[0-9]", "x-\\b[0-9]", ("x-1",), ("x-\\\\b1",)),
    ("y|(?!\\\\.$)[a.]+", "y|(?!\\.$)[a.]+", ("a", "a.", "y"), (".",)),
)


@pytest.mark.parametrize(
    ("pattern", "meant", "good", "bad"), DOUBLED, ids=[each[0] for each in DOUBLED]
)
def test_doubled_backslashes_are_read_as_single_ones(
    pattern: str, meant: str, good: tuple[str, ...], bad: tuple[str, ...]
) -> None:
    made = translate(pattern)
    assert (made.verdict, made.regex) == ("approximate", translate(meant).regex)
    assert made.reason.startswith("doubled backslashes are read as single ones")
    assert translate_to_the_letter(pattern).regex is None
    assert [text for text in good if not matches(pattern, text)] == []
    assert [text for text in bad if matches(pattern, text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        "[A-Za-z]:\\\\(?:[-\\w]+)*",
        "[^\\\\/]*",
        "^[0-9a-z\\\\-]{1,63}",
        "/.*",
        "/aws/.*/",
        "a$|b",
        "[^:\\\\]+",
    ],
)
def test_what_looks_like_a_mistake_and_is_none(pattern: str) -> None:
    assert translate(pattern).verdict in ("exact", "widened")


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("\\X", "whole graphemes"),
        ("a\\b{g}", "edges of graphemes"),
        ("(\\2a|(b))+", "not closed before it"),
        ("b(?<=.*a)", "a look behind of any width"),
        # Java refuses these, and takes (?:ab){2} and (?:ab?)? there.
        ("b(?<=(?:a|b){2})", "a look behind of a width that Java can't tell"),
        ("b(?<=(.?){2})", "a look behind of a width that Java can't tell"),
        ("b(?<=(?:(?:ab?)?){1,2})", "a look behind of a width that Java can't tell"),
        ("(?:[ab]{1,9000}c?){1,9000}", "its counts are too large"),
        ("(a*)*\\1", "goes by what it took before"),
    ],
)
def test_what_has_no_counterpart_is_not_enforced(pattern: str, reason: str) -> None:
    made = translate(pattern)
    assert (made.verdict, made.regex) == ("not enforced", None)
    assert reason in made.reason


@pytest.mark.parametrize(
    "pattern", ["x(?<=(?:ab){2}x)", "x(?<=(?:ab?)?x)", "x(?<=[ab]{1,2}x)", "x(?<=(?>a|b){2}x)"]
)
def test_looks_behind_whose_width_java_tells_are_exact(pattern: str) -> None:
    assert translate(pattern).verdict == "exact"


@pytest.mark.parametrize(
    "pattern",
    ["[\\w+=,.@-]+", "[\\p{L}\\p{N}_ ]*", "x:.*:x", "^a(?!b$)", "\\u0021-x", "(?i)a[b-d]"],
)
def test_what_is_read_alike_is_declared_once(pattern: str) -> None:
    assert translate(pattern).regex == pattern


def test_the_cases_of_all_letters_are_only_come_near_to() -> None:
    made = translate("(?iu)é")
    assert (made.verdict, made.reason) == ("approximate", "the cases of letters beyond ASCII")
    assert matches("(?iu)é", "É")
