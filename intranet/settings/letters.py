"""How the letter box is opened, and how much it holds; the house and the box's own process agree on it."""

from intranet.settings.base import env

FEEDBACK_GATE = env.str("FEEDBACK_GATE", default="passes")  # or `open`: work instead of passes
FEEDBACK_WORK_BITS = env.int("FEEDBACK_WORK_BITS", default=15)  # half a second of a browser's time
FEEDBACK_BEAT = 0.05  # seconds; every answer waits for the next beat
LETTERS_WAIT = True  # until others hide them
MOST_WAITING_LETTERS = env.int("MOST_WAITING_LETTERS", default=2000)  # at once, 50 MB
