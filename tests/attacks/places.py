"""The addresses at which the texts of the attacked city are read, by everybody and in the admin."""

from collections.abc import Iterator

from tests.attacks.city import WORD, City

LISTS = [
    "alert",
    "articles",
    "collections",
    "compoundword",
    "department",
    "documents",
    "documents/chooser",
    "fieldofaction",
    "images",
    "images/chooser",
    "promotedresult",
    "redirects",
    "reports/ageing",
    "reports/aging-pages",
    "reports/links",
    "reports/page-types-usage",
    "synonym",
    "users",
]
AROUND_PAGE = ["copy", "delete", "edit", "history", "move", "privacy", "unpublish", "usage", "view_draft"]
VERSIONS = ["", "einfach/", "leicht/", "drucken/", "einfach/drucken/"]


def of_readers(city: City) -> Iterator[str]:
    yield from ("/", "/news/", "/barrier/", "/nowhere/")
    yield from (f"/news/?page={number}" for number in range(2, 6))
    yield from (f"{city.whole.url}{version}" for version in VERSIONS)
    yield from (article.url for article in city.articles)
    yield from (f"/news/?tag={article.tags.first().slug}" for article in city.articles[:5])


def of_searchers(city: City) -> Iterator[str]:
    yield f"/search/suggestions/?q={WORD[:3]}"
    yield from (f"/search/?q={WORD}&page={number}" for number in range(1, 6))
    for ten in range(0, len(city.articles), 10):
        yield f"/search/?q={WORD}+" + "+".join(str(number) for number in range(ten, ten + 10))


def of_editors(city: City) -> Iterator[str]:
    page, picture = city.whole.pk, city.articles[0].picture_id
    yield from ("/admin/", f"/admin/pages/{city.whole.get_parent().pk}/", f"/admin/images/{picture}/")
    yield from (f"/admin/images/usage/{picture}/", f"/admin/documents/edit/{city.documents[0].pk}/")
    yield from (f"/admin/pages/{page}/{view}/" for view in AROUND_PAGE)
    yield from (f"/admin/{place}/?p={number}" for place in LISTS for number in range(1, 4))
