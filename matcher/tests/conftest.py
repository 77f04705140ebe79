from pathlib import Path

import pytest

from matcher.engine import Engine
from matcher.tests.invented import JOB, document
from matcher.values import Job


@pytest.fixture(scope="session")
def engine(prepared: Path, models: Path) -> Engine:
    return Engine.open(data=prepared, models=models)


@pytest.fixture(scope="session")
def job(engine: Engine) -> Job:
    return engine.read_job(document(JOB, name="job.md"))
