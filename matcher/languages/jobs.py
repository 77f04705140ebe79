"""The words by which a job advertisement is understood."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JobWords:
    """Filled by the language folders (`<code>/jobs.py`)."""
