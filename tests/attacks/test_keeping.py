"""A form that is refused keeps all that was typed into it, but for passwords, and says what is wrong."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from intranet.people.models import User
from tests.attacks.asking import undone
from tests.attacks.forms import forms_of
from tests.attacks.test_forms import PAGES, forms_on
from tests.factories.people import UserFactory
from tests.factories.training import OccurrenceFactory
from tests.intranet.people import password_urls
from training.demand.views import LIMIT
from training.feedback_forms.links import occurrence_behind
from training.feedback_forms.models import Answer
from training.outbox.models import Letter
from training.schedule.models import Occurrence, WantedRole
from training.signups.models import SignUp, State

MARKUP = "<b>&\"ä…'</b>"
SENTENCE = re.compile(r'class="(?:kern-error|kern-alert kern-alert--\w+|errorlist)"')
LOOKED_AT = {"text", "search", "email", "password", "textarea", "select", "checkbox", "radio"}
WRITTEN = {"text", "search", "textarea"}
PUBLIC = [page for page in PAGES if "/admin/" not in page]
PUBLIC += ["/training/{event}/{occurrence}/letters/{letter}/edit/"]  # another view of the same fields
UNTYPED = [  # nothing can be written there, or nothing of it can be wrong
    "/search/",
    "/components/",
    "/training/{event}/{occurrence}/letters/{letter}/",
    "/training/wishes/{wish}/support/",
]
STATUS = {  # of a refusal; the house's own is 422
    "/training/{event}/{occurrence}/people/": 409,
    "/_util/authenticate_with_password/{restriction}/{secret}/": 200,  # Wagtail's
}


@pytest.fixture
def things(things, settings):
    """A house in which every form asks for all that it may ask for."""
    settings.PASSWORD_SIGN_IN, settings.ROOT_URLCONF = True, password_urls.__name__
    course = Occurrence.objects.get(pk=things["occurrence"])
    Occurrence.objects.filter(pk=course.pk).update(is_online=True, online_places=4)
    WantedRole.objects.create(event=course.event, name="Protokoll")
    WantedRole.objects.create(event=course.event, name="Leitung")
    for occurrence in (course, occurrence_behind(things["feedback_token"])):
        take_place(occurrence)
        take_place(occurrence)
    for weeks in (1, 2):
        OccurrenceFactory(event=course.event, starts_at=course.starts_at + timedelta(weeks=weeks))
    return things


def take_place(occurrence, **who):
    number = occurrence.sign_ups.count() + 1
    place = occurrence.place_rows.create(way="room", number=number)
    SignUp.objects.create(
        occurrence=occurrence,
        **(who or {"person": UserFactory()}),
        asked_at=timezone.now(),
        number=number,
        state=State.CONFIRMED,
        place=place,
    )


def typed(form):
    """What somebody types and chooses: in each field something else that is fine there."""
    return {name: entry(name, field) for name, field in form.met.items() if field.kind in LOOKED_AT}


def entry(name, field):
    if field.kind in WRITTEN:
        return [f"{MARKUP} {name}" + "\r\nzweite Zeile" * (field.kind == "textarea")]
    said = {"email": "gast@musterfelden.example", "password": "Sesam"}
    return [said.get(field.kind) or field.choices[-1]]


def ways_to_be_wrong(form):
    """Yield one field after the other with what the house can't take there."""
    for name, field in form.met.items():
        if field.is_required or field.kind == "radio":
            yield name, [] if field.kind == "radio" else [""]
        if field.kind == "password":
            yield name, ["falsch"]
        if field.longest and field.kind in WRITTEN:
            yield name, [(MARKUP * field.longest)[: field.longest + 1]]
        if field.kind == "email":
            yield name, [f"{MARKUP}@"]


def refusal(browser, form, said, page, things):
    """The status, whether the page has a sentence more, whether it has our markup, what the form holds."""
    with undone(browser):
        answer = browser.post(form.action, form.fields | said)
        fresh = browser.get(page.format(**things).rpartition(" ")[2])
    kept = [one for one in forms_of(answer.text, form.action) if is_same(one, form)]
    is_told = len(SENTENCE.findall(answer.text)) > len(SENTENCE.findall(fresh.text))
    return answer.status_code, is_told, "<b>" in answer.text, [held(one) for one in kept]


def is_same(one, other):
    return identity(one) == identity(other)


def identity(form):
    return form.action, form.names, form.fields.get("deed")


def held(form):
    return {name: form.fields[name] for name, field in form.met.items() if field.kind in LOOKED_AT}


def expected(form, said, status):
    kept = {name: [""] if form.met[name].kind == "password" else value for name, value in said.items()}
    return status, True, False, [kept]


@pytest.mark.parametrize("page", [page for page in PUBLIC if page not in UNTYPED])
def test_a_refused_form_keeps_what_was_typed(editor, things, page):
    browser, forms = forms_on(page, editor, things)
    tries = [(form, typed(form) | {name: value}) for form in forms for name, value in ways_to_be_wrong(form)]

    found = [refusal(browser, form, said, page, things) for form, said in tries]

    assert tries != []
    assert found == [expected(form, said, STATUS.get(page, 422)) for form, said in tries]


@pytest.mark.parametrize("page", UNTYPED)
def test_where_nothing_can_be_wrong_nothing_can_be_lost(editor, things, page):
    _, forms = forms_on(page, editor, things)

    assert [way for form in forms if form.method == "post" for way in ways_to_be_wrong(form)] == []


def test_what_is_searched_for_stays_in_the_field(editor, things):
    (form,) = forms_of(editor.get("/search/").text, "/search/")

    answer = editor.get(form.action, typed(form))

    assert [held(one) for one in forms_of(answer.text, "/search/") if one.action == "/search/"] == [
        typed(form)
    ]
    assert "<b>" not in answer.text


def release(things):
    Letter.objects.filter(pk=things["letter"]).update(released_at=timezone.now())


def let_all_answer(things):
    for _ in range(2):
        Answer.objects.create(occurrence=occurrence_behind(things["feedback_token"]), useful=4, clear=4)


def fill_the_last_date(things):
    last = Occurrence.objects.filter(event=things["event_row"]).latest("starts_at")
    Occurrence.objects.filter(pk=last.pk).update(room_places=1)
    take_place(last)


def be_elsewhere(things):
    take_place(OccurrenceFactory(), person=User.objects.get(username="edda"))


def end_sign_up(things):
    Occurrence.objects.filter(pk=things["occurrence"]).update(sign_up_until=timezone.now())


def wish_for_much(things):
    for _ in range(LIMIT.tries):
        LIMIT.count("127.0.0.1")


RULES = {
    "/training/{event}/{occurrence}/letters/{letter}/edit/": (release, 409),
    "/training/{event}/{occurrence}/people/": (fill_the_last_date, 409),
    "/training/{event}/{occurrence}/sign-up/": (be_elsewhere, 409),
    "nobody /training/{event}/{occurrence}/sign-up/": (end_sign_up, 409),
    "/training/feedback/{feedback_token}/": (let_all_answer, 409),
    "/training/wishes/new/": (wish_for_much, 429),
}


@pytest.mark.parametrize("page", RULES)
def test_what_is_refused_by_a_rule_keeps_what_was_typed_too(editor, things, page):
    (browser, forms), (happen, status) = forms_on(page, editor, things), RULES[page]
    happen(things)
    form = next(form for form in forms if form.fields.get("deed") in (None, ["move"], ["sign-up"], ["guest"]))

    found = refusal(browser, form, typed(form), page, things)

    assert found == expected(form, typed(form), status)
