"""Time expressions: where they stand, what they mean, which days they cover."""

from .find import find_times

__all__ = ["find_times"]
