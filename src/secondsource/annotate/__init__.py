"""Report -> sentences, words, syntax, names: one adapter round spaCy, in plain kinds of our own."""

from .analysis import analyze
from .encoding import from_json, to_json
from .kinds import Annotated, AnnotateInput, Name, NameKind, Sentence, Token
from .language import Language, load
from .step import STEP, make_step

__all__ = [
    "STEP",
    "AnnotateInput",
    "Annotated",
    "Language",
    "Name",
    "NameKind",
    "Sentence",
    "Token",
    "analyze",
    "from_json",
    "load",
    "make_step",
    "to_json",
]
