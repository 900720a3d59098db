"""What other packages would note about people is set back or never written: it is nobody's business."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import wraps
from typing import Any

from allauth.socialaccount.models import SocialAccount
from wagtail.admin.models import EditingSession
from wagtail.models import PageSubscription

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
NOBODY = 0


def forget_when(sender: type[SocialAccount], instance: SocialAccount, **kwargs: Any) -> None:
    """After each save: replace the times that allauth can't be told to leave out."""
    instance.last_login = instance.date_joined = LONG_AGO
    sender.objects.filter(pk=instance.pk).update(last_login=LONG_AGO, date_joined=LONG_AGO)


def write_no_presence() -> None:
    """Let Wagtail believe that it noted who has which editor open; it only wants a number for it."""
    EditingSession.save = lambda self, **kwargs: setattr(self, "pk", NOBODY)
    EditingSession.cleanup = lambda: None  # there is nothing to tidy up


def write_no_visit() -> None:
    """Keep who asked for comments on a page, not that somebody has opened its editor."""
    PageSubscription.save = only_what_was_asked_for(PageSubscription.save)


def only_what_was_asked_for(save: Callable[..., None]) -> Callable[..., None]:
    @wraps(save)
    def save_wish(subscription: PageSubscription, **kwargs: Any) -> None:
        if subscription.comment_notifications:
            save(subscription, **kwargs)
        elif subscription.pk:
            subscription.delete()

    return save_wish
