import pytest

from feedback.desk.tasks import tell_readers
from feedback.keys.models import SealedKeys
from tests.feedback.desk.conftest import NOISE

pytestmark = pytest.mark.django_db(databases=["default", "box", "spool"])


@pytest.fixture
def sealed(dilan, dora, pia):
    """Dilan and Pia can read; Dora can't yet."""
    SealedKeys.objects.create(group="unit", reader=dilan, generation=1, sealed=NOISE)
    SealedKeys.objects.create(group="council", reader=pia, generation=1, sealed=NOISE)


def test_readers_hear_that_something_waits_and_nothing_else(sealed, thread, dilan, mailoutbox):
    tell_readers.call()

    (word,) = mailoutbox
    assert (word.to, word.subject, word.reply_to) == ([dilan.email], "Es liegt etwas vor", [])
    assert word.body.startswith("Unter den Rückmeldungen liegt etwas vor: http")
    assert word.body.endswith("/feedback/desk/\n")


def test_where_nothing_waits_nobody_hears_anything(sealed, mailoutbox):
    tell_readers.call()

    assert mailoutbox == []


def test_what_is_for_the_council_alone_is_not_announced_to_the_unit(sealed, for_the_council, pia, mailoutbox):
    tell_readers.call()

    assert [word.to for word in mailoutbox] == [[pia.email]]
