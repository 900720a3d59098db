"""What editors fill in, and how the versions of an article are kept in step with what they do."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminPageForm

from news.articles import services


class ArticleForm(WagtailAdminPageForm):
    """The form for an article; its two extra boxes say that a twin still fits."""

    plain_fits = forms.BooleanField(
        label=_("Die Fassung in Einfacher Sprache passt noch"),
        help_text=_("Ankreuzen, wenn das Original geändert wurde und die Fassung trotzdem stimmt."),
        required=False,
    )
    translation_fits = forms.BooleanField(
        label=_("Die Übersetzung passt noch"),
        help_text=_("Ankreuzen, wenn das Original geändert wurde und die Übersetzung trotzdem stimmt."),
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.before = services.written(self.instance)
        if "field" in self.fields:
            fields = self.fields["field"].queryset
            self.fields["field"].queryset = fields.filter(locale=self.instance.locale_id)

    def save(self, commit: bool = True) -> Any:
        services.keep_in_step(
            article=self.instance,
            before=self.before,
            plain_fits=bool(self.cleaned_data.get("plain_fits")),
            translation_fits=bool(self.cleaned_data.get("translation_fits")),
        )
        return super().save(commit=commit)
