"""Asks, and takes back what the answer has changed: every question finds the same house."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import transaction
from django.test import Client


@contextmanager
def undone(browser: Client) -> Iterator[None]:
    """Let everything be as before, rows and cookies; also where the database has given up."""
    cookies, before = browser.cookies.copy(), transaction.savepoint()
    try:
        yield
    finally:
        transaction.savepoint_rollback(before)
        transaction.savepoint_commit(before)  # else it stays open, and each of thousands slows all writing
        browser.cookies = cookies
