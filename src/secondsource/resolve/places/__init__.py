"""The places of all reports -> one place for each real one, and which entity is which."""

from .resolve import resolve_places

__all__ = ["resolve_places"]
