"""What the provider says about people: whatever a test has written down."""

import json
from typing import Any

from django.conf import settings
from oauth2_provider.oauth2_validators import OAuth2Validator


class Validator(OAuth2Validator):
    oidc_claim_scope = None  # every claim, whatever was asked for

    def validate_redirect_uri(self, client_id: str, redirect_uri: str, request: Any, *args: Any) -> bool:
        """Send people to Wandel's one address, and to no other."""
        return redirect_uri == (settings.FOLDER / "callback").read_text()

    def get_additional_claims(self, request: Any) -> dict[str, Any]:
        told = json.loads((settings.FOLDER / "claims.json").read_text())
        claims: dict[str, Any] = told.get(request.user.username, {})
        return claims
