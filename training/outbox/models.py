"""What organisers write to those who come or wait, and to whom it went; nobody keeps who wrote it."""

from hashlib import sha256

from django.db import models
from django.utils.translation import gettext_lazy as _

from training.schedule.models import Occurrence
from training.signups.models import QUEUED, SignUp, SignUpQuerySet, State

LONGEST_TEXT = 4000
STATES = [(state.value, state.label) for state in (State.CONFIRMED, State.OFFERED, State.WAITING)]


class Letter(models.Model):
    """A draft until somebody releases it; after that it stays as it is."""

    occurrence = models.ForeignKey(Occurrence, on_delete=models.CASCADE, related_name="letters")
    subject = models.CharField(_("Betreff"), max_length=120)
    text = models.TextField(_("Text"), max_length=LONGEST_TEXT)
    states = models.JSONField(_("An wen?"), default=list)
    released_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        verbose_name = _("E-Mail an Teilnehmende")
        verbose_name_plural = _("E-Mails an Teilnehmende")

    def __str__(self) -> str:
        return self.subject

    @property
    def version(self) -> str:
        """What changes with each word: nobody releases what they have not read."""
        return sha256(f"{self.subject}\n{self.text}\n{self.states}".encode()).hexdigest()[:16]

    def recipients(self) -> SignUpQuerySet:
        """Return who would get it now, in the order of the queue."""
        wanted = [state for state in self.states if state in QUEUED]
        theirs = SignUp.objects.filter(occurrence=self.occurrence_id, state__in=wanted)
        return theirs.with_address().select_related("person", "department")


class Delivery(models.Model):
    """That the letter goes to somebody: one row each, so that it goes once."""

    class State(models.TextChoices):
        READY = "ready"
        LEAVING = "leaving"  # the mail server has it, or the worker died just then
        SENT = "sent"

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="deliveries")
    sign_up = models.ForeignKey(SignUp, on_delete=models.CASCADE, related_name="+")
    state = models.CharField(max_length=7, choices=State, default=State.READY)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["letter", "sign_up"], name="one_delivery_per_letter_and_sign_up")
        ]

    def __str__(self) -> str:
        return f"{self.letter} {self.state}"
