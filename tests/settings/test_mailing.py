"""One address in the environment names the mail server."""

import pytest

from tests.settings.starting import start

SHOW = """
from django.conf import settings
print(settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS, settings.EMAIL_USE_SSL)
"""


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("smtp://mail.example:25", "mail.example 25 False False"),
        ("smtp+tls://u:p@mail.example:587", "mail.example 587 True False"),
        ("smtp+ssl://u:p@mail.example:465", "mail.example 465 False True"),
    ],
)
def test_the_mail_server_is_named_by_its_address(address, shown):
    assert start("-c", SHOW, EMAIL_URL=address).lines == [shown]
