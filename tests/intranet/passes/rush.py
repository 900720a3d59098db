"""Draws passes from a process of its own: waits for a line, asks again and again, says how many it got."""

import sys

import django

if __name__ == "__main__":
    django.setup()

    from intranet.passes.kinds import Kind, kinds, weekly
    from intranet.passes.queries import public_keys
    from intranet.passes.services import draw
    from intranet.people.models import User
    from tests.intranet.passes import asking
    from tests.intranet.passes.asking import WEEK
    from tests.intranet.passes.conftest import NOW

    kinds.registered = {
        "feedback": Kind("feedback", 3, "wandel/witness", weekly("feedback"), lambda *told: None)
    }
    person, public = User.objects.get(pk=int(sys.argv[1])), public_keys()[WEEK]
    wishes = [[asking.blind(public, asking.prepare(WEEK)).blinded] for _ in range(10)]
    print("ready", flush=True)  # noqa: T201 - the test listens
    sys.stdin.readline()
    got = [draw(scope=WEEK, person=person, blinded=wish, at=NOW) for wish in wishes]
    print(sum(map(len, got)))  # noqa: T201
