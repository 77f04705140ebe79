"""Verifying: does the support show the requirement? Rules where a rule is right, the model where meaning is needed."""

from matcher.verify.judge import Judge
from matcher.verify.verifier import Verifier

__all__ = ["Judge", "Verifier"]
