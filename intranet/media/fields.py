"""Form fields that take in a file only as what it says it is."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import gettext_lazy as _
from wagtail.documents.fields import WagtailDocumentField
from wagtail.images.fields import WagtailImageField

from intranet.media.cleaning import clean_picture
from intranet.media.documents import is_what_it_says
from intranet.media.names import plain_name


class PictureField(WagtailImageField):
    """A picture, checked by its head, then made anew from what can be seen of it."""

    def to_python(self, data: Any) -> Any:
        try:
            file = super().to_python(data)
            return file and cleaned(file)
        except ValidationError:
            raise
        except Exception as broken:  # whatever the picture library stumbled over
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from broken


def cleaned(file: Any) -> SimpleUploadedFile:
    """Return what may be stored of a picture."""
    return SimpleUploadedFile(plain_name(file.name), clean_picture(file), file.content_type)


class DocumentField(WagtailDocumentField):
    """A document whose content is what its ending says."""

    default_error_messages = {
        "mismatch": _("Der Inhalt passt nicht zur Endung „%(ending)s“, ist beschädigt oder enthält Makros."),
    }

    def to_python(self, data: Any) -> Any:
        file = super().to_python(data)
        if file:
            file.name = plain_name(file.name)
            self.check_content(file)
        return file

    def check_content(self, file: Any) -> None:
        """Raise ValidationError where the content is something else."""
        ending = file.name.rpartition(".")[2]
        if not is_what_it_says(ending, file):
            raise ValidationError(self.error_messages["mismatch"], code="mismatch", params={"ending": ending})
