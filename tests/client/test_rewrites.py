"""What botocore makes of parameters before it sends them, beside the data that offline checks use."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import botocore.session
import pytest
from botocore.handlers import BUILTIN_HANDLERS

from awsref._runtime.declare import STRING, Option
from awsref._runtime.rewrites import is_filled, sent
from refsmith.emit.rewrites import Rewrite, rewrite_of, rewrites
from refsmith.model import Api

_EVENT = "before-parameter-build"
# Handlers that change parameters without deciding on a documented rule: text becomes a file, and
# members that nobody has to give are filled in.
_DECIDES_NOTHING = {
    ("s3", "Body"),
    ("s3", "EncodingType"),
    ("s3", "SSECustomerKeyMD5"),
    ("s3", "CopySourceSSECustomerKeyMD5"),
}
_TEXT = "/bucket/a-b"


def _services() -> list[str]:
    """The services whose parameters a handler of botocore's own listens to, as events name them."""
    names = {
        entry[0].split(".")[1] for entry in BUILTIN_HANDLERS if entry[0].startswith(_EVENT + ".")
    }
    return sorted(names)


@pytest.fixture(scope="module")
def session() -> Any:
    return botocore.session.get_session()


def _models(session: Any, event_name: str) -> Iterator[Any]:
    """The operations of the services that events call so."""
    for name in session.get_available_services():
        if name.replace("-", "") == event_name.replace("-", ""):
            service = session.get_service_model(name)
            yield from (service.operation_model(each) for each in service.operation_names)


def _built(session: Any, model: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    """What botocore's handlers make of ``parameters``."""
    built = copy.deepcopy(parameters)
    service = model.service_model.service_id.hyphenize()
    session.get_component("event_emitter").emit(
        f"{_EVENT}.{service}.{model.name}", params=built, model=model, context={}
    )
    return built


def _data(model: Any, member: str) -> Rewrite | None:
    uid = model.service_model.metadata["uid"]
    return rewrite_of(Api(uid=uid, operation=model.name), member)


@pytest.mark.parametrize("service", _services())
def test_every_value_that_botocore_changes_is_known(session: Any, service: str) -> None:
    for model in _models(session, service):
        members = model.input_shape.members if model.input_shape is not None else {}
        given = {
            name: _TEXT if name != "Bucket" else "bucket"
            for name, shape in members.items()
            if shape.type_name in ("string", "blob") and not name.endswith("MD5")
        }
        built = _built(session, model, given)
        for name, value in given.items():
            rewrite = _data(model, name)
            if (model.service_model.service_name, name) in _DECIDES_NOTHING:
                continue
            option = Option(("--x",), name, STRING, sends=rewrite.sends if rewrite else None)
            assert sent(option, value) == built[name] or _quotes(rewrite), (model, name)


def _quotes(rewrite: Rewrite | None) -> bool:
    """Whether what is sent differs from ours by quotes of a URL alone."""
    return rewrite is not None and rewrite.sends == "path"


@pytest.mark.parametrize("service", _services())
def test_every_member_that_botocore_fills_in_is_known(session: Any, service: str) -> None:
    for model in _models(session, service):
        shape = model.input_shape
        for name in _built(session, model, {}) if shape is not None else ():
            if name in model.idempotent_members or name not in shape.required_members:
                continue
            rewrite = _data(model, name)
            assert rewrite is not None, (model, name)
            assert rewrite.filled == (), (model, name)


def test_an_account_is_taken_from_an_arn(session: Any) -> None:
    option = Option(("--account-id",), "AccountId", STRING, required=True, filled=("Bucket",))
    bucket = "arn:aws:s3-outposts:eu-west-1:123456789012:outpost/op-1/bucket/b"
    client = session.create_client("s3control", region_name="eu-west-1")
    built = {"Bucket": bucket}
    model = client.meta.service_model.operation_model("GetBucket")
    client.meta.events.emit(
        "before-endpoint-resolution.s3-control",
        params=built,
        model=model,
        builtins={},
        context={"client_config": client.meta.config},
    )
    assert built["AccountId"] == "123456789012"
    assert is_filled(option, {"Bucket": bucket})
    assert not is_filled(option, {"Bucket": "b"})
    assert not is_filled(option, {})


def test_every_rewrite_is_of_an_operation_that_botocore_has(session: Any) -> None:
    for each in rewrites():
        models = list(_models(session, each.service))
        for member in each.members:
            found = [m.name for m in models if m.input_shape and member in m.input_shape.members]
            assert set(each.operations) <= set(found), (each.service, member)
            assert found


@pytest.mark.parametrize("value", [5, None, ["x"], {"Bucket": "b"}, b"\xff"])
def test_what_botocore_makes_nothing_of_stays(value: object) -> None:
    for name in ("last-segment", "path"):
        assert sent(Option(("--x",), "X", STRING, sends=name), value) == value


def test_a_mapping_names_an_object_by_its_path() -> None:
    option = Option(("--copy-source",), "CopySource", STRING, sends="path")
    assert sent(option, {"Bucket": "b", "Key": "k", "VersionId": "1"}) == "b/k"
