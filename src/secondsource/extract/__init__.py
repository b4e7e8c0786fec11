"""Annotated report -> what it names and says: actors, places, times, figures, quotations, events."""

from .document import Document

__all__ = ["Document"]
