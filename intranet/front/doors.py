"""Addresses that lead past the whole house: features put an application there when they are set up."""

from intranet.front.messages import AsgiApp, Receive, Scope, Send


class Doors:
    """ASGI applications by their exact paths."""

    def __init__(self) -> None:
        self.apps: dict[str, AsgiApp] = {}

    def at(self, path: str, app: AsgiApp) -> None:
        self.apps[path] = app


doors = Doors()


class Doorway:
    """Leads to a door, or into the house."""

    def __init__(self, house: AsgiApp, doors: Doors) -> None:
        self.house = house
        self.apps = doors.apps

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        app = self.apps.get(scope["path"]) if scope["type"] == "http" else None
        await (app or self.house)(scope, receive, send)  # a coroutine, by which uvicorn knows the interface
