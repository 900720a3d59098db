"""The articles of the demo city: first all of them placed, then each one told and published."""

from datetime import datetime
from pathlib import Path

from django.db import transaction

from intranet.demo.words import read
from intranet.people.models import User
from news.articles.demo.coming import write_ahead
from news.articles.demo.drafts import draft
from news.articles.demo.publishing import publish
from news.articles.demo.telling import tell, with_places
from news.articles.demo.twins import translate
from news.articles.models import Article, NewsIndex

WORDS = Path(__file__).parent
EDITOR = "edda"


@transaction.atomic
def load_articles(at: datetime) -> None:
    """Publish two years of news, unless there are some; two more articles are under way."""
    if Article.objects.exists():
        return
    editor = User.objects.get(username=EDITOR)
    german, english = (NewsIndex.objects.get(locale__language_code=code) for code in ("de", "en"))
    stories = [read(path) for path in sorted(WORDS.glob("[0-9]*.toml"))]
    placed = {words["slug"]: draft(words, german, at) for words in stories}
    for words in reversed(stories):  # the sizes of the newest pictures are made first
        article = placed[words["slug"]]
        tell(article, with_places(words, article, placed), placed, at)
        publish(article, by=editor)
        if "english" in words:
            publish(translate(article, words["english"], english), by=editor)
    write_ahead(german, placed, at)
