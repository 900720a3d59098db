"""Jobs for the tests; a worker finds them by their address."""

from collections.abc import Callable

from django_tasks import task

done: list[str] = []
bells: list[Callable[[], object]] = []


@task()
def sweep() -> None:
    done.append("swept")


@task()
def ring() -> None:
    """Tell the test that a job is at work."""
    for bell in bells:
        bell()


@task()
def stumble() -> None:
    raise ZeroDivisionError
