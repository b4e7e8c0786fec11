"""Actors of a report: who is named, described, meant by a pronoun; and who is who."""

from .combine import combine
from .find import find_actors
from .first import first_persons
from .knowledge import Known, KnownActor
from .userfile import load_known

__all__ = ["Known", "KnownActor", "combine", "find_actors", "first_persons", "load_known"]
