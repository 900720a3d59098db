"""Pictures with what they show, in words."""

from typing import Any

from django.core.files.base import ContentFile, File
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, Image


class Picture(AbstractImage):
    """An uploaded picture; ``description`` says what it shows and is offered as its alt text."""

    credit = models.CharField(_("Urheberin oder Urheber"), max_length=120, blank=True)

    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("Bild")
        verbose_name_plural = _("Bilder")

    @property
    def default_alt_text(self) -> str:
        return self.description

    def get_rendition(self, wanted: Filter | str) -> "PictureRendition":
        """Return the stored size, else the original in its place: to look at a picture makes nothing."""
        wanted = Filter(spec=wanted) if isinstance(wanted, str) else wanted
        try:
            stored: PictureRendition = self.find_existing_rendition(wanted)
        except PictureRendition.DoesNotExist:
            size = {"width": self.width, "height": self.height}
            return PictureRendition(image=self, filter_spec=wanted.spec, file=self.file.name, **size)
        return stored

    def generate_rendition_file(self, *args: Any, **kwargs: Any) -> File[bytes]:
        """Return the new size from memory; Wagtail leaves its temporary file open."""
        with super().generate_rendition_file(*args, **kwargs) as made:
            made.seek(0)
            return ContentFile(made.read(), name=made.name)


class PictureRendition(AbstractRendition):
    """One stored size and format of a picture."""

    image = models.ForeignKey(Picture, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="one_rendition_per_filter"
            ),
        ]
