"""Speed and memory of the `score` command, process start included.

usage: python benchmarks/whole_path.py JOB FOLDER [--workers N]

Prints a cold score of the first file of FOLDER, then a batch of all its files. Memory is the largest sum over all
processes of the command (proportional set size: shared pages count once), sampled every 50 ms.
"""

import argparse
import csv
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Run:
    seconds: float
    megabytes: float
    rows: int
    scored: int


def score(job: Path, resumes: Path, *, workers: int) -> Run:
    """One run of the command, in a session of its own so that its processes can be told from others."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.csv"
        command = [sys.executable, str(ROOT / "manage.py"), "score", str(job), str(resumes), "--out", str(out)]
        started = time.perf_counter()
        process = subprocess.Popen(
            [*command, "--workers", str(workers)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        peak = 0.0
        while process.poll() is None:
            peak = max(peak, sum(_megabytes(pid) for pid in _processes_of(process.pid)))
            time.sleep(0.05)
        seconds = time.perf_counter() - started
        if process.returncode not in (0, 1):
            sys.exit(f"the command failed with exit code {process.returncode}: {' '.join(command)}")
        with out.open(newline="", encoding="utf-8") as stream:
            rows = list(csv.DictReader(stream))
        return Run(seconds, peak, len(rows), sum(1 for row in rows if row["score"]))


def _processes_of(session: int) -> list[int]:
    pids = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                if os.getsid(int(entry.name)) == session:
                    pids.append(int(entry.name))
            except ProcessLookupError:
                continue
    return pids


def _megabytes(pid: int) -> float:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        pass
    return 0.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("job", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    options = parser.parse_args()
    first = min(path for path in options.folder.iterdir() if path.is_file())
    cold = score(options.job, first, workers=1)
    print(f"one pair, cold    {cold.seconds:6.2f} s   {cold.megabytes:6.0f} MB")
    batch = score(options.job, options.folder, workers=options.workers)
    print(f"batch of {batch.rows:<8} {batch.seconds:6.1f} s   {batch.megabytes:6.0f} MB   {options.workers} workers")
    print(f"resumes a second  {batch.rows / batch.seconds:6.2f}   scored {batch.scored / batch.rows:.4f}")


if __name__ == "__main__":
    main()
