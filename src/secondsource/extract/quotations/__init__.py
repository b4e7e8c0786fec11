"""Quotations: words and content credited to a speaker."""

from .find import find_quotations

__all__ = ["find_quotations"]
