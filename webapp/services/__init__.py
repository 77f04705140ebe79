"""What the product does, whether a command, a page or a task asks for it. The only callers of the engine are in here."""

from webapp.services.batches import evaluate, score_files

__all__ = ["evaluate", "score_files"]
