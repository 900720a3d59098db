"""When a person signed in is nobody's business: what other packages stamp is set back."""

from datetime import UTC, datetime
from typing import Any

from allauth.socialaccount.models import SocialAccount

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def forget_when(sender: type[SocialAccount], instance: SocialAccount, **kwargs: Any) -> None:
    """After each save: replace the times that allauth can't be told to leave out."""
    instance.last_login = instance.date_joined = LONG_AGO
    sender.objects.filter(pk=instance.pk).update(last_login=LONG_AGO, date_joined=LONG_AGO)
