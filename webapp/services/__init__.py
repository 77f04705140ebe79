"""What the product does, whoever asks: a command, a page or a task. Only what is in here calls the engine."""

from webapp.services.batches import evaluate, score_files
from webapp.services.reports import REPORT, ablate, benchmark_sections, keep_figures, write_report

__all__ = ["REPORT", "ablate", "benchmark_sections", "evaluate", "keep_figures", "score_files", "write_report"]
