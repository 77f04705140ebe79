"""What the product does, whoever asks: a command, a page or a task. Only what is in here calls the engine."""

from webapp.services.batches import evaluate, score_files

__all__ = ["evaluate", "score_files"]
