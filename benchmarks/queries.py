"""How many questions a page asks the database when it is not kept; runs in a process of its own."""

import json
import os
import sys

import django


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "intranet.settings.demo")
    django.setup()
    sys.stdout.write(json.dumps({path: count(path) for path in sys.argv[1:]}))


def count(path: str) -> int:
    """Return the number of the second request that the page cache makes, when the process knows the frame."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from intranet.pagecache.handing import hand_over

    client = Client(headers={"host": "127.0.0.1"})
    handed = hand_over({}, version=1)
    client.get(path, **handed)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(path, **handed)
    if answer.status_code != 200:
        raise LookupError(f"{path} answers {answer.status_code}")
    return len(queries)


if __name__ == "__main__":
    main()
