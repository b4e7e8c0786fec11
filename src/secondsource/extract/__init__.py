"""Annotated report -> what it names and says: actors, places, times, figures, quotations, events."""

from .document import Document
from .kinds import Extracted, Mentions

__all__ = ["Document", "Extracted", "Mentions"]
