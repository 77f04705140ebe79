"""How a passage is shown to the judge: a bullet means little without the position that it stands under."""


def in_context(passage: str, *, section: str, heading: str) -> str:
    """`heading` is the line of the position (title, employer, dates), "" outside positions."""
    return f"{heading or section}: {passage}" if heading or section else passage
