"""The calendar of Musterfelden lives: something is coming, something is over, something is called off."""

from datetime import timedelta

import pytest
from django.utils import timezone

from news.articles.models import Article
from training.schedule.holidays import SchoolHoliday
from training.schedule.models import Event, Occurrence
from training.schedule.places import Fullness, free_places, fullness, with_taken
from training.signups.models import SignUp

State = Occurrence.State


@pytest.fixture
def office_hour(city):
    hours = Occurrence.objects.filter(event__slug="sprechstunde-zur-eakte", room__name="Kleiner Ratssaal")
    return hours.upcoming(at=city).get()


def test_every_kind_of_event_is_there_and_can_be_read(city):
    assert set(Event.objects.published().values_list("kind", flat=True)) == {
        "training",
        "office-hour",
        "workshop",
        "bootcamp",
        "information",
    }


def test_dates_lie_before_and_after_today_on_working_days(city):
    dates = [timezone.localtime(one.starts_at) for one in Occurrence.objects.all()]

    assert {day.weekday() for day in dates} <= {0, 1, 2, 3, 4}
    assert Occurrence.objects.past(at=city).count() >= 3
    assert Occurrence.objects.upcoming(at=city).count() >= 12


def test_the_office_hour_is_on_the_day_that_the_news_tell(office_hour):
    article = Article.objects.get(slug="sprechstunde-fragen-zur-eakte", locale__language_code="de")

    assert f"{timezone.localtime(office_hour.starts_at):%d.%m.%Y}" in str(article.body)
    assert (timezone.localtime(office_hour.starts_at).hour, office_hour.needs_sign_up) == (10, False)


def test_a_series_comes_every_second_tuesday_and_skips_the_holidays(city):
    dates = Occurrence.objects.exclude(series=None).order_by("starts_at")
    days = [timezone.localdate(one.starts_at) for one in dates]

    assert len(days) >= 5
    assert {day.weekday() for day in days} == {1}
    assert [day for day in days if any(one.covers(day) for one in SchoolHoliday.objects.all())] == []
    assert all(one.is_hybrid for one in dates)


def test_one_date_is_called_off_and_says_why(city):
    called_off = Occurrence.objects.get(state=State.CALLED_OFF)

    assert called_off.note == "Die Referentin ist krank. Wir suchen einen neuen Termin."


def test_the_coming_bootcamp_wants_people_in_roles_and_decides_in_time(city):
    bootcamp = Occurrence.objects.get(event__slug="ozg-bootcamp-terminbuchung")

    assert bootcamp.event.wanted_roles.count() == 5
    assert bootcamp.decision_on < timezone.localdate(bootcamp.starts_at) - timedelta(days=7)
    assert bootcamp.event.go_given_on < timezone.localdate(city)


@pytest.mark.parametrize(
    ("slug", "word"),
    [
        ("fotos-und-berichte-aus-der-kita", Fullness.NONE),
        ("tabellen-ohne-angst", Fullness.FEW),
        ("verstaendlich-schreiben", Fullness.FREE),
    ],
)
def test_courses_have_free_few_and_no_places(city, slug, word):
    coming = with_taken(Occurrence.objects.upcoming(at=city).filter(event__slug=slug)).first()

    assert fullness(coming.places, free_places(coming)) == word


def test_somebody_who_waited_is_asked_and_two_still_wait(city):
    states = SignUp.objects.filter(occurrence__event__slug="fotos-und-berichte-aus-der-kita")

    assert [one.person.username for one in states if one.state == "offered"] == ["bjarne"]
    assert [one.person.username for one in states if one.state == "waiting"] == ["ruben", "hanno"]
