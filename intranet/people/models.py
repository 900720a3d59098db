"""The people of the city hall and the departments they work in."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _


class Department(models.Model):
    """A unit of the administration that owns services and answers for what it publishes."""

    slug = models.SlugField(unique=True)
    name = models.CharField(_("Name"), max_length=120)
    short_name = models.CharField(_("Kürzel"), max_length=20, blank=True)
    email = models.EmailField(_("E-Mail der Stelle"), blank=True)
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name = _("Organisationseinheit")
        verbose_name_plural = _("Organisationseinheiten")

    def __str__(self) -> str:
        return self.name


class User(AbstractUser):
    """Someone who can sign in. When and how often is nobody's business, so it is not kept."""

    last_login = None
    date_joined = None  # type: ignore[assignment]
    department = models.ForeignKey(
        Department,
        verbose_name=_("Organisationseinheit"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="people",
    )
    phone = models.CharField(_("Telefon"), max_length=40, blank=True)

    class Meta:
        ordering = ["last_name", "first_name"]
        verbose_name = _("Person")
        verbose_name_plural = _("Personen")

    def __str__(self) -> str:
        return self.get_full_name() or self.username
