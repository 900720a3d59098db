"""What the browser of somebody who is signed in should draw by itself."""

import json
from datetime import datetime

from django.conf import settings
from django.urls import reverse

from intranet.passes.kinds import Kind, Span, kinds
from intranet.people.models import User


def plan(person: User, at: datetime) -> str | None:
    """Return what ``draw.js`` reads, the same for all who are signed in; None where there is nothing."""
    scopes = [scope_of(kind, span) for kind, span in kinds.current(at)]
    addresses = {"draw": reverse("draw-passes"), "keys": reverse("pass-keys")}
    return json.dumps({**addresses, "wait": settings.PASSES_WAIT, "scopes": scopes}) if scopes else None


def scope_of(kind: Kind, span: Span) -> dict[str, str | int]:
    until = span.until.isoformat()
    return {"scope": span.scope, "limit": kind.limit, "until": until, "witness": kind.witness}
