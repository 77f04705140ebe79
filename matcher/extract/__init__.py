"""Resume -> profile: sections, dated positions, degrees, credentials, languages, passages and mentions."""

import re

from matcher.extract.assertion import assertion_at, scopes
from matcher.extract.compact import CompactText, compact
from matcher.extract.lines import lines_of
from matcher.extract.mentions import mentions_of
from matcher.extract.passages import pieces_of
from matcher.extract.positions import Stay, stays_of
from matcher.extract.qualifications import credentials_of, degrees_of, languages_of
from matcher.extract.sections import blocks_of
from matcher.extract.titles import occupation_test
from matcher.values import (
    Credential,
    Degree,
    Document,
    LanguageSkill,
    MaskedText,
    Passage,
    Position,
    Profile,
    Section,
)
from ontology import Taxonomy

__all__ = ["extract"]


def extract(doc: Document, masked: MaskedText, *, taxonomy: Taxonomy, as_of: int) -> Profile:
    """Everything understood of a resume; `as_of` is the month that "present" stands for.

    Reads only what the mask leaves: where two resumes differ in masked words alone, their profiles differ in offsets.
    """
    language = doc.language
    view = compact(masked)
    text = view.text
    lines = lines_of(text)
    blocks = blocks_of(text, lines, language=language)
    is_occupation = occupation_test(taxonomy, language)

    stays: list[Stay] = []
    worked = any(block.kind == "experience" for block in blocks)
    for block in blocks:
        if block.kind == "experience":
            stays += stays_of(block, text, as_of=as_of, language=language, is_occupation=is_occupation)
        elif (
            block.kind == "summary"
            or (block.kind == "other" and block.heading)
            or (not worked and block.kind in ("other", "projects"))
        ):
            stays += stays_of(block, text, as_of=as_of, language=language, is_occupation=is_occupation, loose=True)
    pieces = [piece for block in blocks for piece in pieces_of(block, view, tuple(stays), language=language)]

    def kept(start: int, end: int) -> bool:
        left, right = max(0, text.rfind("\n", 0, start)), text.find("\n", end)
        right = len(text) if right < 0 else right
        return assertion_at(scopes(text[left:right], language=language), start - left, start - left + 1) == "asserted"

    return Profile(
        doc=doc,
        masked=masked,
        sections=tuple(Section(block.kind, block.heading, *_span(view, block.start, block.end)) for block in blocks),
        positions=tuple(_position(view, stay) for stay in stays),
        degrees=tuple(
            Degree(name.level, name.subject, name.completed, *view.span(name.start, name.end))
            for name in degrees_of(blocks, text, as_of=as_of, language=language)
            if kept(name.start, name.end) or not name.completed
        ),
        credentials=tuple(
            Credential(name.name, *view.span(name.start, name.end), name.status)
            for name in credentials_of(blocks, text, language=language)
            if kept(name.start, name.end) or name.status != "held"
        ),
        languages=tuple(
            LanguageSkill(claim.code, claim.level, *view.span(claim.start, claim.end))
            for claim in languages_of(blocks, text, language=language)
            if kept(claim.start, claim.end)
        ),
        mentions=mentions_of(view, pieces, taxonomy=taxonomy, language=language),
        passages=tuple(
            Passage(
                *view.span(piece.start, piece.end),
                re.sub(r"\s+", " ", text[piece.start : piece.end]),
                piece.section,
                piece.position,
                piece.assertion,
            )
            for piece in pieces
        ),
        as_of=as_of,
    )


def _span(view: CompactText, start: int, end: int) -> tuple[int, int]:
    return view.span(start, end) if end > start else (view.origin(start), view.origin(start))


def _position(view: CompactText, stay: Stay) -> Position:
    return Position(
        stay.title,
        stay.employer,
        stay.first,
        stay.last,
        stay.current,
        *view.span(stay.start, stay.end),
        *view.span(stay.heading_start, stay.heading_end),
    )
