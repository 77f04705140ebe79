"""The reliability diagram, drawn as SVG that is readable on light and dark pages."""

import math
from html import escape

from matcher.evaluation.calibration import Bin, Calibration

WIDTH, HEIGHT = 640, 440
LEFT, TOP, RIGHT, BOTTOM = 64, 52, 24, 64
_STYLE = """
  .page { fill: #ffffff } text { fill: #1f2933; font: 13px system-ui, sans-serif }
  .title { font-weight: 600; font-size: 15px } .grid { stroke: #d5dbe1 } .axis { stroke: #52606d }
  .bar { fill: #2f6fb2; fill-opacity: .55 } .mean { fill: #174a7c } .whisker { stroke: #174a7c }
  .ideal { stroke: #b45309; stroke-dasharray: 6 5; stroke-width: 1.5 } .count { font-size: 11px }
  .end { text-anchor: end } .middle { text-anchor: middle }
  @media (prefers-color-scheme: dark) {
    .page { fill: #14191f } text { fill: #e4e9ee } .grid { stroke: #323b45 } .axis { stroke: #9aa7b4 }
    .bar { fill: #5b9bdf } .mean { fill: #a9d0f7 } .whisker { stroke: #a9d0f7 } .ideal { stroke: #f2b15c }
  }
"""


def reliability_diagram(result: Calibration, *, title: str, across: str, up: str, scale: int = 1) -> str:
    """One bar a bin: its height is the share that came true, with its 95% Wilson interval and the count.

    A dot marks share and mean prediction; on the dashed line, predictions mean what they say. `scale` is what a
    prediction of 1 is called on the axis (100 for scores).
    """
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
        f"<title>{escape(title)}</title><desc>{escape(_in_words(result, scale))}</desc>",
        f"<style>{_STYLE}</style>",
        f'<rect class="page" width="{WIDTH}" height="{HEIGHT}" rx="8"/>',
        f'<text class="title" x="{LEFT}" y="28">{escape(title)}</text>',
    ]
    for tick in range(0, 11, 2):
        x, y = _x(tick / 10), _y(tick / 10)
        parts += [
            f'<line class="grid" x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>',
            f'<text class="end" x="{LEFT - 8}" y="{y + 4:.1f}">{tick * 10}%</text>',
            f'<text class="middle" x="{x:.1f}" y="{HEIGHT - BOTTOM + 20}">{tick / 10 * scale:g}</text>',
        ]
    for each in result.bins:
        parts += _bar(each)
    parts += [
        f'<line class="ideal" x1="{_x(0):.1f}" y1="{_y(0):.1f}" x2="{_x(1):.1f}" y2="{_y(1):.1f}"/>',
        f'<line class="axis" x1="{LEFT}" y1="{_y(0):.1f}" x2="{WIDTH - RIGHT}" y2="{_y(0):.1f}"/>',
        f'<text class="middle" x="{_x(0.5):.1f}" y="{HEIGHT - 18}">{escape(across)}</text>',
        f'<text class="middle" transform="translate(18 {_y(0.5):.1f}) rotate(-90)">{escape(up)}</text>',
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def wilson(share: float, count: int) -> tuple[float, float]:
    """The 95% interval of a share of `count` (Wilson 1927)."""
    z = 1.959964
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return max(0.0, middle - half), min(1.0, middle + half)


def _bar(each: Bin) -> list[str]:
    left, right, top = _x(each.lowest) + 3, _x(each.highest) - 3, _y(each.share)
    middle = (left + right) / 2
    low, high = wilson(each.share, each.count)
    label = min(_y(high) - 6, _y(0) - 8)
    return [
        f'<rect class="bar" x="{left:.1f}" y="{top:.1f}" width="{right - left:.1f}" height="{_y(0) - top:.1f}"/>',
        f'<line class="whisker" x1="{middle:.1f}" y1="{_y(low):.1f}" x2="{middle:.1f}" y2="{_y(high):.1f}"/>',
        f'<circle class="mean" cx="{_x(each.mean):.1f}" cy="{top:.1f}" r="4"/>',
        f'<text class="count middle" x="{middle:.1f}" y="{label:.1f}">{each.count}</text>',
    ]


def _in_words(result: Calibration, scale: int) -> str:
    return "; ".join(
        f"from {each.lowest * scale:g} to {each.highest * scale:g}: {each.share:.0%} of {each.count}"
        for each in result.bins
    )


def _x(value: float) -> float:
    return LEFT + value * (WIDTH - LEFT - RIGHT)


def _y(value: float) -> float:
    return HEIGHT - BOTTOM - value * (HEIGHT - TOP - BOTTOM)
