"""French."""

from matcher.languages.fr.jobs import JOBS
from matcher.languages.fr.resumes import RESUMES
from matcher.languages.language import Language

LANGUAGE = Language(code="fr", name="French", resumes=RESUMES, jobs=JOBS)
