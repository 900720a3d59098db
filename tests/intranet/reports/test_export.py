import pytest

from intranet.reports.export import neutral


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+49 2202",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\uff1d1+1",
        "\uff20x",
        "|calc",
        "%0",
        "\u00a0=1",
    ],
)
def test_a_spreadsheet_shows_a_formula_as_the_text_it_is(text):
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("value", ["Die eAkte", "1 = 1", "a=b", "3 Plätze", "", 5, -5, None])
def test_everything_else_stays_as_it_is(value):
    assert neutral(value) == value


def test_what_no_sheet_can_hold_is_left_out():
    assert neutral("a\x0bb\tc\x00") == "ab\tc"
