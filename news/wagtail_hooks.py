"""What the news add to the admin; the logic lives in the slices."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from intranet.review.writers import WritersMenuItem
from news.articles import editing
from news.articles.dashboard import WritePanel
from news.articles.listing import ArticleListing
from news.articles.reports import AgeingReport


@hooks.register("register_admin_urls")
def admin_urls() -> list[Any]:
    return [
        path("news/readability/<str:part>/", editing.readability, name="readability"),
        path("reports/ageing/", AgeingReport.as_view(), name="ageing_report"),
        path(
            "reports/ageing/results/", AgeingReport.as_view(results_only=True), name="ageing_report_results"
        ),
    ]


@hooks.register("register_reports_menu_item")
def ageing_report() -> MenuItem:
    return WritersMenuItem(_("Lange nicht geändert"), reverse("ageing_report"), icon_name="time", order=110)


@hooks.register("register_admin_viewset")
def article_listing() -> ArticleListing:
    return ArticleListing("articles")


@hooks.register("insert_editor_js")
def editing_script() -> str:
    return format_html('<script src="{}"></script>', static("news/editing.js"))


@hooks.register("construct_homepage_panels")
def offer_writing(request: HttpRequest, panels: list[Any]) -> None:
    panels.append(WritePanel())
