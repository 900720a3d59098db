"""The database has the last word on keys."""

import pytest
from django.db import IntegrityError

from feedback.keys.models import GroupKeys, SealedKeys
from tests.feedback.keys.conftest import NOISE

pytestmark = pytest.mark.django_db


def seal(**what):
    return SealedKeys.objects.create(
        **{"group": "unit", "reader": None, "generation": 1, "sealed": NOISE} | what
    )


def test_a_group_has_one_set_of_keys_in_a_generation():
    GroupKeys.objects.create(group="unit", generation=1, public=[])

    with pytest.raises(IntegrityError):
        GroupKeys.objects.create(group="unit", generation=1, public=[])


@pytest.mark.parametrize("model", [GroupKeys, SealedKeys])
def test_there_is_no_third_group(model):
    rest = {"public": []} if model is GroupKeys else {"sealed": NOISE}

    with pytest.raises(IntegrityError):
        model.objects.create(group="admins", generation=1, **rest)


def test_a_reader_has_one_seal_in_a_group(dilan):
    seal(reader=dilan)
    seal(reader=dilan, group="council")

    with pytest.raises(IntegrityError):
        seal(reader=dilan)


def test_there_is_one_recovery_key_for_a_group():
    seal()
    seal(group="council")

    with pytest.raises(IntegrityError):
        seal()


def test_a_seal_is_named_without_what_is_in_it(dilan):
    assert [str(seal(reader=dilan)), str(seal())] == [f"unit/{dilan}", "unit/recovery"]
