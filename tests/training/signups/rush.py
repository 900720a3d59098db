"""Signs people up from a process of its own: waits for a line, then asks for one after the other."""

import sys

import django

if __name__ == "__main__":
    django.setup()

    from intranet.people.models import User
    from tests.factories.training import BEFORE
    from training.schedule.models import Occurrence
    from training.signups.services import sign_up

    wanted, *people = map(int, sys.argv[1:])
    course, crowd = Occurrence.objects.get(pk=wanted), list(User.objects.filter(pk__in=people))
    print("ready", flush=True)  # noqa: T201 - the test listens
    sys.stdin.readline()
    for person in crowd:
        sign_up(occurrence=course, person=person, at=BEFORE)
