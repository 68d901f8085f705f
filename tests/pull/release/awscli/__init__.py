"""A stand-in for the AWS CLI: as much of it as whoever renders its pages touches.

What it documents stands in ``world.json`` beside it::

    {"release": "2.99.0", "services": {"harbour": {"list-boats": "text", "wait": {"open": "text"}}}}

What is worth looking at it writes to the folder for temporary files.
A text is a page; it may ask for trouble: ``!raise``, ``!exit``, ``!sleep``, ``!full``.
"""

import errno
import json
import os
import sys
import time

_HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(_HERE, "world.json")) as _file:
    WORLD = json.load(_file)
__version__ = WORLD["release"]


class Events:
    def __init__(self):
        self._handlers = {}

    def register(self, event, handler, unique_id=None):
        self._handlers.setdefault(event, []).append(handler)

    def fire(self, event):
        for handler in self._handlers.get(event, []):
            handler(event_name=event)


class Session:
    def get_component(self, name):
        return self

    search_paths = ()


class Argument:
    group_name = None
    argument_model = None
    cli_type_name = "string"

    def __init__(self, name):
        self.cli_name = "--" + name


class Document:
    target = "man"


class Help:
    obj = None

    def __init__(self, path, content):
        self._path = path
        self._content = content
        self.doc = Document()
        self.renderer = None
        self.session = Session()
        self.arg_table = {"size": Argument("size")} if isinstance(content, str) else {}
        self.command_table = commands(path, content) if isinstance(content, dict) else {}

    def __call__(self, args, parsed_globals):
        if self.doc.target != "html":
            raise AssertionError("pages are rendered for html")
        self.renderer.render(self._page().encode())

    def _page(self):
        text = self._content if isinstance(self._content, str) else "group"
        note_environment()
        trouble(text)
        words = " ".join(self._path)
        return f"aws {words}\n\n{text}\n"


class Command:
    def __init__(self, path, content):
        self._path = path
        self._content = content
        self.subcommand_table = content if isinstance(content, dict) and len(path) > 1 else {}

    def create_help_command(self):
        return Help(self._path, self._content)


class Driver:
    session = Session()

    def create_help_command(self):
        return Help([], dict(WORLD["services"], help="help"))


def commands(path, content):
    return {name: Command([*path, name], each) for name, each in content.items()}


def note_environment():
    """What a renderer can see of the user's, for a test to look at."""
    with open(os.path.join(os.environ["TMPDIR"], "seen.json"), "w") as file:
        json.dump({"environ": dict(os.environ), "path": sys.path, "cwd": os.getcwd()}, file)


def trouble(text):
    if text == "!raise":
        raise ValueError("this page can't be made")
    if text == "!exit":
        os._exit(3)
    if text == "!sleep":
        with open(os.path.join(os.environ["TMPDIR"], "sleeping"), "w") as file:
            file.write(str(os.getpid()))
        time.sleep(600)
    if text == "!full":
        raise OSError(errno.ENOSPC, "No space left on device")
