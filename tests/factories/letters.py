"""Threads and letters as the box keeps them; what is sealed in them is noise."""

from secrets import token_hex

import factory

from feedback.box.models import GroupKey, Letter, Thread, WaitingLetter

WEEK = "2026-W47"


class OpeningFactory(factory.django.DjangoModelFactory):
    class Meta:
        abstract = True

    look_up = factory.LazyFunction(lambda: token_hex(32))
    mailbox_suite = "x25519"
    mailbox_public = "A" * 43
    kind = "worry"
    audience = "both"
    week = WEEK


class ThreadFactory(OpeningFactory):
    class Meta:
        model = Thread

    id = factory.LazyFunction(lambda: token_hex(16))
    holder = factory.LazyAttribute(lambda one: "council" if one.audience == "council" else "unit")
    last_week = factory.SelfAttribute("week")


class LetterFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Letter

    thread = factory.SubFactory(ThreadFactory)
    direction = "author"
    position = 0
    turn = factory.LazyAttribute(lambda one: one.position if one.direction == "author" else None)
    week = WEEK
    envelope = '{"v":1}'


class WaitingLetterFactory(OpeningFactory):
    class Meta:
        model = WaitingLetter

    thread = factory.LazyFunction(lambda: token_hex(16))
    position = 0
    envelope = '{"v":1}'


class GroupKeyFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = GroupKey

    key_id = factory.LazyFunction(lambda: token_hex(8))
    group = "unit"
    suite = "x25519"
    public = "A" * 43
