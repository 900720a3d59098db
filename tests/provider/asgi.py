"""Makes the provider's database with Wandel as its one client, then serves."""

from django.core.asgi import get_asgi_application
from django.core.management import call_command


def found() -> None:
    from oauth2_provider.models import Application

    call_command("migrate", verbosity=0)
    Application.objects.get_or_create(
        client_id="wandel",
        defaults={
            "client_secret": "geheim",
            "client_type": Application.CLIENT_CONFIDENTIAL,
            "authorization_grant_type": Application.GRANT_AUTHORIZATION_CODE,
            "algorithm": Application.RS256_ALGORITHM,
            "skip_authorization": True,
        },
    )


application = get_asgi_application()
found()
