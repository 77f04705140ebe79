"""How well spans of skills and knowledge are found in job advertisements, on SkillSpan's dev part.

usage: python -m benchmarks.spans [MODEL_DIR]

Strict counts a span whose boundaries are exact, loose one that shares a word with a marked span of its kind. What
SkillSpan's own script (nereval.perl, of GermEval 2014) calls loose is something else: there a label may differ in a
suffix, which SkillSpan's labels do not have, so that it equals strict. The published figures that are printed too are
strict, and on SkillSpan's test part, which is not among our data: they say what large encoders reach on other
sentences of the same source.
"""

import sys
import time
from pathlib import Path

from matcher.extract.spans import KINDS, SpanKind, SpanRecogniser
from matcher.training.skillspan import Agreement, Spans, agreement, sentences

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
PUBLISHED = (
    ("JobSpanBERT, 110 million parameters (Zhang et al. 2022, as cited by Herandi et al. 2024)", 0.563, 0.619, 0.589),
    ("ESCOXLM-R, 560 million parameters (Zhang et al. 2023)", None, None, 0.626),
    ("GLiNER, 166 million parameters (Herandi et al. 2024)", 0.496, 0.655, 0.584),
    ("Skill-LLM, 8 billion parameters (Herandi et al. 2024)", 0.543, 0.742, 0.648),
)
"""Name, then strict F1 for skills, for knowledge and for both together."""


def main(arguments: list[str]) -> int:
    opened = time.perf_counter()
    recogniser = SpanRecogniser(Path(arguments[0]) if arguments else FIXTURES / "models" / "spans")
    began = time.perf_counter()
    dev = tuple(sentences(FIXTURES / "training", "dev"))
    figures = agreement(dev, [_found(recogniser, sentence.text) for sentence in dev])
    took = (time.perf_counter() - began) * 1000 / len(dev)
    print(f"{recogniser.version}: opened in {began - opened:.2f} s, {took:.1f} ms a sentence")
    print(f"{len(dev)} sentences of SkillSpan's dev part")
    for name, figure in figures.items():
        print(f"{name:10} {_line(figure)}")
    print("published, on the test part, strict F1 for skills, knowledge and both:")
    for title, *values in PUBLISHED:
        print("  " + " ".join("   -" if value is None else f"{value:.3f}" for value in values) + f"  {title}")
    return 0


def _found(recogniser: SpanRecogniser, text: str) -> dict[SpanKind, Spans]:
    terms = recogniser.terms(text)
    return {kind: tuple((term.start, term.end) for term in terms if term.kind == kind) for kind in KINDS}


def _line(figure: Agreement) -> str:
    return (
        f"strict P {figure.strict_precision:.3f} R {figure.strict_recall:.3f} F1 {figure.strict:.3f}   "
        f"loose P {figure.loose_precision:.3f} R {figure.loose_recall:.3f} F1 {figure.loose:.3f}"
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
