"""What was in a file and was deleted is not in it any more, nor beside it."""

import pytest

from tests.feedback.box.process import in_the_box, manage

LETTER = "a sealed letter that is found by this text"
WAIT = f"""
import django
django.setup()
from feedback.box.models import WaitingLetter
opening = dict(look_up="0" * 64, mailbox_suite="p256", mailbox_public="A", kind="worry", audience="both")
WaitingLetter.objects.create(thread="0" * 32, position=0, week="2026-W47", envelope="{LETTER}" * 9, **opening)
"""
FORGET = "\nWaitingLetter.objects.all().delete()"


def kept(folder):
    """Everything that lies in the folder."""
    return b"".join(path.read_bytes() for path in folder.iterdir())


@pytest.fixture
def folder(tmp_path):
    manage("migrate", "--database", "spool", VAR_DIR=str(tmp_path))
    return tmp_path


def test_a_letter_that_waits_is_in_its_file(folder):
    in_the_box(WAIT, VAR_DIR=str(folder))

    assert LETTER.encode() in kept(folder)


def test_a_letter_that_is_gone_is_in_no_file(folder):
    in_the_box(WAIT + FORGET, VAR_DIR=str(folder))

    assert LETTER.encode() not in kept(folder)
