"""What is written down while people come and go says nothing about them."""

import httpx
import pytest

from tests.e2e import city
from tests.e2e.production import SERVERS, city_hall, spoil_an_article
from tests.e2e.server import serving
from tests.e2e.visiting import send, signed_in
from tests.uploads import picture

CANARY = "kanarienvogel"
WORD = {"q": f"{CANARY} Sprechstunde"}
COOKIES = {"sessionid": CANARY, "__Host-session": CANARY}


def read_and_stumble(client: httpx.Client, broken: str) -> set[int]:
    """Do what makes servers talkative; the canary is in the address, query, form, cookie and headers."""
    headers = {"User-Agent": CANARY, "Referer": f"http://{CANARY}/", "X-Forwarded-For": "10.20.30.40"}
    asked = [
        client.get("/", params=WORD, headers=headers),
        client.get("/search/", params=WORD, headers=headers),
        client.get(f"/{CANARY}/", params=WORD, headers=headers),
        client.get(broken, params=WORD, headers=headers),
        client.get("/", headers={"Host": f"{CANARY}.example"}),
        client.post("/barrier/", params=WORD, data={"what": CANARY}, headers=headers),
        client.post("/barrier/", content=b"0" * 26_000_000, headers=headers),
        client.post("/sign-in/", data={"username": CANARY, "password": CANARY}, headers=headers),
        client.get(f"/health/ready?{CANARY}"),
        client.get(f"/static/{CANARY}.css"),
        client.get(f"/media/{CANARY}.png"),
    ]
    return {answer.status_code for answer in asked}


def words_left(log: str, *forbidden: str) -> list[str]:
    return [word for word in (CANARY, "127.0.0.1:", "10.20.30.40", "sessionid", *forbidden) if word in log]


@pytest.mark.parametrize("server", SERVERS)
def test_a_real_city_hall_keeps_quiet_about_its_visitors(template, tmp_path, server):
    var = city.copy(template, tmp_path / "var")
    broken = spoil_an_article(var)
    with city_hall(var, server) as client:
        client.cookies.update(COOKIES)
        statuses = read_and_stumble(client, broken)

    log = (var / "server.log").read_text("utf-8")
    assert statuses >= {200, 400, 403, 404, 413, 500}
    assert ("django.request: 500 at" in log, words_left(log)) == (True, [])


def test_the_demo_keeps_quiet_about_who_works_there(template, tmp_path):
    var = city.copy(template, tmp_path / "var")
    broken = spoil_an_article(var)
    with serving(var) as address, signed_in(address, "edda") as edda:
        read_and_stumble(edda, broken)
        session = edda.cookies["sessionid"]
        uploaded = {"file": (f"{CANARY}.png", picture())}
        sent = send(edda, "/admin/images/add/", files=uploaded, title=CANARY, description=CANARY)
    log = (var / "server.log").read_text("utf-8").partition("ends the city's day.")[2]

    assert (sent.status_code, str(sent.url)) == (200, f"{address}/admin/images/")
    assert ("django.request: 500 at" in log, words_left(log, session, "edda", "Lindqvist")) == (True, [])
