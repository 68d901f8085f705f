"""A stand-in for IAM that knows service-specific credentials, which moto does not.

It is spoken to over HTTP in the query protocol and records every request.
``test_credentials.py`` holds bare botocore against it.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qsl
from uuid import uuid4
from xml.sax.saxutils import escape

from tests.servers.account import ACTIONS, Account, Parameters, Refusal

VERSION = "2010-05-08"
NAMESPACE = f"https://iam.amazonaws.com/doc/{VERSION}/"


@dataclass(frozen=True)
class Request:
    """What came in: the form's Action and Version, its other fields, and the form as sent."""

    action: str
    version: str
    parameters: Parameters
    body: bytes
    headers: dict[str, str]


class CredentialServer:
    """The server as a context manager: ``url`` to send to, ``requests`` seen, the ``account``."""

    def __init__(self) -> None:
        self.account = Account()
        self.requests: list[Request] = []
        self._lock = threading.Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(
            target=self._http.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )

    @property
    def url(self) -> str:
        """Where the server listens."""
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def __enter__(self) -> CredentialServer:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def answer(self, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        """The status and the XML for a form that came in."""
        fields = dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=True))
        action, version = fields.pop("Action", ""), fields.pop("Version", "")
        with self._lock:
            self.requests.append(Request(action, version, fields, body, headers))
            try:
                if version != VERSION or action not in ACTIONS:
                    raise Refusal("InvalidAction", f"Could not find {action} for {version}")
                return 200, _response(action, ACTIONS[action](self.account, fields))
            except Refusal as refusal:
                return refusal.status, _error(refusal)


def _response(action: str, result: str | None) -> str:
    inside = "" if result is None else f"<{action}Result>{result}</{action}Result>"
    request = f"<ResponseMetadata><RequestId>{uuid4()}</RequestId></ResponseMetadata>"
    return f'<{action}Response xmlns="{NAMESPACE}">{inside}{request}</{action}Response>'


def _error(refusal: Refusal) -> str:
    return (
        f'<ErrorResponse xmlns="{NAMESPACE}"><Error><Type>Sender</Type>'
        f"<Code>{refusal.code}</Code><Message>{escape(str(refusal))}</Message></Error>"
        f"<RequestId>{uuid4()}</RequestId></ErrorResponse>"
    )


def _handler(server: CredentialServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, text = server.answer(body, dict(self.headers))
            answer = text.encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/xml")
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            """Requests are recorded, and standard error is the tests'."""

    return Handler
