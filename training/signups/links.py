"""A link by which somebody answers without signing in; only who got the mail knows it."""

from django.core import signing
from django.urls import reverse

from training.signups.models import SignUp

SALT = "training.signups"


def link_to(sign_up: SignUp) -> str:
    """Return the path of the page where this sign-up is confirmed, accepted or given back."""
    return reverse("sign-up-by-link", args=[token_of(sign_up)])


def token_of(sign_up: SignUp) -> str:
    return signing.dumps(sign_up.pk, salt=SALT)


def sign_up_behind(token: str) -> SignUp | None:
    """Return the sign-up that the token was made for; None where we didn't make it."""
    try:
        pk = signing.loads(token, salt=SALT)
    except signing.BadSignature:
        return None
    everything = SignUp.objects.select_related("occurrence__event", "occurrence__room", "person")
    return everything.filter(pk=pk).first()
