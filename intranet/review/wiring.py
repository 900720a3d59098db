from django.db.models.signals import post_migrate

from intranet.people.founding import last_app
from intranet.review.founding import found_review


def connect() -> None:
    post_migrate.connect(found_review, sender=last_app())
