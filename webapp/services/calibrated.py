"""A stored job and its confirmed requirements as the engine takes them."""

from collections.abc import Sequence
from typing import Any

from matcher import requirements
from matcher.values import Job as JobValue
from webapp.models import Calibration, Job

Entry = dict[str, Any]
"""A requirement as JSON: id, text, kind, must, weight, start, end."""


def job_value(calibration: Calibration) -> JobValue:
    return checked(calibration.job, calibration.requirements)


def checked(job: Job, entries: Sequence[Entry]) -> JobValue:
    """`job` with the requirements in `entries`.

    :raises InvalidJob: naming the requirement and what to do.
    """
    base = JobValue(
        title=job.title, description=job.text, requirements=(), language=job.language, sha256="", calibrated=False
    )
    given = {"language": job.language, "requirements": list(entries)}
    return requirements.calibrate(base, given, source=job.title)
