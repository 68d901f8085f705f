"""How a command's request is checked: by the pages before botocore is loaded, and as it is sent.

What breaks a rule of the pages is refused at once. What they don't know, or miss, or have in
another type, botocore's model is asked about first: it decides on that. Bytes in the place of text
are judged behind botocore's own adjustments alone, which make text of some.
"""

from __future__ import annotations

import sys

from ..modes import DEFAULT
from ..validation import EXISTENCE, check_operation, check_request
from .refusal import enforce

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..declare import Operation
    from ..modelled import Modelled
    from ..modes import Mode
    from ..violations import Violation
    from .registry import Service


def refuse(
    service: Service,
    operation: Operation,
    parameters: Mapping[str, object],
    mode: Mode = DEFAULT,
    *,
    switchable: bool = True,
) -> None:
    """Raises UsageError where ``parameters``, by declared member, are to be refused.

    Of what only warns nothing is said yet: that follows when the request is made, once.
    ``switchable`` says whether the request could be sent at all.
    """
    violations = check_operation(operation, service.name, parameters, mode=mode, compiled=False)
    if any(each.rule in EXISTENCE for each in violations):
        modelled = _modelled(service, operation)
        if modelled is not None:
            violations = check_request(modelled, modelled.sent(parameters), mode)
    violations = [each for each in violations if not _may_be_text(each, operation, parameters)]
    if any(each.severity == "error" for each in violations):
        enforce(violations, sys.stderr, switchable)


def _may_be_text(
    violation: Violation, operation: Operation, parameters: Mapping[str, object]
) -> bool:
    """Whether it is about an option that was given bytes for text."""
    if violation.rule != "type":
        return False
    given = (each for each in operation.options if each.flags[0] == violation.option)
    return any(isinstance(parameters.get(each.member), bytes) for each in given)


def _modelled(service: Service, operation: Operation) -> Modelled | None:
    """The operation with botocore's model in it; None where the installed botocore has neither."""
    from .. import binding, modelled

    model = binding.service_model(service.name, service.uid())
    if model is None or operation.api not in model.operation_names:
        # The call says so.
        return None
    return modelled.merger_of(model).operation(operation, model.operation_model(operation.api))


def listen(client: Any, operation: Operation, mode: Mode) -> None:
    """Has the client's requests of ``operation`` checked: UsageError, or each warning once."""
    from .. import modelled, requests

    service = client.meta.service_model
    merged = modelled.merger_of(service).operation(
        operation, service.operation_model(operation.api)
    )
    told: set[object] = set()

    def check(params: Mapping[str, object], model: Any, **_: object) -> None:
        if model.name == operation.api:
            violations = requests.breaches(merged, params, mode)
            enforce([each for each in violations if each not in told], sys.stderr)
            told.update(violations)

    requests.listen(client.meta.events, check, __name__)
