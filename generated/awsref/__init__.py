"""A typed client, a command line and the documented rules of AWS services.

Services are submodules, loaded when they are first asked for, like everything else here.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import iam as iam
    from . import sts as sts
    from . import cli as cli
    from ._runtime.guard import guard
    from ._runtime.validation import validate
    from ._runtime.violations import ValidationError, ValidationWarning, Violation

__all__ = ["ValidationError", "ValidationWarning", "Violation", "guard", "validate"]
_HOMES = {
    "ValidationError": "violations",
    "ValidationWarning": "violations",
    "Violation": "violations",
    "guard": "guard",
    "validate": "validation",
}


def __getattr__(name: str) -> object:
    """Loads what is asked for: a name of the package, a service, or the command line."""
    from importlib import import_module

    if name in _HOMES:
        found: object = getattr(
            import_module(f"._runtime.{_HOMES[name]}", __name__), name
        )
    elif name in _modules():
        found = import_module(f".{name}", __name__)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The package's names and its services."""
    return sorted({*__all__, *_modules(), *globals()})


def _modules() -> frozenset[str]:
    """The submodules that are loaded when they are first asked for."""
    from ._services import SERVICES

    return frozenset(("cli", *SERVICES.values()))
