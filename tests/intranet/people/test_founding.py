"""Rights follow their declaration, whatever somebody clicked since."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ImproperlyConfigured
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from intranet.people.founding import found_roles, last_app, permission
from intranet.people.roles import RIGHTS, Role
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


def found_again():
    found_roles(sender=last_app(), using="default")


def models_of(role):
    rights = Permission.objects.filter(group__name=role).values_list("content_type__app_label", "codename")
    return {f"{app}.{codename}" for app, codename in rights}


def pages_of(role):
    rights = GroupPagePermission.objects.filter(group__name=role)
    return {(one.page.specific._meta.label, one.permission.codename) for one in rights}


def collections_of(role):
    rights = GroupCollectionPermission.objects.filter(group__name=role)
    return {f"{one.permission.content_type.app_label}.{one.permission.codename}" for one in rights}


def test_the_groups_of_a_new_house_are_its_roles():
    assert set(Group.objects.values_list("name", flat=True)) == set(Role.values)


@pytest.mark.parametrize("role", Role)
def test_a_role_has_the_rights_that_are_declared_for_it(role):
    assert models_of(role) == RIGHTS[role].models
    assert pages_of(role) == {
        (label, f"{verb}_page") for label, verbs in RIGHTS[role].pages.items() for verb in verbs
    }
    assert collections_of(role) == RIGHTS[role].collections


def test_rights_over_pages_are_the_same_in_both_languages():
    for label in ("intranet.StartPage", "news.NewsIndex"):
        pages = apps.get_model(label).objects.order_by("pk")
        given = [set(page.group_permissions.values_list("group", "permission")) for page in pages]
        assert given[0] == given[1]


def test_a_right_given_by_hand_is_taken_back():
    editors = Group.objects.get(name=Role.EDITOR)
    editors.permissions.add(permission("intranet.delete_user"))
    publish = permission("wagtailcore.publish_page")
    GroupPagePermission.objects.create(group=editors, page=Page.get_first_root_node(), permission=publish)
    delete = permission("wagtailimages.delete_image")
    root = Collection.get_first_root_node()
    GroupCollectionPermission.objects.create(group=editors, collection=root, permission=delete)

    found_again()

    test_a_role_has_the_rights_that_are_declared_for_it(Role.EDITOR)


def test_a_right_taken_away_by_hand_comes_back():
    editors = Group.objects.get(name=Role.EDITOR)
    editors.permissions.clear()
    editors.page_permissions.all().delete()
    editors.collection_permissions.all().delete()

    found_again()

    test_a_role_has_the_rights_that_are_declared_for_it(Role.EDITOR)


def test_founding_twice_changes_no_row():
    before = (
        list(GroupPagePermission.objects.values_list()),
        list(GroupCollectionPermission.objects.values_list()),
    )

    found_again()

    after = (
        list(GroupPagePermission.objects.values_list()),
        list(GroupCollectionPermission.objects.values_list()),
    )
    assert after == before


def test_a_group_of_wagtail_in_which_somebody_is_stays():
    UserFactory().groups.add(Group.objects.create(name="Editors"))

    found_again()

    assert Group.objects.filter(name="Editors").exists()


def test_a_right_that_nothing_stands_behind_is_named():
    with pytest.raises(ImproperlyConfigured, match=r"news\.burn_article"):
        permission("news.burn_article")
