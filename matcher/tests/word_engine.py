"""A small honest engine for tests of the batch: a requirement is met when the resume has its last word."""

import os
from dataclasses import dataclass, field, replace

from matcher.config import Config
from matcher.errors import InvalidJob, MissingArtefact
from matcher.trace import trace
from matcher.values import Document, Evidence, Finding, Job, Match, Overlap, Requirement

CRASH = "Deliberately Crashing"


@dataclass(frozen=True)
class WordTable:
    version: str = "words.v1"


@dataclass(frozen=True)
class WordEngine:
    config: Config = field(default_factory=Config)
    taxonomy: WordTable = field(default_factory=WordTable)
    models: dict[str, str] = field(default_factory=lambda: {"words": "1"})

    def read_job(self, doc: Document, *, requirements: tuple[Requirement, ...] = ()) -> Job:
        lines = [line[2:] for line in doc.text.splitlines() if line.startswith(("- ", "• "))]
        found = tuple(Requirement(id=f"r{i}", text=line, kind="skill", must=True) for i, line in enumerate(lines, 1))
        if not requirements and not found:
            raise InvalidJob(f"{doc.name}: no requirement in it")
        return Job(
            title=doc.text.splitlines()[0],
            description=doc.text,
            requirements=requirements or found,
            language=doc.language,
            sha256=doc.sha256,
            calibrated=bool(requirements),
        )

    def link_job(self, job: Job) -> Job:
        return replace(job, title=job.title or "Untitled")

    def match(self, resume: Document, job: Job, *, as_of: int | None = None) -> Match:
        if CRASH in resume.text:
            os._exit(9)
        findings = tuple(
            self._finding(resume, requirement, 100 / len(job.requirements)) for requirement in job.requirements
        )
        return Match(
            resume=resume.name,
            score=sum(finding.contribution for finding in findings),
            base=0.0,
            tier="good",
            confidence=1.0,
            findings=findings,
            overlap=Overlap((), (), (), (), ()),
            skills=(),
            warnings=resume.warnings,
            trace=trace(
                resume,
                job,
                as_of=as_of or 24_000,
                ontology=self.taxonomy.version,
                models=self.models,
                config=self.config,
            ),
        )

    def _finding(self, resume: Document, requirement: Requirement, points: float) -> Finding:
        word = requirement.text.split()[-1]
        start = resume.text.find(word)
        evidence = (Evidence(word, start, start + len(word), resume.page_of(start)),) if start >= 0 else ()
        return Finding(
            requirement=requirement.id,
            verdict="met" if evidence else "absent",
            probability=1.0 if evidence else 0.0,
            contribution=points if evidence else 0.0,
            evidence=evidence,
            concepts=(),
            decided_by="words.v1",
            reason=f"“{word}” is {'there' if evidence else 'not there'}",
        )


def unprepared() -> WordEngine:
    raise MissingArtefact("the word table is not prepared; run prepare")
