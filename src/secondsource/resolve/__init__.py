"""Mentions -> actors and places over all reports, with the reasons of every link."""

from .actors import resolve_actors
from .places import resolve_places

__all__ = ["resolve_actors", "resolve_places"]
