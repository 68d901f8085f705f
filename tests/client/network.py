"""Keeps a botocore client from the network, so that a test sees what would have been sent."""

from __future__ import annotations

from typing import Any


def keep_from_network(client: Any) -> list[dict[str, Any]]:
    """Gives the list that each request's parameters are put on; the call ends in ConnectionError.

    ``before-send`` is the last moment at which a request can be stopped.
    """
    seen: list[dict[str, Any]] = []
    built: list[dict[str, Any]] = []

    def keep(params: dict[str, Any], **_: object) -> None:
        built[:] = [params]

    def stop(**_: object) -> None:
        seen.extend(built)
        raise ConnectionError("kept from the network")

    client.meta.events.register_last("before-parameter-build", keep)
    client.meta.events.register("before-send", stop)
    return seen
