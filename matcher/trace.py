"""The record of what made a match, so that it can be replayed and any difference named."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Any

from matcher.config import Config
from matcher.values import Document, Job, Trace


def trace(resume: Document, job: Job, *, as_of: int, ontology: str, models: Mapping[str, str], config: Config) -> Trace:
    """Digests of all that goes into a match; `id` is the digest of the rest, equal for equal inputs and versions."""
    parts: dict[str, Any] = {
        "resume_sha256": resume.sha256,
        "text_sha256": sha256(resume.text),
        "job_sha256": job.sha256,
        "requirements_sha256": sha256(canonical([asdict(requirement) for requirement in job.requirements])),
        "as_of": f"{as_of // 12:04d}-{as_of % 12 + 1:02d}",
        "ontology": ontology,
        "models": dict(sorted(models.items())),
        "config": config.digest(),
        "scorer": config.scorer,
        "code": code_version(),
    }
    return Trace(id=sha256(canonical(parts))[:32], **parts)


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces: equal values give equal text."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@lru_cache(maxsize=1)
def code_version() -> str:
    """sha256 over the sources of `matcher` and `ontology` without their tests, first 16 hex digits."""
    root = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for package in ("matcher", "ontology"):
        for path in sorted((root / package).rglob("*.py")):
            if "tests" not in path.parts:
                digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]
