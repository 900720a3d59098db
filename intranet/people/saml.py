"""Signing in by SAML; what the provider tells is used for this sign-in and not kept."""

from typing import Any

from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.saml.provider import SAMLProvider
from django.http import HttpRequest


class CitySaml(SAMLProvider):
    def sociallogin_from_response(self, request: HttpRequest, response: Any) -> SocialLogin:
        login = super().sociallogin_from_response(request, response)
        named = self.extract_common_fields(response)
        login.claims = response.get_attributes() | {
            "given_name": named.get("first_name"),
            "family_name": named.get("last_name"),
        }
        return login

    def extract_extra_data(self, data: Any) -> dict[str, Any]:
        return {}
