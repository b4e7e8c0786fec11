"""Where steps run: in this process, or in several local ones. All engines give the same rows."""

from .base import Engine
from .local import LocalEngine

__all__ = ["Engine", "LocalEngine"]
