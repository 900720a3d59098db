"""No socket is opened by a page that is not ours, nor at an address that we don't know."""

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

pytestmark = pytest.mark.reads


@pytest.mark.parametrize(
    "path", ["/", "/ws/", "/ws/rooms/1/", "/admin/", "/" + "a" * 3000, "/%00", "/ws/?q=%ff"]
)
@pytest.mark.parametrize("origin", ["own", "http://elsewhere.example", "null", None])
def test_a_socket_is_refused_before_it_opens(address, path, origin):
    with pytest.raises(InvalidStatus) as refused:
        connect(address.replace("http", "ws", 1) + path, origin=address if origin == "own" else origin)

    assert refused.value.response.status_code == 403
