"""How a passage is shown to the verifier: a bullet means little without the position it stands under."""


def in_context(passage: str, *, section: str, heading: str) -> str:
    """`heading` is the line of the position (title, employer, dates), "" outside positions."""
    return f"{heading or section}: {passage}"
