"""Fit the weights that combine the verifier's signals, and say how well they do on jobs that they never saw.

usage: python -m benchmarks.fit_verifier LABELLED_DIR [--write]

LABELLED_DIR is laid out as `manage.py evaluate` wants it. With --write, the weights fitted on all jobs replace those in
fixtures/models/verifier.json. The store and the index must be prepared (`make store`).
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from sklearn.metrics import f1_score, roc_auc_score

from matcher.config import Config
from matcher.engine import Engine
from matcher.errors import UnreadableFile
from matcher.evaluation.labelled import LabelledJob, load_jobs, resume_files
from matcher.read import Reader
from matcher.training.combine import Observation, fit, leave_one_job_out
from matcher.values import Job
from matcher.verify.ordinal import signals
from matcher.verify.typed import check

ROOT = Path(__file__).parent.parent
AS_OF = 2016 * 12 + 11
"""What "current" means to the labels."""
OUTCOME = {"met": 2, "partly": 1, "absent": 0, "contradicted": 0}


def observe(engine: Engine, labelled: LabelledJob, files: tuple[Path, ...], reader: Reader) -> Iterator[Observation]:
    """Signals and labels of every requirement and readable resume of a job."""
    job = engine.link_job(Job(labelled.id, "", labelled.requirements, "en", labelled.id, calibrated=True))
    config = Config()
    for file, label in zip(files, labelled.resumes.values(), strict=True):
        try:
            resume = reader.read(file)
        except UnreadableFile as error:
            print(f"left out: {error}", file=sys.stderr)
            continue
        seen = engine.look(resume, job, as_of=AS_OF)
        for requirement, support in zip(job.requirements, seen.support, strict=True):
            typed = check(requirement, support, seen.profile, config, language=job.language)
            group = typed.rule.partition(".")[0] if typed else requirement.kind
            outcome = OUTCOME[label.verdicts[requirement.id].verdict]
            yield Observation(labelled.id, group, signals(support, typed), outcome)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    engine = Engine.open(data=ROOT / "var", models=ROOT / "fixtures" / "models")
    with Reader() as reader:
        observations = [
            observation
            for job in load_jobs(options.labelled)
            for observation in observe(engine, job, resume_files(options.labelled, job), reader)
        ]
    judged = leave_one_job_out(observations)
    outcomes = [o.outcome for o in observations]
    print(f"{len(observations)} verdicts, each judged by weights fitted on the other jobs:")
    print(f"requirement AUC {roc_auc_score([o > 0 for o in outcomes], [partly for partly, _, _ in judged]):.4f}")
    print(f"macro-F1        {f1_score(outcomes, [said for _, _, said in judged], average='macro'):.4f}")
    if options.write:
        fit(observations, version="ordinal.v2").save(ROOT / "fixtures" / "models" / "verifier.json")
        print("fixtures/models/verifier.json was written.")


if __name__ == "__main__":
    main()
