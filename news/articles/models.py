"""Short news of the digitisation unit, and the page that lists them."""

from typing import Any, Self

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import TaggedItemBase
from wagtail.models import Orderable, Page
from wagtail.models.pages import PageManager
from wagtail.query import PageQuerySet
from wagtail.search.index import FilterField
from wagtail.url_routing import RouteResult

from intranet.blocks.body import BodyBlock
from intranet.blocks.fields import BodyField
from intranet.home.readable import readable
from intranet.home.teasers import Teaser
from intranet.look.pictures import Illustration
from intranet.pagecache.sharing import SameForEveryone, good_until
from intranet.people.models import Department
from intranet.topics.models import FieldOfAction
from news.articles import panels
from news.articles.twins import Twins, TwinStatus
from news.articles.versions import NAMES, Version, has, version_at

LONGEST_SUMMARY = 300  # characters: two lines in a list


class NewsIndex(SameForEveryone):
    """The list of all articles; its filters are in the address."""

    template = "news/articles/list.html"
    subpage_types = ["news.Article"]
    promote_panels: list[Any] = []  # its address stands in the menu
    max_count_per_parent = 1
    shared_parameters = ("field", "tag", "year", "page")

    class Meta:
        verbose_name = _("Neuigkeiten")
        verbose_name_plural = _("Neuigkeiten")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from news.articles.lists import list_context

        return {**super().get_context(request, *args, **kwargs), **list_context(self, request.GET)}


class ArticleTag(TaggedItemBase):
    content_object = ParentalKey("news.Article", on_delete=models.CASCADE, related_name="tagged_items")


class ArticleQuerySet(PageQuerySet):
    def readable(self) -> Self:
        """What everybody may read."""
        return readable(self)

    def newest_first(self) -> Self:
        return self.order_by("-published_at", "-pk")

    def with_plain_state(self) -> Self:
        """Tell of each article what its ``plain_status`` is, without reading the texts."""
        return self.annotate(
            plain_state=Case(
                When(plain_body=[], then=Value(TwinStatus.MISSING)),
                When(plain_of=F("fingerprint"), then=Value(TwinStatus.CURRENT)),
                default=Value(TwinStatus.OUTDATED),
            )
        )

    def for_lists(self) -> Self:
        """With all that a list shows of an article, and without its texts."""
        shown = self.select_related("field", "picture").prefetch_related("picture__renditions")
        return shown.defer_streamfields()


ArticleManager = PageManager.from_queryset(ArticleQuerySet)


class Article(Twins, SameForEveryone):
    """One piece of news, with its twins in plain and in easy language."""

    summary = models.TextField(
        _("Zusammenfassung"),
        max_length=LONGEST_SUMMARY,
        help_text=_("Zwei Zeilen, höchstens 300 Zeichen: Was ist neu, für wen?"),
    )
    published_at = models.DateTimeField(
        _("Datum"),
        null=True,
        blank=True,
        db_index=True,
        help_text=_("Ohne Angabe zählt der Augenblick der Veröffentlichung."),
    )
    picture = models.ForeignKey(
        "intranet.Picture",
        verbose_name=_("Bild"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    picture_alt = models.CharField(
        _("Alternativtext"),
        max_length=250,
        blank=True,
        help_text=_("Was ist auf dem Bild zu sehen? Ein Satz."),
    )
    body = BodyField(BodyBlock(), verbose_name=_("Text"), blank=True)
    field = models.ForeignKey(
        FieldOfAction, verbose_name=_("Handlungsfeld"), on_delete=models.PROTECT, related_name="articles"
    )
    tags = ClusterTaggableManager(through=ArticleTag, blank=True, verbose_name=_("Schlagwörter"))
    unit = models.ForeignKey(
        Department, verbose_name=_("zuständige Stelle"), on_delete=models.PROTECT, related_name="articles"
    )
    contact = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("Ansprechperson"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    for_staff_council = models.BooleanField(_("im Auftrag des Personalrats"), default=False)

    search_fields = [
        *Page.search_fields,
        *(
            FilterField(name) for name in ("field", "unit", "for_staff_council")
        ),  # the admin searches in these
    ]
    objects = ArticleManager()
    readable_twins: list["Article"] | None = None  # the article in other languages, where it was looked up

    content_panels = panels.content
    promote_panels = panels.promote
    settings_panels = panels.settings
    edit_handler = panels.edit_handler
    template = "news/articles/article.html"
    parent_page_types = ["news.NewsIndex"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("Beitrag")
        verbose_name_plural = _("Beiträge")
        constraints = [
            models.CheckConstraint(
                condition=Q(picture=None) | ~Q(picture_alt=""), name="article_picture_has_alt_text"
            ),
        ]

    def clean(self) -> None:
        """Raise ValidationError for a picture that says nothing to those who can't see it."""
        super().clean()
        if self.picture_id and not self.picture_alt.strip():
            raise ValidationError(
                {"picture_alt": _("Sagen Sie in einem Satz, was auf dem Bild zu sehen ist.")}
            )

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Lead to the version that the address names. Raises Http404 where readers may not see it."""
        found = version_at(path_components)
        if not (self.live and found and has(self, found[0])):
            raise Http404
        return RouteResult(self, kwargs={"version": found[0], "is_print": found[1]})

    def get_template(self, request: HttpRequest, *args: Any, is_print: bool = False, **kwargs: Any) -> str:
        return "news/articles/print.html" if is_print else self.template

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from news.articles.page import page_context

        good_until(request, self.expire_at)
        version = kwargs.get("version", Version.ORIGINAL)
        return {**super().get_context(request, *args, **kwargs), **page_context(self, version)}

    @property
    def preview_modes(self) -> list[tuple[str, Any]]:
        return list(NAMES.items())

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        version = Version(mode_name) if mode_name in NAMES else Version.ORIGINAL
        return self.get_context(request, version=version)

    def teaser(self) -> Teaser:
        """Return the article as lists show it."""
        picture = Illustration(self.picture, self.picture_alt) if self.picture else None
        return Teaser(self.title, self.url, self.summary, self.published_at, self.field, picture)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Date the article by its first publication, unless an editor has dated it."""
        if self.live and self.published_at is None:
            self.published_at = self.first_published_at
        super().save(*args, **kwargs)


class ArticleChange(Orderable):
    """What was changed after publication, said to the reader."""

    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="changes")
    date = models.DateField(_("Datum"))
    text = models.CharField(_("Was ist neu?"), max_length=200)

    panels = panels.change

    class Meta:
        ordering = ["-date", "-pk"]


class RelatedArticle(Orderable):
    article = ParentalKey(Article, on_delete=models.CASCADE, related_name="related")
    to = models.ForeignKey(Article, verbose_name=_("Beitrag"), on_delete=models.CASCADE, related_name="+")

    panels = panels.related

    class Meta(Orderable.Meta):
        constraints = [
            models.UniqueConstraint(fields=["article", "to"], name="one_relation_per_pair_of_articles")
        ]
