"""The pictures in a body, looked up together."""

from typing import Any

from django.db.models import prefetch_related_objects


def pictures_in(body: Any) -> list[Any]:
    """Return the images that the body shows; one that was deleted since is none."""
    chosen = [child.value["image"] for child in body if child.block_type == "image"]
    return [image for image in chosen if image]


def load_renditions(images: list[Any]) -> None:
    """Fetch the stored sizes of all images with one query."""
    prefetch_related_objects(images, "renditions")
