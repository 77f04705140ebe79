"""What a match says beside its score: the overlap of resume and job, and the skills that were found."""

from collections.abc import Iterable, Sequence

from matcher.values import Finding, Job, Mention, Overlap, Profile, Skill, Verdict
from ontology import Taxonomy


def skills(profile: Profile, mentions: Iterable[Mention], *, taxonomy: Taxonomy) -> tuple[Skill, ...]:
    """The concepts that the resume asserts, and the terms of the job that are none, in order of their first mention."""
    first: dict[str, Mention] = {}
    for mention in sorted(mentions, key=lambda m: (m.start, m.end)):
        if mention.assertion == "asserted" and (mention.concepts or mention.method == "span"):
            first.setdefault(mention.concepts[0] if mention.concepts else mention.text.casefold(), mention)
    found = []
    for key, mention in first.items():
        evidence = profile.doc.quote(mention.start, mention.end)
        if not mention.concepts:
            found.append(Skill(uri="", label=mention.text, evidence=evidence))
            continue
        concept = taxonomy.concept(key)
        if concept is not None and concept.kind != "occupation":
            found.append(Skill(uri=key, label=concept.label, evidence=evidence))
    return tuple(found)


def overlap(job: Job, findings: Sequence[Finding], found: Sequence[Skill]) -> Overlap:
    """Requirement ids by verdict, and the skills that the job did not ask for; terms are looked for because it did."""
    asked = {uri for requirement in job.requirements for uri in requirement.concepts}

    def with_verdict(verdict: Verdict) -> tuple[str, ...]:
        return tuple(finding.requirement for finding in findings if finding.verdict == verdict)

    return Overlap(
        shared=with_verdict("met"),
        partly=with_verdict("partly"),
        not_stated=with_verdict("absent"),
        contradicted=with_verdict("contradicted"),
        extra=tuple(skill for skill in found if skill.uri and skill.uri not in asked),
    )
