"""The mail server that letters leave by; the demo keeps them in files where none is named."""

from intranet.settings.base import env

server = env.email_url("EMAIL_URL", default="smtp://127.0.0.1:25")

EMAIL_BACKEND = server["EMAIL_BACKEND"]
EMAIL_HOST = server["EMAIL_HOST"]
EMAIL_PORT = server["EMAIL_PORT"]
EMAIL_HOST_USER = server["EMAIL_HOST_USER"] or ""
EMAIL_HOST_PASSWORD = server["EMAIL_HOST_PASSWORD"] or ""
EMAIL_USE_TLS = server.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL = server.get("EMAIL_USE_SSL", False)
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("MAIL_FROM", default="wandel@localhost")
