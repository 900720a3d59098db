import pytest

from intranet.people.roles import Role
from intranet.settings.identity import openid_connect, role_map, saml
from intranet.settings.required import CannotStart, needs

TEXT = "editor=Wandel Redaktion; editor=Presse ; administrator=CN=Wandel-Admins,OU=IT"
MAP = "OIDC_ROLE_MAP"
CLIENT = {"client_id": "wandel", "client_secret": "geheim", "scopes": "openid profile"}


def test_groups_are_mapped_to_roles_even_where_they_are_distinguished_names():
    assert role_map(TEXT, variable=MAP) == {
        "Wandel Redaktion": Role.EDITOR,
        "Presse": Role.EDITOR,
        "CN=Wandel-Admins,OU=IT": Role.ADMINISTRATOR,
    }


def test_no_map_is_an_empty_one():
    assert role_map("", variable=MAP) == role_map(" ; ", variable=MAP) == {}


def test_a_role_that_does_not_exist_stops_the_start():
    with pytest.raises(CannotStart, match="OIDC_ROLE_MAP: “mayor” is no role: use one of employee, editor,"):
        role_map("mayor=Rathaus", variable=MAP)


def test_a_provider_is_asked_for_what_the_city_says():
    app = openid_connect(issuer="https://login.stadt.example", **CLIENT)

    assert app["settings"] == {"server_url": "https://login.stadt.example", "scope": ["openid", "profile"]}


@pytest.mark.parametrize(
    "issuer", ["http://login.stadt.example", "login.stadt.example", "http://127.0.0.1.evil.example"]
)
def test_a_provider_that_anybody_could_pretend_to_be_stops_the_start(issuer):
    with pytest.raises(CannotStart, match="OIDC_ISSUER must begin with https://"):
        openid_connect(issuer=issuer, **CLIENT)


def test_attributes_of_saml_have_the_names_that_the_city_gives_them():
    described = saml(
        entity_id="https://idp.stadt.example",
        metadata_url="https://idp.stadt.example/metadata",
        attributes="email=mail; first_name=urn:oid:2.5.4.42",
        trust_email=False,
    )

    mapping = described["APPS"][0]["settings"]["attribute_mapping"]
    assert mapping == {"email": "mail", "first_name": "urn:oid:2.5.4.42"}


def test_a_package_that_is_missing_is_named_with_its_remedy():
    with pytest.raises(
        CannotStart, match=r"LDAP_URI is set, but crane is missing: run `\.venv/bin/pip install crane`"
    ):
        needs("no_such_crane", package="crane", because="LDAP_URI")


def test_a_package_that_is_there_is_no_matter():
    needs("django", package="django", because="LDAP_URI")
