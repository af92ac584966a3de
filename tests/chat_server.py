"""A chat-completions endpoint on this machine, as honest or as badly behaved as a test wants it."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-test.secret-0123456789"

Said = Callable[[str, dict[str, Any]], Any]
"""What the model says when it is told "verdicts" or "frames" about the data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request as it came in."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def task(self) -> str:
        """The member that the schema asks for: verdicts or frames."""
        (member,) = self.body["response_format"]["json_schema"]["schema"]["properties"]
        return str(member)

    @property
    def data(self) -> dict[str, Any]:
        """The JSON object in the user's message."""
        return dict(json.loads(self.body["messages"][1]["content"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What goes over the wire; `pause_s` is waited before each of `pieces`."""

    status: int = 200
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)
    pieces: tuple[bytes, ...] = ()
    pause_s: float = 0.0


@dataclass(slots=True)
class ChatServer:
    """`answer` may be changed at any time; `requests` are all that came in."""

    url: str
    answer: Callable[[Request], Reply]
    requests: list[Request] = field(default_factory=list)

    def says(self, said: Said) -> None:
        """Answers from now on with a completion that holds what the model says, as JSON."""
        self.answer = lambda request: completion(json.dumps(said(request.task, request.data), ensure_ascii=False))


def completion(content: object, *, finish_reason: str = "stop") -> Reply:
    """A well-formed chat completion."""
    choice = {"index": 0, "message": {"role": "assistant", "content": content}, "finish_reason": finish_reason}
    return Reply(pieces=(json.dumps({"object": "chat.completion", "choices": [choice]}).encode(),))


def nothing(task: str, data: dict[str, Any]) -> dict[str, list[Any]]:
    """What a careful model says that knows nothing."""
    del data
    return {task: []}


def verdict(passage: dict[str, Any], **changes: object) -> dict[str, Any]:
    """A well-formed review of a passage: its whole words, supported by the fact offered first."""
    said = {"passage": passage["id"], "quote": passage["words"], "start": 0, "rating": "supported", "fact": passage["facts"][0], "reason": "It says so."}
    return {**said, **changes}


def reviewing(**changes: object) -> Said:
    """A model that says the same of every passage and reads none."""
    return lambda task, data: {task: [verdict(each, **changes) for each in data["passages"]] if task == "verdicts" else []}


@contextmanager
def running() -> Iterator[ChatServer]:
    """A server that says nothing of use until a test tells it what to say."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            request = Request(path=self.path, headers=dict(self.headers), body=json.loads(body))
            server.requests.append(request)
            reply = server.answer(request)
            self.send_response(reply.status)
            for name, value in reply.headers:
                self.send_header(name, value)
            self.end_headers()
            try:
                for piece in reply.pieces:
                    time.sleep(reply.pause_s)
                    self.wfile.write(piece)
                    self.wfile.flush()
            except ConnectionError:
                return  # the asker has hung up, which is what some tests want

        def do_GET(self) -> None:
            server.requests.append(Request(path=self.path, headers=dict(self.headers), body={}))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server = ChatServer(url=f"http://127.0.0.1:{http.server_port}/v1", answer=lambda _: Reply())
    server.says(nothing)
    threading.Thread(target=http.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    http.shutdown()
    http.server_close()
