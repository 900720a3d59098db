from intranet.jobs.tasks import add_jobs


def connect() -> None:
    add_jobs()
