from news.articles.pictures.dice import dice


def test_the_same_seed_throws_the_same():
    assert [dice("markt").randint(1, 6) for _ in range(3)] == [dice("markt").randint(1, 6)] * 3


def test_another_seed_throws_something_else():
    assert dice("markt").random() != dice("turm").random()
