"""How long the ontology takes to open, what memory it costs, and how fast it answers, beside plain ways to do the same.

Run with `python -m benchmarks.ontology` after `python manage.py load_esco --shipped`. The comparison is with a dict of
the same labels, and with rdflib's own memory store of the same triples, on the same machine in the same run; the ratios
travel to other machines, the times do not. `--no-rdflib` leaves the memory store out.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from rdflib import Graph, URIRef
from rdflib.namespace import SKOS

from ontology import Taxonomy, normalise, tokens

SAMPLE = 3000


def seconds(call: Callable[[str], object], samples: Sequence[str]) -> float:
    """Mean time of a call."""
    start = time.perf_counter()
    for sample in samples:
        call(sample)
    return (time.perf_counter() - start) / len(samples)


def resident() -> float:
    """MiB of this process in memory (Linux)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") / 2**20


def cost_of_opening(folder: Path) -> tuple[float, float, float]:
    """Seconds to open store and label index, and MiB of resident memory they add to the imports and in all."""
    script = (
        "import sys, time; from pathlib import Path; from ontology import Taxonomy\n"
        "from benchmarks.ontology import resident\n"
        "before = resident(); start = time.perf_counter()\n"
        "taxonomy = Taxonomy.open(Path(sys.argv[1])); taxonomy.label_index('en').find('project management')\n"
        "print(time.perf_counter() - start, resident() - before, resident())"
    )
    output = subprocess.run(
        [sys.executable, "-c", script, str(folder)], check=True, capture_output=True, text=True
    ).stdout
    opened, added, total = map(float, output.split())
    return opened, added, total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--folder", type=Path, default=Path(os.environ.get("CANDOR_DATA", "var")) / "ontology")
    parser.add_argument("--no-rdflib", action="store_true", help="leave out the comparison with rdflib's memory store")
    options = parser.parse_args()
    runs = sorted(cost_of_opening(options.folder) for _ in range(5))
    opened, added, total = runs[len(runs) // 2]
    print(f"open store and label index   {opened * 1e3:8.1f} ms")
    print(f"  memory it adds             {added:8.0f} MiB, {total:.0f} MiB with Python and the libraries")
    with Taxonomy.open(options.folder) as taxonomy:
        walks(taxonomy, with_rdflib=not options.no_rdflib)
        lookups(taxonomy)


def walks(taxonomy: Taxonomy, *, with_rdflib: bool) -> None:
    uris = [concept.uri for concept in taxonomy.concepts() if concept.kind in ("skill", "knowledge")]
    uris = uris[:: len(uris) // SAMPLE]
    for name, call in (("concept", taxonomy.concept), ("broader", taxonomy.broader), ("narrower", taxonomy.narrower)):
        cold, warm = seconds(call, uris), seconds(call, uris)
        print(f"{name:<28} {cold * 1e6:8.1f} us cold, {warm * 1e6:.2f} us cached")
    through = taxonomy.graph
    cold = seconds(lambda uri: list(through.objects(URIRef(uri), SKOS.broader)), uris)
    print(f"broader through rdflib       {cold * 1e6:8.1f} us")
    if with_rdflib:
        memory, before = Graph(), resident()
        start = time.perf_counter()
        for triple in through:
            memory.add(triple)
        filled = time.perf_counter() - start
        plain = seconds(lambda uri: list(memory.objects(URIRef(uri), SKOS.broader)), uris)
        print(f"rdflib memory store          {plain * 1e6:8.1f} us, {len(memory):,} triples filled in {filled:.0f} s")
        print(f"  its resident memory        {resident() - before:8.0f} MiB")
        print(f"broader, on disk / in memory {cold / plain:8.1f} times")


def lookups(taxonomy: Taxonomy) -> None:
    labels = [label for c in taxonomy.concepts() if c.scheme == "esco" for label in taxonomy.labels(c.uri)]
    plain = dict.fromkeys(normalise(label) for label in labels)
    labels = labels[:: len(labels) // SAMPLE]
    index = taxonomy.label_index("en")
    mapped = seconds(index.find, labels)
    in_dict = seconds(lambda label: plain.get(normalise(label)), labels)
    print(f"find, not seen before        {mapped * 1e6:8.1f} us, {mapped / in_dict:.1f} times normalise + dict")
    mapped = seconds(index.find, labels)
    print(f"find, again                  {mapped * 1e6:8.1f} us, {1 / mapped:,.0f} per second")
    text = " ".join(c.description for c in taxonomy.concepts() if c.kind == "occupation")[:400_000]
    n = sum(1 for _ in tokens(text))
    start = time.perf_counter()
    found = sum(1 for _ in index.scan(text))
    print(
        f"scan running text            {(time.perf_counter() - start) / n * 1e6:8.1f} us per token ({found:,} labels)"
    )


if __name__ == "__main__":
    main()
