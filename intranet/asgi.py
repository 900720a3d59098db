"""The embedded server's entrance: pages and, later, sockets."""

import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "intranet.settings.demo")

application = get_asgi_application()
