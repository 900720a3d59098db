"""One of everything that an address can be about; all of it is somebody else's."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.utils import timezone
from pytest_django import Settings
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Collection, Locale, PageViewRestriction, Site

from intranet.home.models import Alert, Pin, QuickLink, StartPage, TextPage
from intranet.people.models import User
from intranet.people.roles import Role
from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym
from news.articles.models import Article, ArticleChange, NewsIndex, RelatedArticle
from tests.factories.articles import ArticleFactory
from tests.factories.people import UserFactory
from tests.factories.pictures import PictureFactory
from tests.factories.training import OccurrenceFactory
from tests.factories.wishes import WishFactory
from training.feedback_forms.links import form_link
from training.outbox.models import Letter
from training.schedule.holidays import SchoolHoliday
from training.schedule.models import Occurrence

DAY = {"starts_at": datetime(2026, 11, 2, tzinfo=UTC), "ends_at": datetime(2026, 11, 3, tzinfo=UTC)}
HOLIDAYS = {"first_day": date(2026, 12, 23), "last_day": date(2027, 1, 6)}


def start_with_rows(article: Article) -> StartPage:
    """Return the start page with a card and a link; the article gets a row of each kind too."""
    start = StartPage.objects.get(locale__language_code="de")
    Pin.objects.create(start_page=start, page=article, **DAY)
    QuickLink.objects.create(start_page=start, title="Urlaub", url="/news/")
    ArticleChange.objects.create(article=article, date=date(2026, 11, 2), text="Neue Zeiten")
    RelatedArticle.objects.create(article=article, to=ArticleFactory())
    return start


def kept_by_the_house() -> dict[str, int | str]:
    return {
        "administrators": Group.objects.get(name=Role.ADMINISTRATOR).pk,
        "alert": Alert.objects.create(text="Sturm", **DAY).pk,
        "compound": CompoundWord.objects.create(word="Amt").pk,
        "group": Group.objects.get(name=Role.EDITOR).pk,
        "promoted": PromotedResult.objects.create(words="Urlaub", title="Ferien", url="/news/").pk,
        "redirect": Redirect.objects.create(old_path="/alt", redirect_link="/news/").pk,
        "synonym": Synonym.objects.create(words="DMS, Akte").pk,
    }


def over_lately() -> Occurrence:
    """A date about which one can still say something."""
    ended = timezone.now() - timedelta(days=1)
    occurrence: Occurrence = OccurrenceFactory(starts_at=ended - timedelta(hours=1), ends_at=ended)
    return occurrence


def in_the_calendar() -> dict[str, int | str]:
    occurrence: Occurrence = OccurrenceFactory()
    return {
        "event": occurrence.event.slug,
        "event_row": occurrence.event_id,
        "feedback_token": form_link(over_lately()).rstrip("/").rpartition("/")[2],
        "field_slug": occurrence.event.field.slug,
        "letter": Letter.objects.create(occurrence=occurrence, subject="Neu", text="Hallo").pk,
        "occurrence": occurrence.pk,
        "room": occurrence.room_id,
        "wish": WishFactory().pk,
        "school_holiday": SchoolHoliday.objects.create(name="Ferien", **HOLIDAYS).pk,
    }


@pytest.fixture
def things(db: None, settings: Settings, tmp_path: Path) -> dict[str, int | str]:
    """Make them, with files on the disk, and tell under which names addresses ask for them."""
    for name, value in on_disk(tmp_path).items():
        setattr(settings, name, value)
    return one_of_everything()


def on_disk(folder: Path) -> dict[str, Any]:
    """Return the settings that keep uploaded files in the folder."""
    files = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    return {"MEDIA_ROOT": folder, "STORAGES": {**settings.STORAGES, "default": files}}


def one_of_everything() -> dict[str, int | str]:
    author: User = UserFactory(username="author")
    article: Article = ArticleFactory(owner=author)
    waiting: Article = ArticleFactory(owner=author, live=False)
    revision, _ = article.save_revision(user=author), waiting.save_revision(user=author)
    submission = waiting.get_workflow().start(waiting, author)
    start = start_with_rows(article)
    secret: Article = ArticleFactory(owner=author)
    lock = {"restriction_type": PageViewRestriction.PASSWORD, "password": "Sesam"}
    document = get_document_model().objects.create(title="Plan", file=ContentFile(b"Plan", "plan.txt"))
    return (
        kept_by_the_house()
        | in_the_calendar()
        | {
            "article": article.pk,
            "collection": Collection.get_first_root_node().add_child(name="Pläne").pk,
            "department": article.unit_id,
            "document": document.pk,
            "english": Locale.objects.get(language_code="en").pk,
            "field": article.field_id,
            "filename": document.filename,
            "image": PictureFactory().pk,
            "index": NewsIndex.objects.get(locale__language_code="de").pk,
            "locale": article.locale_id,
            "person": author.pk,
            "restriction": PageViewRestriction.objects.create(page=secret, **lock).pk,
            "revision": revision.pk,
            "secret": secret.pk,
            "site": Site.objects.get().pk,
            "start": start.pk,
            "task": submission.current_task_state.task_id,
            "task_state": submission.current_task_state.pk,
            "text": start.add_child(instance=TextPage(title="Impressum", slug="impressum")).pk,
            "waiting": waiting.pk,
            "workflow": submission.workflow_id,
        }
    )
