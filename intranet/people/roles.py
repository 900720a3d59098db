"""The five roles and all they may do: the one place where rights are given."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    """What somebody is in this house; each role is a group of that name."""

    EMPLOYEE = "employee", _("Mitarbeitende")
    EDITOR = "editor", _("Redaktion")
    DIGITISATION_UNIT = "digitisation_unit", _("Stabsstelle Digitalisierung")
    STAFF_COUNCIL = "staff_council", _("Personalrat")
    ADMINISTRATOR = "administrator", _("Administration")


@dataclass(frozen=True)
class Rights:
    """What a role may do: with tables, with pages of a kind and all below them, with all collections."""

    models: frozenset[str] = frozenset()
    pages: Mapping[str, frozenset[str]] = field(default_factory=dict)
    collections: frozenset[str] = frozenset()


def everything(*models: str) -> frozenset[str]:
    """Return the four rights over each table, named as in "intranet.alert"."""
    return frozenset(
        f"{app}.{verb}_{model}"
        for app, model in (label.split(".") for label in models)
        for verb in ("add", "change", "delete", "view")
    )


ENTER = frozenset({"wagtailadmin.access_admin"})
START, NEWS = "intranet.StartPage", "news.NewsIndex"
WRITE = frozenset({"add", "change"})
PUBLISH = WRITE | {"publish", "bulk_delete", "lock", "unlock"}
UPLOAD = frozenset({"wagtailimages.add_image", "wagtailimages.choose_image"})
UPLOAD |= {"wagtaildocs.add_document", "wagtaildocs.choose_document"}
# whoever may change an upload may delete it too: Wagtail knows no difference
TIDY_UP = UPLOAD | {"wagtailimages.change_image", "wagtaildocs.change_document"}
SORT = frozenset(f"wagtailcore.{verb}_collection" for verb in ("add", "change", "delete"))
TRANSLATE = frozenset({"simple_translation.submit_translation"})
WORD_LISTS = everything("intranet.synonym", "intranet.compoundword", "intranet.promotedresult")
HOUSE = everything("intranet.alert", "intranet.fieldofaction", "taggit.tag", "wagtailredirects.redirect")
CALENDAR = everything("training.event", "training.wantedrole", "training.occurrence", "training.series")
SIGN_UPS = frozenset({"training.change_signup"})  # sees who comes to what, and what they need
WISHES = frozenset(
    f"training.{verb}_wish" for verb in ("view", "change", "delete")
)  # nobody adds in other's name
ROOMS = everything("training.room", "training.schoolholiday")
PEOPLE = everything("intranet.user", "intranet.department")
SYSTEM = everything(
    "wagtailcore.site",
    "wagtailcore.locale",
    "wagtailcore.workflow",
    "wagtailcore.task",
)

RIGHTS: Mapping[Role, Rights] = {
    Role.EMPLOYEE: Rights(),
    Role.EDITOR: Rights(
        models=ENTER | TRANSLATE | CALENDAR,
        pages={START: frozenset({"change"}), NEWS: WRITE},
        collections=UPLOAD,
    ),
    Role.DIGITISATION_UNIT: Rights(
        models=ENTER | TRANSLATE | HOUSE | WORD_LISTS | CALENDAR | SIGN_UPS | WISHES | ROOMS,
        pages={START: PUBLISH},
        collections=TIDY_UP | SORT,
    ),
    # reads and comments on what is written in its name: intranet/review/
    Role.STAFF_COUNCIL: Rights(models=ENTER),
    Role.ADMINISTRATOR: Rights(
        models=ENTER | PEOPLE | SYSTEM | everything("intranet.alert", "wagtailredirects.redirect"),
        collections=SORT,
    ),
}
