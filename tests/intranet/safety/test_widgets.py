"""The admin's widgets bring data, no scripts."""

import html
import json
import re

import pytest
from django import forms
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput, AdminPageChooser, AdminTimeInput
from wagtail.admin.widgets.workflows import AdminTaskChooser
from wagtail.documents.widgets import AdminDocumentChooser
from wagtail.images.widgets import AdminImageChooser

from intranet.safety.widgets import started_by
from tests.architecture.sources import HOUSE

WIDGETS = {
    "PageChooser": AdminPageChooser(),
    "ImageChooser": AdminImageChooser(),
    "DocumentChooser": AdminDocumentChooser(),
    "createTaskChooser": AdminTaskChooser(),
    "initDateChooser": AdminDateInput(),
    "initDateTimeChooser": AdminDateTimeInput(),
    "initTimeChooser": AdminTimeInput(),
}
STARTED = re.compile(r'data-start-name-value="(\w+)" data-start-args-value="([^"]+)"')


def rendered(widget: forms.Widget) -> str:
    return widget.render("chosen", None, {"id": "id_chosen"})


@pytest.mark.django_db
@pytest.mark.parametrize("name", WIDGETS)
def test_a_widget_says_what_starts_it_and_with_what(name):
    ((starter, arguments),) = STARTED.findall(rendered(WIDGETS[name]))

    assert (starter, json.loads(html.unescape(arguments))[0]) == (name, "id_chosen")


@pytest.mark.django_db
@pytest.mark.parametrize("name", WIDGETS)
def test_no_widget_brings_a_script(name):
    assert "<script" not in rendered(WIDGETS[name])


def test_what_is_started_stays_data():
    assert started_by('new PageChooser("</span><script>", {});') == (
        '<span hidden data-controller="start" data-start-name-value="PageChooser"'
        ' data-start-args-value="[&quot;&lt;/span&gt;&lt;script&gt;&quot;, {}]"></span>'
    )


@pytest.mark.parametrize("script", ["alert(1)", "new A(1); new B(2)", "a.b(1);", "alert"])
def test_what_is_more_than_one_call_is_not_guessed_at(script):
    with pytest.raises(ValueError, match=re.escape(script)):
        started_by(script)


def test_only_what_wagtail_starts_can_be_started():
    script = (HOUSE / "intranet/look/js/admin.js").read_text("utf-8")
    names = re.findall(r'"(\w+)"', script.split("]")[0])

    assert set(names) == {*WIDGETS, "Chooser", "SnippetChooser", "InlinePanel", "MultipleChooserPanel"}


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["x", "²", "1\0", "9" * 60, "-1"])
@pytest.mark.parametrize("name", ["PageChooser", "ImageChooser", "DocumentChooser"])
def test_a_chooser_shows_nothing_for_what_is_no_number(name, value):
    assert WIDGETS[name].render("chosen", value, {"id": "id_chosen"}) == rendered(WIDGETS[name])
