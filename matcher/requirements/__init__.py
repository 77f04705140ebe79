"""From a job advertisement, or from requirements that a person gave, to checkable requirements."""

from matcher.requirements.given import calibrate, parse
from matcher.requirements.split import split

__all__ = ["calibrate", "parse", "split"]
