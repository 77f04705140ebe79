"""What the tagger looks at in a chunk: its words, its place, its neighbours, and the cues of the language tables.

A feature is a name such as "word:licence" or "sentence starts:you will"; the names are the keys of the weights, so a
tag can be explained by the features that spoke for it.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from matcher.languages.jobs import JobWords
from matcher.languages.language import Language
from matcher.requirements.chunks import Chunk
from matcher.requirements.importance import stated
from matcher.requirements.kinds import papers, years_at
from matcher.requirements.patterns import opening, plain, words
from matcher.requirements.tokens import tokens

ALWAYS = "always"
"""The feature that every chunk has."""
_STEM = 5
_LENGTHS = (2, 4, 7, 12)


def features(text: str, chunks: Sequence[Chunk], language: Language) -> tuple[tuple[str, ...], ...]:
    """The features of each chunk, sorted, none twice."""
    own = [tokens(text[chunk.start : chunk.end]) for chunk in chunks]
    cues = [tuple(_cues(plain(text[chunk.start : chunk.end]), language)) for chunk in chunks]
    numbered = list(range(len(chunks)))
    found: list[tuple[str, ...]] = []
    for _, line in groupby(numbered, key=lambda i: chunks[i].line):
        sentences = [list(group) for _, group in groupby(line, key=lambda i: chunks[i].sentence)]
        for number, sentence in enumerate(sentences):
            shared = [
                *_sentence(sentence, own, cues),
                *(_beside("sentence before", sentences[number - 1], own, cues) if number else ()),
                *(_beside("sentence after", sentences[number + 1], own, cues) if number + 1 < len(sentences) else ()),
            ]
            for i in sentence:
                place = _place(text, chunks, i)
                names = {ALWAYS, *shared, *place, *_words(own[i]), *cues[i]}
                names.update(_neighbours(chunks, i, own, cues))
                names.add(f"joint:{chunks[i].joint}+{own[i][0] if own[i] else ''}")
                found.append(tuple(sorted(names)))
    return tuple(found)


def _words(own: Sequence[str]) -> Iterator[str]:
    yield from (f"word:{token}" for token in own)
    yield from (f"pair:{a} {b}" for a, b in pairwise(own))
    yield from (f"stem:{token[:_STEM]}" for token in own if len(token) > _STEM)
    yield from _start("starts", own)
    yield f"last:{own[-1] if own else ''}"
    yield f"length:{sum(len(own) >= limit for limit in _LENGTHS)}"


def _start(name: str, own: Sequence[str]) -> Iterator[str]:
    for size in (1, 2, 3):
        yield f"{name} {size}:{' '.join(own[:size])}"


def _cues(body: str, language: Language) -> Iterator[str]:
    """Facts and idioms that the tables of the language know."""
    table = language.jobs
    if years_at(body, language) is not None:
        yield "cue:years"
    yield from (f"cue:{kind}" for _, kind in papers(body, language))
    if (must := stated(body, table)) is not None:
        yield "cue:must" if must else "cue:nice"
    for name, fragments in _anywhere(table):
        if words(fragments).search(body):
            yield f"cue:{name}"
    for name, fragments in _at_start(table):
        if opening(fragments).match(body):
            yield f"opens:{name}"


def _anywhere(table: JobWords) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (
        ("language", table.kinds.language),
        ("noun", table.heads),
        ("trait", table.kinds.traits),
        ("tool", table.kinds.tools),
        ("boilerplate", table.boilerplate),
        ("check", table.checks),
        ("headline", table.headlines),
        ("waived", table.waived),
        ("employer", table.employer),
    )


def _at_start(table: JobWords) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return (("ask", table.asks), ("claim", table.claims), ("task", table.tasks), ("narration", table.narration))


def _place(text: str, chunks: Sequence[Chunk], i: int) -> Iterator[str]:
    chunk = chunks[i]
    after = chunks[i + 1].joint if i + 1 < len(chunks) else "end"
    heading = tokens(chunk.heading)
    yield from (f"joint:{chunk.joint}", f"joint after:{after}", f"role:{chunk.role.value}", f"form:{chunk.form}")
    yield f"role:{chunk.role.value} {chunk.form} {chunk.step == 'within'}"
    yield from (f"heading:{token}" for token in heading or ("none",))
    yield from (f"heading pair:{a} {b}" for a, b in pairwise(heading))
    yield f"fifth:{chunk.start * 5 // max(len(text), 1)}"
    if chunk.sentence == chunks[0].sentence:
        yield "fifth:first sentence"


def _sentence(sentence: Sequence[int], own: Sequence[Sequence[str]], cues: Sequence[Sequence[str]]) -> Iterator[str]:
    yield from _start("sentence starts", own[sentence[0]])
    yield from (f"sentence word:{token}" for i in sentence for token in own[i])
    yield from (f"sentence {cue}" for i in sentence for cue in cues[i])


def _beside(
    name: str, sentence: Sequence[int], own: Sequence[Sequence[str]], cues: Sequence[Sequence[str]]
) -> Iterator[str]:
    yield from (f"{name} {start}" for start in _start("starts", own[sentence[0]]))
    yield from (f"{name} {cue}" for i in sentence for cue in cues[i])


def _neighbours(
    chunks: Sequence[Chunk], i: int, own: Sequence[Sequence[str]], cues: Sequence[Sequence[str]]
) -> Iterator[str]:
    """Beginnings and cues of the chunks before and after in the same line."""
    for name, j in (("before", i - 1), ("after", i + 1)):
        if 0 <= j < len(chunks) and chunks[j].line == chunks[i].line:
            yield from (f"{name} {start}" for start in _start("starts", own[j]))
            yield from (f"{name} {cue}" for cue in cues[j])
