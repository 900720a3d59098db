"""The content version: publishing anything raises it, and every kept page belongs to one."""

from django.db.models import F

from intranet.pagecache.models import ContentVersion


def current() -> int:
    """Return the version that this transaction sees."""
    number = ContentVersion.objects.filter(pk=ContentVersion.ONLY).values_list("number", flat=True).first()
    return number or 0


def bump() -> None:
    """Say that pages may look different; takes effect together with the transaction that changes them."""
    row = ContentVersion.objects.filter(pk=ContentVersion.ONLY)
    if not row.update(number=F("number") + 1):  # who publishes at the same time waits here and counts on
        ContentVersion.objects.bulk_create([ContentVersion()], ignore_conflicts=True)
        row.update(number=F("number") + 1)
