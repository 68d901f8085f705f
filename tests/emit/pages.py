"""Small operations, written out where a test is about one thing."""

from refsmith.emit import emit_service
from refsmith.model import Api, Operation, Option, Scalar
from tests.emit import output


def option(flag, *rules, member="Name", **more):
    shape = Scalar(type="string", rules=rules)
    given = {"required": False, "line": 7, "member": member, **more}
    return Option(flags=(flag,), shape=shape, **given)


def operation(word, *options, **more):
    given = {"sha256": "0", "kind": "operation", "release": "1.0", **more}
    api = given.pop("api", Api(uid="iam-2010-05-08", operation=word.title().replace("-", "")))
    return Operation(page=f"iam/{word}", command=("iam", word), api=api, options=options, **given)


def made(*operations, **changes):
    return emit_service("iam", operations, output.settings(**changes))
