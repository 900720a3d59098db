"""The public halves, where authors' browsers find them: in the box."""

from feedback.box.services import publish_group_key
from feedback.box.words import Group, Suite
from feedback.keys.models import GroupKeys
from intranet.passes.encoding import from_text


def publish(keys: GroupKeys) -> None:
    """Let authors seal for these keys from now on; saying it twice changes nothing."""
    for key in keys.public:
        public = from_text(key["public"])
        publish_group_key(group=Group(keys.group), suite=Suite(key["suite"]), public=public)


def publish_all() -> None:
    """Say again what the box may not have heard."""
    for group in Group:
        if keys := GroupKeys.objects.of(group).latest_first().first():
            publish(keys)
