"""What the news add to the admin; the logic lives in the slices."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path
from django.utils.html import format_html
from wagtail import hooks

from news.articles import editing
from news.articles.dashboard import WritePanel


@hooks.register("construct_homepage_panels")
def offer_writing(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(WritePanel())


@hooks.register("register_admin_urls")
def editing_urls() -> list[Any]:
    return [path("news/readability/<str:part>/", editing.readability, name="readability")]


@hooks.register("insert_editor_js")
def editing_script() -> str:
    return format_html('<script src="{}"></script>', static("news/editing.js"))
