"""What the outbox tells its own jobs, after what it tells of is stored."""

from django.dispatch import Signal

letter_released = Signal()  # letter: it may leave now
