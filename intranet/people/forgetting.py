"""What other packages note about people is set back or dropped: it is nobody's business."""

from datetime import UTC, datetime
from typing import Any

from allauth.socialaccount.models import SocialAccount
from wagtail.admin.models import EditingSession
from wagtail.models import PageSubscription

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def forget_when(sender: type[SocialAccount], instance: SocialAccount, **kwargs: Any) -> None:
    """After each save: replace the times that allauth can't be told to leave out."""
    instance.last_login = instance.date_joined = LONG_AGO
    sender.objects.filter(pk=instance.pk).update(last_login=LONG_AGO, date_joined=LONG_AGO)


def forget_presence(sender: type[EditingSession], instance: EditingSession, **kwargs: Any) -> None:
    """After each save: drop who has which editor open since when."""
    sender.objects.filter(pk=instance.pk).delete()


def forget_visit(sender: type[PageSubscription], instance: PageSubscription, **kwargs: Any) -> None:
    """After each save: drop that somebody has opened an editor, unless the person asked for comments."""
    if not instance.comment_notifications:
        sender.objects.filter(pk=instance.pk).delete()
