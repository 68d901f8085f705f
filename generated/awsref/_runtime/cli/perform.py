"""Sends the request and prints the answer."""

from __future__ import annotations

import sys

from . import call, paging, parser

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .run import Command


def perform(command: Command, parameters: dict[str, Any]) -> int:
    """Makes the call that ``command`` stands for and prints what comes back; gives the status."""
    from . import debug, streaming

    options, operation = command.options, command.operation
    outfile = command.line.get(parser.OUTFILE)
    if outfile is not None:
        streaming.check_target(outfile)
    tokens = paging.hidden_members(command.service, operation) if operation.paginated else ()
    plan = paging.plan(
        command.line,
        operation.own,
        tokens,
        parameters,
        command.hidden,
        options.paginate,
        sys.stderr,
    )
    with debug.logging_to(sys.stderr, options.debug, operation, parameters):
        connection = call.Connection(command.service, options, command.settings, command.mode)
        config = {**paging.page_size(operation, parameters), **plan.config} if plan.merge else {}
        request = call.Request(operation, parameters, plan.hidden, config)
        try:
            answer = call.send(connection, request, operation.paginated and plan.merge)
            if outfile is not None:
                streaming.save_body(answer, outfile)
            if answer is not None:
                _print(command, answer)
        except Exception as error:
            # Pages are fetched while they are printed, so errors of the service come from both.
            ending = call.classified(error, connection.client)
            ending.message = debug.without_secrets(ending.message, operation, parameters)
            raise ending from error
    return 0


def _print(command: Command, answer: Any) -> None:
    from . import pager
    from .output import Printing, render

    options, title = command.options, command.operation.api
    format = options.output or command.settings.output()
    with pager.stream_for_output(options, command.settings) as stream:
        try:
            render(format, Printing(title, answer, options.expression, stream, options.color))
            stream.flush()
        except BrokenPipeError:
            # The reader has seen enough; that is no failure of the call.
            pager.closed_early(stream)
