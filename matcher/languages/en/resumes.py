"""How English resumes say things."""

from matcher.languages.resumes import ResumeWords

RESUMES = ResumeWords()
