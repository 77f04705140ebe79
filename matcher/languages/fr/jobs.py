"""How French job advertisements say things."""

from matcher.languages.jobs import JobWords

JOBS = JobWords()
