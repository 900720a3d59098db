"""What stands before the box: nothing that could say who asks comes through."""

from feedback.box.wire import REQUEST
from intranet.front.messages import AsgiApp, Receive, Scope, Send

NEEDED = {b"host", b"content-type", b"content-length"}
OF_THE_CONNECTION = {b"connection"}  # a proxy's own
WHAT = {"type", "asgi", "http_version", "scheme", "method", "path", "query_string"}


class Stripped:
    """The embedded server's way to the box: of a request it hands on what is asked, never who asks."""

    def __init__(self, box: AsgiApp) -> None:
        self.box = box

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        asked = {name: value for name, value in scope.items() if name in WHAT}
        headers = [(name, value) for name, value in scope["headers"] if name in NEEDED]
        await self.box({**asked, "headers": headers, "client": None}, receive, send)


def is_plain(scope: Scope) -> bool:
    """Whether a request looks like every other; whatever it brings beside is refused unread."""
    names = [name for name, _ in scope["headers"] if name not in OF_THE_CONNECTION]
    said = dict(scope["headers"])
    return (
        scope["method"] == "POST"
        and not scope.get("query_string")
        and not scope.get("client")  # a proxy comes by a socket file, which has no address
        and sorted(names) == sorted(NEEDED)
        and said[b"content-type"] == b"text/plain"
        and said[b"content-length"] == str(REQUEST).encode()
    )
