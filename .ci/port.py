"""Says in one line why HOST and PORT can't be had, before anything is begun."""

import os
import socket
import sys


def problem(host: str, port: str) -> str:
    """The reason, empty where the demo may listen."""
    if not port.isdecimal() or not 0 < int(port) < 65536:
        return f"PORT={port} is no port. Remedy: make demo PORT=8001"
    try:
        socket.create_server(socket.getaddrinfo(host, int(port))[0][4][:2], family=family(host)).close()
    except socket.gaierror:
        return f"HOST={host} is no address of this machine. Remedy: make demo HOST=127.0.0.1"
    except OSError as error:
        reason = os.strerror(error.errno or 0)
        return f"Port {port} on {host} can't be used ({reason}). Remedy: make demo PORT={other(port)}"
    return ""


def family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def other(port: str) -> int:
    return int(port) + 1 if 1023 < int(port) < 65535 else 8001


sys.exit(problem(os.environ["HOST"], os.environ["PORT"]) or 0)
