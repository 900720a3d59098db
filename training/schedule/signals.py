"""What the schedule tells the slices that stand on it; receivers run inside the transaction."""

from django.dispatch import Signal

occurrence_changed = Signal()  # occurrence, at: time, place, number of places or state have changed
