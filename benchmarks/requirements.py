"""How well requirements are found in job advertisements: recall, precision, must/nice and kind, overall and per kind.

usage: python -m benchmarks.requirements [LABELLED_DIR]

LABELLED_DIR holds `jobs/<id>/job.md` and `jobs/<id>/labels.json`; by default it is the labelled set beside the
checkout. Without it the benchmark says so and measures nothing.
"""

import sys
from pathlib import Path

from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.requirements import agreement, pairs, total
from matcher.read import read
from matcher.requirements import split

LABELLED = Path(__file__).resolve().parents[2] / "shared" / "data" / "labelled-dev"


def main(arguments: list[str]) -> int:
    """Prints the figures, after a line for every job that is not read exactly as labelled."""
    folder = Path(arguments[0]) if arguments else LABELLED
    if not (folder / "jobs").is_dir():
        sys.stdout.write(f"skipped: no labelled jobs in {folder}\n")
        return 0
    agreements = []
    for labelled in load_jobs(folder):
        found = split(read(labelled.text)).requirements
        agreements.append(agreement(found, labelled.requirements))
        matched = pairs(found, labelled.requirements)
        missed = [r.text for j, r in enumerate(labelled.requirements) if j not in {j for _, j in matched}]
        extra = [r.text for i, r in enumerate(found) if i not in {i for i, _ in matched}]
        for name, texts in (("missed", missed), ("extra", extra)):
            for text in texts:
                sys.stdout.write(f"{labelled.id}: {name}: {text}\n")
    whole = total(agreements)
    sys.stdout.write(
        f"{len(agreements)} jobs, {whole.labelled} labelled, {whole.found} found\n"
        f"recall {whole.recall:.3f}  precision {whole.precision:.3f}  "
        f"must/nice accuracy {whole.must_accuracy:.3f}  kind accuracy {whole.kind_accuracy:.3f}\n"
    )
    for kind, (labelled_count, hits, same) in whole.by_kind:
        sys.stdout.write(f"  {kind:<14} recall {hits}/{labelled_count}  same kind {same}/{hits}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
