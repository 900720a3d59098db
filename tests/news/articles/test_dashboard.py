"""Whoever may write news finds the way to a new article first thing in the admin."""

import pytest
from django.contrib.auth.models import Group

from intranet.people.roles import Role

pytestmark = pytest.mark.django_db


def dashboard(client, person, role) -> str:
    person.groups.set(Group.objects.filter(name=role))
    client.force_login(person)
    return client.get("/admin/").content.decode()


@pytest.mark.parametrize("role", [Role.EDITOR, Role.DIGITISATION_UNIT])
def test_who_writes_finds_the_way_to_a_new_article(client, alice, role):
    assert "/admin/pages/add/news/article/" in dashboard(client, alice, role)


def test_who_only_reads_along_is_not_sent_there(client, charlie):
    assert "/admin/pages/add/news/article/" not in dashboard(client, charlie, Role.STAFF_COUNCIL)
