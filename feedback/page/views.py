"""The pages around the letters. They are the same for everybody, and nothing that is written comes here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from feedback.outcomes.addresses import outcomes_url
from feedback.page.frame import kinds, other_ways, trail
from feedback.page.queries import LOWEST, people_with_passes
from feedback.page.scripts import fingerprint, served
from intranet.pagecache.sharing import same_for_everyone

PAGES = "feedback/page/"


@require_safe
@same_for_everyone()
def write(request: HttpRequest) -> HttpResponse:
    people = people_with_passes(timezone.now())
    context = {
        "kinds": kinds(),
        "people": people,
        "is_crowd": people >= LOWEST,
        "lowest": LOWEST,
        "outcomes_url": outcomes_url(),
    }
    return render(request, f"{PAGES}write.html", context | {"ways": other_ways(), "trail": trail()})


@require_safe
@same_for_everyone()
def answer(request: HttpRequest) -> HttpResponse:
    return render(request, f"{PAGES}answer.html", {"ways": other_ways(), "trail": trail(_("Antwort lesen"))})


@require_safe
@same_for_everyone()
def privacy(request: HttpRequest) -> HttpResponse:
    scripts = served()
    context = {"scripts": scripts, "fingerprint": fingerprint(scripts), "ways": other_ways()}
    return render(request, f"{PAGES}privacy.html", context | {"trail": trail(_("So bleiben Sie ohne Namen"))})
