"""Says in one line why the demo can't listen on HOST and PORT, nothing where it can."""

import os
import socket
import sys


def problem(host: str, port: str) -> str:
    if not port.isdecimal() or not 0 < int(port) < 65536:
        return f"PORT={port} is no port: run “make demo PORT=8001”"
    try:
        socket.create_server(socket.getaddrinfo(host, int(port))[0][4][:2], family=family(host)).close()
    except socket.gaierror:
        return f"HOST={host} is no address of this machine: run “make demo HOST=127.0.0.1”"
    except OSError as error:
        reason = os.strerror(error.errno or 0).lower()
        return f"Port {port} on {host} can't be had ({reason}): run “make demo PORT={other(int(port))}”"
    return ""


def family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def other(port: int) -> int:
    return port + 1 if 1023 < port < 65535 else 8001


sys.stdout.write(problem(os.environ["HOST"], os.environ["PORT"]))
