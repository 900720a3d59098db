"""A link by which somebody answers without signing in; only who got the mail knows it."""

from django.core import signing
from django.urls import reverse

from training.signups.models import SignUp

SIGNER = signing.Signer(salt="training.signups")  # without a time: the same link each time it is mailed


def link_to(sign_up: SignUp) -> str:
    """Return the path of the page where this sign-up is confirmed, accepted or given back."""
    return reverse("sign-up-by-link", args=[token_of(sign_up)])


def token_of(sign_up: SignUp) -> str:
    return SIGNER.sign_object(sign_up.pk)


def sign_up_behind(token: str) -> SignUp | None:
    """Return the sign-up that the token was made for; None where we didn't make it."""
    try:
        pk = SIGNER.unsign_object(token)
    except signing.BadSignature:
        return None
    everything = SignUp.objects.select_related("occurrence__event", "occurrence__room", "person")
    return everything.filter(pk=pk).first()
