"""Words as the weights of the splitter know them."""

import re

from matcher.requirements.patterns import plain

_TOKEN = re.compile(r"'s|[^\W\d_]+'?|\d+|[$£€%?]")
_CLITIC = re.compile(r"(?<=\w)'(ve|ll|re|d|s|m)\b")
_FULL = {"ve": " have", "ll": " will", "re": " are", "d": " would", "s": " 's", "m": " am"}


def tokens(text: str) -> tuple[str, ...]:
    """Lower-case words and signs of `text`; contractions are spelled out, and every number is "0"."""
    body = _CLITIC.sub(lambda found: _FULL[found[1]], plain(text).lower()).replace("n't", " not")
    return tuple("0" if token.isdigit() else token for token in _TOKEN.findall(body))
