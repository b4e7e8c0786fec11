"""Actors over all reports: which entities are one, with reasons; unsure links stay apart, for review."""

from .resolve import resolve_actors

__all__ = ["resolve_actors"]
