import signal
import subprocess

import pytest

from deploy.welcome import welcome
from tests.architecture.sources import HOUSE
from tests.e2e import city
from tests.e2e.server import PATIENCE, SERVE, free_port, place, wait_until


@pytest.fixture
def var(template, tmp_path):
    return city.copy(template, tmp_path / "var")


def test_ctrl_c_ends_the_city_without_a_word(var):
    port, log = free_port(), var / "server.log"
    with log.open("w") as output:
        process = subprocess.Popen(SERVE, cwd=HOUSE, env=place(var, port), stdout=output, stderr=output)
    wait_until(lambda: log.stat().st_size > 0, process, log)
    process.send_signal(signal.SIGINT)

    assert process.wait(PATIENCE) == 130
    assert log.read_text("utf-8") == welcome("127.0.0.1", port)
