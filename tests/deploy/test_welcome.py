import pytest

from deploy.welcome import address, people, welcome


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000/"),
        ("0.0.0.0", "http://127.0.0.1:8000/"),
        ("::", "http://[::1]:8000/"),
        ("::1", "http://[::1]:8000/"),
        ("intranet.musterfelden.example", "http://intranet.musterfelden.example:8000/"),
    ],
)
def test_the_address_can_be_typed_into_a_browser(host, shown):
    assert address(host, 8000) == shown


def test_each_role_is_named_with_two_people_at_most():
    roles = [line.split("  ")[1].strip() for line in people()]

    assert roles == ["employee", "editor", "digitisation unit", "staff council", "administrator"]
    assert max(line.count(",") for line in people()) == 1


def test_the_welcome_says_where_to_look_and_where_to_write():
    said = welcome("127.0.0.1", 8123)

    assert "Musterfelden is at work: http://127.0.0.1:8123/\n" in said
    assert "Editors write at http://127.0.0.1:8123/admin/." in said
