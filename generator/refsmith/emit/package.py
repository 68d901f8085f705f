"""The distribution around the services: what stands once, whatever services there are."""

import json
from collections.abc import Iterable, Mapping

from refsmith import __version__
from refsmith.distribution.manifest import FORMAT, NAME, digest, write_manifest
from refsmith.distribution.output import ServiceOutput
from refsmith.distribution.settings import EmitSettings
from refsmith.emit.format import FormatCache, MemoryCache, format_module, formatter
from refsmith.emit.render import PACKAGE, render, runtime_files
from refsmith.emit.source import Call, Keyword, laid_out, literal, strings

# What the run time itself needs.
_BOTOCORE = "1.34"
_MODULES = ("__init__", "__main__", "cli", "_services", "_types")


def emit_package(
    services: Iterable[ServiceOutput],
    settings: EmitSettings,
    release: str | None,
    cache: FormatCache | None = None,
) -> dict[str, str]:
    """The files of the distribution that belong to no service, by path below it.

    ``services`` are all that were emitted (their ``files`` are not looked at). ``release`` is the
    one that the pages are from.
    """
    kept = MemoryCache() if cache is None else cache
    ordered = sorted(services, key=lambda each: each.service)
    offered = {each.service: each.module for each in ordered if each.entry["module"] is not None}
    modules = _modules(ordered, offered, settings)
    package = settings.package
    files = {
        f"{package}/{name}.py": format_module(f"{package}/{name}.py", text, kept)
        for name, text in modules.items()
    }
    files.update({f"{package}/{path}": text for path, text in runtime_files().items()})
    files[f"{package}/py.typed"] = ""
    # The release stands in no module: a release that changes nothing else rewrites this alone.
    least = settings.botocore.get(release or "")
    recorded = {"release": release} | ({"botocore": least} if least else {})
    files[f"{package}/provenance.json"] = json.dumps(recorded) + "\n"
    context = {"package": package, "services": list(offered.values())}
    files["pyproject.toml"] = render(
        "pyproject.toml", **context, released=release is not None, botocore=least or _BOTOCORE
    )
    files["README.md"] = render("README.md", **context)
    files[NAME] = write_manifest(_manifest(ordered, files, settings, release, formatter(kept)))
    return files


def _modules(
    ordered: list[ServiceOutput],
    offered: Mapping[str, str],
    settings: EmitSettings,
) -> dict[str, str]:
    custom = tuple(each.service for each in ordered if each.entry["module"] is None)
    options = tuple(dict.fromkeys(flag for each in ordered for flag in each.global_options))
    entries = tuple(Keyword(literal(k) + ": ", literal(v)) for k, v in offered.items())
    context = {
        "package": settings.package,
        "imported": [f"from . import {module} as {module}" for module in sorted(offered.values())],
        "package_literal": literal(settings.package),
        "services": laid_out(Call("{", entries, "}"), "SERVICES: dict[str, str] = "),
        "custom": laid_out(strings(custom), "CUSTOM: tuple[str, ...] = "),
        "global_options": laid_out(strings(options), "GLOBAL_OPTIONS: tuple[str, ...] = "),
    }
    return {name: render(f"{PACKAGE}/{name}.py", **context) for name in _MODULES}


def _manifest(
    ordered: list[ServiceOutput],
    files: Mapping[str, str],
    settings: EmitSettings,
    release: str | None,
    black: Mapping[str, str],
) -> dict[str, object]:
    digests = {path: digest(text) for path, text in files.items()}
    services: dict[str, object] = {}
    for each in ordered:
        entry = dict(each.entry)
        digests.update(
            {f"{settings.package}/{path}": found for path, found in each.digests.items()}
        )
        services[each.service] = entry
    return {
        "format": FORMAT,
        "refsmith": __version__,
        "black": black,
        "release": release,
        "package": settings.package,
        "docstrings": settings.docstrings,
        "services": services,
        "files": dict(sorted(digests.items())),
    }
