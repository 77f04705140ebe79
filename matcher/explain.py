"""What a match says beside its score: the overlap of resume and job, and the skills that were found."""

from collections.abc import Iterable, Sequence

from matcher.values import Finding, Job, Mention, Overlap, Profile, Skill, Verdict
from ontology import Taxonomy


def skills(profile: Profile, mentions: Iterable[Mention], *, taxonomy: Taxonomy) -> tuple[Skill, ...]:
    """The concepts that the resume asserts, in the order of their first mention."""
    first: dict[str, Mention] = {}
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        if mention.assertion == "asserted" and mention.concepts:
            first.setdefault(mention.concepts[0], mention)
    found = []
    for uri, mention in first.items():
        concept = taxonomy.concept(uri)
        if concept is not None and concept.kind != "occupation":
            evidence = profile.doc.quote(mention.start, mention.end)
            found.append(Skill(uri=uri, label=concept.label, evidence=evidence))
    return tuple(found)


def overlap(job: Job, findings: Sequence[Finding], found: Sequence[Skill]) -> Overlap:
    """Requirement ids by verdict, and the skills that the job did not ask for."""
    asked = {uri for requirement in job.requirements for uri in requirement.concepts}

    def with_verdict(verdict: Verdict) -> tuple[str, ...]:
        return tuple(finding.requirement for finding in findings if finding.verdict == verdict)

    return Overlap(
        shared=with_verdict("met"),
        partly=with_verdict("partly"),
        not_stated=with_verdict("absent"),
        contradicted=with_verdict("contradicted"),
        extra=tuple(skill for skill in found if skill.uri not in asked),
    )
