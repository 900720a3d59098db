"""What stands before the box in production keeps back what the box refuses."""

import re

import pytest

from tests.architecture.sources import HOUSE
from tests.feedback.box.test_app import FORBIDDEN

NGINX = (HOUSE / "deploy" / "nginx-box.conf").read_text()
UNIT = (HOUSE / "deploy" / "wandel-box.service").read_text()
SET = dict(re.findall(r"proxy_set_header (\S+) (\S+);", NGINX))


@pytest.mark.parametrize("name", [name for name in FORBIDDEN if name != "x-anything-else"])
def test_the_proxy_blanks_it(name):
    assert {header.lower(): value for header, value in SET.items()}[name] == '""'


def test_no_header_of_a_browser_goes_through():
    assert "proxy_pass_request_headers off;" in NGINX
    assert {name: value for name, value in SET.items() if value != '""'} == {
        "Host": "$host",
        "Content-Type": "text/plain",
        "Content-Length": "$content_length",
    }


@pytest.mark.parametrize(
    "said", ["access_log off;", "client_body_in_file_only off;", "client_body_buffer_size 64k;"]
)
def test_the_proxy_writes_nothing_down(said):
    assert said in NGINX


@pytest.mark.parametrize("said", ["--no-access-log", "--no-date-header", "--no-proxy-headers", "--uds"])
def test_the_box_is_started_without_a_record(said):
    assert said in UNIT


def test_the_box_is_reached_by_its_socket_file_alone():
    (file,) = re.findall(r"--uds (\S+)", UNIT)

    assert f"proxy_pass http://unix:{file};" in NGINX
    assert "--port" not in UNIT
