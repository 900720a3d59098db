"""Outlines: pure geometry, as lists of points that a canvas can fill, fade or cast a shadow of."""

from collections.abc import Sequence
from math import cos, pi, radians, sin

Point = tuple[float, float]
Path = list[Point]
Points = Sequence[Point]


def box(x: float, y: float, w: float, h: float, r: float = 0) -> Path:
    """A rectangle from its top left corner, its corners rounded by r."""
    if not r:
        return [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
    r = min(r, w / 2, h / 2)
    corners = [
        (x + w - r, y + r, -90),
        (x + w - r, y + h - r, 0),
        (x + r, y + h - r, 90),
        (x + r, y + r, 180),
    ]
    return [point for cx, cy, start in corners for point in arc(cx, cy, r, start, start + 90)]


def arc(x: float, y: float, r: float, start: float, end: float, ry: float | None = None) -> Path:
    """An open piece of a circle or ellipse; 0 degrees is right, 90 is down."""
    steps = 4 * max(2, int(abs(end - start) * max(r, ry or r) ** 0.5 / 180))  # large ones need more corners
    angles = [radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + r * cos(a), y + (ry or r) * sin(a)) for a in angles]


def disc(x: float, y: float, r: float, ry: float | None = None) -> Path:
    return arc(x, y, r, 0, 360, ry)


def arch(x: float, y: float, w: float, h: float) -> Path:
    """A doorway: straight below, half round above."""
    return [*arc(x + w / 2, y + w / 2, w / 2, 180, 360), (x + w, y + h), (x, y + h)]


def capsule(a: Point, ra: float, b: Point, rb: float) -> Path:
    """A limb with round ends that may taper."""
    return hull(disc(*a, ra) + disc(*b, rb))


def leaf(root: Point, length: float, width: float, angle: float) -> Path:
    """A pointed oval that grows from its root; 0 degrees is right, -90 is up."""
    x, y = root
    rim = [(step / 12, sin(pi * step / 12) ** 0.8) for step in range(13)]
    upper = [(x + length * t, y - width / 2 * s) for t, s in rim]
    lower = [(x + length * t, y + width / 2 * s) for t, s in reversed(rim)]
    return turn(upper + lower, angle, root)


def move(path: Points, dx: float, dy: float) -> Path:
    return [(x + dx, y + dy) for x, y in path]


def turn(path: Points, degrees: float, about: Point) -> Path:
    """The path turned clockwise around a point."""
    c, s, (ox, oy) = cos(radians(degrees)), sin(radians(degrees)), about
    return [(ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c) for x, y in path]


def bend(points: Points) -> Path:
    """A smooth open line through the points (Catmull-Rom)."""
    around = [points[0], *points, points[-1]]
    spans = [around[i : i + 4] for i in range(len(points) - 1)]
    return [_between(span, t / 10) for span in spans for t in range(10)] + [points[-1]]


def blob(points: Points) -> Path:
    """A smooth closed outline through the points."""
    around = [points[-1], *points, points[0], points[1]]
    spans = [around[i : i + 4] for i in range(len(points))]
    return [_between(span, t / 10) for span in spans for t in range(10)]


def _between(span: Points, t: float) -> Point:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = span

    def mix(a: float, b: float, c: float, d: float) -> float:
        return b + t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a))) / 2

    return mix(ax, bx, cx, dx), mix(ay, by, cy, dy)


def hull(path: Points) -> Path:
    """The smallest convex outline around all points."""
    ordered = sorted(set(path))
    return _half(ordered) + _half(ordered[::-1])


def _half(ordered: Path) -> Path:
    chain: Path = []
    for point in ordered:
        while len(chain) > 1 and _cross(chain[-2], chain[-1], point) <= 0:
            chain.pop()
        chain.append(point)
    return chain[:-1]


def _cross(o: Point, a: Point, b: Point) -> float:
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])
