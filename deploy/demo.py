"""Serves the demo city in one process: pages, sockets and jobs. Ctrl-C ends it quietly at any moment."""

import os
import signal
import sys


def main() -> bool:
    """Serve until somebody ends it; whether it ever came up."""
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))  # also while Django is still being imported
    from deploy.server import serve

    return serve(os.environ["HOST"], int(os.environ["PORT"]))


if __name__ == "__main__":
    sys.exit(not main())
