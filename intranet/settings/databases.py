"""Where the data lies: PostgreSQL where ``DATABASE_URL`` names one, else one SQLite file."""

from typing import Any

from intranet.settings.base import VAR_DIR, env

SQLITE_OPTIONS = {
    # IMMEDIATE takes the write lock at once, so that a transaction never fails half way through
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    "timeout": 20,
}

FORGETFUL = "PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"  # what is deleted is overwritten
BOX_OPTIONS = SQLITE_OPTIONS | {"init_command": f"{SQLITE_OPTIONS['init_command']} {FORGETFUL}"}
SPOOL_OPTIONS = SQLITE_OPTIONS | {
    # a log written ahead would keep letters that are gone; this journal is empty after each transaction
    "init_command": f"PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; {FORGETFUL}",
}
# the real migrations run in a process of their own, see tests/feedback/box/test_migrations.py
LETTER_TESTS = {"MIGRATE": False, "DEPENDENCIES": []}


def database(url: str, options: dict[str, Any] = SQLITE_OPTIONS) -> dict[str, Any]:
    """Return Django's settings for the database that ``url`` names; the options are for SQLite."""
    config: dict[str, Any] = env.db_url_config(url)
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = options
    return config


def letter_databases(*, box: str, spool: str) -> dict[str, Any]:
    """Return the databases of the letter box, which hold nothing else."""
    return {
        "box": database(box, BOX_OPTIONS) | {"TEST": dict(LETTER_TESTS)},
        "spool": database(spool, SPOOL_OPTIONS) | {"TEST": dict(LETTER_TESTS)},
    }


def sqlite_file(name: str = "wandel") -> str:
    """Return the address of an embedded database, in a folder that is there."""
    VAR_DIR.mkdir(parents=True, exist_ok=True)
    return f"sqlite:///{VAR_DIR / name}.sqlite3"


def beside(url: str, name: str) -> str:
    """Return the address of another database of the same server; in memory each is another one anyway."""
    return url if url.startswith("sqlite") else f"{url}_{name}"


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
