import pytest
from cryptography.exceptions import InvalidTag

from feedback.box.words import Group
from feedback.keys.demo import PASSPHRASE, load_keys, opened
from feedback.keys.models import GroupKeys, SealedKeys
from tests.feedback.author import NOW

pytestmark = pytest.mark.django_db(databases=["default", "box"])


def test_in_the_demo_city_each_reader_opens_the_letters_by_the_same_passphrase(dilan, dora, pia):
    load_keys(NOW)

    seals = SealedKeys.objects.readers().select_related("reader")
    public = {(keys.group, one["public"]) for keys in GroupKeys.objects.all() for one in keys.public}
    assert {
        (seal.group, key["public"])
        for seal in seals
        for key in opened(seal.sealed, PASSPHRASE, group=seal.group, reader=str(seal.reader_id))
    } == public


def test_the_demo_makes_keys_once(dilan, pia):
    load_keys(NOW)
    before = list(SealedKeys.objects.order_by("pk").values())

    load_keys(NOW)

    assert list(SealedKeys.objects.order_by("pk").values()) == before


def test_the_recovery_key_of_the_demo_lies_in_no_safe(dilan):
    load_keys(NOW)

    seal = SealedKeys.objects.of(Group.UNIT).recovery().get()
    with pytest.raises(InvalidTag):
        opened(seal.sealed, PASSPHRASE, group="unit", reader="recovery")
