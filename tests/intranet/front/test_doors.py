"""The outermost part of the house is what a server takes it for."""

from inspect import iscoroutinefunction

from uvicorn import Config

from intranet.front.doors import Doors, Doorway
from intranet.front.messages import Receive, Scope, Send


async def house(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers nothing."""


def test_a_server_that_looks_for_a_coroutine_finds_one():
    doorway = Doorway(house, Doors())
    config = Config(doorway, log_config=None)

    config.load()

    assert iscoroutinefunction(type(doorway).__call__)
    assert config.interface == "asgi3"
