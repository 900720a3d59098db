from intranet.settings.databases import own_redis


def test_each_worker_has_a_redis_database_of_its_own():
    url = "redis://127.0.0.1:6379/4"

    assert [own_redis(url, worker=name) for name in ("gw0", "gw1")] == [url, "redis://127.0.0.1:6379/5"]


def test_without_redis_there_is_nothing_to_own():
    assert own_redis("", worker="gw1") == ""
