"""The embedded server as the demo runs it."""

import socket
import sys

import uvicorn

from deploy.welcome import welcome


class Server(uvicorn.Server):
    """Says where to look when there is something to see."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and not self.should_exit:
            sys.stdout.write(welcome(self.config.host, self.config.port))
            sys.stdout.flush()


def serve(host: str, port: int) -> bool:
    """Serve until a signal comes; whether the server ever came up."""
    config = uvicorn.Config(
        "intranet.asgi:application",
        host=host,
        port=port,
        lifespan="on",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        access_log=False,
        server_header=False,
        log_level="warning",
        timeout_graceful_shutdown=3,
    )
    config.load()  # the longest step, taken while Ctrl-C still ends everything at once
    server = Server(config)
    server.run()
    return server.started
