"""What is written to the log: what went wrong and where, never who did what. Nothing is sent by mail."""

from typing import Any

CONSOLE: dict[str, Any] = {"handlers": ["console"], "level": "WARNING", "propagate": False}
SILENCE: dict[str, Any] = {"handlers": [], "propagate": False}

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "discreet": {
            "()": "intranet.safety.logs.DiscreetFormatter",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": "discreet"},
    },
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django": CONSOLE,
        "django.request": {"level": "ERROR"},  # a page that is missing or closed is no fault of the house
        "django.server": SILENCE,  # the development server's record of requests
        "uvicorn": CONSOLE,
        "uvicorn.error": CONSOLE,
        "uvicorn.access": SILENCE,
        "_granian": CONSOLE,
        "granian.access": SILENCE,
    },
}
