"""From a resume and a job to a match: the only module that sees every stage."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from matcher.config import Config
from matcher.copied import without_copies
from matcher.encoder import OnnxEncoder
from matcher.evidence import EvidenceFinder, sentences
from matcher.explain import overlap, skills
from matcher.extract import extract
from matcher.extract.spans import SpanRecogniser
from matcher.extract.terms import said, with_terms
from matcher.lexicon import load_lexicons
from matcher.link import ConceptIndex, Linked, Linker, LinkModel
from matcher.mask import mask
from matcher.prepare import index_version
from matcher.requirements import split
from matcher.score import score
from matcher.trace import trace
from matcher.values import Document, Encoder, Job, Match, Mention, Profile, Requirement, Support
from matcher.verify import Judge, Verifier
from ontology import Taxonomy


@dataclass(frozen=True, slots=True)
class Seen:
    """A resume beside a job: its profile without the `copied` passages, all mentions, a support a requirement."""

    profile: Profile
    copied: int
    mentions: tuple[Mention, ...]
    support: tuple[Support, ...]


class Engine:
    """Matches resumes with jobs. It holds models and tables, nothing of any person, and never changes."""

    def __init__(
        self,
        *,
        config: Config,
        taxonomy: Taxonomy,
        encoder: Encoder,
        linker: Linker,
        finder: EvidenceFinder,
        judge: Judge | None,
        verifier: Verifier,
        recogniser: SpanRecogniser,
        models: Mapping[str, str],
    ) -> None:
        self.config = config
        self.taxonomy = taxonomy
        self.models = models
        self._encoder = encoder
        self._linker = linker
        self._finder = finder
        self._judge = judge
        self._verifier = verifier
        self._recogniser = recogniser

    @classmethod
    def open(cls, *, data: Path, models: Path, config: Config | None = None, judged: bool = True) -> "Engine":
        """The engine over what is prepared in `data` and the shipped weights in `models`.

        Unless `judged`, the judge is not loaded and no passage is read beside its requirement: enough to link, and
        what training the judge begins with.

        :raises MissingArtefact: something is not prepared, or does not fit the rest.
        """
        config = config or Config()
        taxonomy = Taxonomy.open(data / "ontology")
        encoder = OnnxEncoder(models / "encoder")
        link_model = LinkModel.open(models / "linker")
        index = ConceptIndex.open(data / "index", version=index_version(taxonomy, encoder, link_model))
        lexicons = load_lexicons(data / "index")
        judge = Judge(models / "judge", nearest=config.judged_passages) if judged else None
        verifier = Verifier.open(models / "verifier.json", config=config)
        recogniser = SpanRecogniser(models / "spans")
        return cls(
            config=config,
            taxonomy=taxonomy,
            encoder=encoder,
            linker=Linker(
                taxonomy=taxonomy,
                encoder=encoder,
                index=index,
                lexicons=lexicons,
                model=link_model,
                threshold=config.link_threshold,
            ),
            finder=EvidenceFinder(encoder=encoder, taxonomy=taxonomy, lexicons=lexicons, config=config),
            judge=judge,
            verifier=verifier,
            recogniser=recogniser,
            models={
                "encoder": encoder.version,
                "linker": link_model.version,
                **({"judge": judge.version} if judge else {}),
                "verifier": verifier.version,
                "spans": recogniser.version,
            },
        )

    def read_job(self, doc: Document, *, requirements: tuple[Requirement, ...] = ()) -> Job:
        """The job that a text describes; given `requirements` are taken as calibrated, else they are found in it.

        :raises InvalidJob: no requirement is given and none can be found.
        """
        job = split(doc)
        if requirements:
            job = replace(job, requirements=requirements, calibrated=True)
        return self.link_job(job)

    def link_job(self, job: Job) -> Job:
        """The job with its requirements linked to concepts, and with the terms in them that no label covers; what was
        given stays."""
        linked = self._linker.link_requirements(job.requirements, job.language)
        labels = self.taxonomy.label_index(job.language)
        named = with_terms(linked, recogniser=self._recogniser, labels=labels, language=job.language)
        return replace(job, requirements=named)

    def rank_concepts(self, text: str, *, language: str, top: int, schemes: Collection[str]) -> Linked:
        """The concepts that one line of text may name, of the `schemes` ("esco", "onet"); see `Linker.rank`."""
        return self._linker.rank(text, language=language, top=top, schemes=schemes)

    def look(self, resume: Document, job: Job, *, as_of: int) -> Seen:
        """What the resume says and offers for each requirement, before anything is judged."""
        masked = mask(resume, taxonomy=self.taxonomy)
        profile = extract(resume, masked, taxonomy=self.taxonomy, as_of=as_of)
        profile, copied = without_copies(profile, job)
        vectors = self._encoder.encode(sentences(profile))
        linked = self._linker.link_passages(profile.passages, vectors[: len(profile.passages)])
        support = self._finder.find(job, profile, vectors)
        if self._judge:
            support = self._judge.read(job, profile, support)
        terms = said(profile, (term for requirement in job.requirements for term in requirement.terms))
        return Seen(profile, copied, profile.mentions + linked + terms, support)

    def match(self, resume: Document, job: Job, *, as_of: int | None = None) -> Match:
        """The match of one resume with a linked job; `as_of` is the month that "current" stands for in the resume.

        Without it, that is the month in which the file was last changed, or else this month. A resume without words
        has no score; one with fewer than `Config.min_words` is left to a person.
        """
        as_of = as_of or resume.written or _this_month()
        seen = self.look(resume, job, as_of=as_of)
        profile, copied = seen.profile, seen.copied
        judgements = self._verifier.verify(job, seen.support, profile)
        scored = score(job.requirements, judgements, config=self.config)
        shown = skills(profile, seen.mentions, taxonomy=self.taxonomy)
        words = len(profile.masked.text.split())
        short = words < self.config.min_words
        return Match(
            resume=resume.name,
            score=scored.value if words else None,
            base=scored.base,
            tier="needs review" if short else scored.tier,
            confidence=0.0 if short else scored.confidence,
            findings=scored.findings,
            overlap=overlap(job, scored.findings, shown),
            skills=shown,
            warnings=(
                *resume.warnings,
                *(f"hidden text ({hidden.reason}) on page {hidden.page}" for hidden in resume.hidden),
                *([f"{copied} passages repeat the advertisement word for word and do not count"] if copied else ()),
                *([f"only {words} words could be read; a person should look at the file"] if short else ()),
            ),
            trace=trace(
                resume, job, as_of=as_of, ontology=self.taxonomy.version, models=self.models, config=self.config
            ),
        )


def _this_month() -> int:
    now = datetime.now(tz=UTC)
    return now.year * 12 + now.month - 1
