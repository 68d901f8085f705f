"""black's form, a definition at a time: the pieces joined are what the whole would be."""

import gc
import pickle

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from refsmith.collecting import collector_off
from refsmith.emit import FormatError, MemoryCache
from refsmith.emit.format import CUT, format_module

_BLACK = black.Mode(target_versions={black.TargetVersion.PY311})
_HEAD = '"""A module."""\n\nimport os\n'
_STATEMENTS = st.sampled_from(
    (
        "X = Scalar('string', 1)",
        "Y: TypeAlias = Literal['a'] | str",
        f"Z = Scalar({', '.join(['some_argument'] * 9)})",
        "def f() -> int:\n    'It says.'\n    return 1",
        "@wrapped\ndef g(): return os",
        "class A(B):\n    x: int\n    y: NotRequired[str]",
    )
)
_METHODS = st.sampled_from(
    (
        "    def m(self) -> None:\n        '''Text.\n\n        More.\n        '''\n        go( 1 )",
        "    def n(self, *, a: int, b: str | None = None) -> None: ...",
    )
)
_CLASSES = st.lists(_METHODS, max_size=3).map(
    lambda methods: CUT.join(["class C(D):\n    '''Text.'''\n\n    x = 1\n", *methods])
)


@given(st.lists(_STATEMENTS | _CLASSES, max_size=6))
def test_pieces_joined_are_the_whole(pieces):
    module = CUT.join([_HEAD, *pieces])
    made = format_module("m.py", module, MemoryCache())
    assert black.format_str(made, mode=_BLACK) == made
    whole = black.format_str(module.replace(CUT, "\n\n\n"), mode=_BLACK)
    assert [line for line in made.split("\n") if line] == [
        line for line in whole.split("\n") if line
    ]


def test_a_piece_is_formatted_once():
    kept = MemoryCache()
    asked = []

    class Spy:
        def get(self, key):
            asked.append(key)
            return kept.get(key)

        def put(self, key, formatted):
            assert kept.get(key) is None
            kept.put(key, formatted)

    first = format_module("a.py", "X = f( 1 )", Spy())
    assert format_module("b.py", "X = f( 1 )", Spy()) == first == "X = f(1)\n"
    assert len(set(asked)) == 1


def test_source_that_is_no_python_is_named_and_kept():
    with pytest.raises(FormatError, match=r"iam/client\.py") as caught:
        format_module("iam/client.py", f"X = 1{CUT}def broken(:", MemoryCache())
    assert caught.value.source == "def broken(:\n"
    travelled = pickle.loads(pickle.dumps(caught.value))
    assert (str(travelled), travelled.source) == (str(caught.value), caught.value.source)


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled):
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        with collector_off():
            assert not gc.isenabled()
        assert gc.isenabled() == enabled
    finally:
        (gc.enable if before else gc.disable)()
