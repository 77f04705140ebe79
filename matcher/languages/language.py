"""What the stages need to know of a language."""

from dataclasses import dataclass

from matcher.languages.jobs import JobWords
from matcher.languages.resumes import ResumeWords


@dataclass(frozen=True, slots=True)
class Language:
    """`code` is ISO 639-1; `resumes` the words of resumes, `jobs` those of job advertisements."""

    code: str
    name: str
    resumes: ResumeWords
    jobs: JobWords
