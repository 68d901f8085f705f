"""How a run's time grows with what there is to read: a line through the points, and a plot."""

from collections.abc import Sequence
from html import escape

Point = tuple[float, float]
_WIDTH, _HEIGHT, _MARGIN = 640, 400, 56


def fit(points: Sequence[Point]) -> tuple[float, float]:
    """The line ``a + b x`` whose relative distances from the points are least, in squares."""
    # Weights of one over y squared make the residuals relative.
    rows = [(1 / y**2, x, y) for x, y in points]
    w = sum(weight for weight, _, _ in rows)
    wx = sum(weight * x for weight, x, _ in rows)
    wy = sum(weight * y for weight, _, y in rows)
    wxx = sum(weight * x * x for weight, x, _ in rows)
    wxy = sum(weight * x * y for weight, x, y in rows)
    slope = (w * wxy - wx * wy) / (w * wxx - wx * wx)
    return (wy - slope * wx) / w, slope


def residuals(points: Sequence[Point]) -> list[float]:
    """How far each point is from the line, as a part of what was measured."""
    start, slope = fit(points)
    return [(start + slope * x - y) / y for x, y in points]


def plot(points: Sequence[Point], labels: Sequence[str]) -> str:
    """The points and the line as a drawing (SVG)."""
    start, slope = fit(points)
    most_x = max(x for x, _ in points) * 1.1
    most_y = max(y for _, y in points) * 1.15

    def at(x: float, y: float) -> tuple[float, float]:
        wide, high = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN
        return _MARGIN + wide * x / most_x, _HEIGHT - _MARGIN - high * y / most_y

    (left, bottom), (right, top) = at(0, 0), at(most_x, most_y)
    first, last = at(0, start), at(most_x, start + slope * most_x)
    shown = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" '
        'font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>',
        f'<path d="M{left:.1f} {top:.1f}V{bottom:.1f}H{right:.1f}" fill="none" stroke="#333"/>',
        f'<path d="M{first[0]:.1f} {first[1]:.1f}L{last[0]:.1f} {last[1]:.1f}" stroke="#06c"/>',
    ]
    for (x, y), label in zip(points, labels, strict=True):
        across, down = at(x, y)
        shown.append(f'<circle cx="{across:.1f}" cy="{down:.1f}" r="4" fill="#c30"/>')
        said = f"{label}: {y:.1f} s, {x:.1f} MB"
        anchor = "end" if across > _WIDTH / 2 else "start"
        beside = across - 8 if anchor == "end" else across + 8
        shown.append(
            f'<text x="{beside:.1f}" y="{down - 6:.1f}" text-anchor="{anchor}">'
            f"{escape(said)}</text>"
        )
    shown += [
        f'<text x="{(left + right) / 2:.1f}" y="{_HEIGHT - 16}" text-anchor="middle">'
        "distinct lines of the pages, MB</text>",
        f'<text x="16" y="{(top + bottom) / 2:.1f}" text-anchor="middle" '
        f'transform="rotate(-90 16 {(top + bottom) / 2:.1f})">processor seconds</text>',
        f'<text x="{left + 8:.1f}" y="{top + 4:.1f}">{start:.2f} s + {slope:.2f} s a MB</text>',
        "</svg>",
    ]
    return "\n".join(shown) + "\n"
