"""Where the data lies: PostgreSQL where ``DATABASE_URL`` names one, else one SQLite file."""

from typing import Any

from intranet.settings.base import VAR_DIR, env

SQLITE_OPTIONS = {
    # IMMEDIATE takes the write lock at once, so that a transaction never fails half way through
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    "timeout": 20,
}


def database(url: str) -> dict[str, Any]:
    """Return Django's settings for the database that ``url`` names."""
    config: dict[str, Any] = env.db_url_config(url)
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = SQLITE_OPTIONS
    return config


def sqlite_file() -> str:
    """Return the address of the embedded database, in a folder that is there."""
    VAR_DIR.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{VAR_DIR / 'wandel.sqlite3'}"


def caches(redis_url: str) -> dict[str, Any]:
    """Return a cache that all processes share where there is Redis, and one of each process's own."""
    own = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "process"}
    if redis_url:
        shared = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": redis_url}
        return {"default": shared, "process": own}
    return {"default": own | {"LOCATION": "default"}, "process": own}


def own_redis(url: str, *, worker: str) -> str:
    """Return the address of a database of the worker's own: who clears a cache empties it for all."""
    server, _, number = url.rpartition("/")
    return f"{server}/{int(number) + int(worker.removeprefix('gw'))}" if url else ""


def channel_layers(redis_url: str) -> dict[str, Any]:
    """Return the layer between processes: Redis pub/sub, or memory where one process does it all."""
    if redis_url:
        backend = "channels_redis.pubsub.RedisPubSubChannelLayer"
        return {"default": {"BACKEND": backend, "CONFIG": {"hosts": [redis_url]}}}
    return {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
