import json

import pytest

from feedback.keys.models import SealedKeys
from feedback.keys.proof import question
from intranet.people.roles import Role
from tests.feedback.keys.conftest import NOISE, answered, made
from tests.intranet.review.conftest import person

pytestmark = pytest.mark.django_db(databases=["default", "box"])
KEYS = "/feedback/desk/keys/"


def handed_in(**what):
    return {name: one if isinstance(one, str) else json.dumps(one) for name, one in what.items()}


def proven(keys_of_group, keys):
    proof = answered(question(keys_of_group), keys)
    return {"signed": proof.signed, "answer": proof.answer}


def readers():
    return {seal.reader and seal.reader.username for seal in SealedKeys.objects.all()}


def test_a_member_begins(client, dilan, keys):
    client.force_login(dilan)

    answer = client.post(f"{KEYS}unit/begin/", handed_in(**made(keys)))

    assert (answer.status_code, answer["Location"], readers()) == (302, KEYS, {"dilan", None})


def test_a_member_admits_another(client, of_the_unit, dilan, dora, keys):
    client.force_login(dilan)

    client.post(f"{KEYS}unit/admit/", handed_in(reader=str(dora.pk), own=NOISE, **proven(of_the_unit, keys)))

    assert readers() == {"dilan", "dora", None}


def test_a_member_who_proves_nothing_is_told_so(client, of_the_unit, dora):
    client.force_login(dora)
    sent = handed_in(own=NOISE, signed=question(of_the_unit).signed, answer="geraten")

    answer = client.post(f"{KEYS}unit/recover/", sent)

    assert (answer.status_code, readers()) == (409, {"dilan", None})
    assert "Die Schlüssel wurden nicht geöffnet." in answer.text


@pytest.mark.parametrize(
    "own", ["", "x", "[]", "{}", json.dumps(NOISE | {"memory": 8}), json.dumps(NOISE | {"salt": "A"})]
)
def test_what_is_not_sealed_as_agreed_is_not_kept(client, of_the_unit, dilan, keys, own):
    client.force_login(dilan)

    answer = client.post(f"{KEYS}unit/passphrase/", {"own": own, **proven(of_the_unit, keys)})

    assert (answer.status_code, SealedKeys.objects.readers().get().sealed) == (422, NOISE)


def test_a_reader_is_dismissed_by_a_button(client, of_the_unit, dilan, dora, keys):
    SealedKeys.objects.create(group="unit", reader=dora, generation=1, sealed=NOISE)
    client.force_login(dilan)

    client.post(f"{KEYS}unit/dismiss/{dora.pk}/")

    assert readers() == {"dilan", None}


@pytest.mark.parametrize("path", ["", "unit/begin/", "unit/admit/"])
def test_who_is_in_neither_group_stays_outside(client, ada, path):
    ada.is_superuser = True
    ada.save()
    client.force_login(ada)

    assert client.get(KEYS + path).status_code == 403


@pytest.mark.parametrize("path", ["council/begin/", "council/admit/", "unit/steal/", "nobody/begin/"])
def test_no_member_finds_the_keys_of_another_group(client, dilan, path):
    client.force_login(dilan)

    assert client.get(KEYS + path).status_code == 404


def test_the_overview_names_who_can_read_and_who_left(client, of_the_unit, dilan, dora):
    SealedKeys.objects.create(group="unit", reader=dora, generation=1, sealed=NOISE)
    dora.groups.clear()
    client.force_login(dilan)

    page = client.get(KEYS).text

    assert page.count("gehört nicht mehr zur Gruppe") == 1
    assert page.index(str(dora)) < page.index("gehört nicht mehr zur Gruppe")


@pytest.mark.parametrize("count", [1, 3])
def test_the_overview_asks_the_database_as_often_for_one_reader_as_for_three(
    client, of_the_unit, dilan, django_assert_num_queries, count
):
    for number in range(count - 1):
        reader = person(f"dana{number}", Role.DIGITISATION_UNIT)
        SealedKeys.objects.create(group="unit", reader=reader, generation=1, sealed=NOISE)
    client.force_login(dilan)

    with django_assert_num_queries(9):
        client.get(KEYS)
