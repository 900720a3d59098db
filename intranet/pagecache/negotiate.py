"""Which encodings a browser gets."""

PREFERRED = ("br", "gzip")


def accepted(accept_encoding: str) -> tuple[str, ...]:
    """Return the preferred encodings that the header allows, best first."""
    weights = dict(weigh(part) for part in accept_encoding.lower().split(","))
    anything = weights.get("*", 0.0)
    allowed = [encoding for encoding in PREFERRED if weights.get(encoding, anything) > 0]
    return tuple(sorted(allowed, key=lambda encoding: -weights.get(encoding, anything)))


def weigh(part: str) -> tuple[str, float]:
    """Return one encoding with its weight: `gzip;q=0.5` is ("gzip", 0.5)."""
    name, _, parameter = part.partition(";")
    weight = parameter.strip().removeprefix("q=")
    try:
        return name.strip(), float(weight) if weight else 1.0
    except ValueError:
        return name.strip(), 0.0
