"""The words by which a resume is understood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ResumeWords:
    """Filled by the language folders (`<code>/resumes.py`)."""
