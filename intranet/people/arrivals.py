"""Who comes in through a provider, and as whom; allauth asks here."""

from typing import Any, NoReturn

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.models import EmailAddress
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialLogin
from allauth.socialaccount.providers.base.constants import AuthError
from django.conf import settings
from django.http import HttpRequest, HttpResponse

from intranet.people.claims import Claims
from intranet.people.models import User
from intranet.people.own_path import own_path
from intranet.people.providers import Provider
from intranet.people.queries import people_with_email
from intranet.people.refusals import Refusal, refused
from intranet.people.services import follow_claims
from intranet.people.signed_in import mark


class AccountAdapter(DefaultAccountAdapter):
    """Nobody registers by a form, nobody is sent elsewhere, nobody is greeted twice."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def is_safe_url(self, url: str) -> bool:
        return own_path(url, otherwise="") == url

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """Say nothing: the page that follows shows who is signed in."""

    def respond_user_inactive(self, request: HttpRequest, user: User) -> HttpResponse:
        return refused(request, Refusal.INACTIVE)

    def post_login(self, request: HttpRequest, user: User, **kwargs: Any) -> HttpResponse:
        return mark(super().post_login(request, user, **kwargs))


class ProviderAdapter(DefaultSocialAccountAdapter):
    """People come in as themselves, with the roles that their provider gives them today."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return True

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        if sociallogin.is_existing:
            follow(sociallogin)
        elif people_with_email(sociallogin.user.email).exists():
            refuse(request, Refusal.TAKEN)

    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: Any = None) -> User:
        """Make the person; the address is kept once, not twice."""
        person: User = super().save_user(request, sociallogin, form)
        EmailAddress.objects.filter(user=person).delete()
        follow(sociallogin)
        return person

    def authenticate_by_email(self, sociallogin: SocialLogin) -> tuple[User, str] | None:
        """Return the one person with the address, where a trusted provider has verified it."""
        if not provider_of(sociallogin).trust_email:
            return None
        verified = [address.email for address in sociallogin.email_addresses if address.verified]
        people = people_with_email(*verified)
        return (people[0], people[0].email) if len(people) == 1 else None

    def on_authentication_error(
        self, request: HttpRequest, provider: Any, error: str = AuthError.UNKNOWN, **kwargs: Any
    ) -> None:
        refuse(request, Refusal.CANCELLED if error == AuthError.CANCELLED else Refusal.FAILED)


def provider_of(sociallogin: SocialLogin) -> Provider:
    return settings.SIGN_IN_PROVIDERS[sociallogin.account.provider]


def follow(sociallogin: SocialLogin) -> None:
    """Let the person be what the provider says."""
    provider = provider_of(sociallogin)
    claims = Claims.read(sociallogin.claims, provider)
    follow_claims(person=sociallogin.user, claims=claims, provider=provider)


def refuse(request: HttpRequest, reason: Refusal) -> NoReturn:
    raise ImmediateHttpResponse(refused(request, reason))
