"""How the fragments of the language tables are matched."""

import re
from functools import lru_cache

_STRAIGHT = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "´": "'",
        "“": '"',
        "”": '"',
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
    }
)
_END = r"(?:(?<=')|(?!\w|'\w))"
"""The end of a word; an elided one ("d'") ends in the middle of letters."""
_NEVER = re.compile(r"(?!)")


def plain(text: str) -> str:
    """`text` with straight quotes and ordinary blanks, of the same length."""
    return text.translate(_STRAIGHT)


@lru_cache(maxsize=256)
def words(fragments: tuple[str, ...]) -> re.Pattern[str]:
    """Any of `fragments` as whole words; matches nothing when there are none."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(fragments)}){_END}", re.IGNORECASE) if fragments else _NEVER


@lru_cache(maxsize=64)
def opening(fragments: tuple[str, ...]) -> re.Pattern[str]:
    """Any of `fragments` with the blanks that follow, for `match` at a start."""
    return re.compile(rf"(?:{'|'.join(fragments)}){_END}[\s,:]*", re.IGNORECASE) if fragments else _NEVER
