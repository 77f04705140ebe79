"""Small pieces that many pages show alike."""

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()

VERDICTS = {
    "met": ("check", "Met"),
    "partly": ("partly", "Partly met"),
    "absent": ("absent", "Not stated"),
    "contradicted": ("x", "Contradicted"),
}


@register.simple_tag
def icon(name: str, css: str = "") -> SafeString:
    """An icon that says nothing to a screen reader; words stand beside it."""
    return format_html(
        '<svg class="icon {}" aria-hidden="true"><use href="{}#{}"></use></svg>',
        css,
        static("vendor/icons/icons.svg"),
        name,
    )


@register.simple_tag
def verdict_icon(verdict: str) -> SafeString:
    return icon(VERDICTS[verdict][0])


@register.filter
def verdict_name(verdict: str) -> str:
    return VERDICTS[verdict][1]


@register.filter
def slug(words: str) -> str:
    """As part of a class name."""
    return words.replace(" ", "-")


@register.filter
def points(value: float | None) -> str:
    """Points of a score, to one place."""
    return "–" if value is None else f"{value:.1f}"


@register.filter
def percent(value: float) -> str:
    """0..1 as a percentage."""
    return f"{100 * value:.0f}%"


@register.filter
def weight(value: object) -> str:
    """A weight without needless zeros; whatever else was typed in, as it is."""
    return f"{value:g}" if isinstance(value, int | float) else str(value or "")
