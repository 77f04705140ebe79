"""The lines of a resume: what looks like a bullet, a heading, a sentence."""

import re
from dataclasses import dataclass, replace

_BULLET = re.compile(
    r"\s*(?:[•·▪■●○◦‣⁃∙⚫➢➤►▶✓✔❖◆★\uf000-\uf8ff]|â€¢|[*>+–—-](?=\s|[A-Z]{2})|o(?=\s{1,4}[A-Z])|\(?\d{1,2}[.)](?=\s+[A-Z]))\s*"
)
_RULE = re.compile(r"\s*[-=_~*—–]{3,}\s*")
_FOLIO = re.compile(r"\s*(?:page|seite|p\.)?\s*\d{1,2}\s*(?:(?:/|of|sur|de|von)\s*\d{1,2})?\s*", re.IGNORECASE)
_MARKUP = re.compile(r"^[#\s]+|^[*_=]{2,}|[*_=#]{2,}\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: offsets of its content in the compact text, without bullet and outer blanks."""

    start: int
    end: int
    text: str
    bullet: bool
    markdown: bool
    after_blank: bool
    width: int
    underlined: bool = False

    @property
    def is_sentence(self) -> bool:
        """Whether the line reads like running text, not like a heading."""
        words = self.text.split()
        return len(words) > 16 or (len(words) > 6 and self.text.endswith((".", ";"))) or self.text[:1].islower()


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines that hold something, in order."""
    lines: list[Line] = []
    after_blank = True
    at = 0
    for raw in text.split("\n"):
        begin, at = at, at + len(raw) + 1
        if lines and not after_blank and _RULE.fullmatch(raw):
            lines[-1] = replace(lines[-1], underlined=True)
        if _FOLIO.fullmatch(raw):
            continue
        bullet = _BULLET.match(raw)
        content = raw[bullet.end() :] if bullet else raw
        offset = begin + (bullet.end() if bullet else 0)
        markup = _MARKUP.match(content)
        markdown = bool(markup and markup.group().strip())
        if markdown and markup:
            content, offset = content[markup.end() :], offset + markup.end()
            content = re.sub(r"[*_=#]{2,}\s*$", "", content)
        stripped = content.strip()
        if not any(character.isalnum() for character in stripped):
            after_blank = after_blank or not stripped
            continue
        offset += len(content) - len(content.lstrip())
        lines.append(
            Line(offset, offset + len(stripped), stripped, bullet is not None, markdown, after_blank, len(raw.rstrip()))
        )
        after_blank = False
    return tuple(lines)


def is_capitalised(text: str, function_words: frozenset[str]) -> bool:
    """Whether half of the words that carry meaning begin in upper case, as in names and headings (or none at all)."""
    if text.islower() and len(text.split()) <= 9:
        return True
    words = [word for word in re.findall(r"[^\W\d_][\w'’&+#-]*", text) if word.lower() not in function_words]
    return bool(words) and sum(word[0].isupper() for word in words) * 2 >= len(words)
