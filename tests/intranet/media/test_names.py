import pytest

from intranet.media.names import plain_name


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("Rathaus.JPG", "rathaus.jpg"),
        ("Größe über alles.pdf", "grosse-uber-alles.pdf"),
        ("../../etc/passwd.png", "passwd.png"),
        ("C:\\Users\\alma\\plan.docx", "plan.docx"),
        ("shell.php.png", "shell-php.png"),
        (".htaccess.txt", "htaccess.txt"),
        ('"><img src=x onerror=alert(1)>.gif', "img-srcx-onerroralert1.gif"),
        ("rechnung\u202egpj.png", "rechnunggpj.png"),
        ("a\r\nSet-Cookie: x=1.txt", "a-set-cookie-x1.txt"),
        ("🎉.webp", "tada.webp"),
        ("\x00.png", "datei.png"),
        ("CON.txt", "con.txt"),
        ("a" * 300 + ".png", "a" * 60 + ".png"),
    ],
)
def test_a_stored_name_says_what_it_is_and_nothing_more(name, stored):
    assert plain_name(name) == stored
