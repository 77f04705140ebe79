"""English."""

from matcher.languages.en.jobs import JOBS
from matcher.languages.en.resumes import RESUMES
from matcher.languages.language import Language

LANGUAGE = Language(code="en", name="English", resumes=RESUMES, jobs=JOBS)
