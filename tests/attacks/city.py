"""A small city in which people typed the given texts wherever something can be typed."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from django.core.files.base import ContentFile
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents.models import Document
from wagtail.models import Collection

from intranet.home.models import Alert, Pin, QuickLink, StartPage
from intranet.people.roles import Role
from intranet.people.services import set_roles
from intranet.search.services import refresh_pages, take_up_word_lists
from intranet.search.wordlists import CompoundWord, PromotedResult, Synonym
from news.articles.models import Article, ArticleChange
from tests.attacks.body import body
from tests.attacks.texts import Texts
from tests.factories.articles import ArticleFactory, FieldOfActionFactory
from tests.factories.people import DepartmentFactory, UserFactory
from tests.factories.pictures import PictureFactory

FROM, TILL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2036, 1, 1, tzinfo=UTC)
WORD = "Akte"  # stands in every title, so that a search finds them all


@dataclass(frozen=True)
class City:
    whole: Article  # its text holds all of the texts
    articles: list[Article]
    documents: list[Document]


def build(texts: Texts) -> City:
    """Let the texts be names, titles, labels and captions of all there is."""
    name_people(texts)
    articles = [write(number, texts) for number in range(len(texts.of(240)))]
    documents = [store(number, text) for number, text in enumerate(texts.of(250))]
    whole = write(len(articles), texts)
    for part in ("body", "plain_body", "easy_body"):
        setattr(whole, part, body(texts, articles[0].picture, documents))
    whole.save_revision(user=whole.contact).publish()
    furnish(texts, whole)
    refresh_pages(ids=[one.pk for one in (*articles, whole)])
    return City(whole, articles, documents)


def name_people(texts: Texts) -> None:
    for number, text in enumerate(texts.of(120)):
        DepartmentFactory(slug=f"stelle-{number}", name=text, short_name=text[:20], phone=text[:40])
    for number, text in enumerate(texts.of(80)):
        FieldOfActionFactory(slug=f"feld-{number}", title=text, description=text)
    for number, text in enumerate(texts.of(150)):
        person = UserFactory(username=f"u{number}", first_name=text, last_name=text, phone=text[:40])
        set_roles(person=person, roles=[Role.EDITOR])


def write(number: int, texts: Texts) -> Article:
    """An article with a twin, a picture, a tag, somebody to ask and a note on what has changed."""
    text = texts.turn(240, number)
    picture = PictureFactory(title=text, description=text, credit=texts.turn(120, number))
    picture.tags.add(texts.turn(100, number))
    article: Article = ArticleFactory(
        slug=f"beitrag-{number}",
        title=f"{WORD} {text}",
        summary=text,
        picture=picture,
        picture_alt=text,
        field=FieldOfActionFactory(slug=f"feld-{number}"),
        unit=DepartmentFactory(slug=f"stelle-{number}"),
        contact=UserFactory(first_name=text[:150], last_name=texts.turn(150, number)),
        plain_title=text,
        plain_summary=text,
        easy_checked_by=texts.turn(120, number),
        easy_checked_on=date(2026, 11, 2),
    )
    article.tags.add(texts.turn(100, number))
    article.changes = [ArticleChange(date=date(2026, 11, 3), text=texts.turn(200, number))]
    article.save()
    return article


def store(number: int, text: str) -> Document:
    document: Document = Document.objects.create(
        title=text, file=ContentFile(b"Plan", f"plan-{number}.txt"), file_size=4
    )
    document.tags.add(text[:100])
    return document


def furnish(texts: Texts, whole: Article) -> None:
    """Fill the start page, the lists of words and what else stands around the articles."""
    start = StartPage.objects.get(locale__language_code="de")
    start.quick_links = [QuickLink(title=text, text=text, url="/") for text in texts.of(60)]
    start.pins = [Pin(page=whole, label=texts.of(80)[0], starts_at=FROM, ends_at=TILL)]
    start.save()
    for text in texts.of(200):
        Alert.objects.create(text=text, starts_at=FROM, ends_at=TILL)
    for number, text in enumerate(texts.of(120)):
        PromotedResult.objects.create(words=f"{WORD} {number}", title=text, text=text, url="/barrier/")
        Synonym.objects.create(words=f"{number}, {text}")
    for number, text in enumerate(texts.of(40)):
        CompoundWord.objects.create(word=f"{number}{text}"[:40])
        Redirect.objects.create(old_path=f"/{number}", redirect_link=f"/{text}"[:255])
    for text in texts.of(200):
        Collection.get_first_root_node().add_child(name=text)
    take_up_word_lists()
