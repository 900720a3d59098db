"""What the calendars of people were told, and the key by which their own feed is opened."""

from hashlib import sha256

from django.conf import settings
from django.db import models

from training.signups.models import SignUp


class Method(models.TextChoices):
    """What a mail asks a calendar to do (RFC 5546 3.2)."""

    REQUEST = "REQUEST"
    CANCEL = "CANCEL"


class Invitation(models.Model):
    """What was said last about a sign-up, so that nothing is said twice and SEQUENCE never falls."""

    sign_up = models.OneToOneField(SignUp, on_delete=models.CASCADE, related_name="invitation")
    uid = models.UUIDField()
    sequence = models.PositiveIntegerField(null=True)  # of the last calendar that was sent along
    method = models.CharField(max_length=7, choices=Method, blank=True)  # empty: the letter had no calendar
    said = models.CharField(max_length=120)  # state, end of an offer, and the date's own SEQUENCE
    said_at = models.DateTimeField()
    is_sent = models.BooleanField(default=False)

    def __str__(self) -> str:
        return str(self.uid)


class FeedToken(models.Model):
    """The key to a person's own feed; only its digest is kept, so it can't be read from here."""

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)

    def __str__(self) -> str:
        return str(self.person)

    @staticmethod
    def digest_of(token: str) -> str:
        return sha256(token.encode()).hexdigest()
