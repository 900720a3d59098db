"""What runs in the browser can be compared with the sources, byte by byte."""

import re
from hashlib import sha256
from io import StringIO

import pytest
from django.core.management import call_command
from django.urls import reverse

from feedback.page.scripts import Script, fingerprint, listed, of_sources, paths, sent, served
from intranet.look.importmap import file_of, import_map

ONE = [Script("a.js", "0a", ""), Script("b.js", "0b", "")]


def test_the_list_is_what_sha256sum_would_write():
    assert listed(ONE) == "0a  a.js\n0b  b.js\n"


def test_the_fingerprint_is_the_sum_of_the_list():
    assert fingerprint(ONE) == sha256(b"0a  a.js\n0b  b.js\n").hexdigest()


def test_a_changed_order_file_or_name_changes_it():
    others = (
        [ONE[1], ONE[0]],
        [ONE[0], Script("b.js", "0c", "")],
        [ONE[0], Script("c.js", "0b", "")],
        ONE[:1],
    )

    assert fingerprint(ONE) not in {fingerprint(other) for other in others}


def test_each_file_is_named_with_the_hash_of_its_bytes():
    assert [(one.path, one.digest) for one in of_sources()] == [
        (path, sha256(file_of(path).read_bytes()).hexdigest()) for path in paths()
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["feedback", "feedback-answer"])
def test_every_script_that_a_page_may_load_is_in_the_list(client, name):
    page = client.get(reverse(name)).content.decode()

    started = set(re.findall(r'<script src="/static/([^"]+)"', page))
    mapped = set(re.findall(r'"/static/([^"]+\.js)"', import_map("feedback")))
    assert (started | mapped) - set(paths()) == set()


def test_what_is_served_is_what_the_sources_say():
    assert [(one.path, one.digest) for one in served()] == [(one.path, one.digest) for one in of_sources()]


def test_of_collected_files_those_bytes_count_that_a_browser_gets(monkeypatch, tmp_path):
    class Collected:
        def stored_name(self, path):
            return path.replace(".js", ".0a1b.js")

        def open(self, name):
            return (tmp_path / name).open("rb")

    (tmp_path / "a.0a1b.js").write_bytes(b"changed")
    monkeypatch.setattr("feedback.page.scripts.staticfiles_storage", Collected())

    assert sent("a.js") == b"changed"


@pytest.mark.django_db
def test_page_and_command_say_the_same(client):
    said = StringIO()
    call_command("feedback_scripts", stdout=said)

    page = client.get(reverse("feedback-privacy")).content.decode()
    assert f"<strong>{fingerprint(of_sources())}</strong>" in page
    assert said.getvalue() == f"{listed(of_sources())}\n{fingerprint(of_sources())}  all of them\n"
