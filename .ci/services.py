"""Prints which servers the second test run would miss: services.py POSTGRESQL_URL REDIS_URL"""

import sys
from collections.abc import Callable
from urllib.parse import urlsplit

import psycopg
import redis


def ask_postgresql(url: str) -> None:
    """Ask the server, not the database: that one is made by the tests."""
    psycopg.connect(urlsplit(url)._replace(path="/postgres").geturl(), connect_timeout=3).close()


def ask_redis(url: str) -> None:
    redis.Redis.from_url(url, socket_connect_timeout=3).ping()


def missing(name: str, ask: Callable[[str], None], url: str) -> str:
    try:
        ask(url)
    except (psycopg.Error, redis.RedisError, ValueError) as error:
        return f"{name} does not answer ({type(error).__name__}). "
    return ""


sys.stdout.write(
    missing("PostgreSQL", ask_postgresql, sys.argv[1]) + missing("Redis", ask_redis, sys.argv[2])
)
