"""The least that the server can do: give out the bytes of one answer, whatever is asked."""

import json
import os
from pathlib import Path
from typing import Any

ANSWER = json.loads(Path(os.environ["BARE_ANSWER"]).read_text("latin-1"))
HEADERS = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in ANSWER["headers"]]
BODY = ANSWER["body"].encode("latin-1")


async def application(scope: dict[str, Any], receive: Any, send: Any) -> None:
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
        await send({"type": "http.response.body", "body": BODY})
