"""What is done with keys by the clock."""

from django_tasks import task

from feedback.keys.publishing import publish_all


@task()
def publish_keys() -> None:
    publish_all()
