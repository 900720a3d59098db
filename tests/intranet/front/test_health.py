import asyncio
import json

import pytest

from intranet.front import health
from intranet.front.asgi import AsgiHealth
from intranet.front.health import CHECKS, Health, check_migrations
from intranet.front.wsgi import WsgiHealth
from intranet.safety.headers import ALWAYS
from tests.servers import by_asgi, by_wsgi


def fine():
    """Nothing is missing."""


def gone():
    raise ConnectionRefusedError


@pytest.fixture(params=["asgi", "wsgi"])
def get(request):
    def get(path, checks, **more):
        if request.param == "asgi":
            return asyncio.run(by_asgi(AsgiHealth(None, Health(checks)), path, **more))
        return by_wsgi(WsgiHealth(None, Health(checks)), path, **more)

    return get


def test_a_process_that_answers_lives(get):
    answer = get("/health/live", {"database": gone})

    assert (answer.status, json.loads(answer.body)) == (200, {"status": "live"})


def test_a_house_with_everything_is_ready(get):
    answer = get("/health/ready", {"database": fine, "redis": fine})

    assert (answer.status, json.loads(answer.body)) == (200, {"status": "ready"})


def test_what_is_missing_has_a_name(get):
    answer = get("/health/ready", {"database": gone, "redis": fine, "migrations": gone})

    assert (answer.status, json.loads(answer.body)) == (503, {"missing": ["database", "migrations"]})


def test_monitoring_may_ask_by_any_host_name(get):
    assert get("/health/ready", {}, host="10.0.0.7").status == 200


def test_the_answer_is_as_safe_as_any_and_not_kept(get):
    sent = get("/health/live", {}).headers

    assert {name: sent[name.lower()] for name in ALWAYS} == ALWAYS
    assert sent["cache-control"] == "no-store"


def test_however_many_ask_the_dependencies_are_asked_once_a_second():
    asked, now = [], [100.0]
    health = Health({"database": lambda: asked.append(now[0])}, clock=lambda: now[0])
    for moment in (100.0, 100.5, 100.9, 101.0, 101.5):
        now[0] = moment
        health.ready()

    assert asked == [100.0, 101.0]


@pytest.mark.django_db
def test_a_migrated_house_is_ready():
    assert Health(CHECKS).ready() == (200, {"status": "ready"})


@pytest.mark.django_db
def test_a_database_without_tables_lacks_its_migrations(monkeypatch):
    check_migrations.cache_clear()
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda self, targets: ["0001_people"])

    with pytest.raises(LookupError):
        check_migrations()


def test_redis_that_is_gone_is_missing(settings):
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": "redis://127.0.0.1:1",
        }
    }

    assert Health({"redis": CHECKS["redis"]}).ready() == (503, {"missing": ["redis"]})
