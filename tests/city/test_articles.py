import pytest
from django.utils import timezone

from intranet.topics.models import FieldOfAction
from news.articles.models import Article
from news.articles.twins import TwinStatus


@pytest.fixture
def german(city):
    return Article.objects.live().filter(locale__language_code="de")


@pytest.fixture
def english(city):
    return Article.objects.filter(locale__language_code="en")


def test_forty_articles_can_be_read(german):
    assert german.readable().count() == german.count() == 40


def test_one_article_waits_for_a_second_person(city):
    waiting = Article.objects.get(slug="wartenummer-aufs-handy")

    assert (waiting.live, waiting.workflow_in_progress, waiting.published_at) == (False, True, None)
    assert waiting.current_workflow_state.requested_by.username == "erik"


def test_one_article_is_approved_and_waits_for_its_day(city):
    scheduled = Article.objects.get(slug="drucken-drei-knoepfe")

    assert (scheduled.live, scheduled.approved_schedule, scheduled.workflow_in_progress) == (
        False,
        True,
        False,
    )
    day = timezone.localdate(scheduled.scheduled_revision.approved_go_live_at)
    assert 5 <= (day - timezone.localdate(city)).days <= 7  # never at a weekend


@pytest.mark.parametrize("slug", ["wartenummer-aufs-handy", "drucken-drei-knoepfe"])
def test_what_is_under_way_is_not_found(city, client, slug):
    assert client.get(f"/news/{slug}/").status_code == 404


def test_all_of_them_appeared_on_working_days_before_today(german, city):
    days = [timezone.localtime(article.published_at) for article in german]

    assert max(days) < city
    assert {day.weekday() for day in days} == {0, 1, 2, 3, 4}


def test_each_was_published_by_an_editor_on_its_day(german):
    for article in german.select_related("live_revision__user"):
        assert article.live_revision.created_at == article.first_published_at == article.published_at
        assert article.live_revision.user.username == "edda"
        assert not article.has_unpublished_changes


def test_the_next_edit_begins_with_all_that_readers_see(german):
    article = german.get(slug="neues-telefon-und-chat")

    draft = article.get_latest_revision_as_object()

    assert draft.serializable_data()["related"] == article.serializable_data()["related"]
    assert [change.text for change in draft.changes.all()] == [
        change.text for change in article.changes.all()
    ]
    assert set(draft.tags.names()) == {"Telefon", "Chat", "Homeoffice", "Anleitung"}


def test_every_article_has_a_picture_of_its_own(german):
    pictures = [article.picture for article in german.select_related("picture")]

    assert len({picture.file_hash or picture.file.name for picture in pictures}) == 40
    assert all(picture.description for picture in pictures)


def test_links_lead_to_pages_wherever_they_are_moved(german):
    text = str(german.get(slug="eakte-halbzeit-im-bauamt").body)

    assert 'href="/news/scanstelle-posteingang/"' in text
    assert "artikel:" not in "".join(str(article.body) for article in german)


def test_dates_are_told_from_the_day_of_publication(german, english):
    told = "".join(str(article.body) for article in [*german, *english])

    assert "{{" not in told


def test_one_plain_twin_is_outdated_and_the_others_fit(german):
    told = [article for article in german if article.plain_status != TwinStatus.MISSING]

    assert len(told) == 15
    assert [a.slug for a in told if a.plain_status == TwinStatus.OUTDATED] == ["neues-telefon-und-chat"]


def test_one_article_speaks_leichte_sprache(german):
    assert [article.slug for article in german if article.has_easy] == ["barrierefreie-dokumente"]


def test_eight_articles_are_translated_and_up_to_date(german, english):
    statuses = [twin.translation_status(german.get(translation_key=twin.translation_key)) for twin in english]

    assert statuses == [TwinStatus.CURRENT] * 8


def test_the_staff_council_speaks_for_itself(german):
    units = german.filter(for_staff_council=True).values_list("unit__slug", flat=True)

    assert list(units) == ["personalrat"] * 4


@pytest.mark.parametrize("language", ["de", "en"])
def test_six_fields_of_action_have_all_signs(city, language):
    fields = FieldOfAction.objects.filter(locale__language_code=language)

    assert [field.sign for field in fields] == FieldOfAction.Sign.values


@pytest.mark.parametrize("number", range(0, 40, 8))
def test_articles_open(german, client, number):
    assert client.get(german.newest_first()[number].url).status_code == 200
