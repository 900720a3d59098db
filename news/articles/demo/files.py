"""Pictures and files that belong to the articles of the demo city."""

from io import BytesIO

from django.conf import settings
from django.core.files.base import ContentFile
from wagtail.documents.models import Document

from intranet.media.models import Picture
from news.articles.pictures import draw


def picture(scene: str, *, seed: str, alt: str) -> Picture:
    """Store a drawing; the same seed always gives the same one."""
    stored = BytesIO()
    drawing = draw(scene, seed=seed, size=settings.DEMO_PICTURE_SIZE)
    drawing.save(stored, "PNG", compress_level=1)
    file = ContentFile(stored.getvalue(), name=f"{seed}.png")
    return Picture.objects.create(title=alt[:255], description=alt, file=file)


def document(filename: str, *, title: str, content: str) -> Document:
    file = ContentFile(content.strip().encode(), name=filename)
    return Document.objects.create(title=title, file=file)
