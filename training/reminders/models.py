"""Who has been reminded of what and thanked, so that nobody is twice; forgotten soon after the date."""

from django.db import models

from training.signups.models import SignUp


class Kind(models.TextChoices):
    WEEK = "week"
    DAY = "day"
    THANKS = "thanks"  # afterwards


class Reminder(models.Model):
    """That somebody was reminded; whether they read it nobody knows."""

    sign_up = models.ForeignKey(SignUp, on_delete=models.CASCADE, related_name="reminders")
    kind = models.CharField(max_length=6, choices=Kind)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["sign_up", "kind"], name="one_reminder_per_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.sign_up} {self.kind}"
