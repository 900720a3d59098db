"""The site loads nothing but what its own server brings."""

import pytest

from intranet.home.models import StartPage
from intranet.look.importmap import import_map_hashes

pytestmark = pytest.mark.django_db


def policy(response) -> dict[str, str]:
    directives = [part.split(" ", 1) for part in response["Content-Security-Policy"].split("; ")]
    return {name: " ".join(sorted(values.split())) for name, values in directives}


def test_the_sites_policy_is_its_own_server_and_one_script_by_its_hash(client):
    assert policy(client.get("/")) == {
        "default-src": "'none'",
        "script-src": " ".join(sorted(["'self'", *import_map_hashes()])),
        **dict.fromkeys(["style-src", "img-src", "font-src", "connect-src", "form-action"], "'self'"),
        **dict.fromkeys(["base-uri", "frame-ancestors"], "'none'"),
    }


def test_only_the_admin_may_set_styles(client):
    assert policy(client.get("/admin/login/"))["style-src"] == "'self' 'unsafe-inline'"


def test_no_script_is_ever_allowed_inline_or_by_eval(client):
    assert "unsafe" not in policy(client.get("/admin/login/"))["script-src"]


@pytest.mark.parametrize("path", ["/nowhere/", "/en/nowhere/"])
def test_error_pages_have_the_policy_too(client, path):
    assert policy(client.get(path)) == policy(client.get("/"))


def test_a_preview_stands_beside_the_form_but_nothing_else_in_it_changes(client, admin_client):
    start = StartPage.objects.get(slug="start")
    page, preview = policy(client.get("/")), policy(admin_client.get(f"/admin/pages/{start.pk}/view_draft/"))

    assert preview == page | {"frame-ancestors": "'self'"}
