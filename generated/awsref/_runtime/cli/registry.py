"""What the package holds: its services, their commands, and each command's declaration.

Modules of services are imported when one is asked for, never before.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType

    from ..declare import Operation

_ROOT = __name__.rsplit(".", 3)[0]


def _services() -> ModuleType:
    return import_module(f"{_ROOT}._services")


def package_name() -> str:
    """The name that the package was generated under; the command is called the same."""
    return str(_services().PACKAGE)


def release() -> str | None:
    """The release of the reference that the package was generated from."""
    found: str | None = _services().RELEASE
    return found


def services() -> Mapping[str, str]:
    """The services that the package holds, by their name on the line, with their modules."""
    found: Mapping[str, str] = _services().SERVICES
    return found


def custom_services() -> tuple[str, ...]:
    """Documented commands of the first level that stand for no API operation."""
    found: tuple[str, ...] = _services().CUSTOM
    return found


def global_options() -> tuple[str, ...]:
    """The flags that the pages document as global options; empty where they document none."""
    found: tuple[str, ...] = _services().GLOBAL_OPTIONS
    return found


class Service:
    """One service's declarations, by the names used on the line."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.module_name = services()[name]
        self._commands = import_module(f"{_ROOT}.{self.module_name}.commands")

    @property
    def commands(self) -> Mapping[str, Callable[[], Operation]]:
        """Each command with the function that gives its declaration."""
        found: Mapping[str, Callable[[], Operation]] = self._commands.COMMANDS
        return found

    @property
    def waiters(self) -> Mapping[str, Callable[[], Operation]]:
        """The states behind ``wait``, in the same form."""
        found: Mapping[str, Callable[[], Operation]] = self._commands.WAITERS
        return found

    @property
    def custom(self) -> tuple[str, ...]:
        """Documented commands of the service that stand for no API operation."""
        found: tuple[str, ...] = self._commands.CUSTOM
        return found

    def uid(self) -> str:
        """The uid that the pages' links call the service's API by."""
        return str(getattr(self.client_class(), "_uid"))  # noqa: B009

    def botocore_name(self, data: str) -> str:
        """botocore's name of the service, by its folder of models; it is imported only where the
        names differ."""
        import os

        uid = self.uid().rsplit("-", 3)[0]
        for name in (self.name, uid):
            if os.path.isdir(os.path.join(data, name)):
                return name
        from .. import binding

        loader = import_module("botocore.loaders").create_loader()
        return binding.service_name(self.name, self.uid(), loader)

    def client_class(self) -> type[object]:
        """The service's Python client, whose docstrings hold the text of the pages."""
        found: type[object] = import_module(f"{_ROOT}.{self.module_name}.client").Client
        return found

    def waiters_class(self) -> type[object] | None:
        """The class that the client's waiters are methods of; None where there are none."""
        module = import_module(f"{_ROOT}.{self.module_name}.client")
        found: type[object] | None = getattr(module, "Waiters", None)
        return found
