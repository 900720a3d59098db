"""The demo's house, where passwords are kept too."""

from intranet.demo.urls import handler400, handler403, handler404, handler500
from intranet.demo.urls import urlpatterns as demo
from tests.intranet.people.password_urls import urlpatterns as with_passwords

__all__ = ["handler400", "handler403", "handler404", "handler500"]

urlpatterns = [*with_passwords[:1], *demo]
