"""How well requirements are found in job advertisements: recall, precision, must/nice and kind, overall and per kind.

usage: python -m benchmarks.requirements [LABELLED_DIR] [--only PATTERN ...] [--figures]

LABELLED_DIR holds `jobs/<id>/job.md` and `jobs/<id>/labels.json`; by default it is the labelled set beside the
checkout. Without it the benchmark says so and measures nothing. With --only, jobs count whose id matches a pattern
("*-a"); with --figures, what was missed or added is not shown, so that a set can be kept for checking.
"""

import argparse
import sys
import time
from fnmatch import fnmatch
from pathlib import Path

from matcher.evaluation.labelled import load_jobs
from matcher.evaluation.requirements import agreement, pairs, total
from matcher.read import read
from matcher.requirements import split

LABELLED = Path(__file__).resolve().parents[2] / "shared" / "data" / "labelled-dev"


def main(arguments: list[str]) -> int:
    """Prints the figures, after a line for every requirement that is not read exactly as labelled."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled", type=Path, nargs="?", default=LABELLED)
    parser.add_argument("--only", nargs="+", default=["*"], metavar="PATTERN")
    parser.add_argument("--figures", action="store_true")
    options = parser.parse_args(arguments)
    if not (options.labelled / "jobs").is_dir():
        sys.stdout.write(f"skipped: no labelled jobs in {options.labelled}\n")
        return 0
    agreements, seconds = [], 0.0
    for labelled in load_jobs(options.labelled):
        if not any(fnmatch(labelled.id, pattern) for pattern in options.only):
            continue
        doc = read(labelled.text)
        started = time.perf_counter()
        found = split(doc).requirements
        seconds += time.perf_counter() - started
        agreements.append(agreement(found, labelled.requirements))
        matched = pairs(found, labelled.requirements)
        lines = [
            *(("missed", r.text) for j, r in enumerate(labelled.requirements) if j not in {j for _, j in matched}),
            *(("extra", r.text) for i, r in enumerate(found) if i not in {i for i, _ in matched}),
            *(
                (f"{name} read as {ours}", labelled.requirements[j].text)
                for i, j in matched
                for name, ours, theirs in (
                    ("importance", found[i].must, labelled.requirements[j].must),
                    ("kind", found[i].kind, labelled.requirements[j].kind),
                )
                if ours != theirs
            ),
        ]
        for name, text in () if options.figures else lines:
            sys.stdout.write(f"{labelled.id}: {name}: {text}\n")
    whole = total(agreements)
    sys.stdout.write(
        f"{len(agreements)} jobs, {whole.labelled} labelled, {whole.found} found, "
        f"{1000 * seconds / max(len(agreements), 1):.1f} ms each\n"
        f"recall {whole.recall:.3f}  precision {whole.precision:.3f}  "
        f"must/nice accuracy {whole.must_accuracy:.3f}  kind accuracy {whole.kind_accuracy:.3f}\n"
    )
    for kind, (labelled_count, hits, same) in whole.by_kind:
        sys.stdout.write(f"  {kind:<14} recall {hits}/{labelled_count}  same kind {same}/{hits}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
