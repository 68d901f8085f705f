from .._runtime.declare import Operation

COMMANDS = {"go": lambda: Operation(("gone", "go"), "Go")}
WAITERS = {}
CUSTOM = ()
