"""The gallery shows everything that pages are made of."""

from pathlib import Path

import pytest
from django.conf import settings

from intranet.look.gallery.samples import AROUND, INSIDE, samples

pytestmark = pytest.mark.django_db

TEMPLATES = Path(settings.BASE_DIR) / "templates" / "components"


def test_every_component_is_shown():
    components = {path.stem for path in TEMPLATES.glob("*.html")}

    assert {sample.name for sample in samples()} == components - AROUND - INSIDE


def test_what_is_seen_elsewhere_is_still_there():
    assert [name for name in sorted(AROUND | INSIDE) if not (TEMPLATES / f"{name}.html").exists()] == []


def test_the_gallery_draws_every_sample(client):
    page = client.get("/components/").content.decode()

    assert [sample.name for sample in samples() if f'id="{sample.name}"' not in page] == []
    assert page.count("gallery__sample") == sum(len(sample.contexts) for sample in samples())
