"""Page -> Reports: chrome off, stories split, lines joined, and every value with its statement."""

from .cleaner import NO_STORY, STEP, Explained, clean, explain

__all__ = ["NO_STORY", "STEP", "Explained", "clean", "explain"]
