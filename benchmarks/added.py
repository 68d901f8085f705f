"""What validation adds to a call: a client's own way, with an answer that never left the machine.

Processor time of whole calls through ``awsref.iam.Client``, with the rules as they are by default
and with ``validation="off"``, and of botocore's own client, turn by turn. (Off still looks whether
what is required is there, by the slower way.) A call takes a hundred times what the rules do, so it
is the differences of neighbouring turns that count: their median.
"""

import os
import time
from collections.abc import Callable
from statistics import median
from typing import Any

ROUNDS = 300
CALLS = 25
ANSWER = b"<CreateUserResponse><CreateUserResult><User/></CreateUserResult></CreateUserResponse>"
ENVIRONMENT = {"AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x"}


def _answered(**_: Any) -> Any:
    """Stands in for sending: botocore takes what a handler gives for the answer."""
    from botocore.awsrequest import AWSResponse

    answer = AWSResponse("https://iam.amazonaws.com/", 200, {}, None)
    answer._content = ANSWER
    return answer


class _Events:
    """botocore's event system with nobody in it but us."""

    listener: Callable[..., None]

    def register_last(self, event: str, listener: Callable[..., None], unique_id: str) -> None:
        self.listener = listener

    def unregister(self, event: str, unique_id: str) -> None: ...


def _own_part() -> float:
    from types import SimpleNamespace

    from botocore.session import Session

    from awsref.iam import Client

    service = Session().create_client("iam", region_name="us-east-1").meta.service_model
    model, events = service.operation_model("CreateUser"), _Events()

    def create_user(**given: object) -> dict[str, object]:
        events.listener(params=given, model=model)
        return {}

    meta = SimpleNamespace(events=events, service_model=service)
    silent = SimpleNamespace(meta=meta, create_user=create_user)
    tags: Any = [{"Key": f"team-{n}", "Value": f"blue {n}"} for n in range(3)]
    iam = Client(client=silent, validation="default")
    call = lambda: iam.create_user(user_name="jane.doe", path="/teams/blue/", tags=tags)  # noqa: E731
    return min(_round(call) for _ in range(ROUNDS))


def _silenced() -> Any:
    """A client of botocore's that answers itself."""
    from botocore.session import Session

    client = Session().create_client("iam", region_name="us-east-1")
    client.meta.events.register("before-send.iam", _answered)
    return client


def _calls() -> dict[str, Callable[[], object]]:
    from awsref.iam import Client

    client, bare = _silenced(), _silenced()
    tags: Any = [{"Key": f"team-{n}", "Value": f"blue {n}"} for n in range(3)]

    def ours(validation: str) -> Callable[[], object]:
        iam = Client(client=client, validation=validation)
        return lambda: iam.create_user(user_name="jane.doe", path="/teams/blue/", tags=tags)

    return {
        "default": ours("default"),
        "off": ours("off"),
        "botocore": lambda: bare.create_user(UserName="jane.doe", Path="/teams/blue/", Tags=tags),
    }


def _round(call: Callable[[], object]) -> float:
    start = time.process_time()
    for _ in range(CALLS):
        call()
    return (time.process_time() - start) / CALLS * 1e6


def run() -> dict[str, float]:
    """Prints and gives the microseconds of a call with and without validation, and between."""
    os.environ.update(ENVIRONMENT)
    os.environ.pop("AWSREF_VALIDATION", None)
    calls = _calls()
    turns: dict[str, list[float]] = {word: [] for word in calls}
    order = list(calls)
    for _ in range(ROUNDS):
        for word in order:
            turns[word].append(_round(calls[word]))
        # Whoever comes later finds the caches warm: they take turns at that too.
        order.append(order.pop(0))
    found = {word: min(each) for word, each in turns.items()}
    for word in ("off", "botocore"):
        pairs = zip(turns["default"], turns[word], strict=True)
        found[f"added to {word}"] = median(ours - theirs for ours, theirs in pairs)
    found["own part"] = _own_part()
    for word, figure in found.items():
        print(f"CreateUser, 3 tags, through a client, {word}:".ljust(60) + f"{figure:12,.1f}")
    return {word: round(figure, 1) for word, figure in found.items()}
