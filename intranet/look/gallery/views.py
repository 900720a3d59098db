"""The page that shows every component."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from intranet.look.gallery.samples import samples


def gallery(request: HttpRequest) -> HttpResponse:
    return render(request, "intranet/look/gallery.html", {"samples": samples()})
