"""What stands in front of Django under WSGI."""

import json
from collections.abc import Iterable
from http import HTTPStatus

from intranet.front.files import Files, chunks
from intranet.front.health import JSON, Health
from intranet.front.messages import Environ, StartResponse, WsgiApp
from intranet.safety.headers import complete


class WsgiFiles:
    """Answers for files that exist; all else is for the next."""

    def __init__(self, app: WsgiApp, files: Files) -> None:
        self.app = app
        self.files = files

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "").encode("latin-1").decode("utf-8", "surrogateescape")
        file = self.files.find(path)
        if file is None:
            return self.app(environ, start_response)
        response = file.get_response(environ["REQUEST_METHOD"], environ)
        start_response(line(response.status), complete(list(response.headers)))
        return chunks(response.file)


class WsgiHealth:
    """Answers monitoring, for any host name, before anything else can fail."""

    def __init__(self, app: WsgiApp, health: Health) -> None:
        self.app = app
        self.health = health

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        check = self.health.paths.get(environ.get("PATH_INFO", ""))
        if check is None:
            return self.app(environ, start_response)
        status, report = check()
        start_response(line(status), complete(JSON))
        return [json.dumps(report).encode()]


def line(status: int) -> str:
    return f"{int(status)} {HTTPStatus(status).phrase}"
