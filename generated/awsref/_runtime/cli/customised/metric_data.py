"""One value of a metric in plain options, in the place of ``--metric-data``."""

from __future__ import annotations

from ..errors import ParameterError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from ...declare import Operation


def _text(word: str) -> object:
    return word


def _pairs(word: str) -> list[tuple[str, str]]:
    """``a=1,b=2`` taken apart, with commas in quotes left alone."""
    import csv

    row = next(csv.reader([word], skipinitialspace=True, escapechar="\\"))
    pairs = [each.partition("=") for each in row]
    if not all(sign for _, sign, _ in pairs):
        raise ValueError("expected pairs such as Name=Value, separated by commas")
    return [(name, value) for name, _, value in pairs]


def _dimensions(word: str) -> object:
    return [{"Name": name, "Value": value} for name, value in _pairs(word)]


def _statistics(word: str) -> object:
    return {name: float(value) for name, value in _pairs(word)}


_PARTS: dict[str, tuple[str, Callable[[str], object]]] = {
    "--metric-name": ("MetricName", _text),
    "--timestamp": ("Timestamp", _text),
    "--unit": ("Unit", _text),
    "--value": ("Value", float),
    "--dimensions": ("Dimensions", _dimensions),
    "--statistic-values": ("StatisticValues", _statistics),
    "--storage-resolution": ("StorageResolution", int),
}


def arguments(operation: Operation) -> dict[str, dict[str, Any]]:
    """The options: each takes one word."""
    return {flag: {} for flag in _PARTS}


def apply(given: Mapping[str, Any], parameters: dict[str, Any], operation: Operation) -> None:
    """Makes one datum of the options. Raises UsageError."""
    if not given:
        return
    if "MetricData" in parameters:
        raise UsageError(f"{next(iter(given))} can't be used along with --metric-data")
    datum: dict[str, object] = {}
    for flag, word in given.items():
        member, convert = _PARTS[flag]
        try:
            datum[member] = convert(word)
        except ValueError as error:
            raise ParameterError(flag, str(error)) from error
    parameters["MetricData"] = [datum]
