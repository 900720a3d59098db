"""What a browser hands in after a ceremony: nothing here can be read by the server."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.utils import ErrorList
from django.utils.translation import gettext_lazy as _

from feedback.box.words import Group, Suite
from feedback.keys.proof import Proof
from feedback.keys.queries import may_be_admitted
from intranet.passes.encoding import from_text
from intranet.people.models import User

BROKEN = _("Was Ihr Browser geschickt hat, ist unvollständig. Bitte laden Sie die Seite neu.")
KDF: dict[str, Any] = {"v": 1, "kdf": "argon2id", "memory": 65_536, "passes": 3}
SIZES = {"salt": 16, "nonce": 12, "sealed": 4_096 + 16}  # bytes
PUBLIC_SIZES = {Suite.X25519: 32, Suite.P256: 65}
LARGEST = 8_192  # characters of what is sealed, as JSON


class SealedField(forms.JSONField):
    """Private keys under a passphrase; see docs/feedback-protocol.md."""

    widget = forms.HiddenInput
    default_error_messages = {"required": BROKEN, "invalid": BROKEN}

    def clean(self, value: Any) -> Any:
        sealed = super().clean(value) if len(value or "") <= LARGEST else None
        if not is_sealed(sealed):
            raise ValidationError(BROKEN)
        return sealed


class PublicField(forms.JSONField):
    """The public halves, one of each suite."""

    widget = forms.HiddenInput
    default_error_messages = {"required": BROKEN, "invalid": BROKEN}

    def clean(self, value: Any) -> Any:
        public = super().clean(value) if len(value or "") <= LARGEST else None
        if not is_public(public):
            raise ValidationError(BROKEN)
        return public


def is_sealed(value: Any) -> bool:
    if not isinstance(value, dict) or value.keys() != KDF.keys() | SIZES.keys():
        return False
    plain = all(type(value[name]) is type(said) and value[name] == said for name, said in KDF.items())
    return plain and all(is_base64(value[name], size=size) for name, size in SIZES.items())


def is_public(value: Any) -> bool:
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        return False
    if [one.get("suite") for one in value] != list(PUBLIC_SIZES) or any(len(one) > 2 for one in value):
        return False
    return all(is_base64(one.get("public"), size=PUBLIC_SIZES[one["suite"]]) for one in value)


def is_base64(value: Any, *, size: int) -> bool:
    """Return whether these are so many bytes, spelt as agreed."""
    try:
        return isinstance(value, str) and len(from_text(value)) == size
    except ValueError:
        return False


class CeremonyForm(forms.Form):
    """What every ceremony hands in; its errors stand above the form, for nobody types into these fields."""

    def wrong(self) -> str:
        """Return the first thing that is wrong with it."""
        errors: ErrorList = next(iter(self.errors.values()), ErrorList())
        return str(errors[0]) if errors else ""


class ProofMixin(CeremonyForm):
    signed = forms.CharField(widget=forms.HiddenInput, max_length=500, error_messages={"required": BROKEN})
    answer = forms.CharField(widget=forms.HiddenInput, max_length=100, error_messages={"required": BROKEN})

    @property
    def proof(self) -> Proof:
        return Proof(signed=self.cleaned_data["signed"], answer=self.cleaned_data["answer"])


class BeginForm(CeremonyForm):
    public = PublicField()
    own = SealedField()
    recovery = SealedField()


class RenewForm(BeginForm, ProofMixin):
    pass


class OwnForm(ProofMixin):
    """A new passphrase for oneself."""

    own = SealedField()


class AdmitForm(OwnForm):
    """The keys under another member's passphrase."""

    reader = forms.ModelChoiceField(
        User.objects.none(),
        label=_("Wer soll mitlesen?"),
        empty_label=_("Bitte wählen"),
        widget=forms.Select(attrs={"data-ceremony-target": "reader"}),
        error_messages={"required": _("Wählen Sie aus, wer mitlesen soll.")},
    )

    def __init__(self, *args: Any, group: Group, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["reader"].queryset = may_be_admitted(group, by=by)  # type: ignore[attr-defined]
