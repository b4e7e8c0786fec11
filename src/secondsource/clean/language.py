"""The language of a body: py3langid, loaded once, asked once a report."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..settings import LANGUAGE_CHARACTERS, LANGUAGE_LEAST, LANGUAGE_SURE


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - loads numpy

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of a text's language; ``und`` where it is too short or no language."""
    sample = text[:LANGUAGE_CHARACTERS]
    if sum(character.isalpha() for character in sample) < LANGUAGE_LEAST:
        return "und"
    if sample.isupper():
        sample = sample.lower()
    code, probability = _identifier().classify(sample)
    return str(code) if probability >= LANGUAGE_SURE else "und"
