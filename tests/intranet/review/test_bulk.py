import pytest

from intranet.people.models import User
from intranet.people.roles import Role
from tests.intranet.review.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def ada(client) -> User:
    ada = person("ada", Role.ADMINISTRATOR)
    client.force_login(ada)
    return ada


def still(client, *people):
    keys = "&".join(f"id={each.pk}" for each in people)
    client.post(f"/admin/bulk/intranet/user/set_active_state/?{keys}", {"mark_as_active": "False"})
    return [User.objects.get(pk=each.pk).is_active for each in people]


def test_an_administrator_stills_several_accounts_at_once(client, ada, alice, bob):
    assert still(client, alice, bob) == [False, False]


def test_no_administrator_stills_a_superuser_nor_anybody_together_with_one(client, ada, alice, bob):
    User.objects.filter(pk=bob.pk).update(is_superuser=True)

    assert still(client, alice, bob) == [True, True]


def test_a_superuser_stills_another(client, alice, bob):
    User.objects.update(is_superuser=True)
    client.force_login(alice)

    assert still(client, bob) == [False]


@pytest.mark.parametrize("key", ["x", "1 OR 1", "", "%00", "²"])
def test_what_is_no_key_is_not_found(client, ada, key):
    assert client.get(f"/admin/bulk/intranet/user/delete/?id={key}").status_code == 404
