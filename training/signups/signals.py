"""What the sign-ups tell the slices that stand on them; receivers run inside the transaction."""

from django.dispatch import Signal

sign_up_changed = Signal()  # sign_up, step: something happened to it, and the step says why
