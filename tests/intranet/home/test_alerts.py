"""What must be said in an emergency stands on every page, while it lasts."""

from datetime import timedelta

import pytest
from django.utils import timezone

from intranet.home.models import Alert
from intranet.pagecache import version

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


def alert(text, *, hours=(-1, 1), level=Alert.Level.WARNING) -> Alert:
    starts_at, ends_at = (timezone.now() + hour * HOUR for hour in hours)
    return Alert.objects.create(text=text, level=level, starts_at=starts_at, ends_at=ends_at)


@pytest.mark.parametrize("path", ["/", "/en/", "/news/", "/barrier/"])
def test_an_alert_stands_on_every_page(client, path):
    shown = alert("Aufzug steht")

    assert client.get(path).context["alert"] == shown


def test_of_two_alerts_the_gravest_is_said(client):
    alert("Aufzug steht", level=Alert.Level.INFO)
    grave = alert("Haus räumen", level=Alert.Level.DANGER)

    assert client.get("/").context["alert"] == grave


@pytest.mark.parametrize("hours", [(-2, -1), (1, 2)])
def test_before_and_after_its_period_an_alert_is_not_said(client, hours):
    alert("Aufzug steht", hours=hours)

    assert not client.get("/").context["alert"]


def test_an_alert_in_the_future_ends_the_time_a_page_is_good_for(client):
    later = alert("Probealarm", hours=(0.01, 1))

    response = client.get("/")

    assert response.wsgi_request.good_until == later.starts_at.timestamp()


def test_publishing_an_alert_makes_every_page_new(db):
    before = version.current()
    alert("Aufzug steht")

    assert version.current() > before


def test_an_alert_is_said_in_the_language_of_the_page(client):
    Alert.objects.filter(pk=alert("Aufzug steht").pk).update(text_en="Lift out of order")

    assert "Lift out of order" in client.get("/en/").content.decode()
    assert "Lift out of order" not in client.get("/").content.decode()
