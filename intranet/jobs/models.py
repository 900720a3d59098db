"""Which scheduled jobs have been handed out."""

from django.db import models


class ScheduledRun(models.Model):
    """One job at one due time: who writes the row first hands out the job, everybody else comes too late."""

    name = models.CharField(max_length=100)
    due = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["name", "due"], name="a_job_runs_once_when_due")]
