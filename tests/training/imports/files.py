"""Calendar files as others write them."""


def file(*events, head="BEGIN:VCALENDAR\nVERSION:2.0"):
    return "\n".join([head, *events, "END:VCALENDAR", ""])


def event(
    uid="fest@stadt.example", start="20261201T090000Z", end="20261201T110000Z", *more, title="Stadtfest"
):
    lines = ["BEGIN:VEVENT", f"UID:{uid}", f"DTSTART:{start}", f"DTEND:{end}", f"SUMMARY:{title}", *more]
    return "\n".join([*lines, "END:VEVENT"])
