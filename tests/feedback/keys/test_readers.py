import pytest

from feedback.box.words import Group
from feedback.keys.models import SealedKeys
from feedback.keys.queries import may_be_admitted, seals_by_reader, strangers
from feedback.keys.readers import groups_of, members_of
from intranet.people.roles import Role
from intranet.people.services import set_roles
from tests.feedback.keys.conftest import NOISE

pytestmark = pytest.mark.django_db


def sealed_for(*people):
    for person in people:
        SealedKeys.objects.create(group=Group.UNIT, reader=person, generation=0, sealed=NOISE)


def test_a_role_makes_somebody_a_member(dilan, pia, ada):
    assert [groups_of(person) for person in (dilan, pia, ada)] == [[Group.UNIT], [Group.COUNCIL], []]


def test_somebody_can_be_in_both_groups(dilan):
    set_roles(person=dilan, roles=[Role.DIGITISATION_UNIT, Role.STAFF_COUNCIL])

    assert groups_of(dilan) == [Group.UNIT, Group.COUNCIL]


def test_being_a_superuser_makes_nobody_a_member(ada):
    ada.is_superuser = True

    assert groups_of(ada) == []


def test_who_was_stilled_is_no_member(dilan):
    dilan.is_active = False
    dilan.save()

    assert (groups_of(dilan), list(members_of(Group.UNIT))) == ([], [])


def test_who_left_the_group_is_a_stranger_to_its_keys(dilan, dora):
    sealed_for(dilan, dora)
    set_roles(person=dora, roles=[Role.EDITOR])

    found = strangers(Group.UNIT, seals=seals_by_reader(Group.UNIT))

    assert [seal.reader for seal in found] == [dora]


def test_members_without_keys_may_be_admitted(dilan, dora, pia):
    sealed_for(dilan)

    assert list(may_be_admitted(Group.UNIT, by=dilan)) == [dora]


def test_who_holds_the_newest_keys_is_not_admitted_again(dilan, dora):
    sealed_for(dilan, dora)

    assert list(may_be_admitted(Group.UNIT, by=dilan)) == []


def test_keys_go_with_the_person(dilan, dora):
    sealed_for(dilan, dora)

    dilan.delete()

    assert [seal.reader for seal in SealedKeys.objects.all()] == [dora]
