"""A load client that costs little: plain sockets, HTTP/1.1 kept alive, one request at a time on each."""

import selectors
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

CONNECTIONS = 16
LONGEST = 30.0  # seconds; a round that takes longer is cut off and counts with what it did


class Round(NamedTuple):
    """What was answered in how many seconds."""

    answers: int
    seconds: float


def request(path: str, **headers: str) -> bytes:
    """Return what a browser sends for the path; headers are written like `accept_encoding`."""
    lines = [f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"GET {path} HTTP/1.1", "Host: 127.0.0.1", *lines, "", ""]).encode()


def post(path: str, body: str, **headers: str) -> bytes:
    """Return what a browser sends with a form that is filled in."""
    told = {"content_type": "application/x-www-form-urlencoded", "content_length": str(len(body))}
    return request(path, **told, **headers).replace(b"GET", b"POST", 1) + body.encode()


def ask(port: int, sent: bytes) -> bytes:
    """Return one whole answer, head and body."""
    with socket.create_connection(("127.0.0.1", port), timeout=LONGEST) as connection:
        connection.sendall(sent)
        answer = b""
        while len(answer) < length(answer):
            answer += connection.recv(1 << 16)
        return answer


def length(answer: bytes) -> int:
    """Return how long the answer will be; at least one byte more than now while its head is incomplete."""
    head, end, _ = answer.partition(b"\r\n\r\n")
    if not end:
        return len(answer) + 1
    told = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length")]
    return len(head) + 4 + (int(told[0]) if told else 0)


@dataclass
class Connection:
    """One socket and how much of the current answer has come."""

    socket: socket.socket
    received: int = 0


def load(port: int, sent: Iterator[bytes], *, answers: int) -> Round:
    """Ask so many times over all connections together, each answer as long and as good as the first."""
    first = ask(port, next(sent))
    connections = [connect(port) for _ in range(min(CONNECTIONS, answers))]
    begun = time.perf_counter()
    done = converse(connections, sent, answers=answers, size=len(first), good=first[:15])
    seconds = time.perf_counter() - begun
    for connection in connections:
        connection.socket.close()
    return Round(done, seconds)


def connect(port: int) -> Connection:
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return Connection(connection)


def converse(
    connections: list[Connection], sent: Iterator[bytes], *, answers: int, size: int, good: bytes
) -> int:
    """Count whole answers; each one leads to the next question on its connection."""
    done, asked, deadline = 0, len(connections), time.perf_counter() + LONGEST
    with selectors.EpollSelector() as selector:
        for connection in connections:
            selector.register(connection.socket, selectors.EVENT_READ, connection)
            connection.socket.sendall(next(sent))
        while done < answers and time.perf_counter() < deadline:
            for key, _ in selector.select(1):
                if has_all(key.data, size, good):
                    done += 1
                    if asked < answers:
                        asked += 1
                        key.data.socket.sendall(next(sent))
    return done


def has_all(connection: Connection, size: int, good: bytes) -> bool:
    """Take what has come; return whether it completes an answer. Raises ConnectionError for a bad one."""
    piece = connection.socket.recv(1 << 18)
    if connection.received == 0 and not piece.startswith(good):
        raise ConnectionError(piece[:80])
    connection.received = (connection.received + len(piece)) % size
    return connection.received == 0
