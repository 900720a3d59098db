"""The public halves, where authors' browsers find them: in the box."""

from hashlib import sha256

from django.db import transaction

from feedback.box.models import GroupKey
from feedback.box.router import BOX
from feedback.box.words import Group
from feedback.keys.encoding import from_base64
from feedback.keys.models import GroupKeys


@transaction.atomic(using=BOX)
def publish(keys: GroupKeys) -> None:
    """Let authors seal for these keys from now on; saying it twice changes nothing."""
    for key in keys.public:
        name = sha256(from_base64(key["public"])).hexdigest()[:16]
        theirs = GroupKey.objects.filter(group=keys.group, suite=key["suite"])
        theirs.exclude(key_id=name).update(is_current=False)
        GroupKey.objects.get_or_create(
            key_id=name, defaults={"group": keys.group, "suite": key["suite"], "public": key["public"]}
        )


def publish_all() -> None:
    """Say again what the box may not have heard."""
    for group in Group:
        if keys := GroupKeys.objects.of(group).latest_first().first():
            publish(keys)
