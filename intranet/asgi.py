"""The embedded server's entrance: pages, sockets, and the jobs that run beside them."""

import os

import django

from intranet.front.messages import AsgiApp

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "intranet.settings.demo")


def get_application() -> AsgiApp:
    django.setup(set_prefix=False)
    from intranet.front.house import asgi_house
    from intranet.pagecache.reader import VersionReader

    return asgi_house(VersionReader())


application = get_application()
