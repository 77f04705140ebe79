"""The digest by which two jobs are the same job."""

import hashlib
import json
from collections.abc import Sequence

from matcher.values import Requirement


def digest(title: str, description: str, requirements: Sequence[Requirement]) -> str:
    """SHA-256 of title, description and requirements in canonical JSON (sorted keys, no blanks, UTF-8)."""
    content = {
        "title": title,
        "description": description,
        "requirements": [
            {
                "id": r.id,
                "text": r.text,
                "kind": r.kind,
                "must": r.must,
                "weight": r.weight,
                "concepts": list(r.concepts),
            }
            for r in requirements
        ],
    }
    canonical = json.dumps(
        content,
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
        allow_nan=False,
    )
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()
