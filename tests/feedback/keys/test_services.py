"""Who opens a group's keys can hand them on; nobody else can, whatever the house says the person is."""

import pytest

from feedback.box.models import GroupKey
from feedback.box.words import Group
from feedback.keys.checks import CannotKeepKeys
from feedback.keys.demo import new_keys
from feedback.keys.models import GroupKeys, SealedKeys
from feedback.keys.proof import Proof, question
from feedback.keys.services import admit, begin, dismiss, renew
from tests.feedback.keys.conftest import NOISE, answered, made, public

pytestmark = pytest.mark.django_db(databases=["default", "box"], transaction=False)
UNIT = Group.UNIT


def seals():
    return {(seal.reader and seal.reader.username, seal.generation) for seal in SealedKeys.objects.all()}


def published():
    current = GroupKey.objects.current().order_by("-suite")
    return [{"suite": key.suite, "public": key.public} for key in current]


def test_the_first_keys_are_opened_by_who_made_them_and_by_the_recovery_key(of_the_unit, dilan):
    assert seals() == {("dilan", 1), (None, 1)}


def test_keys_are_published_once_they_are_kept(dilan, keys, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        begin(group=UNIT, by=dilan, **made(keys))

    assert published() == public(keys)


def test_a_group_begins_once(of_the_unit, dora, keys):
    with pytest.raises(CannotKeepKeys, match="schon Schlüssel"):
        begin(group=UNIT, by=dora, **made(keys))


def test_nobody_begins_for_another_group(pia, keys):
    with pytest.raises(CannotKeepKeys, match="gehört nicht zur Gruppe"):
        begin(group=UNIT, by=pia, **made(keys))


def test_who_opens_the_keys_admits_another_member(of_the_unit, dilan, dora, keys):
    admit(group=UNIT, reader=dora, by=dilan, proof=answered(question(of_the_unit), keys), sealed=NOISE)

    assert seals() == {("dilan", 1), ("dora", 1), (None, 1)}


def test_nobody_from_outside_is_admitted(of_the_unit, dilan, ada, keys):
    proof = answered(question(of_the_unit), keys)

    with pytest.raises(CannotKeepKeys, match="gehört nicht zur Gruppe"):
        admit(group=UNIT, reader=ada, by=dilan, proof=proof, sealed=NOISE)


def test_a_member_without_the_keys_hands_out_nothing(of_the_unit, dora):
    asked = question(of_the_unit)

    with pytest.raises(CannotKeepKeys, match="nicht geöffnet"):
        admit(group=UNIT, reader=dora, by=dora, proof=Proof(asked.signed, "geraten"), sealed=NOISE)


def test_a_member_without_the_keys_renews_nothing(of_the_unit, dora, keys):
    with pytest.raises(CannotKeepKeys, match="nicht geöffnet"):
        renew(group=UNIT, by=dora, proof=Proof(question(of_the_unit).signed, ""), **made(keys))


def test_the_proof_for_one_group_is_none_for_another(of_the_unit, pia, keys):
    begin(group=Group.COUNCIL, by=pia, **made(new_keys()))

    with pytest.raises(CannotKeepKeys, match="nicht geöffnet"):
        renew(group=Group.COUNCIL, by=pia, proof=answered(question(of_the_unit), keys), **made(keys))


def test_a_proof_is_good_for_an_hour(of_the_unit, dilan, keys, monkeypatch):
    proof = answered(question(of_the_unit), keys)
    monkeypatch.setattr("feedback.keys.proof.GOOD_FOR", -1)

    with pytest.raises(CannotKeepKeys, match="nicht geöffnet"):
        admit(group=UNIT, reader=dilan, by=dilan, proof=proof, sealed=NOISE)


def test_renewed_keys_take_the_place_of_the_old_ones(
    of_the_unit, dilan, keys, django_capture_on_commit_callbacks
):
    newer = new_keys()

    with django_capture_on_commit_callbacks(execute=True):
        renew(group=UNIT, by=dilan, proof=answered(question(of_the_unit), keys), **made(newer))

    assert published() == public(newer)
    assert [each.generation for each in GroupKeys.objects.of(UNIT).latest_first()] == [2, 1]


def test_whoever_was_not_there_when_keys_were_renewed_is_admitted_anew(of_the_unit, dilan, dora, keys):
    proof = answered(question(of_the_unit), keys)
    admit(group=UNIT, reader=dora, by=dilan, proof=proof, sealed=NOISE)

    renew(group=UNIT, by=dilan, proof=proof, **made(new_keys()))

    assert seals() == {("dilan", 2), ("dora", 1), (None, 2)}


def test_what_was_sealed_before_the_keys_were_renewed_comes_too_late(of_the_unit, dilan, dora, keys):
    proof = answered(question(of_the_unit), keys)
    renew(group=UNIT, by=dilan, proof=proof, **made(new_keys()))

    with pytest.raises(CannotKeepKeys, match="erneuert"):
        admit(group=UNIT, reader=dora, by=dilan, proof=proof, sealed=NOISE)


def test_a_reader_is_dismissed(of_the_unit, dilan, dora, keys):
    admit(group=UNIT, reader=dora, by=dilan, proof=answered(question(of_the_unit), keys), sealed=NOISE)

    dismiss(group=UNIT, reader=dilan, by=dora)

    assert seals() == {("dora", 1), (None, 1)}


def test_the_last_reader_stays(of_the_unit, dilan, dora):
    with pytest.raises(CannotKeepKeys, match="niemand mehr lesen"):
        dismiss(group=UNIT, reader=dilan, by=dora)
