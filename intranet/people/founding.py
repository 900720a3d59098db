"""Groups and their rights follow the declaration, after every migration anew."""

from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ImproperlyConfigured
from django.db import connections, transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from intranet.people.models import User
from intranet.people.roles import RIGHTS, Rights, Role

WAGTAILS_GROUPS = ["Editors", "Moderators"]


def last_app() -> AppConfig:
    """Return the app that is migrated last: when it reports, every right and every page is there."""
    return [config for config in apps.get_app_configs() if config.models_module][-1]


def found_roles(sender: Any, using: str, **kwargs: Any) -> None:
    """After migrations: give every role exactly the rights that are declared for it."""
    if User._meta.db_table not in connections[using].introspection.table_names():
        return  # migrated backwards
    with transaction.atomic(using=using):
        for role in Role:
            give(role, RIGHTS[role])
        Group.objects.filter(name__in=WAGTAILS_GROUPS, user=None).delete()


def give(role: Role, rights: Rights) -> None:
    """Make the group's rights those that are declared, no more and no less."""
    group, _ = Group.objects.get_or_create(name=role.value)
    group.permissions.set(permission(name) for name in rights.models)
    _give_pages(group, rights)
    _give_collections(group, rights)


def permission(name: str) -> Permission:
    """Return the right of that name. Raises ImproperlyConfigured where no table stands behind it."""
    app, codename = name.split(".")
    found = Permission.objects.filter(content_type__app_label=app, codename=codename).first()
    if found is None:
        raise ImproperlyConfigured(f"A role is given the right {name}, but there is no such right.")
    return found


def _give_pages(group: Group, rights: Rights) -> None:
    declared = {
        (page.pk, permission(f"wagtailcore.{verb}_page").pk)
        for label, verbs in rights.pages.items()
        for page in apps.get_model(label).objects.all()
        for verb in verbs
    }
    kept = GroupPagePermission.objects.filter(group=group)
    given = {(one.page_id, one.permission_id): one for one in kept}
    kept.filter(pk__in=[given[key].pk for key in given.keys() - declared]).delete()
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page_id=page, permission_id=right)
        for page, right in declared - given.keys()
    )


def _give_collections(group: Group, rights: Rights) -> None:
    root = Collection.get_first_root_node()
    declared = {permission(name).pk for name in rights.collections}
    kept = GroupCollectionPermission.objects.filter(group=group)
    kept.exclude(collection=root, permission_id__in=declared).delete()
    for right in declared - set(kept.values_list("permission_id", flat=True)):
        GroupCollectionPermission.objects.create(group=group, collection=root, permission_id=right)
