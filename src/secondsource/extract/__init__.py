"""Annotated report -> what it names and says: actors, places, times, figures, quotations, events."""

from .document import Document
from .kinds import Mentions

__all__ = ["Document", "Mentions"]
