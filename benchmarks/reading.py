"""How well PDF resumes are read: words found against poppler's pdftotext, CPU time against pypdf, memory of the child.

usage: python -m benchmarks.reading [FOLDER]

FOLDER holds PDF files; by default it is the labelled set beside the checkout. Without files, or without pdftotext, the
benchmark says what it skips. Words are runs of characters other than white space, counted as often as they occur; the
second figure compares them after what reading leaves out (such as zero-width spaces) is left out of both.
"""

import resource
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader

from matcher.errors import UnreadableFile
from matcher.read import Reader, pdf
from matcher.read.clean import characters

LABELLED = Path(__file__).resolve().parents[2] / "shared" / "data" / "labelled-dev" / "resumes"


def main(arguments: list[str]) -> int:
    """Prints the figures."""
    folder = Path(arguments[0]) if arguments else LABELLED
    files = sorted(folder.glob("*.pdf"))
    if not files:
        sys.stdout.write(f"skipped: no PDF files in {folder}\n")
        return 0
    texts: dict[Path, str] = {}
    reasons: Counter[str] = Counter()
    start = time.perf_counter()
    with Reader() as reader:
        for file in files:
            try:
                texts[file] = reader.read(file).text
            except UnreadableFile as error:
                reasons[error.reason] += 1
    wall = time.perf_counter() - start
    # The child is the only one so far, and waited for.
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    refused = "".join(f", {count} {reason}" for reason, count in sorted(reasons.items()))
    sys.stdout.write(
        f"{len(files)} files: {len(texts)} read{refused}; {1000 * wall / len(files):.1f} ms of wall time each\n"
    )
    ours = _cpu(files, lambda data: pdf.read(data, pages=50))
    theirs = _cpu(files, lambda data: [page.extract_text() for page in PdfReader(BytesIO(data)).pages])
    sys.stdout.write(f"CPU a file: {ours:.1f} ms, pypdf {theirs:.1f} ms ({theirs / ours:.1f} times as long)\n")
    sys.stdout.write(f"peak memory of the child: {peak:.0f} MB\n")
    poppler = shutil.which("pdftotext")
    if poppler is None:
        sys.stdout.write("skipped: words found, for there is no pdftotext\n")
        return 0
    as_is, cleaned = _Found(), _Found()
    for file in files:
        wanted = subprocess.run([poppler, str(file), "-"], capture_output=True, check=True).stdout.decode()
        as_is.add(wanted, texts.get(file, ""))
        cleaned.add(characters(wanted), texts.get(file, ""))
    sys.stdout.write(
        f"words of pdftotext found: {as_is.share:.4f} of {as_is.wanted} ({cleaned.share:.4f} cleaned alike)\n"
    )
    return 0


class _Found:
    """Words that one text has and another should, pooled over files."""

    def __init__(self) -> None:
        self.wanted = self.found = 0

    def add(self, wanted: str, text: str) -> None:
        words = Counter(wanted.split())
        self.wanted += words.total()
        self.found += (words & Counter(text.split())).total()

    @property
    def share(self) -> float:
        return self.found / max(self.wanted, 1)


def _cpu(files: list[Path], parse: Callable[[bytes], object]) -> float:
    """Milliseconds of CPU a file in this process, the files being in memory."""
    contents = [file.read_bytes() for file in files]
    start = time.process_time()
    for data in contents:
        parse(data)
    return 1000 * (time.process_time() - start) / len(files)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
