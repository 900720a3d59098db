"""An editor in a process of its own: publishes the start page under each title that it reads."""

import os
import sys

import django


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "intranet.settings.demo")
    django.setup()
    from intranet.home.models import StartPage

    for title in sys.stdin:
        start = StartPage.objects.get(locale__language_code="de")
        start.title = title.strip()
        start.save_revision().publish()
        sys.stdout.write(title)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
