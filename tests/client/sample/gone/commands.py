from .._runtime.declare import Operation

UID = "gone-2001-01-01"

COMMANDS = {"go": lambda: Operation(("gone", "go"), "Go")}
WAITERS = {}
CUSTOM = ()
