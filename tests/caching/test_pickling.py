"""Models come back from a pickle as they were, and what they shared they share."""

from __future__ import annotations

import copy
import pickle
from dataclasses import fields, is_dataclass

from hypothesis import given, settings

import refsmith.model
from refsmith.model import Scalar, Structure
from refsmith.model.export import to_json
from refsmith.model.shapes import Member
from refsmith.read.reader import read_page
from refsmith.resolve.operation import Resolver
from tests.read.worlds import World, worlds


@given(worlds())
@settings(max_examples=60)
def test_a_model_comes_back(world: World) -> None:
    page = read_page("/".join(world.sheet.command), str(world.sheet).encode())
    model = Resolver().resolve(page, None)
    back = pickle.loads(pickle.dumps(model))
    assert back == model
    assert to_json(back) == to_json(model)
    assert copy.deepcopy(model) == model


def test_what_is_one_stays_one() -> None:
    leaf = Scalar(type="string")
    bed = Structure(
        members=tuple(
            Member(name=name, shape=leaf, required=False, offset=1) for name in ("A", "B")
        )
    )
    back = pickle.loads(pickle.dumps((bed, leaf)))
    assert back == (bed, leaf)
    assert back[0].members[0].shape is back[0].members[1].shape is back[1]


def test_every_class_of_the_model_is_written_by_its_slots() -> None:
    """One that is not would be written, and read, several times slower."""
    classes = [getattr(refsmith.model, name) for name in refsmith.model.__all__]
    data = [each for each in classes if isinstance(each, type) and is_dataclass(each)]
    assert len(data) > 15
    for each in data:
        assert len(fields(each)) > 1
        assert "__reduce__" in vars(each), each
