"""A link leads to the web, a mailbox, a telephone or a path of the house."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.contrib.redirects.forms import RedirectForm

from intranet.home.models import Alert, QuickLink
from intranet.safety.addresses import check_address
from intranet.search.wordlists import PromotedResult
from tests.attacks.rich_text import attacks


@pytest.mark.parametrize(
    "address",
    [
        "https://www.bund.de/a?b=1#c",
        "http://intern.example",
        "mailto:a@b.example",
        "tel:+49220214",
        "/news/",
        "#ende",
    ],
)
def test_an_honest_address_is_taken(address):
    assert check_address(address) is None


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "//evil.example", "/\\evil.example", "news/", " /news/"]
)
def test_any_other_address_is_refused(address):
    with pytest.raises(ValidationError, match="Beginnen Sie die Adresse mit"):
        check_address(address)


@pytest.mark.parametrize(("model", "field"), [(Alert, "link"), (QuickLink, "url"), (PromotedResult, "url")])
def test_every_address_that_editors_type_is_checked(model, field):
    assert check_address in model._meta.get_field(field).validators


@pytest.mark.parametrize("attack", attacks())
def test_no_attack_is_an_address(attack):
    with pytest.raises(ValidationError):
        check_address(attack)


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["http://[", "//[::1", "/a", "alt", "/ä?b=c"])
def test_an_old_address_is_one_that_can_be_asked_for(path):
    form = RedirectForm({"old_path": path, "redirect_link": "/news/"})

    assert ("old_path" in form.errors) is ("[" in path)
