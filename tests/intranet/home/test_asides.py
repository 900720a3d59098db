"""Other parts of the house stand beside a text without the text knowing them."""

from intranet.home.asides import Aside, Asides


def test_each_piece_is_built_with_the_title_of_the_text_in_the_order_of_registration():
    asides = Asides()
    asides.register(Aside("one.html", str.upper))
    asides.register(Aside("two.html", len))

    assert asides.beside("Akte") == [("one.html", "AKTE"), ("two.html", 4)]


def test_where_nothing_is_registered_nothing_stands():
    assert Asides().beside("Akte") == []
