"""How hard the rules are for a client: its argument, the environment, and what stays."""

from __future__ import annotations

import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.client.conftest import module

BAD = "not allowed"


def test_the_argument_wins_over_the_environment(
    make: Any, sent: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, seen = sent
    monkeypatch.setenv("AWSREF_VALIDATION", "off")
    with pytest.raises(ValueError, match="user_name"):
        make(client=client, validation="default").create_user(user_name=BAD)
    assert seen == []
    with pytest.raises(ConnectionError):
        make(client=client).create_user(user_name=BAD)
    assert seen == [{"UserName": BAD}]


def test_the_environment_is_read_at_each_call(
    make: Any, sent: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, _ = sent
    iam = make(client=client)
    with pytest.raises(ValueError, match="user_name"):
        iam.create_user(user_name=BAD)
    monkeypatch.setenv("AWSREF_VALIDATION", "off")
    with pytest.raises(ConnectionError):
        iam.create_user(user_name=BAD)
    monkeypatch.setenv("AWSREF_VALIDATION", "loud")
    with pytest.raises(ValueError, match=r"AWSREF_VALIDATION.*loud"):
        iam.create_user(user_name="jane")


def test_off_leaves_required_options(make: Any, sent: Any) -> None:
    with pytest.raises(ValueError, match="required"):
        make(client=sent[0], validation="off").create_user(user_name=None)
    assert sent[1] == []


def test_a_kind_of_rule_is_turned_down_to_a_warning_at_the_callers_line(
    sample: ModuleType, make: Any, sent: Any
) -> None:
    client, seen = sent
    iam = make(client=client, validation={"pattern": "warn"})
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with pytest.raises(ConnectionError):
            iam.create_user(user_name=BAD)
    found = [w for w in caught if w.category is module(sample, "violations").ValidationWarning]
    assert [Path(w.filename).name for w in found] == [Path(__file__).name]
    assert seen == [{"UserName": BAD}]


def test_an_unknown_validation_is_refused_when_the_client_is_made(make: Any) -> None:
    with pytest.raises(ValueError, match="loud"):
        make(validation="loud")
    with pytest.raises(ValueError, match=r"patern.*pattern"):
        make(validation={"patern": "off"})
