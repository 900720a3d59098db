"""Point 17: what a stranger writes stays text at the readers' desk and on the author's own page."""

import pytest

from tests.e2e import canary
from tests.e2e.author import HAS_PASSES, come_back, finish, send, write

pytestmark = pytest.mark.browser
HOSTILE = (
    "Scherz <script>window.caught = 1</script><img src=x onerror='window.caught = 2'>"
    "<a href='javascript:window.caught = 3'>hier</a> Rechnung\u202efdp.exe, Pass\u200bwort\ufeff {{ 7 }}"
)
SHOWN = HOSTILE.replace("\u202e", "⟨U+202E⟩").replace("\u200b", "⟨U+200B⟩").replace("\ufeff", "⟨U+FEFF⟩")
TEXTS = ".sheet [data-sealed-target=text]"
CAUGHT = "[window.caught ?? null, document.querySelectorAll('.sheet :is(script, img, a)').length]"


def test_script_bidi_and_invisible_signs_are_shown_and_do_nothing(visit, signed_in):
    author = signed_in(visit(), "emil")
    author.goto("/feedback/")
    author.wait_for_function(HAS_PASSES)
    write(author, HOSTILE)
    send(author)
    code = finish(author)

    reader = signed_in(visit(), "dilan")
    url = canary.answer(reader, "Scherz", HOSTILE)
    second = signed_in(visit(), "doro")
    canary.release(second, url)
    assert [one.text_content() for one in second.locator(TEXTS).all()] == [SHOWN] * 2
    assert [reader.evaluate(CAUGHT), second.evaluate(CAUGHT)] == [[None, 0]] * 2

    come_back(author, code)
    author.locator(".letter-text").wait_for()
    assert author.evaluate("window.caught ?? null") is None
    assert author.locator(".letter-text :is(script, img, a)").count() == 0
