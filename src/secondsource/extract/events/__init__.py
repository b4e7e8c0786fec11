"""What a report says was done: coded acts with who, to whom, status, when, where, toll and who says so."""

from .find import find_events
from .lexicon import Lexicon, LexiconInvalid, load_lexicon

__all__ = ["Lexicon", "LexiconInvalid", "find_events", "load_lexicon"]
