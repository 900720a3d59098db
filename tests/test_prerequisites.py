"""Whoever lacks something reads one line that says what and how to get it, and nothing has been begun."""

import shutil
import socket
import subprocess
import sys
from contextlib import closing

import pytest

from tests.architecture.sources import HOUSE

TOOLS = ("sh", "id", "git", "node", "npm", "xgettext")


@pytest.fixture
def path(tmp_path):
    """A folder of commands to take one away from."""
    for name in TOOLS:
        (tmp_path / name).symlink_to(shutil.which(name) or "/bin/true")
    (tmp_path / "python3").symlink_to(sys.executable)
    return tmp_path


def said(path, goal, **environment):
    """What the goal would miss with these commands and no others."""
    given = {"PATH": str(path), "HOST": "127.0.0.1", "PORT": "65000", **environment}
    done = subprocess.run(
        [".ci/prerequisites", goal], cwd=HOUSE, env=given, stdout=subprocess.PIPE, check=True
    )
    return done.stdout.decode().strip()


def test_nothing_is_said_where_nothing_is_missing(path):
    assert said(path, "messages") == ""


@pytest.mark.parametrize(
    ("command", "line"),
    [
        ("git", "Wandel needs git: run “apt-get install git” as root"),
        ("python3", "Wandel needs Python 3.11 or newer: run “apt-get install python3 python3-venv” as root"),
        ("node", "Wandel needs Node 18 or newer: run “apt-get install nodejs npm” as root"),
        ("npm", "Wandel needs npm: run “apt-get install npm” as root"),
        ("xgettext", "Wandel needs gettext to collect messages: run “apt-get install gettext” as root"),
    ],
)
def test_one_line_says_what_is_missing(path, command, line):
    (path / command).unlink()

    assert said(path, "messages") == line


def old(path, command, answer):
    """Put a command in place that only answers as an old one would."""
    (path / command).unlink()
    (path / command).write_text(f"#!/bin/sh\n{answer}\n")
    (path / command).chmod(0o755)


def test_an_old_node_is_no_node(path):
    old(path, "node", "echo 16")

    assert said(path, "check").startswith("Wandel needs Node 18 or newer")


def test_an_old_python_is_no_python(path):
    old(path, "python3", "exit 1")

    assert said(path, "check").startswith("Wandel needs Python 3.11 or newer")


def test_a_port_in_use_is_said_with_the_next_one(path):
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]

        line = (
            f"Port {port} on 127.0.0.1 can't be had (address already in use): run “make demo PORT={port + 1}”"
        )
        assert said(path, "demo", PORT=str(port)) == line


def test_a_host_that_is_none_of_ours_is_said(path):
    assert said(path, "demo", HOST="192.0.2.1").startswith("Port 65000 on 192.0.2.1 can't be had")


def test_a_port_that_is_no_number_is_said(path):
    assert said(path, "demo", PORT="http") == "PORT=http is no port: run “make demo PORT=8001”"
