"""What templates ask of the look."""

import pytest
from django import forms

from intranet.look.tags import control, icon


class NameForm(forms.Form):
    name = forms.CharField(max_length=10)


def test_an_icon_is_its_drawing():
    assert icon("search").startswith("<svg")


@pytest.mark.parametrize("name", ["unbekannt", "../base"])
def test_what_has_no_drawing_gets_the_common_sign(name):
    assert icon(name) == icon("field")


def test_a_control_is_dressed_as_kern_wants_it():
    assert 'class="kern-form-input__input"' in control(NameForm()["name"])


def test_a_wrong_control_says_so_and_keeps_what_was_typed():
    html = control(NameForm({"name": "viel zu lang"})["name"])

    assert 'class="kern-form-input__input kern-form-input__input--error"' in html
    assert 'value="viel zu lang"' in html
    assert 'aria-invalid="true"' in html
