"""How a passage is shown to the judge: a bullet means little without the position that it stands under."""

from matcher.values import Passage, Profile

LONGEST = 120
"""Characters of a position's heading that are read with each of its passages."""


def in_context(text: str, *, section: str, heading: str) -> str:
    """`heading` is the line of the position (title, employer, dates), "" outside positions."""
    return f"{heading or section}: {text}" if heading or section else text


def passage_in_context(profile: Profile, passage: Passage) -> str:
    """The text of a passage of `profile`, masked as the profile is, under its position or else its section."""
    heading = ""
    if passage.position >= 0:
        position = profile.positions[passage.position]
        heading = " ".join(profile.masked.text[position.heading_start : position.heading_end].split())[:LONGEST]
    return in_context(passage.text, section=passage.section, heading=heading)
