"""Annotated report -> figures: every number that counts something."""

from .find import find_figures

__all__ = ["find_figures"]
