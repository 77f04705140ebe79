import hashlib
import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from matcher.config import Config
from matcher.engine import Engine
from matcher.errors import InvalidJob, MissingArtefact
from matcher.read import Reader
from matcher.tests.invented import AS_OF, BARISTA, COMPTABLE, DEVELOPER, EMPLOI, PAYROLL_CLERK, document, with_line
from matcher.values import VERDICTS, Document, Finding, Job, Match, Requirement

DEMO = Path(__file__).parents[2] / "fixtures" / "demo"
KEYWORDS = "Python, Django, PostgreSQL, query tuning, computer science, German, Apache Kafka, AWS\n"


@pytest.fixture(scope="module")
def emploi(engine: Engine) -> Job:
    return engine.read_job(document(EMPLOI, name="emploi.md", language="fr"))


@pytest.fixture(scope="module")
def payroll(engine: Engine) -> Job:
    given = (Requirement("r1", "At least 5 years of experience in payroll", "experience", must=True),)
    return engine.read_job(document("Payroll Clerk", name="job.txt"), requirements=given)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as reader:
        yield reader


def points(match: Match) -> float:
    assert match.score is not None
    return match.score


def finding_for(text: str, job: Job, match: Match) -> Finding:
    (wanted,) = (r.id for r in job.requirements if text in r.text)
    (finding,) = (finding for finding in match.findings if finding.requirement == wanted)
    return finding


def keeps_its_promises(match: Match, resume: Document, job: Job) -> None:
    """What holds for every match, whatever the resume and the job."""
    assert match.base + sum(finding.contribution for finding in match.findings) == match.score
    assert 0 <= points(match) <= 100
    assert [finding.requirement for finding in match.findings] == [r.id for r in job.requirements]
    overlap = match.overlap
    told = (*overlap.shared, *overlap.partly, *overlap.not_stated, *overlap.contradicted)
    assert sorted(told) == sorted(r.id for r in job.requirements)
    for finding in match.findings:
        assert finding.verdict in VERDICTS
        assert finding.decided_by
        assert finding.reason
        assert finding.evidence or finding.verdict == "absent"
        assert finding.evidence or finding.contribution == 0, "no point without the words that it comes from"
        assert finding.contribution == 0 or finding.verdict != "contradicted"
        assert finding.contribution > 0 or finding.verdict not in ("met", "partly")
    shown = [evidence for finding in match.findings for evidence in finding.evidence]
    for evidence in (*shown, *(skill.evidence for skill in match.skills)):
        assert evidence.quote == resume.text[evidence.start : evidence.end] != ""
        assert evidence.page == resume.page_of(evidence.start)


def test_the_same_resume_and_job_give_the_same_match(engine: Engine, job: Job, prepared: Path, models: Path) -> None:
    first = engine.match(document(DEVELOPER), job, as_of=AS_OF)
    assert engine.match(document(DEVELOPER), job, as_of=AS_OF) == first
    engine.match(document(BARISTA), job, as_of=AS_OF)
    assert engine.match(document(DEVELOPER), job, as_of=AS_OF) == first
    assert Engine.open(data=prepared, models=models).match(document(DEVELOPER), job, as_of=AS_OF) == first


def test_a_match_keeps_its_promises_for_the_suitable_and_the_unrelated(engine: Engine, job: Job) -> None:
    developer, barista = document(DEVELOPER), document(BARISTA)
    good, poor = engine.match(developer, job, as_of=AS_OF), engine.match(barista, job, as_of=AS_OF)
    keeps_its_promises(good, developer, job)
    keeps_its_promises(poor, barista, job)
    assert points(good) > points(poor) + 40
    for text in ("Django", "PostgreSQL", "computer science", "German"):
        assert finding_for(text, job, good).verdict == "met"
        assert finding_for(text, job, poor).verdict == "absent"


@pytest.mark.parametrize(
    ("folder", "file"),
    [
        ("data-engineer", "MacAllister resume 3p.pdf"),
        ("acute-medical-nurse", "Resume Maricel Dimaculangan.docx"),
        ("assistant-commercial-export", "CV-Delacourt.pdf"),
        ("backend-developer", "lena-hofstetter.md"),
    ],
)
def test_a_match_keeps_its_promises_for_real_files(engine: Engine, reader: Reader, folder: str, file: str) -> None:
    job = engine.read_job(reader.read(DEMO / "jobs" / f"{folder}.md"))
    resume = reader.read(DEMO / "resumes" / folder / file)
    match = engine.match(resume, job, as_of=AS_OF)
    keeps_its_promises(match, resume, job)
    assert match.overlap.shared
    assert match.resume == resume.name


def test_quotes_name_the_page_they_stand_on(engine: Engine, reader: Reader) -> None:
    job = engine.read_job(reader.read(DEMO / "jobs" / "data-engineer.md"))
    resume = reader.read(DEMO / "resumes" / "data-engineer" / "MacAllister resume 3p.pdf")
    starts = (*resume.page_starts, len(resume.text))
    match = engine.match(resume, job, as_of=AS_OF)
    evidence = [evidence for finding in match.findings for evidence in finding.evidence]
    for quoted in evidence:
        assert quoted.quote in resume.text[starts[quoted.page - 1] : starts[quoted.page]]
    assert len({quoted.page for quoted in evidence}) > 1


def test_skills_that_the_job_did_not_ask_for_are_extra(engine: Engine, job: Job) -> None:
    match = engine.match(document(DEVELOPER), job, as_of=AS_OF)
    extra = {skill.label for skill in match.overlap.extra}
    assert "Docker" in extra
    assert "Django" not in extra
    assert "Django" in {skill.label for skill in match.skills}


@pytest.mark.parametrize(
    "line",
    [
        "- No experience with Apache Kafka.",
        "- I have never used Apache Kafka.",
        "- Eager to learn Apache Kafka.",
        "- My colleague ran Apache Kafka for the team.",
    ],
)
def test_denied_wished_for_or_of_others_is_not_had(engine: Engine, job: Job, line: str) -> None:
    having = with_line(document(DEVELOPER), "- Ran Apache Kafka for the order events of forty warehouses.")
    without = engine.match(with_line(document(DEVELOPER), line), job, as_of=AS_OF)
    had = engine.match(having, job, as_of=AS_OF)
    assert finding_for("Kafka", job, had).verdict == "met"
    assert finding_for("Kafka", job, without).verdict in ("absent", "contradicted")
    assert points(without) < points(had)
    assert "Apache Kafka" not in {skill.label for skill in without.skills}


def test_a_denial_contradicts_and_is_quoted(engine: Engine, job: Job) -> None:
    match = engine.match(with_line(document(DEVELOPER), "- No experience with Apache Kafka."), job, as_of=AS_OF)
    finding = finding_for("Kafka", job, match)
    assert finding.verdict == "contradicted"
    assert [evidence.quote for evidence in finding.evidence] == ["No experience with Apache Kafka."]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("- Ran Apache Kafka for the order events of forty warehouses.", "Kafka"),
        ("- AWS Certified Developer since 2020.", "AWS"),
        ("- Wrote Django views and models for the customs office.", "Django"),
        ("- Tuned the queries of a PostgreSQL cluster with four replicas.", "PostgreSQL"),
    ],
)
def test_evidence_for_a_requirement_never_lowers_the_score(engine: Engine, job: Job, line: str, text: str) -> None:
    before = engine.match(document(DEVELOPER), job, as_of=AS_OF)
    after = engine.match(with_line(document(DEVELOPER), line), job, as_of=AS_OF)
    # Activations are quantised with their batch: a finding that was met already may move in the third decimal.
    assert finding_for(text, job, after).contribution >= finding_for(text, job, before).contribution - 0.01
    assert points(after) >= points(before) - 0.5


def test_the_order_of_requirements_changes_nothing(engine: Engine, job: Job) -> None:
    turned = replace(job, requirements=job.requirements[::-1])
    before, after = (engine.match(document(DEVELOPER), each, as_of=AS_OF) for each in (job, turned))
    assert (after.score, after.tier, after.confidence) == (before.score, before.tier, before.confidence)
    assert after.findings[::-1] == before.findings
    assert after.trace.id != before.trace.id


def test_present_means_the_month_that_is_given(engine: Engine, payroll: Job) -> None:
    current = document(PAYROLL_CLERK.replace("June 2021", "Present"))
    early, late = (engine.match(current, payroll, as_of=year * 12) for year in (2019, 2024))
    assert early.findings[0].contribution < late.findings[0].contribution
    assert late.findings[0].verdict == "met"
    assert (early.trace.as_of, late.trace.as_of) == ("2019-01", "2024-01")


def test_years_of_the_work_asked_for_are_counted_and_quoted(engine: Engine, payroll: Job) -> None:
    (few,) = engine.match(document(PAYROLL_CLERK), payroll, as_of=AS_OF).findings
    longer = document(PAYROLL_CLERK.replace("June 2021", "December 2023"))
    (enough,) = engine.match(longer, payroll, as_of=AS_OF).findings
    assert few.contribution < enough.contribution
    assert "Payroll Clerk, Example Mills" in enough.evidence[0].quote


def test_without_a_month_the_date_of_the_file_counts(engine: Engine, job: Job) -> None:
    dated = replace(document(DEVELOPER), written=2022 * 12 + 4)
    assert engine.match(dated, job).trace.as_of == "2022-05"


class TestWhatIsNoResume:
    def test_without_words_there_is_no_score_and_a_warning_says_so(self, engine: Engine, job: Job) -> None:
        for text in ("", " \n\n\t "):
            match = engine.match(document(text), job, as_of=AS_OF)
            assert (match.score, match.tier, match.confidence) == (None, "needs review", 0.0)
            assert any("0 words" in warning for warning in match.warnings)

    def test_with_a_few_words_a_person_has_to_look(self, engine: Engine, job: Job) -> None:
        match = engine.match(document("Dana Example\nBackend developer, Django and PostgreSQL"), job, as_of=AS_OF)
        assert (match.tier, match.confidence) == ("needs review", 0.0)
        assert match.warnings
        assert not engine.match(document(DEVELOPER), job, as_of=AS_OF).warnings

    def test_an_essay_of_fifty_pages_takes_seconds(self, engine: Engine, job: Job) -> None:
        lines = (
            f"- Moved service {i} of customer {i % 13} to another data centre and measured the time it took to answer."
            for i in range(1400)
        )
        long = document(f"{DEVELOPER}\nPROJECTS\n" + "\n".join(lines))
        assert len(long.text.split()) > 25_000
        begun = time.process_time()
        match = engine.match(long, job, as_of=AS_OF)
        assert time.process_time() - begun < 20
        keeps_its_promises(match, long, job)
        assert finding_for("Django", job, match).verdict == "met"

    def test_a_list_of_keywords_is_no_experience_no_degree_and_no_certificate(self, engine: Engine, job: Job) -> None:
        stuffed = engine.match(document(f"{BARISTA}\nSKILLS\n{KEYWORDS}"), job, as_of=AS_OF)
        for text in ("5 years", "Bachelor", "AWS Certified"):
            assert finding_for(text, job, stuffed).verdict != "met"

    def test_keywords_without_end_score_below_work(self, engine: Engine, job: Job) -> None:
        stuffed = engine.match(document(f"{BARISTA}\nSKILLS\n{KEYWORDS * 20}"), job, as_of=AS_OF)
        assert points(stuffed) < points(engine.match(document(DEVELOPER), job, as_of=AS_OF))

    def test_pasting_the_advertisement_gains_less_than_work(self, engine: Engine, job: Job) -> None:
        pasted = engine.match(document(f"{BARISTA}\n{job.description}"), job, as_of=AS_OF)
        assert points(pasted) < points(engine.match(document(DEVELOPER), job, as_of=AS_OF))
        assert any("repeat the advertisement" in warning for warning in pasted.warnings)


class TestOddRequirements:
    @staticmethod
    def match(engine: Engine, *texts: str) -> Match:
        requirements = tuple(Requirement(f"r{i}", text, "skill", must=True) for i, text in enumerate(texts))
        job = engine.read_job(document("Anything at all", name="job.txt"), requirements=requirements)
        resume = document(DEVELOPER)
        match = engine.match(resume, job, as_of=AS_OF)
        keeps_its_promises(match, resume, job)
        return match

    @pytest.mark.parametrize("text", ["Django", "🚀🚀 Django 🐍", "django", "Django " * 280])
    def test_a_skill_is_found_however_it_is_asked_for(self, engine: Engine, text: str) -> None:
        (finding,) = self.match(engine, text).findings
        assert finding.verdict == "met"

    @pytest.mark.parametrize("text", ["🚀", "...", "x " * 1000, "汉字", "Goldsmithing"])
    def test_what_is_not_in_the_resume_is_absent(self, engine: Engine, text: str) -> None:
        (finding,) = self.match(engine, text).findings
        assert finding.verdict == "absent"
        assert finding.contribution < 15

    def test_the_same_words_twice_are_two_equal_findings(self, engine: Engine) -> None:
        one, other = self.match(engine, "Django", "Django").findings
        assert replace(one, requirement="") == replace(other, requirement="")


class TestFrench:
    def test_a_french_resume_is_matched_with_a_french_job(self, engine: Engine, emploi: Job) -> None:
        comptable = document(COMPTABLE, language="fr")
        match = engine.match(comptable, emploi, as_of=AS_OF)
        keeps_its_promises(match, comptable, emploi)
        verdicts = {text: finding_for(text, emploi, match).verdict for text in ("TVA", "Anglais", "Chirurgie")}
        assert verdicts == {"TVA": "met", "Anglais": "met", "Chirurgie": "absent"}

    def test_a_french_denial_contradicts(self, engine: Engine, emploi: Job) -> None:
        denial = "- Aucune expérience des déclarations de TVA.\n"
        without = COMPTABLE.replace("- Déclarations de TVA mensuelles et rapprochements bancaires.\n", denial)
        match = engine.match(document(without, language="fr"), emploi, as_of=AS_OF)
        assert finding_for("TVA", emploi, match).verdict == "contradicted"


class TestOpening:
    def test_an_index_of_other_models_is_refused_with_advice(
        self, prepared: Path, models: Path, tmp_path: Path
    ) -> None:
        shutil.copytree(models, tmp_path, dirs_exist_ok=True)
        tokenizer = tmp_path / "encoder" / "tokenizer.json"
        tokenizer.write_bytes(tokenizer.read_bytes() + b" ")
        with pytest.raises(MissingArtefact, match=r"manage\.py prepare"):
            Engine.open(data=prepared, models=tmp_path)

    def test_without_models_the_missing_file_is_named(self, prepared: Path, tmp_path: Path) -> None:
        with pytest.raises(MissingArtefact, match=r"model\.onnx"):
            Engine.open(data=prepared, models=tmp_path)

    def test_another_configuration_is_another_trace(
        self, engine: Engine, job: Job, prepared: Path, models: Path
    ) -> None:
        other = Engine.open(data=prepared, models=models, config=Config(must_weight=5.0))
        usual, strict = (each.match(document(DEVELOPER), job, as_of=AS_OF) for each in (engine, other))
        assert usual.trace.config != strict.trace.config
        assert usual.trace.id != strict.trace.id
        assert finding_for("Django", job, strict).contribution > finding_for("Django", job, usual).contribution


class TestJobs:
    def test_given_requirements_are_calibrated_and_linked(self, engine: Engine) -> None:
        given = (Requirement("x", "Django", "skill", must=True),)
        job = engine.read_job(document("Backend developer", name="job.txt"), requirements=given)
        assert job.calibrated
        assert [engine.taxonomy.concept(uri).label for uri in job.requirements[0].concepts] == ["Django"]  # type: ignore[union-attr]

    def test_an_empty_advertisement_is_an_error(self, engine: Engine) -> None:
        with pytest.raises(InvalidJob, match=r"job\.txt"):
            engine.read_job(document(" \n ", name="job.txt"))


def test_the_trace_names_the_file_and_the_text_that_were_read(engine: Engine, job: Job) -> None:
    resume = replace(document(DEVELOPER), sha256="f" * 64)
    found = engine.match(resume, job, as_of=AS_OF).trace
    assert found.resume_sha256 == "f" * 64
    assert found.text_sha256 == hashlib.sha256(DEVELOPER.encode()).hexdigest()
    assert found.ontology == engine.taxonomy.version
    assert dict(found.models) == dict(engine.models)
