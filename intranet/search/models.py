"""The inverted index: which word stands in which document, and under which keys it is found."""

import uuid
from collections.abc import Collection
from datetime import datetime
from functools import reduce
from operator import or_

from django.db import models
from django.db.models import Q
from wagtail.models import Page

from intranet.search.text import LONGEST_WORD


class Index(models.Model):
    """The one row that writers lock, and by which readers see that something has changed."""

    edition = models.UUIDField(default=uuid.uuid4)


def readable_now(*, at: datetime, hidden: Collection[str], through: str = "") -> Q:
    """That everybody may read a document now, whatever the index was told: its page is asked itself.

    ``hidden`` are the paths of restricted pages, ``through`` leads from another table to the document.
    """
    page = f"{through}page"
    restricted = [Q((f"{page}__path__startswith", path)) for path in hidden]
    not_expired = Q((f"{page}__expire_at", None)) | Q((f"{page}__expire_at__gt", at))
    is_open = Q((f"{page}__live", True)) & not_expired & ~reduce(or_, restricted, Q(pk__in=[]))
    return Q((page, None)) | is_open


class IndexedDocument(models.Model):
    """What the index keeps of something published, enough to show it as a hit."""

    key = models.CharField(max_length=80, unique=True)
    page = models.OneToOneField(Page, null=True, on_delete=models.CASCADE, related_name="+")
    kind = models.SlugField()
    language = models.CharField(max_length=8)
    title = models.CharField(max_length=255)
    summary = models.TextField(blank=True)
    body = models.TextField(blank=True)
    url = models.CharField(max_length=1000)
    field = models.SlugField(blank=True)
    date = models.DateField(null=True)
    length = models.PositiveIntegerField()


class Word(models.Model):
    """A word of the index as it is folded, with one way in which it was written."""

    text = models.CharField(max_length=LONGEST_WORD)
    language = models.CharField(max_length=8)
    stem = models.CharField(max_length=LONGEST_WORD)
    surface = models.CharField(max_length=LONGEST_WORD)
    documents = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["text", "language"], name="one_word_per_language")]


class WordKey(models.Model):
    """A key under which a word is found: its stem, or the stem of one of its parts."""

    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="keys")
    key = models.CharField(max_length=LONGEST_WORD, db_index=True)
    weight = models.FloatField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["word", "key"], name="one_key_per_word")]


class Posting(models.Model):
    """That a word stands in a document, and how much it weighs there."""

    document = models.ForeignKey(IndexedDocument, on_delete=models.CASCADE, related_name="postings")
    word = models.ForeignKey(Word, on_delete=models.CASCADE, related_name="postings")
    weight = models.FloatField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["document", "word"], name="one_posting_per_word")]
