"""Short ways to write tables of words."""


def words(text: str) -> frozenset[str]:
    """The words of `text`, parted by white space."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of `text`, parted by commas, in order."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(",") if phrase.strip())


def pairs(text: str) -> dict[str, str]:
    """`{"sept": "9", "old norse": "non"}` of "sept 9, old norse non": the last word of each phrase is its value."""
    table = {}
    for phrase in phrases(text):
        key, value = phrase.rsplit(" ", 1)
        table[key] = value
    return table
