"""Fit the weights of the requirement splitter to the labelled advertisements of the repository.

usage: python -m benchmarks.fit_splitter [--write]

Says what the weights are fitted to, and with --write replaces those in fixtures/models/requirements.json. How well
requirements are then found in advertisements that the weights never saw is for `benchmarks.requirements` to say.
"""

import argparse
import sys
from pathlib import Path

from matcher.requirements.tagger import SHIPPED
from matcher.training.splitter import build_splitter, labelled_adverts

ROOT = Path(__file__).parent.parent


def main(arguments: list[str]) -> int:
    """Prints counts and digest; writes only when told to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(arguments)
    adverts = labelled_adverts(ROOT)
    tagger = build_splitter(ROOT)
    labels = sum(len(advert.labels) for advert in adverts)
    sys.stdout.write(
        f"{len(adverts)} advertisements with {labels} requirements: weights for {len(tagger.weights)} features, "
        f"digest {tagger.digest}\n"
    )
    if options.write:
        tagger.save(SHIPPED)
        sys.stdout.write(f"{SHIPPED.relative_to(ROOT)} was written.\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
