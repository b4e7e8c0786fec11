"""Reports to copies, aligned passages and families: by text alone, before any language pass."""

from ..data import Copy, Family, Passage
from .compare import Traced, compare
from .families import families, main_copies
from .profile import profile
from .residues import Residue, residues
from .sentences import split_report, split_sentences
from .tracer import Tracer, trace

__all__ = [
    "Copy",
    "Family",
    "Passage",
    "Residue",
    "Traced",
    "Tracer",
    "compare",
    "families",
    "main_copies",
    "profile",
    "residues",
    "split_report",
    "split_sentences",
    "trace",
]
