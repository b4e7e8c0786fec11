"""Labels of other pipelines -> Universal Dependencies and our kinds of names."""

from .relations import to_universal
from .tables import is_clearnlp, our_kind

__all__ = ["is_clearnlp", "our_kind", "to_universal"]
