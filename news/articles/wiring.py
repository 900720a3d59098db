"""What the articles add to the house."""

from django.apps import apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _
from wagtail.signals import copy_for_translation_done

from intranet.demo.registry import register as bring_to_demo
from intranet.home.areas import Area, Slot, areas
from intranet.home.navigation import Destination, main_menu
from intranet.home.teasers import teasers
from news.articles.demo.articles import load_articles
from news.articles.demo.fields import load_fields
from news.articles.filters import news_url
from news.articles.forms import ArticleForm
from news.articles.founding import found_news
from news.articles.models import Article
from news.articles.searchable import make_searchable
from news.articles.start import latest_news, newest, told
from news.articles.translating import prepare_translation


def connect() -> None:
    Article.base_form_class = ArticleForm  # the form knows the model, so the model can't name it
    copy_for_translation_done.connect(prepare_translation)
    post_migrate.connect(found_news, sender=apps.get_app_config("news"))
    make_searchable()
    fill_start_page()
    bring_to_demo(load_fields, order=20)
    bring_to_demo(load_articles, order=30)


def fill_start_page() -> None:
    areas.newest = newest
    teasers.register(told)
    areas.register(Area(Slot.NEWS, "news/articles/_latest.html", latest_news))
    main_menu.register(Destination(_("Neuigkeiten"), news_url, order=20))
