"""How much of a resume is understood: on invented resumes with labels, and in plain numbers over a folder.

usage: python -m benchmarks.understanding [--ontology DIR] [--files DIR]

The labelled resumes lie in `benchmarks/data/understanding.jsonl`. For each kind of fact the table gives how many are
labelled and found, and the share found (recall) and right (precision); every miss is listed. `--files` reads a folder
of resumes and counts those with positions and with dates, and the milliseconds that mask and extract take.
"""

import argparse
import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Hashable, Iterable
from pathlib import Path
from typing import Any

from matcher.errors import UnreadableFile
from matcher.extract import extract
from matcher.mask import mask
from matcher.read import read
from matcher.values import Document, Profile
from ontology import Taxonomy

LABELLED = Path(__file__).parent / "data" / "understanding.jsonl"
NOW = 2026 * 12 + 5


def written(month: int | None) -> str:
    return "" if month is None else "now" if month == NOW else f"{month // 12}-{month % 12 + 1:02d}"


def understand(doc: Document, taxonomy: Taxonomy) -> Profile:
    return extract(doc, mask(doc, taxonomy=taxonomy), taxonomy=taxonomy, as_of=NOW)


def assertion_of(profile: Profile, words: str) -> str:
    """The assertion of the passage that holds the words, or of the mention where the passage is asserted."""
    for passage in profile.passages:
        if words in passage.text:
            inside = [
                m.assertion for m in profile.mentions if passage.start <= m.start < passage.end and words in m.text
            ]
            return inside[0] if inside and passage.assertion == "asserted" else passage.assertion
    return "lost"


def facts(profile: Profile, label: dict[str, Any]) -> dict[str, tuple[list[Hashable], list[Hashable]]]:
    """Kind of fact -> (labelled, found)."""
    stays = [(p.title, p.employer, written(p.first), written(p.last)) for p in profile.positions]
    expected = [tuple(stay) for stay in label["positions"]]
    languages = [(claim.code, claim.level) for claim in profile.languages]
    assertions = list(label.get("assertions", {}).items())
    hidden = [words for words in label["masked"] if not masks(profile, words)]
    lost = [words for words in label["kept"] if words not in profile.masked.text]
    return {
        "positions, dates": ([stay[2:] for stay in expected], [stay[2:] for stay in stays]),
        "positions, title": ([stay[0] for stay in expected], [stay[0] for stay in stays]),
        "positions, employer": ([stay[1] for stay in expected], [stay[1] for stay in stays]),
        "degrees": (
            [tuple(degree) for degree in label["degrees"]],
            [(d.level, d.subject, d.completed) for d in profile.degrees],
        ),
        "credentials": (list(label["credentials"]), [credential.name for credential in profile.credentials]),
        "languages": (list(label["languages"].items()), list(languages)),
        "assertions": (list(assertions), [(words, assertion_of(profile, words)) for words, _ in assertions]),
        "masked": (list(label["masked"]), [words for words in label["masked"] if words not in hidden]),
        "kept by the mask": (list(label["kept"]), [words for words in label["kept"] if words not in lost]),
    }


def masks(profile: Profile, words: str) -> bool:
    start = profile.doc.text.index(words)
    return not profile.masked.text[start : start + len(words)].strip()


def on_labels(taxonomy: Taxonomy) -> None:
    labelled: Counter[str] = Counter()
    found: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        doc = Document(label["id"], "txt", label["text"], (0,), label["language"], "")
        for kind, (expected, got) in facts(understand(doc, taxonomy), label).items():
            common = Counter(expected) & Counter(got)
            labelled[kind] += len(expected)
            found[kind] += len(got)
            right[kind] += common.total()
            for word, rest in (("missed", Counter(expected) - common), ("extra", Counter(got) - common)):
                for fact in rest.elements():
                    print(f"{label['id']}: {kind}: {word} {fact}")
    print(f"{'':22}{'labelled':>9}{'found':>7}{'recall':>8}{'precision':>11}")
    for kind in labelled:
        recall = right[kind] / max(1, labelled[kind])
        precision = right[kind] / max(1, found[kind])
        print(f"{kind:22}{labelled[kind]:9}{found[kind]:7}{recall:8.2f}{precision:11.2f}")


def over_files(paths: Iterable[Path], taxonomy: Taxonomy) -> None:
    times = []
    counts: Counter[str] = Counter()
    for path in paths:
        try:
            doc = read(path)
        except UnreadableFile as error:
            print(error)
            continue
        start = time.process_time()
        profile = understand(doc, taxonomy)
        times.append((time.process_time() - start) * 1000)
        counts["resumes"] += 1
        counts["with positions"] += bool(profile.positions)
        counts["with dated positions"] += any(position.first is not None for position in profile.positions)
        counts["with degrees"] += bool(profile.degrees)
        counts["positions"] += len(profile.positions)
        counts["positions with a title"] += sum(bool(position.title) for position in profile.positions)
        counts["passages"] += len(profile.passages)
        counts["mentions"] += len(profile.mentions)
    for name, count in counts.items():
        print(f"{name:24}{count:7}")
    if times:
        print(f"{'ms a resume, median':24}{statistics.median(times):7.1f}")
        print(f"{'ms a resume, longest':24}{max(times):7.1f}")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--ontology", type=Path, default=Path("var/ontology"))
    parser.add_argument("--files", type=Path, help="a folder of resumes, read with its subfolders")
    options = parser.parse_args(arguments)
    with Taxonomy.open(options.ontology) as taxonomy:
        on_labels(taxonomy)
        if options.files:
            over_files(sorted(path for path in options.files.rglob("*") if path.is_file()), taxonomy)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
