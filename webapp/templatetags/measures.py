"""Shares of words, as people read them."""

from django import template

register = template.Library()


@register.filter
def share(value: float) -> str:
    """What a word adds, with its sign."""
    return f"{value:+.2f}".replace("-", "−")


@register.filter
def is_rule(decided_by: str) -> bool:
    """Whether a rule had a part in a verdict."""
    return "+" in decided_by
