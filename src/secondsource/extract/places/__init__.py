"""Annotated report -> the places that it names: where they are, each with its reasons."""

from .assemble import find_places

__all__ = ["find_places"]
