from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from news.articles.pictures import SCENES, UnknownSceneError, draw

SMALL = (320, 180)
CARD = (640, 360)

every_scene = pytest.mark.parametrize("scene", sorted(SCENES))


def weight(picture: Image.Image, kind: str, quality: int) -> int:
    """How many bytes a browser would load."""
    file = BytesIO()
    picture.save(file, kind, quality=quality)
    return file.tell()


@every_scene
def test_the_same_seed_draws_the_same_picture(scene):
    first = draw(scene, seed="e-akte", size=SMALL)

    assert draw(scene, seed="e-akte", size=SMALL).tobytes() == first.tobytes()


@every_scene
def test_every_seed_draws_a_picture_of_its_own(scene):
    pictures = {draw(scene, seed=seed, size=SMALL).tobytes() for seed in ("eins", "zwei", "drei", "vier")}

    assert len(pictures) == 4


@every_scene
def test_a_card_stays_light(scene):
    assert weight(draw(scene, seed="e-akte", size=CARD), "WEBP", 70) < 18_000


def test_a_picture_is_full_size_unless_told_otherwise():
    assert draw("rathaus", seed="markt").size == (1600, 900)


@pytest.mark.parametrize("size", [(1600, 900), (800, 600), (500, 500), (320, 640), (33, 17)])
def test_a_picture_has_the_size_that_was_asked_for(size):
    picture = draw("schutz", seed="tor", size=size)

    assert (picture.size, picture.mode) == (size, "RGB")


def test_a_square_shows_the_middle_of_the_wide_picture():
    wide = draw("umfrage", seed="mitte", size=(640, 360)).crop((140, 0, 500, 360))

    square = draw("umfrage", seed="mitte", size=(360, 360))

    difference = ImageStat.Stat(ImageChops.difference(square, wide)).mean
    assert max(difference) < 1  # of 255: soft shadows are laid on a coarser grid


def test_an_unknown_scene_names_those_that_exist():
    with pytest.raises(UnknownSceneError, match="No scene 'mond'; there are: ausbildung, baustelle") as error:
        draw("mond", seed="nacht")

    assert str(error.value).endswith("there are: " + ", ".join(sorted(SCENES)))
