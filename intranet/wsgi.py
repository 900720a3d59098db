"""Production's entrance for pages."""

import os

import django

from intranet.front.messages import WsgiApp

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "intranet.settings.production")


def get_application() -> WsgiApp:
    django.setup(set_prefix=False)
    from intranet.front.house import wsgi_house
    from intranet.pagecache.reader import VersionReader

    return wsgi_house(VersionReader())


application = get_application()
