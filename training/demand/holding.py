"""Nobody counts at a wish without holding it."""

from django.db import transaction
from django.utils.translation import gettext as _

from training.demand.checks import CannotSupport
from training.demand.models import Wish


def held(pk: int) -> Wish:
    """Lock the wish, or the one that it went into, until the transaction ends. Raises CannotSupport."""
    while True:
        now = Wish.objects.filter(pk=pk).values_list("into", flat=True).first() or pk
        with transaction.atomic():
            wish = Wish.objects.select_for_update().filter(pk=now).first()
            if wish is None:
                raise CannotSupport(_("Diesen Wunsch gibt es nicht mehr."))
            if wish.into_id is None:
                return wish
            transaction.set_rollback(True)  # grouped while we waited: let it go before we hold the other
        pk = wish.into_id


def count(wish: Wish) -> None:
    """Store how many support the wish, counted under the lock."""
    wish.supporters = wish.supports.count()
    wish.save(update_fields=["supporters"])
