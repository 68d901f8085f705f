"""What came of a service, as it goes into a distribution."""

from dataclasses import dataclass

from refsmith.problems import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceOutput:
    """What came of a service.

    ``files`` are paths below the package with formatted source; empty where no page of the service
    stands for an operation. ``module`` is the service's module. ``entry`` is its part of the
    manifest, ``digests`` are those of its files. ``names`` are its names with the places at which
    they stand, for ``names.lock``, and ``global_options`` the flags that its pages show.
    ``release`` is the newest that a page's head names.
    """

    service: str
    module: str
    files: dict[str, str]
    entry: dict[str, object]
    digests: dict[str, str]
    names: dict[str, dict[str, list[str]]]
    global_options: tuple[str, ...]
    release: str | None
    problems: tuple[Problem, ...] = ()
