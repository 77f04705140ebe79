"""Degrees, credentials and languages, each read where a resume puts it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from matcher.extract.sections import Block
from matcher.facts.credentials import CredentialName, credentials
from matcher.facts.dates import dates
from matcher.facts.degrees import DegreeName, degrees
from matcher.facts.languages import LanguageClaim, spoken_languages

_NO_DEGREES = frozenset({"experience", "projects", "references", "interests", "skills", "languages"})


def degrees_of(blocks: tuple[Block, ...], text: str, *, as_of: int, language: str) -> tuple[DegreeName, ...]:
    """Degrees of the education sections; of the whole resume where it has none."""
    schooled = any(block.kind == "education" for block in blocks)
    found: dict[tuple[int, str], DegreeName] = {}
    for block in blocks:
        if schooled and block.kind in _NO_DEGREES:
            continue
        in_education = block.kind == "education"
        for name in degrees(text[block.body : block.end], education=in_education, as_of=as_of, language=language):
            moved = replace(name, start=name.start + block.body, end=name.end + block.body)
            found.setdefault((name.level, name.subject.lower()), moved)
    told = {level for level, subject in found if subject}
    return tuple(name for (level, subject), name in found.items() if subject or level not in told)


def credentials_of(blocks: tuple[Block, ...], text: str, *, language: str) -> Iterator[CredentialName]:
    """Licences and certificates, each once; in a section of them every line names one."""
    seen: set[str] = set()
    for block in blocks:
        if block.kind in ("references", "interests"):
            continue
        listed = block.kind == "certifications"
        found = list(credentials(text[block.body : block.end], listed=listed, language=language))
        if listed:
            covered = [(name.start + block.body, name.end + block.body) for name in found]
            for line in block.lines:
                if any(start < line.end and line.start < end for start, end in covered) or line.is_sentence:
                    continue
                entries = list(re.finditer(r"[^,;|•]+", line.text))
                if len(entries) < 2 or any(len(entry.group().split()) > 6 for entry in entries):
                    entries = list(re.finditer(r".+", line.text))
                for entry in entries:
                    named = _undated(entry.group(), language)
                    if 2 < len(named) <= 90 and len(named.split()) <= 12:
                        start = line.start - block.body + entry.start()
                        found.append(CredentialName(start, start + len(entry.group()), named, "held"))
        for credential in sorted(found, key=lambda credential: credential.start):
            if credential.name.lower() not in seen:
                seen.add(credential.name.lower())
                yield replace(credential, start=credential.start + block.body, end=credential.end + block.body)


def _undated(text: str, language: str) -> str:
    """A line without the dates in it and the marks around them."""
    for date in reversed(dates(text, language=language)):
        text = text[: date.start] + text[date.end :]
    return re.sub(r"^[\W_]+|[^\w)+]+$", "", " ".join(re.sub(r"\([\s,]*\)", " ", text).split()))


def languages_of(blocks: tuple[Block, ...], text: str, *, language: str) -> Iterator[LanguageClaim]:
    """Spoken languages, each once with the best level; names alone count only in a list of languages or skills."""
    best: dict[str, LanguageClaim] = {}
    for block in blocks:
        if block.kind in ("references", "interests"):
            continue
        stretch = text[block.body : block.end]
        claims = list(spoken_languages(stretch, listed=block.kind == "languages", language=language))
        if block.kind == "skills":
            for entry in re.finditer(r"(?:(?<=[,;|•\n])|^)\s*([^\W\d_]{3,20})\s*(?=[,;|•\n.]|$)", stretch):
                claims += (
                    LanguageClaim(entry.start(1), entry.end(1), claim.code, claim.level)
                    for claim in spoken_languages(entry.group(1), listed=True, language=language)
                )
        for claim in claims:
            known = best.get(claim.code)
            if known is None or claim.level > known.level:
                best[claim.code] = LanguageClaim(
                    claim.start + block.body, claim.end + block.body, claim.code, claim.level
                )
    yield from sorted(best.values(), key=lambda claim: claim.start)
