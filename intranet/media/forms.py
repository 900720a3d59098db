"""Where editors upload pictures and documents."""

from typing import Any

from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from intranet.media.fields import DocumentField, PictureField


class PictureForm(BaseImageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        take_in(self, PictureField)


class DocumentForm(BaseDocumentForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        take_in(self, DocumentField)


def take_in(form: Any, field_class: Any) -> None:
    """Exchange Wagtail's field for ours; the form for what was uploaded already has none."""
    if field := form.fields.get("file"):
        form.fields["file"] = field_class(label=field.label, required=field.required, widget=field.widget)
