"""Signing in by OpenID Connect, with the checks that allauth leaves to others: nonce, signature, subject."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import HttpRequest


class UntrueToken(OAuth2Error):
    """An ID token that was not made for this sign-in."""


class CityAdapter(OpenIDConnectOAuth2Adapter):
    """Talks to the provider and believes only what was said in this very conversation."""

    nonce = ""

    def get_access_token_data(
        self, request: HttpRequest, app: Any, client: Any, pkce_code_verifier: str | None = None
    ) -> dict[str, Any]:
        self.nonce = nonce_for(pkce_code_verifier or "")
        data: dict[str, Any] = super().get_access_token_data(request, app, client, pkce_code_verifier)
        self.did_fetch_access_token = False  # else allauth would not verify the signature
        return data

    def complete_login(self, request: HttpRequest, app: Any, token: Any, **kwargs: Any) -> SocialLogin:
        login = super().complete_login(request, app, token, **kwargs)
        login.claims = believable(login.told, nonce=self.nonce)
        return login


class CityProvider(OpenIDConnectProvider):
    """The city's provider; what it tells is used for this sign-in and not kept."""

    oauth2_adapter_class = CityAdapter
    pkce_enabled_default = True

    def get_pkce_params(self) -> dict[str, Any]:
        """Send a nonce along; it can be told from the secret that this browser's session keeps."""
        params = super().get_pkce_params()
        return {**params, "nonce": nonce_for(params["code_verifier"])}

    def sociallogin_from_response(self, request: HttpRequest, response: Mapping[str, Any]) -> SocialLogin:
        login = super().sociallogin_from_response(request, response)
        login.told = response
        return login

    def extract_extra_data(self, data: Mapping[str, Any]) -> dict[str, Any]:
        return {}

    def extract_email_addresses(self, data: Mapping[str, Any]) -> list[EmailAddress]:
        """Return the address; only a plain yes counts as verified, not the text "false"."""
        addresses: list[EmailAddress] = super().extract_email_addresses(data)
        for address in addresses:
            address.verified = address.verified is True
        return addresses


def nonce_for(code_verifier: str) -> str:
    return sha256(f"nonce {code_verifier}".encode()).hexdigest()


def believable(told: Mapping[str, Any], *, nonce: str) -> dict[str, Any]:
    """Return all claims. Raises UntrueToken for an ID token of another sign-in or another person."""
    token, userinfo = told.get("id_token") or {}, told.get("userinfo") or {}
    if token.get("nonce") != nonce:
        raise UntrueToken("The ID token does not belong to this sign-in.")
    if userinfo.get("sub", token.get("sub")) != token.get("sub"):
        raise UntrueToken("Token and user info speak of two people.")
    return {**token, **userinfo}
