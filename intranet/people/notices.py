"""What is said to a person once, on the next page."""

from django.conf import settings
from django.contrib.messages.storage.cookie import CookieStorage
from django.http.response import HttpResponseBase


class NoticesInBrowser(CookieStorage):
    """Kept by the browser till it was shown: a refusal answers a GET, and a GET changes no row."""

    cookie_name = settings.NOTICES_COOKIE_NAME

    def _update_cookie(self, encoded_data: str, response: HttpResponseBase) -> None:
        """Leave the browser alone where nothing was said and nothing is kept."""
        if encoded_data or self.cookie_name in self.request.COOKIES:
            super()._update_cookie(encoded_data, response)  # type: ignore[misc]
