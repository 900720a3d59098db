"""Imports run one way."""

from pathlib import Path

import pytest

from tests.architecture.imports import imports
from tests.architecture.sources import HOUSE

FEATURES = {"news", "feedback", "training"}
ON_SIGNUPS = ("invitations", "demand", "outbox", "reminders", "certificates", "figures", "feedback_forms")
TRAINING = {(name, "schedule") for name in ("officehours", "boards", "signups", "imports", *ON_SIGNUPS)}
TRAINING |= {(name, "signups") for name in ON_SIGNUPS}
TRAINING |= {("reminders", name) for name in ("invitations", "feedback_forms")}
LAYERS = [{"models"}, {"queries", "checks"}, {"services"}, {"live"}, {"forms", "tasks"}, {"views"}]
LAYERS += [{"urls", "feeds"}]


def level(name: str) -> int | None:
    """How high a file of a slice stands; files without a level may import and be imported freely."""
    return next((height for height, names in enumerate(LAYERS) if name in names), None)


def upward(root: Path) -> list[str]:
    """Files of a slice that import a higher one of the same slice."""
    found = []
    for one in imports(root):
        if len(one.importer) < 3 or len(one.imported) < 3 or one.importer[:2] != one.imported[:2]:
            continue
        low, high = level(one.importer[2]), level(one.imported[2])
        if low is not None and high is not None and low < high:
            found.append(f"{one.place} imports {one.imported[2]}")
    return found


def outward(root: Path) -> list[str]:
    """Shared code that imports a feature, and features that import each other."""
    return [
        f"{one.place} imports {one.imported[0]}"
        for one in imports(root)
        if one.imported[0] in FEATURES and one.imported[0] != one.importer[0]
    ]


def across_training(root: Path) -> list[str]:
    """Slices of training that import another one than the schedule."""
    return [
        f"{one.place} imports training.{one.imported[1]}"
        for one in imports(root)
        if one.importer[0] == one.imported[0] == "training"
        and len(one.importer) > 2
        and one.importer[1] != one.imported[1]
        and (one.importer[1], one.imported[1]) not in TRAINING
    ]


@pytest.mark.parametrize("rule", [upward, outward, across_training])
def test_the_house_keeps_the_rule(rule):
    assert rule(HOUSE) == []


@pytest.mark.parametrize(
    ("line", "imported"),
    [
        ("from news.articles import services", "services"),
        ("from news.articles.services import publish", "services"),
        ("from . import views", "views"),
        ("from .tasks import tell", "tasks"),
        ("import news.articles.live", "live"),
        ("def late():\n    from news.articles.forms import ArticleForm", "forms"),
    ],
)
def test_a_query_imports_nothing_above_it(tree, line, imported):
    root = tree({"news/articles/queries.py": line})

    assert [one.split(" imports ")[1] for one in upward(root)] == [imported]


def test_a_view_imports_all_below_it(tree):
    root = tree({"news/articles/views.py": "from news.articles import checks, forms, models, services"})

    assert upward(root) == []


def test_another_slice_may_be_imported_at_any_level(tree):
    root = tree({"news/articles/models.py": "from intranet.search.services import index"})

    assert upward(root) == []


def test_shared_code_imports_no_feature(tree):
    root = tree({"intranet/home/views.py": "\nfrom news.articles.models import Article"})

    assert outward(root) == ["intranet/home/views.py:2 imports news"]


def test_a_feature_imports_no_other_feature(tree):
    root = tree({"news/teaser/views.py": "import training.schedule.models\nimport intranet.mail"})

    assert outward(root) == ["news/teaser/views.py:1 imports training"]


def test_only_the_schedule_is_shared_inside_training(tree):
    root = tree(
        {
            "training/boards/services.py": "from training.schedule import services",
            "training/schedule/services.py": "from training.boards import services",
            "training/models.py": "from training.boards.models import Board",
        }
    )

    assert across_training(root) == ["training/schedule/services.py:1 imports training.boards"]
