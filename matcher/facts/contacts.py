"""Addresses of all sorts: e-mail, web, telephone, post."""

import re
from collections.abc import Iterator

EMAIL = re.compile(r"(?:mailto:)?[\w.+'-]+\s?@\s?[\w-]+(?:\.[\w-]+)+")
PERSONAL_URL = re.compile(
    r"(?:https?://)?(?:[\w-]+\.)?(?:linkedin\.com|github\.(?:com|io)|gitlab\.com|twitter\.com|x\.com|facebook\.com|fb\.com"
    r"|instagram\.com|behance\.net|dribbble\.com|medium\.com|xing\.com|orcid\.org|researchgate\.net"
    r"|stackoverflow\.com/users|viadeo\.com|about\.me|kaggle\.com|t\.me|wa\.me|tiktok\.com|youtube\.com|youtu\.be)"
    r"/[^\s|,;)]+|[\w-]+\.(?:github\.io|wordpress\.com|blogspot\.com|weebly\.com|wixsite\.com|tumblr\.com)\S*",
    re.IGNORECASE,
)
"""Pages that belong to one person."""
URL = re.compile(r"(?:https?://|www\.)[^\s|,;)]+", re.IGNORECASE)
HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z_][\w.]{2,30}\b")

_PHONE = re.compile(
    r"(?<![\w/$€£.,-])(?:\(?\+\s?\d{1,3}\)?[ .-]*)?(?:\(\d{1,5}\)[ .-]*)?"
    r"\d{2,5}(?:[ \t.\-/]{1,3}\d{2,7}){1,5}(?:\s*(?:x|ext\.?)\s*\d{1,5})?(?![\w/%])"
    r"|(?<![\w/$€£.,-])\+?\d{10,13}(?![\w/%])"
)
_AMERICAN_PHONE = re.compile(r"\(?\d{3}\)?[\s.-]*\d{3}[\s.-]+\d{4}.*")
_YEAR = re.compile(r"(?:19|20)\d\d")

POSTCODE = re.compile(
    r"[A-Z][\w.'’ -]{1,30},?\s+[A-Z]{2},?\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
    r"|\b\d{4,5}\s+[A-ZÀ-Ý][\w'’-]{2,}(?:[ -][A-ZÀ-Ý][\w'’-]+)?\b"
)
"""A postal code, with its town where the two are written as one."""
TOWN = re.compile(
    r"[A-ZÀ-Ý][\w.'’-]+(?:[ -][A-ZÀ-Ý][\w.'’-]+){0,2},[ \t]*(?:[A-Z]{2}|[A-ZÀ-Ý][\w.'’-]+(?: [A-ZÀ-Ý][\w.'’-]+){0,2})"
)
"""A town with its state or country; a job title with a comma looks the same."""


def phones(text: str, header_end: int) -> Iterator[tuple[int, int]]:
    """Spans of telephone numbers; below `header_end` only such as look like nothing else."""
    for match in _PHONE.finditer(text):
        number = match.group()
        groups = re.findall(r"\d+", number)
        if not 8 <= sum(map(len, groups)) <= 15 or ("+" not in number and any(map(_YEAR.fullmatch, groups))):
            continue
        label = re.search(r"tel|phone|mob|cell|fax|call|port", text[max(0, match.start() - 14) : match.start()].lower())
        if "+" in number or _AMERICAN_PHONE.fullmatch(number) or match.start() < header_end or label:
            yield match.span()
