"""What a group does with its keys. Each ceremony happens in the browser; here arrives what it sealed."""

from functools import partial
from typing import Any

from django.contrib.auth.models import Group as RoleGroup
from django.db import transaction

from feedback.box.words import Group
from feedback.keys.checks import (
    check_another_reader_left,
    check_member,
    check_no_keys_yet,
    check_proof,
)
from feedback.keys.models import GroupKeys, SealedKeys
from feedback.keys.proof import Proof
from feedback.keys.publishing import publish
from feedback.keys.readers import ROLES
from intranet.people.models import User

Sealed = dict[str, Any]
Public = list[dict[str, str]]


def lock(group: Group) -> None:
    """Let one ceremony of the group end before the next begins."""
    RoleGroup.objects.select_for_update().get(name=ROLES[group])


@transaction.atomic
def begin(*, group: Group, by: User, public: Public, own: Sealed, recovery: Sealed) -> None:
    """Give the group its first keys. Raises CannotKeepKeys."""
    lock(group)
    check_member(group, by)
    check_no_keys_yet(group)
    keep_generation(group, 1, by=by, public=public, own=own, recovery=recovery)


@transaction.atomic
def renew(*, group: Group, by: User, proof: Proof, public: Public, own: Sealed, recovery: Sealed) -> None:
    """Add new keys, which only ``by`` can open until others are admitted anew. Raises CannotKeepKeys."""
    lock(group)
    check_member(group, by)
    generation = check_proof(group, proof)
    keep_generation(group, generation + 1, by=by, public=public, own=own, recovery=recovery)


def keep_generation(
    group: Group, generation: int, *, by: User, public: Public, own: Sealed, recovery: Sealed
) -> None:
    keys = GroupKeys.objects.create(group=group, generation=generation, public=public)
    seal(group, by, generation, own)
    seal(group, None, generation, recovery)
    transaction.on_commit(
        partial(publish, keys), robust=True
    )  # before, letters could be sealed for lost keys


@transaction.atomic
def admit(*, group: Group, reader: User, by: User, proof: Proof, sealed: Sealed) -> None:
    """Let a member open the keys: another one, or oneself by a new passphrase. Raises CannotKeepKeys."""
    lock(group)
    for member in (by, reader):
        check_member(group, member)
    seal(group, reader, check_proof(group, proof), sealed)


@transaction.atomic
def dismiss(*, group: Group, reader: User, by: User) -> None:
    """Throw away what a reader can open. Raises CannotKeepKeys where nobody could read then."""
    lock(group)
    check_member(group, by)
    check_another_reader_left(group, reader)
    SealedKeys.objects.of(group).filter(reader=reader).delete()


def seal(group: Group, reader: User | None, generation: int, sealed: Sealed) -> None:
    what = {"generation": generation, "sealed": sealed}
    SealedKeys.objects.update_or_create(group=group, reader=reader, defaults=what)


@transaction.atomic
def admit_for_demo(*, group: Group, public: Public, readers: dict[User, Sealed], recovery: Sealed) -> None:
    """Give the group of an invented city keys that all its members can open."""
    lock(group)
    check_no_keys_yet(group)
    keys = GroupKeys.objects.create(group=group, generation=1, public=public)
    for reader, sealed in [*readers.items(), (None, recovery)]:
        seal(group, reader, 1, sealed)
    publish(keys)
