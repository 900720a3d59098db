"""What templates need from the look: drawings by name, pictures for a place, fields, the import map."""

from typing import Any

from django import template
from django.forms import BoundField
from django.template import Context
from django.template.loader import get_template, select_template
from django.utils.safestring import SafeString, mark_safe

from intranet.look import importmap
from intranet.look.pictures import Illustration, Shown

register = template.Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """The drawing of that name; what has none of its own gets the common sign."""
    return select_template([f"icons/{name}.svg", "icons/field.svg"]).render()


@register.simple_tag
def illustration(image: Any, alt: str) -> Illustration:
    """An image from an editor's text with what it shows, in words."""
    return Illustration(image, alt)


@register.simple_tag
def shown(picture: Illustration, place: str) -> Shown:
    """The picture as the place needs it."""
    return picture.shown(place)


@register.simple_tag
def control(field: BoundField) -> str:
    """The input of a form field in KERN's dress."""
    error = " kern-form-input__input--error" if field.errors else ""
    return field.as_widget(attrs={"class": f"kern-form-input__input{error}"})


@register.simple_tag(takes_context=True)
def sample(context: Context, name: str, content: dict[str, Any]) -> str:
    """A component of the gallery, drawn with its own content."""
    return get_template(name).render(content, context["request"])


@register.simple_tag
def import_map(name: str = importmap.EVERYWHERE) -> SafeString:
    """An import map as an inline script, to the byte what its hash in the policy was made of."""
    return mark_safe(f'<script type="importmap">{importmap.import_map(name)}</script>')  # noqa: S308 - made by us


@register.simple_tag
def idle_modules() -> str:
    """The modules that may wait until the page is quiet, each with its share: "wandel/cover 0.02"."""
    return ",".join(f"{name} {share}" for name, share in importmap.IDLE.items())
