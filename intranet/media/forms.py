"""Where editors upload pictures and documents, and people a picture of themselves."""

from typing import Any

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from wagtail.admin.forms.account import AvatarPreferencesForm
from wagtail.admin.views.generic.multiple_upload import AddView
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


def check_avatars() -> None:
    """Let the picture of a person be cleaned as every other is."""
    field = AvatarPreferencesForm.base_fields["avatar"]
    own = PictureField(label=field.label, required=False, widget=field.widget)
    AvatarPreferencesForm.base_fields["avatar"] = own


def expect_the_file() -> None:
    """Let the uploader for many files refuse a request without its file; Wagtail looks for it unasked."""
    whole = AddView.post

    def post(view: AddView, request: HttpRequest) -> HttpResponse:
        if "files[]" not in request.FILES:
            raise BadRequest
        answer: HttpResponse = whole(view, request)
        return answer

    AddView.post = post
