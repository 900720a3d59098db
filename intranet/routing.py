"""Where sockets lead; the live parts add theirs."""

from typing import Any

websocket_urlpatterns: list[Any] = []
